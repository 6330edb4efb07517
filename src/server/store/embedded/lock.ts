/**
 * One process at a time on a data folder. The lock is the operating system's, taken through SQLite on an empty file
 * (`paraphe.lock`): it goes with the process, kill -9 included, so none is ever left behind, and it is the kind of lock that
 * already protects the database. `paraphe.lock.json` only tells who holds it; nothing is decided from it.
 */
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { FolderInUseError, type LockHolder } from '../errors';

export interface FolderLock {
  /** Tells whoever finds the folder taken where the server that holds it answers. */
  announce(url: string): void;
  release(): void;
}

/** Long enough for somebody who only looks who holds the lock, in milliseconds. */
const GLANCE = 250;
const RETRY = 25;

/**
 * @param folder a folder that exists.
 * @param since ISO 8601, UTC: now.
 * @param patience how long to wait for whoever holds the folder, in milliseconds.
 * @throws FolderInUseError
 */
export async function lockFolder(folder: string, since: string, patience = GLANCE): Promise<FolderLock> {
  const held = await take(folder, patience);
  if (held === undefined) throw new FolderInUseError(folder, readHolder(folder));
  const write = (more: LockHolder): void =>
    writeHolder(folder, { pid: process.pid, host: hostname(), since, ...more });
  write({});
  return {
    announce: (url) => write({ url }),
    release() {
      rmSync(holderFile(folder), { force: true });
      held.close();
    },
  };
}

/** Who holds the folder; undefined when nobody does, or when there is no such folder. */
export function readLock(folder: string): LockHolder | undefined {
  if (!existsSync(lockFile(folder))) return undefined;
  const lock = tryLock(folder);
  if (lock === undefined) return readHolder(folder);
  lock.close();
  return undefined;
}

async function take(folder: string, patience: number): Promise<Libsql.Database | undefined> {
  for (let waited = 0; ; waited += RETRY) {
    const lock = tryLock(folder);
    if (lock !== undefined || waited >= patience) return lock;
    // A server stays: no use waiting for it.
    if (waited >= GLANCE && readHolder(folder).url !== undefined) return undefined;
    await new Promise((resolve) => setTimeout(resolve, RETRY));
  }
}

/** An open transaction that writes nothing: its lock is held until the connection or the process ends. */
function tryLock(folder: string): Libsql.Database | undefined {
  const lock = new Libsql(lockFile(folder));
  try {
    lock.exec('BEGIN IMMEDIATE');
    return lock;
  } catch (error) {
    lock.close();
    if ((error as { code?: string }).code === 'SQLITE_BUSY') return undefined;
    throw error;
  }
}

const lockFile = (folder: string): string => path.join(folder, 'paraphe.lock');
const holderFile = (folder: string): string => path.join(folder, 'paraphe.lock.json');

/** Under its name only when whole. A full disk leaves the lock without its notice, which changes nothing to the lock. */
function writeHolder(folder: string, holder: LockHolder): void {
  const temporary = `${holderFile(folder)}.tmp`;
  try {
    writeFileSync(temporary, JSON.stringify(holder), { mode: 0o600 });
    renameSync(temporary, holderFile(folder));
  } catch {
    rmSync(temporary, { force: true });
  }
}

function readHolder(folder: string): LockHolder {
  try {
    const { pid, host, since, url } = JSON.parse(readFileSync(holderFile(folder), 'utf8')) as Record<
      string,
      unknown
    >;
    return {
      ...(typeof pid === 'number' ? { pid } : {}),
      ...(typeof host === 'string' ? { host } : {}),
      ...(typeof since === 'string' ? { since } : {}),
      ...(typeof url === 'string' ? { url } : {}),
    };
  } catch {
    return {};
  }
}
