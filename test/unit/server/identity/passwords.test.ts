/**
 * Passwords: which are refused and why, their digests, those that the server makes; and secrets that seal what they open.
 */
import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { passwordFault } from '../../../../src/server/identity/passwords/policy';
import {
  COST,
  createPasswordHasher,
  type ScryptCost,
} from '../../../../src/server/identity/passwords/scrypt';
import { temporaryPassword } from '../../../../src/server/identity/passwords/temporary';
import { challengeOf, newSecret, sameSecret, seal, unseal } from '../../../../src/server/identity/secrets';

const ABOUT = ['helene.carrez', 'Hélène Carrez', 'Commune de Valmorin-sur-Loue'];

describe('a password', () => {
  it.each([
    'trois mésanges sur le toit',
    'Vélo-rouge/47 cerises',
    'correcthorsebatterystaple',
    'la soupe de ma tante est froide',
    'kfw9-2mzxq-77tbd',
    'été comme hiver je lis',
    'l’agent paraphe chaque passage relu',
  ])('is accepted: %s', (password) => {
    expect(passwordFault(password, ABOUT)).toBeUndefined();
  });

  it.each([
    ['', /au moins 12/],
    ['onze signes', /au moins 12/],
    ['x'.repeat(201), /200/],
    ['aaaaaaaaaaaaaaaa', /répète/],
    ['121212121212', /répète/],
    ['abcdefghijklmno', /répète|clavier/],
    ['9876543210987', /courant|clavier|répète/],
    ['motdepasse123', /courant/],
    ['M0tD€Pa$$e-2026', /courant/],
    ['azertyuiop1234', /courant/],
    ['Mairie2026!Mairie', /courant/],
    ['JanvierFevrier2026', /courant/],
    ['HeleneCarrez25', /votre nom/],
    ['valmorin-sur-loue-25', /collectivité/],
    ['123456789012', /./],
  ])('is refused: %s', (password, why) => {
    expect(passwordFault(password, ABOUT)).toMatch(why);
  });

  it('made by the server is accepted, and each one is another', () => {
    const made = new Set(Array.from({ length: 500 }, () => temporaryPassword(randomBytes)));
    expect(made.size).toBe(500);
    for (const password of made) {
      expect(password).toMatch(
        /^([abcdefghjkmnpqrstuvwxyz23456789]{5}-){3}[abcdefghjkmnpqrstuvwxyz23456789]{5}$/,
      );
      expect(passwordFault(password, ABOUT)).toBeUndefined();
    }
    // A byte that would favour the first letters is thrown away.
    const biased = temporaryPassword((size) =>
      new Uint8Array(size).map((_, at) => (at % 2 === 0 ? 255 : at)),
    );
    expect(biased).not.toContain('aaa');
  });
});

describe('a digest', () => {
  const cheap: ScryptCost = { ln: 4, r: 1, p: 1 };

  it('knows its password, however its letters are composed, and no other', async () => {
    const hasher = createPasswordHasher(cheap);
    await fc.assert(
      fc.asyncProperty(fc.string({ minLength: 1 }), fc.string(), async (password, other) => {
        const stored = await hasher.hash(password);
        expect(await hasher.verify(password.normalize('NFD'), stored)).toBe(true);
        fc.pre(other.normalize('NFKC') !== password.normalize('NFKC'));
        expect(await hasher.verify(other, stored)).toBe(false);
      }),
      { numRuns: 50 },
    );
  });

  it('carries its parameters, and is outdated under others', async () => {
    const stored = await createPasswordHasher(cheap).hash('trois mésanges');
    expect(stored).toMatch(/^\$scrypt\$ln=4,r=1,p=1\$/);
    const stronger = createPasswordHasher({ ln: 5, r: 1, p: 1 });
    expect(stronger.isOutdated(stored)).toBe(true);
    expect(await stronger.verify('trois mésanges', stored)).toBe(true);
    expect(stronger.isOutdated(await stronger.hash('trois mésanges'))).toBe(false);
    for (const damaged of ['', 'plain', stored.slice(0, -2), stored.replace('scrypt', 'argon2')])
      expect(await stronger.verify('trois mésanges', damaged)).toBe(false);
  });

  it('of nobody costs the same work as one that is known', async () => {
    const work: object[] = [];
    const counting = createPasswordHasher(cheap, (password, salt, cost) => {
      work.push({ password, salt: salt.length, cost });
      return Promise.resolve(Buffer.alloc(32));
    });
    const stored = await counting.hash('a');
    work.length = 0;
    await counting.verify('guess', stored);
    expect(await counting.verify('guess', undefined)).toBe(false);
    expect(work[0]).toEqual(work[1]);
    expect(work).toHaveLength(2);
  });

  it('costs what OWASP asks for, by default', () => {
    expect(2 ** COST.ln * COST.r * 128).toBe(32 * 1024 * 1024);
    expect(COST.p).toBeGreaterThanOrEqual(3);
  });
});

describe('a secret', () => {
  it('opens what it sealed, and nothing that was altered or sealed with another', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const secret = newSecret();
        const sealed = seal(secret, text);
        expect(unseal(secret, sealed)).toBe(text);
        expect(unseal(newSecret(), sealed)).toBeUndefined();
        const bytes = Buffer.from(sealed, 'base64url');
        const place = at % bytes.length;
        bytes[place] = (bytes[place] ?? 0) ^ 1;
        expect(unseal(secret, bytes.toString('base64url'))).toBeUndefined();
      }),
      { numRuns: 50 },
    );
    expect(unseal('x', '')).toBeUndefined();
  });

  it('is long enough, and compared whole', () => {
    expect(newSecret()).toMatch(/^[\w-]{43}$/);
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abc', 'abcd')).toBe(false);
    // RFC 7636, appendix B.
    expect(challengeOf('dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk')).toBe(
      'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM',
    );
  });
});
