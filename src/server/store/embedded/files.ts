/**
 * Archived files in a folder, named by their SHA-256, one sub-folder an organisation. A file appears under its name only
 * when all of it is on disk; it is never changed afterwards.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../sha256';
import { DamagedFileError } from '../errors';
import type { FileShelf } from '../sql-store';

/** @param folder absolute path of the folder that holds the organisations' sub-folders. */
export function openFileShelf(folder: string): FileShelf {
  return {
    async keep(organisation, bytes) {
      const name = sha256(bytes);
      const home = path.join(folder, safe(organisation));
      await mkdir(home, { recursive: true });
      const temporary = path.join(home, `.${randomUUID()}.tmp`);
      try {
        const file = await open(temporary, 'wx');
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path.join(home, `${name}.docx`));
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await syncFolder(home);
      return name;
    },

    async read(organisation, name) {
      try {
        const bytes = new Uint8Array(
          await readFile(path.join(folder, safe(organisation), `${safe(name)}.docx`)),
        );
        if (sha256(bytes) !== name) throw new DamagedFileError(name);
        return bytes;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
        throw error;
      }
    },
  };
}

/** Names come from our own records; this refuses any that would leave the folder all the same. */
function safe(name: string): string {
  if (!/^[A-Za-z0-9]+$/.test(name)) throw new RangeError('Not a plain name');
  return name;
}

/** The new name itself must survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  // Windows cannot open a folder to flush it; its renames are journaled by NTFS.
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
