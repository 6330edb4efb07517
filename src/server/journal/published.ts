/**
 * The last published head of each log, in a small file outside of the database: what left the building can no longer be
 * unsaid, and a database that knows less than the file was restored, or cut.
 */
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
import { parseCheckpoint } from '../../journal/note/checkpoint';
import { makeFolder, syncFolder } from '../store/embedded/folders';

export interface PublishedHeads {
  /** The signed note; undefined when none was published. Nothing of it is verified. */
  read(log: string): string | undefined;
  /** On return it is on disk. A note of a smaller tree than the present one is left out. @throws what the system says. */
  write(log: string, note: string): void;
  /** Name of the log's file. */
  fileOf(log: string): string;
  /** Every file: its name, and its content. */
  all(): readonly { readonly file: string; readonly note: string }[];
}

const SUFFIX = '.checkpoint';

/** @param folder absolute; made at the first writing. */
export function openPublishedHeads(folder: string): PublishedHeads {
  const fileOf = (log: string): string => `${log.replaceAll('/', '_')}${SUFFIX}`;
  const place = (log: string): string => path.join(folder, fileOf(log));
  const read = (file: string): string | undefined =>
    existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return {
    fileOf,
    read: (log) => read(place(log)),
    write(log, note) {
      const file = place(log);
      if (sizeOf(read(file)) > sizeOf(note)) return;
      makeFolder(folder);
      const temporary = `${file}.${process.pid}.tmp`;
      try {
        const handle = openSync(temporary, 'w', 0o644);
        try {
          writeFileSync(handle, note);
          fsyncSync(handle);
        } finally {
          closeSync(handle);
        }
        renameSync(temporary, file);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
      syncFolder(folder);
    },
    all() {
      if (!existsSync(folder)) return [];
      return readdirSync(folder)
        .filter((name) => name.endsWith(SUFFIX))
        .map((name) => ({ file: name, note: readFileSync(path.join(folder, name), 'utf8') }));
    },
  };
}

function sizeOf(note: string | undefined): number {
  return note === undefined ? -1 : (parseCheckpoint(note)?.checkpoint.size ?? -1);
}

/** Logs of the organisation of which a head was published, the last generation at the end. */
export function publishedOf(
  heads: Pick<PublishedHeads, 'all'>,
  organisation: string,
): readonly { readonly log: string; readonly generation: number }[] {
  return heads
    .all()
    .map(({ note }) => note.split('\n')[0] ?? '')
    .flatMap((log) => {
      const [, siret, generation = '1'] = /\/(\d{14})(?:\/(\d+))?$/.exec(log) ?? [];
      return siret === organisation ? [{ log, generation: Number(generation) }] : [];
    })
    .sort((a, b) => a.generation - b.generation);
}
