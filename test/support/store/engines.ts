/**
 * The store's two engines, each with data of its own for one test: the embedded folder, and a database of a private
 * PostgreSQL. Tests written with `onEachEngine` hold on both, or say that PostgreSQL was not run.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readStorageConfig, type StorageConfig } from '../../../src/server/store/config';
import { openStorage } from '../../../src/server/store/open';
import type { OperatorStore } from '../../../src/server/store/port';
import { storeOver, type Storage } from '../../../src/server/store/storage';
import { NOW } from '../documents';
import { startCluster, type Cluster } from './postgres';
import { describeWith } from '../rings';

/** Data of one test; everything that was opened is closed by `remove`. */
export interface Place {
  readonly folder: string;
  readonly config: StorageConfig;
  /** What a process of its own is given to find the same data. */
  readonly env: Readonly<Record<string, string>>;
  open(): Promise<Opened>;
  remove(): Promise<void>;
}

/** The store, and what is underneath. */
export interface Opened {
  readonly store: OperatorStore;
  readonly storage: Storage;
}

export type NewPlace = () => Promise<Place>;

export function onEachEngine(tests: (newPlace: NewPlace, engine: 'embedded' | 'postgresql') => void): void {
  describe('embedded', () => tests(() => Promise.resolve(placeOver({})), 'embedded'));
  describeWith('postgresql')('PostgreSQL', () => {
    let cluster: Cluster;
    beforeAll(async () => {
      cluster = await startCluster();
    });
    afterAll(() => cluster.remove());
    tests(async () => placeOver({ DATABASE_URL: await cluster.createDatabase() }), 'postgresql');
  });
}

export function placeOver(database: Readonly<Record<string, string>>): Place {
  const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-store-'));
  const env = { ...database, PARAPHE_DATA: folder };
  const config = readStorageConfig(env, folder);
  const opened: Storage[] = [];
  return {
    folder,
    config,
    env,
    async open() {
      const once = closedOnce(await openStorage(config, NOW));
      opened.push(once);
      return { storage: once, store: await storeOver(once, NOW) };
    },
    async remove() {
      for (const one of opened) await one.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Tests close what they opened, and so does `remove`. */
function closedOnce(storage: Storage): Storage {
  let closing: Promise<void> | undefined;
  return { ...storage, close: () => (closing ??= storage.close()) };
}
