/**
 * The private keys of the journal's logs: Ed25519 by the platform, in a folder of PEM files or in one file of them. Which key
 * signs which entries is the journal's business.
 */
import {
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
  type KeyObject,
} from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Signer, VerifySignature } from '../../journal/ed25519';
import { formatVerifierKey, verifierKey, type VerifierKey } from '../../journal/note/key';
import { makeFolder, syncFolder } from '../store/embedded/folders';
import { KeysUnavailableError } from './errors';

/** Before the 32 bytes of a public key in SubjectPublicKeyInfo (RFC 8410). */
const SPKI = Buffer.from('302a300506032b6570032100', 'hex');

/** Ed25519 by the platform. */
export const verifySignature: VerifySignature = (publicKey, message, signature) =>
  verify(
    null,
    message,
    createPublicKey({ key: Buffer.concat([SPKI, publicKey]), format: 'der', type: 'spki' }),
    signature,
  );

export interface KeyStore {
  /** Who signs with this key; undefined when its private half is not here. */
  signer(key: VerifierKey): Signer | undefined;
  /**
   * A key for a log that has none yet, or whose key is about to change: one that is here and unused, else a new one.
   * @param used public keys that the log has had, in base64.
   * @throws KeysUnavailableError
   */
  unused(log: string, used: ReadonlySet<string>): VerifierKey;
  /** Destroys the private half of a key that signs no more; its public half stays. A file that was handed to us is left alone. */
  retire(key: VerifierKey): void;
}

interface PrivateKey {
  readonly object: KeyObject;
  readonly publicKey: Uint8Array;
}

/** @param place a folder, made when absent, or a file. @throws KeysUnavailableError */
export function openKeys(place: string): KeyStore {
  try {
    return existsSync(place) && statSync(place).isFile() ? keysInFile(place) : keysInFolder(place);
  } catch (error) {
    throw error instanceof KeysUnavailableError
      ? error
      : new KeysUnavailableError(place, 'unreadable', error);
  }
}

/** Keys that somebody handed to us: they are read, never written. */
function keysInFile(place: string): KeyStore {
  const read = (): PrivateKey[] => privateKeys(place, readFileSync(place, 'utf8'));
  let known = read();
  return {
    signer(key) {
      const signer = signerAmong(known, key);
      if (signer !== undefined) return signer;
      // A key may have been added since.
      known = read();
      return signerAmong(known, key);
    },
    unused(log, used) {
      known = read();
      const key = known.find(({ publicKey }) => !used.has(base64(publicKey)));
      if (key === undefined) throw new KeysUnavailableError(place, 'no-key-left');
      return verifierKey(log, 'note', key.publicKey);
    },
    retire: () => undefined,
  };
}

/** One file a key: `<log>+<id>.pem`, and `.vkey` for its public half. */
function keysInFolder(folder: string): KeyStore {
  makeFolder(folder);
  const known = new Map<string, Signer>();
  const read = (name: string): PrivateKey | undefined => {
    const file = path.join(folder, `${name}.pem`);
    return existsSync(file) ? privateKeys(file, readFileSync(file, 'utf8'))[0] : undefined;
  };
  return {
    signer(key) {
      const name = fileName(key);
      const signer = known.get(name) ?? signerAmong([read(name)], key);
      if (signer !== undefined) known.set(name, signer);
      return signer;
    },
    unused(log, used) {
      const prefix = fileName({ name: log, id: '' });
      for (const file of readdirSync(folder).sort()) {
        if (!file.startsWith(prefix) || !file.endsWith('.pem')) continue;
        const key = read(file.slice(0, -'.pem'.length));
        if (key !== undefined && !used.has(base64(key.publicKey)))
          return verifierKey(log, 'note', key.publicKey);
      }
      return made(folder, log);
    },
    retire(key) {
      known.delete(fileName(key));
      rmSync(path.join(folder, `${fileName(key)}.pem`), { force: true });
      syncFolder(folder);
    },
  };
}

function made(folder: string, log: string): VerifierKey {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const key = verifierKey(log, 'note', rawPublicKey(publicKey));
  try {
    const name = fileName(key);
    keep(folder, `${name}.vkey`, `${formatVerifierKey(key)}\n`, 0o644);
    keep(folder, `${name}.pem`, privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(), 0o600);
  } catch (error) {
    throw new KeysUnavailableError(folder, 'read-only', error);
  }
  return key;
}

/** A key that signed something must still be there after a power cut. */
function keep(folder: string, name: string, text: string, mode: number): void {
  const temporary = path.join(folder, `.${name}.tmp`);
  const file = openSync(temporary, 'wx', mode);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(temporary, path.join(folder, name));
  syncFolder(folder);
}

const fileName = ({ name, id }: Pick<VerifierKey, 'name' | 'id'>): string =>
  `${name.replaceAll('/', '_')}+${id}`;

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

function signerAmong(keys: readonly (PrivateKey | undefined)[], key: VerifierKey): Signer | undefined {
  const found = keys.find((candidate) => candidate && base64(candidate.publicKey) === base64(key.publicKey));
  return found && { key, sign: (message) => new Uint8Array(sign(null, message, found.object)) };
}

/** @throws KeysUnavailableError */
function privateKeys(file: string, text: string): PrivateKey[] {
  const blocks = text.match(/-----BEGIN [^-]+-----[^-]+-----END [^-]+-----/g) ?? [];
  if (blocks.length === 0) throw new KeysUnavailableError(file, 'not-a-key');
  return blocks.map((block) => {
    let object: KeyObject;
    try {
      object = createPrivateKey(block);
    } catch (error) {
      throw new KeysUnavailableError(file, 'not-a-key', error);
    }
    if (object.asymmetricKeyType !== 'ed25519') throw new KeysUnavailableError(file, 'not-a-key');
    return { object, publicKey: rawPublicKey(createPublicKey(object)) };
  });
}

function rawPublicKey(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ format: 'der', type: 'spki' }).subarray(SPKI.length));
}
