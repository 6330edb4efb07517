/**
 * The file of a backup: a tar that any tar program lists and unpacks, written in the one way that this reader accepts. A
 * header follows from its entry's name and size alone, so that no byte of the file can change unnoticed.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { sha256 } from '../../sha256';
import { DamagedBackupError } from './errors';

const BLOCK = 512;
/** Two blocks of zeros end a tar. */
const END = 2 * BLOCK;
/** No entry that we write is larger; a length that was altered must not fill the memory. */
const MAX_ENTRY = 512 * 1024 * 1024;

export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256, hex. */
  readonly sha256: string;
}

/** Writes entries to a file that is open for writing; `end` flushes it. */
export function tarWriter(file: FileHandle) {
  return {
    async add(name: string, bytes: Uint8Array): Promise<Entry> {
      await file.writeFile(header(name, bytes.length));
      await file.writeFile(bytes);
      await file.writeFile(new Uint8Array(padding(bytes.length)));
      return { name, bytes, sha256: sha256(bytes) };
    },
    async end(): Promise<void> {
      await file.writeFile(new Uint8Array(END));
      await file.sync();
    },
  };
}

/** Entries in order, to the very end of the file. @throws DamagedBackupError */
export async function* readTar(path: string): AsyncGenerator<Entry> {
  const file = await open(path, 'r');
  try {
    for (;;) {
      const head = await take(file, BLOCK, 'fin du fichier');
      if (head.every((byte) => byte === 0)) break;
      const { name, size } = parseHeader(head);
      const bytes = await take(file, size, name);
      const rest = await take(file, padding(size), name);
      if (rest.some((byte) => byte !== 0)) throw new DamagedBackupError(name);
      yield { name, bytes, sha256: sha256(bytes) };
    }
    const last = await take(file, END - BLOCK, 'fin du fichier');
    const { bytesRead } = await file.read(new Uint8Array(1), 0, 1, null);
    if (bytesRead > 0 || last.some((byte) => byte !== 0)) throw new DamagedBackupError('fin du fichier');
  } finally {
    await file.close();
  }
}

async function take(file: FileHandle, size: number, where: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  for (let done = 0; done < size;) {
    const { bytesRead } = await file.read(bytes, done, size - done, null);
    if (bytesRead === 0) throw new DamagedBackupError(where);
    done += bytesRead;
  }
  return bytes;
}

/** POSIX ustar, a plain file that only its owner may read, of no date and no owner. */
function header(name: string, size: number): Uint8Array {
  const bytes = new Uint8Array(BLOCK);
  const put = (at: number, text: string): void => bytes.set(new TextEncoder().encode(text), at);
  const octal = (value: number, width: number): string => `${value.toString(8).padStart(width - 1, '0')}\0`;
  if (name.length > 100) throw new RangeError('name too long for a tar');
  put(0, name);
  put(100, octal(0o600, 8));
  put(108, octal(0, 8));
  put(116, octal(0, 8));
  put(124, octal(size, 12));
  put(136, octal(0, 12));
  put(148, ' '.repeat(8));
  put(156, '0');
  put(257, 'ustar\0');
  put(263, '00');
  const sum = bytes.reduce((total, byte) => total + byte, 0);
  put(148, `${sum.toString(8).padStart(6, '0')}\0 `);
  return bytes;
}

function parseHeader(head: Uint8Array): { readonly name: string; readonly size: number } {
  const text = new TextDecoder('latin1').decode(head);
  const name = text.slice(0, 100).replace(/\0+$/, '');
  const size = parseInt(text.slice(124, 135), 8);
  if (!/^[\w./-]+$/.test(name) || !(size <= MAX_ENTRY)) throw new DamagedBackupError('en-tête');
  const expected = header(name, size);
  if (head.some((byte, i) => byte !== expected[i])) throw new DamagedBackupError('en-tête');
  return { name, size };
}

const padding = (size: number): number => (BLOCK - (size % BLOCK)) % BLOCK;
