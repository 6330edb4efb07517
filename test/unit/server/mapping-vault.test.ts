/** Mappings at rest: sealed, bound to their document, versioned, erasable, and sealed again when a key is changed. */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inspect } from 'node:util';
import { mask } from '../../../src/privacy/pseudonyms/mask';
import { newTable } from '../../../src/privacy/pseudonyms/table';
import { MappingKeysError, MappingUnreadableError } from '../../../src/server/privacy/mapping-errors';
import {
  keysInFolder,
  keysInSecret,
  openMappingKeys,
  type MappingKeys,
} from '../../../src/server/privacy/mapping-keys';
import { createMappingVault, type MappingVault } from '../../../src/server/privacy/mapping-vault';
import { rotateMappingKey } from '../../../src/server/privacy/rotate';
import { Secret } from '../../../src/server/secret';
import { StaleWriteError } from '../../../src/server/store/errors';
import type { Database } from '../../../src/server/store/sql';
import { NOW } from '../../support/documents';
import { marked } from '../../support/privacy/spans';
import { onEachEngine, type Place } from '../../support/store/engines';

const OURS = '21250999600006';
const random = (size: number) => new Uint8Array(randomBytes(size));
const owner = { organisation: OURS, documentId: 'doc-1' };
const { text, spans } = marked('Mme {{PERSON:Rose Petit}}, {{PHONE:06 12 34 56 78}}');
const { table } = mask(text, spans, newTable('k7f3q2'));

let folder: string;
let keys: MappingKeys;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'paraphe-keys-')), 'mappings');
  keys = keysInFolder(folder, random);
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

onEachEngine((newPlace, engine) => {
  let place: Place;
  let database: Database;
  let vault: MappingVault;
  beforeEach(async () => {
    place = await newPlace();
    ({ database } = (await place.open()).storage);
    vault = createMappingVault(database, keys, { now: () => NOW, randomBytes: random });
  });
  afterEach(() => place.remove());

  const rows = () => database.all('SELECT * FROM pseudonym_mappings');

  it('gives a document without one a new table, with a tag of its own', async () => {
    const first = await vault.open(owner);
    const second = await vault.open({ ...owner, documentId: 'doc-2' });
    expect(first).toMatchObject({ version: 0, table: { persons: [], entries: [] } });
    expect(first.table.tag).toMatch(/^[0-9a-f]{12}$/);
    expect(second.table.tag).not.toBe(first.table.tag);
  });

  it('gives back what was kept', async () => {
    expect(await vault.save(owner, table, 0)).toBe(1);
    expect(await vault.open(owner)).toEqual({ table, version: 1 });
    expect(await vault.save(owner, table, 1)).toBe(2);
    expect(await vault.open(owner)).toEqual({ table, version: 2 });
  });

  it('lets one of two drafts at once through, so that no token is given to two people', async () => {
    const outcomes = await Promise.allSettled([vault.save(owner, table, 0), vault.save(owner, table, 0)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(vault.save(owner, table, 0)).rejects.toThrow(StaleWriteError);
    await expect(vault.save(owner, table, 7)).rejects.toThrow(StaleWriteError);
    expect((await vault.open(owner)).version).toBe(1);
  });

  it('keeps no value in clear, and never the same bytes twice', async () => {
    await vault.save(owner, table, 0);
    await vault.save({ ...owner, documentId: 'doc-2' }, table, 0);
    const kept = await rows();
    expect(JSON.stringify(kept)).not.toMatch(/petit|rose|0612|PERS|k7f3q2/i);
    expect(new Set(kept.map(({ sealed }) => sealed)).size).toBe(2);
    if (engine === 'embedded') {
      for (const file of readdirSync(place.folder)) {
        const full = path.join(place.folder, file);
        if (statSync(full).isFile()) expect(readFileSync(full, 'latin1')).not.toMatch(/Petit|k7f3q2/);
      }
    }
  });

  it.each([
    ['another document', { document_id: 'doc-2' }, { ...owner, documentId: 'doc-2' }],
    [
      'another organisation',
      { organisation: '21250888600007' },
      { ...owner, organisation: '21250888600007' },
    ],
    ['another version', { version: 2 }, owner],
  ])('does not open what was moved to %s', async (_what, change, asked) => {
    await vault.save(owner, table, 0);
    const [[column = '', value = '']] = [Object.entries(change)[0] ?? []];
    await database.run(`UPDATE pseudonym_mappings SET ${column} = $1`, [value]);
    await expect(vault.open(asked)).rejects.toThrow(MappingUnreadableError);
  });

  it('does not open what was altered, wherever', async () => {
    await vault.save(owner, table, 0);
    const [row] = await rows();
    const bytes = Buffer.from(String(row?.['sealed']), 'base64');
    for (const at of [0, 11, 12, 27, 28, bytes.length - 1]) {
      const altered = Buffer.from(bytes);
      altered[at] = (altered[at] ?? 0) ^ 1;
      await database.run('UPDATE pseudonym_mappings SET sealed = $1', [altered.toString('base64')]);
      await expect(vault.open(owner)).rejects.toMatchObject({ why: 'damaged' });
    }
    for (const short of ['', 'AAAA', bytes.subarray(0, 20).toString('base64')]) {
      await database.run('UPDATE pseudonym_mappings SET sealed = $1', [short]);
      await expect(vault.open(owner)).rejects.toMatchObject({ why: 'damaged' });
    }
  });

  it('forgets a document when asked, and only that one', async () => {
    await vault.save(owner, table, 0);
    await vault.save({ ...owner, documentId: 'doc-2' }, table, 0);
    expect(await vault.erase(owner)).toBe(true);
    expect(await vault.erase(owner)).toBe(false);
    expect((await vault.open(owner)).version).toBe(0);
    expect((await vault.open({ ...owner, documentId: 'doc-2' })).table).toEqual(table);
  });

  it('seals again with a new key, after which the old one can be destroyed', async () => {
    await vault.save(owner, table, 0);
    const old = keys.current().id;
    const { id } = keys.rotate();
    expect(id).not.toBe(old);
    await vault.save({ ...owner, documentId: 'doc-2' }, table, 0);
    expect((await vault.open(owner)).table).toEqual(table);
    expect(await vault.keysInUse()).toEqual([id, old].sort());
    expect(await vault.reseal()).toBe(1);
    expect(await vault.reseal()).toBe(0);
    expect(await vault.keysInUse()).toEqual([id]);
    expect(keys.destroy(old)).toBe(true);
    expect(keys.destroy(id)).toBe(false);
    expect(await vault.open(owner)).toEqual({ table, version: 1 });
  });

  it('changes the key in one go, and destroys those that seal nothing any more', async () => {
    await vault.save(owner, table, 0);
    const first = keys.current().id;
    expect(await rotateMappingKey([vault], keys)).toEqual({ resealed: 1, destroyed: [first] });
    const second = keys.current().id;
    // A run that was stopped before it had sealed again: nothing was destroyed, the next one ends it.
    await vault.save({ ...owner, documentId: 'doc-2' }, table, 0);
    keys.rotate();
    expect((await rotateMappingKey([vault], keys)).resealed).toBe(2);
    expect(keys.find(second)).toBeUndefined();
    expect((await vault.open({ ...owner, documentId: 'doc-2' })).table).toEqual(table);
  });

  it('destroys no key when a mapping cannot be opened', async () => {
    await vault.save(owner, table, 0);
    await vault.save({ ...owner, documentId: 'doc-2' }, table, 0);
    const first = keys.current().id;
    await database.run(`UPDATE pseudonym_mappings SET sealed = 'AAAA' WHERE document_id = 'doc-2'`);
    await expect(rotateMappingKey([vault], keys)).rejects.toThrow(MappingUnreadableError);
    expect(keys.find(first)?.id).toBe(first);
  });

  it('says that a key is missing, and changes nothing', async () => {
    await vault.save(owner, table, 0);
    const [before] = await rows();
    const other = createMappingVault(database, keysInSecret(new Secret(key()), 'K'), {
      now: () => NOW,
      randomBytes: random,
    });
    await expect(other.open(owner)).rejects.toMatchObject({ why: 'key' });
    await expect(other.reseal()).rejects.toMatchObject({ why: 'key' });
    expect((await rows())[0]).toEqual(before);
  });
});

const key = () => randomBytes(32).toString('base64');

describe('keys', () => {
  it('are made once, readable by their owner alone', () => {
    const { id } = keys.current();
    expect(keysInFolder(folder, random).current().id).toBe(id);
    const [name = '', ...others] = readdirSync(folder);
    expect(others).toEqual([]);
    expect(name).toBe(`000001-${id}.key`);
    if (process.platform !== 'win32') expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
  });

  it('come from the environment, the first one seals', () => {
    const [a, b] = [key(), key()];
    const given = keysInSecret(new Secret(`${a}\n ${b}\n`), 'PARAPHE_MAPPING_KEY');
    const alone = keysInSecret(new Secret(b), 'PARAPHE_MAPPING_KEY').current().id;
    expect(given.current().id).not.toBe(alone);
    expect(given.find(alone)?.id).toBe(alone);
    expect(given.find('none')).toBeUndefined();
    expect(() => given.rotate()).toThrow(MappingKeysError);
    expect(given.destroy(alone)).toBe(false);
  });

  it.each([
    '',
    'court',
    'A'.repeat(44),
    randomBytes(16).toString('base64'),
    randomBytes(33).toString('base64'),
  ])('are refused when they are none: %j', (text) => {
    expect(() => keysInSecret(new Secret(text), 'PARAPHE_MAPPING_KEY')).toThrow('32 octets');
  });

  it('are refused when the folder holds something else, or cannot be one', () => {
    keys.current();
    writeFileSync(path.join(folder, '000002-0123456789abcdef.key'), 'pas une clé');
    expect(() => keys.current()).toThrow(MappingKeysError);
    const file = path.join(path.dirname(folder), 'a-file');
    writeFileSync(file, '');
    expect(() => keysInFolder(path.join(file, 'keys'), random).current()).toThrow(MappingKeysError);
  });

  it('are those that the environment names, else those of the data folder', () => {
    const data = path.dirname(folder);
    const text = key();
    const id = keysInSecret(new Secret(text), 'K').current().id;
    expect(openMappingKeys({ PARAPHE_MAPPING_KEY: text }, data, random).current().id).toBe(id);
    const file = path.join(data, 'mounted');
    writeFileSync(file, `${text}\n`);
    expect(openMappingKeys({ PARAPHE_MAPPING_KEY_FILE: file }, data, random).current().id).toBe(id);
    openMappingKeys({ PARAPHE_MAPPING_KEYS: 'elsewhere' }, data, random, data).current();
    expect(readdirSync(path.join(data, 'elsewhere'))).toHaveLength(1);
    openMappingKeys({}, data, random).current();
    expect(readdirSync(path.join(data, 'keys', 'mappings'))).toHaveLength(1);
  });

  it('show in no message and in no print', () => {
    const text = key();
    const given = keysInSecret(new Secret(text), 'PARAPHE_MAPPING_KEY');
    const hex = Buffer.from(text, 'base64').toString('hex');
    expect(inspect(given.current(), { depth: 9 })).not.toMatch(new RegExp(hex.slice(0, 16)));
    expect(JSON.stringify(given.current())).not.toContain(text.slice(0, 10));
  });
});
