/**
 * Opens storage as it is configured: the embedded folder or PostgreSQL, a folder or a bucket for archived files.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import type { BackupSource } from './backup/create';
import type { S3Config, StorageConfig } from './config';
import { databaseFile, openEmbeddedStorage, readEmbeddedStore, type EmbeddedOptions } from './embedded';
import { openReader } from './embedded/database';
import { openFolderShelf } from './embedded/files';
import type { StoreReader } from './port';
import { openPostgresStorage } from './postgres';
import { mustAnswer, openS3Shelf } from './s3/shelf';
import type { FileShelf } from './shelf';
import { storeOver, type Storage } from './storage';

export type OpenOptions = Pick<EmbeddedOptions, 'patience' | 'onStop'>;

/**
 * Opens storage; the schema is not looked at (`storeOver` does).
 * @param now ISO 8601, UTC.
 * @throws StoreUnavailableError and the errors derived from it
 */
export async function openStorage(
  config: StorageConfig,
  now: string,
  options: OpenOptions = {},
): Promise<Storage> {
  const { folder, database, s3, journal } = config;
  const bucket = s3 === undefined ? undefined : await checkedBucket(s3);
  if (database === undefined) {
    return openEmbeddedStorage(folder, now, {
      ...options,
      journal,
      ...(bucket === undefined ? {} : { shelf: bucket }),
    });
  }
  return openPostgresStorage({ url: database.reveal() }, bucket ?? folderShelf(folder), journal);
}

/**
 * Opens what is stored for reading, beside the process that holds it if there is one; undefined when nothing is stored.
 * @throws as `openStorage`, NewerSchemaError
 */
export async function readStored(config: StorageConfig, now: string): Promise<StoreReader | undefined> {
  const { folder, database, s3, journal } = config;
  if (database !== undefined) return storeOver(await openStorage(config, now), now);
  return readEmbeddedStore(folder, now, { journal, ...(s3 === undefined ? {} : { shelf: openS3Shelf(s3) }) });
}

/**
 * Opens what is stored for a backup: it reads one instant beside whoever writes, takes no lock and changes nothing; undefined
 * when nothing is stored.
 * @throws StoreUnavailableError and the errors derived from it
 */
export async function openSource(
  config: StorageConfig,
): Promise<(BackupSource & { close(): Promise<void> }) | undefined> {
  const { folder, database, s3 } = config;
  if (database !== undefined) return openStorage(config, '');
  if (!existsSync(databaseFile(folder))) return undefined;
  const shelf = s3 === undefined ? folderShelf(folder) : await checkedBucket(s3);
  const reader = openReader(databaseFile(folder));
  return { database: reader, shelf, close: () => reader.close() };
}

const folderShelf = (folder: string): FileShelf => openFolderShelf(path.join(folder, 'files'));

async function checkedBucket(s3: S3Config): Promise<FileShelf> {
  const shelf = openS3Shelf(s3);
  await mustAnswer(shelf);
  return shelf;
}
