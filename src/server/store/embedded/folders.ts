/**
 * Makes folders that survive a power cut. Not `mkdir` with `recursive`: where a folder exists that cannot hold another
 * (/proc), Node goes round between the two for ever.
 */
import { closeSync, fsyncSync, mkdirSync, openSync, statSync } from 'node:fs';
import path from 'node:path';

/** Makes a folder and its parents. @param folder absolute path. @throws what the system says. */
export function makeFolder(folder: string): void {
  const missing: string[] = [];
  for (let name = folder; !exists(name); name = path.dirname(name)) missing.unshift(name);
  for (const name of missing) {
    try {
      mkdirSync(name, { mode: 0o700 });
    } catch (error) {
      // Another process may have made it in between.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    syncFolder(path.dirname(name));
  }
  if (!statSync(folder).isDirectory()) throw Object.assign(new Error('not a folder'), { code: 'ENOTDIR' });
}

/** Flushes a folder's names to disk: a new file must also be found under its name after a power cut. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder to flush it; its renames are journaled by NTFS.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function exists(folder: string): boolean {
  return statSync(folder, { throwIfNoEntry: false }) !== undefined;
}
