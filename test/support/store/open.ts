/**
 * The store that the environment names, for processes of a test.
 */
import { readStorageConfig } from '../../../src/server/store/config';
import { openStorage } from '../../../src/server/store/open';
import type { OperatorStore } from '../../../src/server/store/port';
import { storeOver, type Storage } from '../../../src/server/store/storage';
import { NOW } from '../documents';

export const OURS = '21250999600006';

export async function openFromEnvironment(): Promise<{ store: OperatorStore; storage: Storage }> {
  const config = readStorageConfig(process.env, process.env['PARAPHE_DATA']);
  const storage = await openStorage(config, NOW);
  return { storage, store: await storeOver(storage, NOW) };
}
