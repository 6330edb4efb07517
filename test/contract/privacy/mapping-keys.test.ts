/** `paraphe mapping-keys rotate`, over a data folder that holds a mapping. */
import { randomBytes } from 'node:crypto';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { mask } from '../../../src/privacy/pseudonyms/mask';
import { openMappingKeys } from '../../../src/server/privacy/mapping-keys';
import { createMappingVault } from '../../../src/server/privacy/mapping-vault';
import { readStorageConfig } from '../../../src/server/store/config';
import { openStorage } from '../../../src/server/store/open';
import { storeOver } from '../../../src/server/store/storage';
import { cliBench, type CliBench } from '../../support/cli';
import { NOW } from '../../support/documents';
import { marked } from '../../support/privacy/spans';

const owner = { organisation: '21250999600006', documentId: 'doc-1' };
const random = (size: number) => new Uint8Array(randomBytes(size));

let bench: CliBench;
beforeEach(() => (bench = cliBench()));
afterEach(() => bench.remove());

async function withVault<T>(work: (vault: ReturnType<typeof createMappingVault>) => Promise<T>): Promise<T> {
  const data = path.join(bench.folder, 'data');
  const storage = await openStorage(readStorageConfig({}, data), NOW);
  await storeOver(storage, NOW);
  try {
    const keys = openMappingKeys({}, data, random);
    return await work(createMappingVault(storage.database, keys, { now: () => NOW, randomBytes: random }));
  } finally {
    await storage.close();
  }
}

test('seals again with a new key, destroys the old one, and the mapping still opens', async () => {
  const { text, spans } = marked('Mme {{PERSON:Rose Petit}}');
  const table = await withVault(async (vault) => {
    const { table: empty } = await vault.open(owner);
    const masked = mask(text, spans, empty);
    await vault.save(owner, masked.table, 0);
    return masked.table;
  });
  const folder = path.join(bench.folder, 'data', 'keys', 'mappings');
  const before = readdirSync(folder);
  expect(await bench.json('mapping-keys', 'rotate', '--data', 'data')).toMatchObject({ resealed: 1 });
  expect(readdirSync(folder)).toHaveLength(1);
  expect(readdirSync(folder)).not.toEqual(before);
  expect(await withVault((vault) => vault.open(owner))).toEqual({ table, version: 1 });
});

test('says what it did, and refuses another action', async () => {
  expect(await bench.run('mapping-keys', 'rotate', '--data', 'data')).toEqual({
    code: 0,
    out: 'Nouvelle clé en service\u00A0: 0 texte rechiffré, 1 ancienne clé détruite.\n',
    err: '',
  });
  expect(await bench.run('mapping-keys', 'destroy')).toMatchObject({ code: 64, out: '' });
});
