/**
 * An auditor's bundle on disk: a .zip, or a folder. Read as hostile: names are only ever keys, and sizes are bounded before
 * anything is inflated. It must not judge what the files say.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { MAX_ENTRIES, type BundleFiles } from '../verifier/bundle/format';
import { CliError, EXIT } from './errors';
import { mustBeWritable, prepareFile } from './files';
import type { CliIo } from './io';

const MAX_FILE = 64 * 1024 * 1024;
const MAX_TOTAL = 256 * 1024 * 1024;
const MAX_FILES = MAX_ENTRIES + 100;

/** Whole or not at all: a zip when the name ends so, else a new folder. @throws CliError */
export function writeBundle(io: CliIo, name: string, files: BundleFiles, force: boolean): void {
  mustBeWritable(io, name, force);
  if (isZip(name)) {
    prepareFile(io, name, zipSync(Object.fromEntries(files), { mtime: new Date(io.now()) })).commit();
    return;
  }
  const target = path.resolve(io.cwd, name);
  const temporary = path.join(path.dirname(target), `.${path.basename(target)}.${randomUUID()}.tmp`);
  try {
    for (const [file, bytes] of files) {
      const place = path.join(temporary, file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, bytes, { flag: 'wx' });
    }
    if (force) rmSync(target, { recursive: true, force: true });
    renameSync(temporary, target);
  } catch {
    rmSync(temporary, { recursive: true, force: true });
    throw new CliError(
      EXIT.output,
      'output-failed',
      `Le dossier «\u00A0${name}\u00A0» ne peut pas être écrit\u00A0: vérifiez que vous pouvez écrire à cet endroit et qu’il reste de la place.`,
    );
  }
}

/** @throws CliError when it is not there, not a zip, or too large. */
export function readBundle(io: CliIo, name: string): BundleFiles {
  const place = path.resolve(io.cwd, name);
  if (!existsSync(place)) throw unreadable(name, EXIT.missing, 'file-missing', 'est introuvable');
  try {
    return statSync(place).isDirectory() ? folderFiles(place) : zipFiles(place);
  } catch (error) {
    if (error instanceof TooLargeError)
      throw unreadable(name, EXIT.data, 'too-large', 'est trop volumineux pour un dossier d’audit');
    throw unreadable(name, EXIT.data, 'file-unreadable', 'n’est ni un dossier ni un fichier .zip lisible');
  }
}

class TooLargeError extends Error {}

/** Counts what comes in, and refuses what no bundle has. */
function budget(): (size: number) => void {
  let [files, total] = [0, 0];
  return (size) => {
    files += 1;
    total += size;
    if (files > MAX_FILES || size > MAX_FILE || total > MAX_TOTAL) throw new TooLargeError();
  };
}

function folderFiles(folder: string): BundleFiles {
  const spend = budget();
  const files = new Map<string, Uint8Array>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const file = path.join(entry.parentPath, entry.name);
    spend(entry.isFile() ? statSync(file).size : Number.POSITIVE_INFINITY);
    files.set(path.relative(folder, file).split(path.sep).join('/'), new Uint8Array(readFileSync(file)));
  }
  return files;
}

function zipFiles(file: string): BundleFiles {
  if (statSync(file).size > MAX_TOTAL) throw new TooLargeError();
  const spend = budget();
  const found = unzipSync(new Uint8Array(readFileSync(file)), {
    // A header that lies about its size yields a file cut short, which the manifest finds.
    filter: ({ name, originalSize }) => {
      if (!name.endsWith('/')) spend(originalSize);
      return !name.endsWith('/');
    },
  });
  return new Map(Object.entries(found));
}

const isZip = (name: string): boolean => name.toLowerCase().endsWith('.zip');

const unreadable = (name: string, exit: number, code: string, what: string): CliError =>
  new CliError(exit, code, `«\u00A0${name}\u00A0» ${what}.`);
