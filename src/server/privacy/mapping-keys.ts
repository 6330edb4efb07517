/**
 * The keys that seal mappings: 32 bytes each, in a folder of their own or in the environment, never in the database nor beside a
 * document. The newest seals; the others still open.
 */
import { createHash, createSecretKey, type KeyObject } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import type { Secret } from '../secret';
import { secret, type Env } from '../store/config';
import { makeFolder, syncFolder } from '../store/embedded/folders';
import { MappingKeysError } from './mapping-errors';

export interface MappingKey {
  /** Tells keys apart; says nothing of the key. */
  readonly id: string;
  readonly key: KeyObject;
}

export interface MappingKeys {
  /** The one that seals. */
  current(): MappingKey;
  find(id: string): MappingKey | undefined;
  /** Makes a new one that seals from now on. @throws MappingKeysError where keys are handed to us */
  rotate(): MappingKey;
  /** Destroys a key: what it still seals is lost for good. The current one stays. False where keys are handed to us. */
  destroy(id: string): boolean;
}

type RandomBytes = (size: number) => Uint8Array;

const SIZE = 32;
const NAME = /^(\d{6})-[0-9a-f]{16}\.key$/;

/**
 * The keys that the environment names: `PARAPHE_MAPPING_KEY` (or `…_FILE`) holds them, else `PARAPHE_MAPPING_KEYS` is their
 * folder, else `keys/mappings` in the data folder.
 * @param data the data folder, absolute. @throws ConfigError, MappingKeysError
 */
export function openMappingKeys(
  env: Env,
  data: string,
  randomBytes: RandomBytes,
  cwd = process.cwd(),
): MappingKeys {
  const given = secret(env, 'PARAPHE_MAPPING_KEY');
  if (given !== undefined) return keysInSecret(given, 'PARAPHE_MAPPING_KEY');
  const folder = env['PARAPHE_MAPPING_KEYS']?.trim();
  const place =
    folder === undefined || folder === '' ? path.join(data, 'keys', 'mappings') : path.resolve(cwd, folder);
  return keysInFolder(place, randomBytes);
}

/** @param folder made when absent, with a first key. @throws MappingKeysError */
export function keysInFolder(folder: string, randomBytes: RandomBytes): MappingKeys {
  const files = (): string[] => {
    try {
      return existsSync(folder)
        ? readdirSync(folder)
            .filter((name) => NAME.test(name))
            .sort()
        : [];
    } catch {
      throw new MappingKeysError(folder, 'unreadable');
    }
  };
  const read = (name: string): MappingKey => {
    let text: string;
    try {
      text = readFileSync(path.join(folder, name), 'utf8');
    } catch {
      throw new MappingKeysError(folder, 'unreadable');
    }
    return parseKey(text, folder);
  };
  const fileOf = (id: string) => files().find((name) => name.endsWith(`-${id}.key`));
  const keys: MappingKeys = {
    current() {
      const last = files().at(-1);
      return last === undefined ? keys.rotate() : read(last);
    },
    find(id) {
      const name = fileOf(id);
      return name === undefined ? undefined : read(name);
    },
    rotate() {
      const bytes = randomBytes(SIZE);
      const key = keyOf(bytes);
      const next = Number(NAME.exec(files().at(-1) ?? '')?.[1] ?? 0) + 1;
      write(folder, `${String(next).padStart(6, '0')}-${key.id}.key`, Buffer.from(bytes).toString('base64'));
      return key;
    },
    destroy(id) {
      const name = fileOf(id);
      if (name === undefined || name === files().at(-1)) return false;
      rmSync(path.join(folder, name));
      syncFolder(folder);
      return true;
    },
  };
  return keys;
}

/** @param secret keys in base64, apart by spaces or line ends, the one that seals first. @throws MappingKeysError */
export function keysInSecret(given: Secret, place: string): MappingKeys {
  const all = given
    .reveal()
    .split(/\s+/u)
    .filter((text) => text !== '')
    .map((text) => parseKey(text, place));
  const [current] = all;
  if (current === undefined) throw new MappingKeysError(place, 'not-a-key');
  return {
    current: () => current,
    find: (id) => all.find((key) => key.id === id),
    rotate: () => {
      throw new MappingKeysError(place, 'read-only');
    },
    destroy: () => false,
  };
}

function parseKey(text: string, place: string): MappingKey {
  const base64 = text.trim();
  const bytes = Buffer.from(base64, 'base64');
  if (bytes.length !== SIZE || bytes.toString('base64') !== base64)
    throw new MappingKeysError(place, 'not-a-key');
  return keyOf(bytes);
}

function keyOf(bytes: Uint8Array): MappingKey {
  const id = createHash('sha256').update('paraphe mapping key').update(bytes).digest('hex').slice(0, 16);
  return { id, key: createSecretKey(bytes) };
}

/** The key is on disk before anything is sealed with it. */
function write(folder: string, name: string, text: string): void {
  try {
    makeFolder(folder);
    const temporary = path.join(folder, `.${name}.tmp`);
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeFileSync(file, `${text}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path.join(folder, name));
    syncFolder(folder);
  } catch {
    throw new MappingKeysError(folder, 'read-only');
  }
}
