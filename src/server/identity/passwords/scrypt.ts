/**
 * Digests of passwords: scrypt (RFC 7914) from the platform, its parameters stored with each digest so that they can be raised
 * without losing anybody. No rule about what a good password is.
 */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

export interface ScryptCost {
  /** N = 2^ln: memory and time. */
  readonly ln: number;
  readonly r: number;
  /** Passes, one after the other: time alone. */
  readonly p: number;
}

/** One of the equivalent settings that OWASP recommends; 32 MiB, so that a small server holds several at once. */
export const COST: ScryptCost = { ln: 15, r: 8, p: 3 };

export interface PasswordHasher {
  hash(password: string): Promise<string>;
  /** `undefined` stands for an unknown account: the same work is done, and the answer is false. */
  verify(password: string, stored: string | undefined): Promise<boolean>;
  /** The digest was made under other parameters than today's. */
  isOutdated(stored: string): boolean;
}

const LENGTH = 32;

/** @param derive scrypt itself, replaced in tests that count how often it runs. */
export function createPasswordHasher(cost: ScryptCost = COST, derive = deriveKey): PasswordHasher {
  /** What unknown names are compared with; nobody knows the password of a random digest. */
  const nobody = format(cost, randomBytes(16), randomBytes(LENGTH));
  return {
    async hash(password) {
      const salt = randomBytes(16);
      return format(cost, salt, await derive(password, salt, cost));
    },
    async verify(password, stored) {
      const known = parse(stored ?? nobody);
      if (known === undefined) return false;
      const same = timingSafeEqual(await derive(password, known.salt, known.cost), known.key);
      return same && stored !== undefined;
    },
    isOutdated(stored) {
      const known = parse(stored)?.cost;
      return known === undefined || known.ln !== cost.ln || known.r !== cost.r || known.p !== cost.p;
    },
  };
}

function deriveKey(password: string, salt: Uint8Array, { ln, r, p }: ScryptCost): Promise<Buffer> {
  const N = 2 ** ln;
  return new Promise((resolve, reject) => {
    // The same password typed on two keyboards may be composed differently.
    scrypt(password.normalize('NFKC'), salt, LENGTH, { N, r, p, maxmem: 256 * N * r }, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

/** "$scrypt$ln=15,r=8,p=3$<salt>$<digest>", base64url. */
function format({ ln, r, p }: ScryptCost, salt: Uint8Array, key: Uint8Array): string {
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64url');
  return `$scrypt$ln=${ln},r=${r},p=${p}$${text(salt)}$${text(key)}`;
}

function parse(stored: string): { cost: ScryptCost; salt: Buffer; key: Buffer } | undefined {
  const found = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w-]+)\$([\w-]{43})$/.exec(stored);
  if (found === null) return undefined;
  const [, ln, r, p, salt = '', key = ''] = found;
  return {
    cost: { ln: Number(ln), r: Number(r), p: Number(p) },
    salt: Buffer.from(salt, 'base64url'),
    key: Buffer.from(key, 'base64url'),
  };
}
