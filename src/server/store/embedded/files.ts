/**
 * Archived files in a folder, named by their SHA-256, one sub-folder an organisation. A file appears under its name only
 * when all of it is on disk; it is never changed afterwards.
 */
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../sha256';
import { DamagedFileError } from '../errors';
import { plainName, type FileShelf } from '../shelf';
import { makeFolder, syncFolder } from './folders';

/** @param folder absolute path of the folder that holds the organisations' sub-folders. */
export function openFolderShelf(folder: string): FileShelf {
  const place = (organisation: string, name: string): string =>
    path.join(folder, plainName(organisation), `${plainName(name)}.docx`);

  const read = async (organisation: string, name: string): Promise<Uint8Array | undefined> => {
    try {
      const bytes = new Uint8Array(await readFile(place(organisation, name)));
      if (sha256(bytes) !== name) throw new DamagedFileError(name);
      return bytes;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };

  return {
    read,

    async keep(organisation, bytes) {
      const name = sha256(bytes);
      const home = path.join(folder, plainName(organisation));
      makeFolder(home);
      // What is kept stays: were it damaged, these bytes would only hide it.
      if ((await read(organisation, name)) === undefined) await write(home, place(organisation, name), bytes);
      syncFolder(home);
      return name;
    },

    async *list() {
      if (!existsSync(folder)) return;
      for (const organisation of await readdir(folder)) {
        for (const name of await readdir(path.join(folder, organisation))) {
          const digest = /^([0-9a-f]{64})\.docx$/.exec(name)?.[1];
          if (digest !== undefined) yield { organisation, sha256: digest };
        }
      }
    },
  };
}

/** Aside first, then under its name, whole. */
async function write(home: string, target: string, bytes: Uint8Array): Promise<void> {
  const temporary = path.join(home, `.${randomUUID()}.tmp`);
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
