/**
 * Reads and writes the files named on the command line. A file that exists is never overwritten unless asked; a file is
 * written whole or not at all.
 */
import { randomUUID } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { MAX_FILE_BYTES } from '../server/api/schemas';
import { CliError, EXIT } from './errors';
import type { CliIo } from './io';

/** @throws CliError */
export function readBytes(io: CliIo, name: string): Uint8Array {
  const file = path.resolve(io.cwd, name);
  try {
    if (statSync(file).size > MAX_FILE_BYTES) {
      throw new CliError(EXIT.data, 'too-large', `Le fichier «\u00A0${name}\u00A0» dépasse 25\u00A0Mo.`);
    }
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(
      EXIT.missing,
      'file-missing',
      `Le fichier «\u00A0${name}\u00A0» ne peut pas être lu\u00A0: vérifiez son nom, et que vous pouvez l’ouvrir.`,
    );
  }
}

/** UTF-8. @throws CliError */
export function readText(io: CliIo, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(io, name));
  } catch (error) {
    if (error instanceof CliError) throw error;
    throw new CliError(
      EXIT.data,
      'file-unreadable',
      `Le fichier «\u00A0${name}\u00A0» n’est pas du texte UTF-8.`,
    );
  }
}

/** A file about to be written: nothing stands under its name before `commit`. */
export interface PendingFile {
  /** Adds text at the end. @throws CliError */
  append(text: string): void;
  commit(): void;
  discard(): void;
}

/**
 * To be asked before anything is recorded of a file that is written last: a record of a document that nobody has would stay.
 * @throws CliError when the file exists and may not be overwritten, or cannot be written where it is wanted.
 */
export function mustBeWritable(io: CliIo, name: string, force: boolean): void {
  if (!force && existsSync(path.resolve(io.cwd, name))) {
    throw new CliError(
      EXIT.output,
      'output-exists',
      `Le fichier «\u00A0${name}\u00A0» existe déjà\u00A0: donnez un autre nom, ou ajoutez --force pour le remplacer.`,
    );
  }
  prepareFile(io, name, new Uint8Array()).discard();
}

/**
 * The same for what comes line by line, and may be larger than the memory. @param lines without their newlines
 * @throws CliError, and what `lines` throws; nothing is left behind then.
 */
export async function prepareLines(
  io: CliIo,
  name: string,
  lines: AsyncIterable<string>,
  mode?: number,
): Promise<PendingFile & { readonly lines: number }> {
  const pending = prepareFile(io, name, new Uint8Array(), mode);
  let count = 0;
  try {
    for await (const line of lines) {
      pending.append(`${line}\n`);
      count += 1;
    }
  } catch (error) {
    pending.discard();
    throw error;
  }
  return { ...pending, lines: count };
}

/** Writes beside the target first. @param mode rights of the file; those of the system by default. @throws CliError */
export function prepareFile(io: CliIo, name: string, bytes: Uint8Array, mode?: number): PendingFile {
  const target = path.resolve(io.cwd, name);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  const failed = () => {
    rmSync(temporary, { force: true });
    return new CliError(
      EXIT.output,
      'output-failed',
      `Le fichier «\u00A0${name}\u00A0» ne peut pas être écrit\u00A0: vérifiez que son dossier existe, que vous pouvez y écrire et qu’il reste de la place.`,
    );
  };
  try {
    writeFileSync(temporary, bytes, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
  } catch {
    throw failed();
  }
  return {
    append(text) {
      try {
        appendFileSync(temporary, text);
      } catch {
        throw failed();
      }
    },
    commit() {
      try {
        renameSync(temporary, target);
      } catch {
        throw failed();
      }
    },
    discard: () => rmSync(temporary, { force: true }),
  };
}
