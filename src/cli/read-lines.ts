/**
 * The lines of a file that may be larger than the memory, one at a time. Only "\n" ends one: what a line holds is its reader's to judge.
 */
import { closeSync, openSync, readSync } from 'node:fs';
import path from 'node:path';
import { CliError, EXIT } from './errors';
import type { CliIo } from './io';

const CHUNK = 64 * 1024;
/** A longer line is handed on cut: no reader takes one. */
const MAX_LINE = 16 * 1024 * 1024;
const NEWLINE = 0x0a;

/**
 * Opened at once, read as the lines are asked for. UTF-8.
 * @throws CliError when it cannot be opened; the iteration throws when it cannot be read, or is not UTF-8.
 */
export function readLines(io: CliIo, name: string): Iterable<string> {
  try {
    return linesOf(openSync(path.resolve(io.cwd, name), 'r'));
  } catch {
    throw new CliError(
      EXIT.missing,
      'file-missing',
      `Le fichier «\u00A0${name}\u00A0» ne peut pas être lu\u00A0: vérifiez son nom, et que vous pouvez l’ouvrir.`,
    );
  }
}

function* linesOf(file: number): Generator<string> {
  // A byte-order mark is a character of the first line: it must not vanish.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const chunk = Buffer.alloc(CHUNK);
  let parts: Buffer[] = [];
  let length = 0;
  const keep = (bytes: Buffer): void => {
    if (length < MAX_LINE) parts.push(Buffer.from(bytes));
    length += bytes.length;
  };
  const line = (): string => {
    const text = decoder.decode(Buffer.concat(parts));
    [parts, length] = [[], 0];
    return text;
  };
  try {
    for (let read = readSync(file, chunk); read > 0; read = readSync(file, chunk)) {
      let rest = chunk.subarray(0, read);
      for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
        keep(rest.subarray(0, end));
        yield line();
        rest = rest.subarray(end + 1);
      }
      keep(rest);
    }
    if (length > 0) yield line();
  } finally {
    closeSync(file);
  }
}
