/**
 * Backups: everything comes back, on either engine and from one to the other, also when it is taken while others write; what
 * is damaged, cut, older than what was published, or meant for a place that is not empty, is refused with nothing restored.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { mustContinue, type RootAt } from '../../src/server/store/backup/continuity';
import { createBackup } from '../../src/server/store/backup/create';
import {
  BackupOutputError,
  DamagedBackupError,
  StaleBackupError,
  TargetNotEmptyError,
} from '../../src/server/store/backup/errors';
import { MANIFEST, MANIFEST_DIGEST, type Manifest } from '../../src/server/store/backup/manifest';
import { readBackup } from '../../src/server/store/backup/read';
import { restoreBackup } from '../../src/server/store/backup/restore';
import { readTar, tarWriter } from '../../src/server/store/backup/tar';
import { NewerSchemaError } from '../../src/server/store/errors';
import { migrate, schemaVersion, STEPS } from '../../src/server/store/migrations';
import { openSource, openStorage } from '../../src/server/store/open';
import type { OperatorStore } from '../../src/server/store/port';
import type { Database } from '../../src/server/store/sql';
import { sha256 } from '../../src/server/sha256';
import { startChild } from '../support/child';
import { newDocument, NOW } from '../support/documents';
import { describeWith } from '../support/rings';
import { onEachEngine, placeOver, type NewPlace, type Place } from '../support/store/engines';
import { populate } from '../support/store/populated';
import { startCluster, type Cluster } from '../support/store/postgres';

const OURS = '21250999600006';
const THEIRS = '21250888600007';
const text = (bytes: string): Uint8Array => new TextEncoder().encode(bytes);

let home: string;
let file: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'paraphe-backup-'));
  file = path.join(home, 'sauvegarde.tar');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

/** A backup of the place, taken as the command takes it. */
async function backUp(place: Place): Promise<Manifest> {
  const source = await openSource(place.config);
  if (source === undefined) throw new Error('nothing is stored');
  try {
    return await createBackup(source, { out: file, now: NOW, version: '0.1.0' });
  } finally {
    await source.close();
  }
}

function restoreInto(place: Place, check?: Parameters<typeof restoreBackup>[2]['check']): Promise<Manifest> {
  const options = { now: NOW, ...(check === undefined ? {} : { check }) };
  return restoreBackup(file, () => openStorage(place.config, NOW), options);
}

/** Some of everything: two organisations, large records and odd letters, answers, archived files. */
async function fill(store: OperatorStore): Promise<void> {
  const event = { agent: { id: 'a', name: 'Zoé' }, time: NOW, kind: 'finalisation-abandoned' as const };
  for (let i = 0; i < 30; i += 1) {
    const documentId = `doc-${i}`;
    const write = newDocument(i % 3 === 0 ? THEIRS : OURS, documentId);
    const title = i === 7 ? 'nul \u0000, seul \ud800, « é » 𝒜\n' : 'x'.repeat(60_000);
    const archive = await store.keepFile(write.record.organisation, text(documentId));
    await store.write({ ...write, record: { ...write.record, title }, ...(i < 10 ? { archive } : {}) }, [
      { ...event, documentId },
    ]);
  }
  await store.keepAnswer(
    { organisation: OURS, agent: 'a', key: 'k-12345678' },
    { request: 'r', status: 200, contentType: '', body: '', time: NOW },
  );
}

/** A backup holds no private key: whoever restores brings them along. */
function bringKeys(from: Place, to: Place): void {
  cpSync(from.config.journal.keys, to.config.journal.keys, { recursive: true });
}

async function mustHoldWhatWasFilled(place: Place, filled: OperatorStore): Promise<void> {
  const { store } = await place.open();
  expect(await store.organisations()).toEqual([THEIRS, OURS].sort());
  for (let i = 0; i < 30; i += 1) {
    const organisation = i % 3 === 0 ? THEIRS : OURS;
    const document = await store.find(organisation, `doc-${i}`);
    expect(document).toBeDefined();
    expect(document).toEqual(await filled.find(organisation, `doc-${i}`));
    expect(await store.events(organisation, `doc-${i}`)).toEqual(
      await filled.events(organisation, `doc-${i}`),
    );
    expect(await store.readFile(organisation, sha256(`doc-${i}`))).toEqual(text(`doc-${i}`));
  }
  // What only counts for a day is not brought back.
  expect(await store.findAnswer({ organisation: OURS, agent: 'a', key: 'k-12345678' })).toBeUndefined();
  // Life goes on after the last event.
  await store.write(newDocument(OURS, 'after'), [
    { documentId: 'after', agent: { id: 'a', name: 'A' }, time: NOW, kind: 'finalisation-abandoned' },
  ]);
  // One entry opens each journal; all that was restored of them verifies.
  expect(await store.journal.audit(OURS)).toMatchObject({ outcome: 'intact', logs: [{ entries: 22 }] });
  expect(await store.journal.audit(THEIRS)).toMatchObject({ outcome: 'intact', logs: [{ entries: 11 }] });
}

onEachEngine((newPlace) => {
  const places: Place[] = [];
  const another: NewPlace = async () => {
    const place = await newPlace();
    places.push(place);
    return place;
  };
  afterEach(async () => {
    for (const place of places.splice(0)) await place.remove();
  });

  it('come back whole', async () => {
    const [from, to] = [await another(), await another()];
    const { store } = await from.open();
    await fill(store);
    const manifest = await backUp(from);
    expect(manifest).toMatchObject({ schema: STEPS.length, files: { count: 30 }, absent: [] });
    expect(manifest.pieces.filter(({ name }) => name.startsWith('tables/documents/')).length).toBeGreaterThan(
      1,
    );
    expect(await restoreInto(to)).toEqual(manifest);
    bringKeys(from, to);
    await mustHoldWhatWasFilled(to, store);
  });

  it('show one instant, whatever is written between two tables', async () => {
    const [from, to] = [await another(), await another()];
    const { store, storage } = await from.open();
    await store.write(newDocument(OURS, 'doc-0'), []);
    let written = 0;
    const writeOne = async (): Promise<void> => {
      const documentId = `late-${(written += 1)}`;
      await store.write(newDocument(OURS, documentId), [
        { documentId, agent: { id: 'a', name: 'A' }, time: NOW, kind: 'finalisation-abandoned' },
      ]);
    };
    const disturbed: Pick<Database, 'snapshot'> = {
      snapshot: (work) =>
        storage.database.snapshot((sql) =>
          work({
            ...sql,
            async *pages(question, size) {
              yield* sql.pages(question, size);
              await writeOne();
            },
          }),
        ),
    };
    await createBackup(
      { database: disturbed, shelf: storage.shelf },
      { out: file, now: NOW, version: '0.1.0' },
    );
    expect(written).toBeGreaterThan(1);
    await restoreInto(to);
    const { database } = (await to.open()).storage;
    expect(await database.all('SELECT document_id FROM documents')).toEqual([{ document_id: 'doc-0' }]);
    expect(await database.all('SELECT document_id FROM journal_leaves')).toEqual([]);
  });

  it('hold together, taken while a process writes', async () => {
    const [from, to] = [await another(), await another()];
    const writer = startChild('store/writer.ts', ['doc'], from.env);
    await writer.spoke();
    const before = writer.lines().length;
    await backUp(from);
    await writer.kill();
    await restoreInto(to);
    const { store, storage } = await to.open();
    const { outcome, logs } = await store.journal.audit(OURS);
    expect(outcome).toBe('intact');
    const written = (logs[0]?.entries ?? 0) - 1;
    expect(written).toBeGreaterThanOrEqual(before);
    const [documents] = await storage.database.all('SELECT COUNT(*) AS count FROM documents');
    expect(documents).toEqual({ count: written });
    for (const [id = '', archived = ''] of writer
      .lines()
      .slice(0, before)
      .map((line) => line.split(' '))) {
      expect(await store.find(OURS, id)).toMatchObject({ version: 1 });
      expect(await store.readFile(OURS, archived)).toEqual(text(id));
    }
  });

  it.each(STEPS.map((_, i) => i + 1))(
    'of version %i of the schema come back in the last',
    async (version) => {
      const [from, to] = [await another(), await another()];
      const old = await openStorage(from.config, NOW);
      await migrate(old.database, NOW, version);
      await populate(old.database, version);
      await old.close();
      expect(await backUp(from)).toMatchObject({ schema: version });
      await restoreInto(to);
      const { store, storage } = await to.open();
      expect(await schemaVersion(storage.database)).toBe(STEPS.length);
      expect(await store.find(OURS, 'doc-25')).toMatchObject({ version: 25 });
    },
  );

  it('are refused by a place that holds anything, and change nothing there', async () => {
    const [from, to] = [await another(), await another()];
    await fill((await from.open()).store);
    await backUp(from);
    const held = await to.open();
    await held.store.write(newDocument(OURS, 'doc-1'), []);
    await held.store.close();
    await expect(restoreInto(to)).rejects.toThrow(TargetNotEmptyError);
    await expect(restoreInto(from)).rejects.toThrow(/InUse|déjà/);
    const { store, storage } = await to.open();
    expect(await storage.database.all('SELECT document_id FROM documents')).toEqual([
      { document_id: 'doc-1' },
    ]);
    expect(await store.find(OURS, 'doc-1')).toMatchObject({ record: { title: 'Note de service' } });
  });

  it('that were interrupted, or not accepted, leave nothing, and may be run again', async () => {
    const [from, to] = [await another(), await another()];
    const { store } = await from.open();
    await fill(store);
    await backUp(from);
    let seen = 0;
    const refused = restoreInto(to, async (sql) => {
      seen = (await sql.all('SELECT document_id FROM documents')).length;
      throw new StaleBackupError(OURS, 12, 'behind');
    });
    await expect(refused).rejects.toThrow(StaleBackupError);
    expect(seen).toBe(30);
    const storage = await openStorage(to.config, NOW);
    expect(await storage.database.all('SELECT COUNT(*) AS count FROM documents')).toEqual([{ count: 0 }]);
    let files = 0;
    const shelf = {
      ...storage.shelf,
      keep: (...args: Parameters<typeof storage.shelf.keep>) =>
        (files += 1) > 5 ? Promise.reject(new Error('cut')) : storage.shelf.keep(...args),
    };
    const cut = restoreBackup(file, () => Promise.resolve({ ...storage, shelf }), { now: NOW });
    await expect(cut).rejects.toThrow('cut');
    await restoreInto(to);
    bringKeys(from, to);
    await mustHoldWhatWasFilled(to, store);
  });
});

describeWith('postgresql')('from one engine to the other', () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.remove());

  it.each(['embedded to PostgreSQL', 'PostgreSQL to embedded'])('%s, nothing changes', async (way) => {
    const embedded = placeOver({});
    const postgres = placeOver({ DATABASE_URL: await cluster.createDatabase() });
    const [from, to] = way.startsWith('embedded') ? [embedded, postgres] : [postgres, embedded];
    try {
      const { store } = await from.open();
      await fill(store);
      await backUp(from);
      await restoreInto(to);
      bringKeys(from, to);
      await mustHoldWhatWasFilled(to, store);
    } finally {
      await from.remove();
      await to.remove();
    }
  });
});

describe('the file', () => {
  let from: Place;
  let to: Place;
  beforeEach(async () => {
    [from, to] = [placeOver({}), placeOver({})];
    const { store } = await from.open();
    const archive = await store.keepFile(OURS, text('archivé'));
    await store.write({ ...newDocument(OURS, 'doc-1'), archive }, []);
    await store.write(newDocument(OURS, 'doc-2'), [
      { documentId: 'doc-2', agent: { id: 'a', name: 'A' }, time: NOW, kind: 'finalisation-abandoned' },
    ]);
    await store.close();
    await backUp(from);
  });
  afterEach(async () => {
    await from.remove();
    await to.remove();
  });

  /** The same backup, its entries changed, each header and the digest of the manifest right again. */
  const rewrite = async (
    change: (name: string, bytes: Uint8Array) => readonly (readonly [string, Uint8Array])[],
  ) => {
    const entries: (readonly [string, Uint8Array])[] = [];
    for await (const { name, bytes } of readTar(file)) entries.push(...change(name, bytes));
    const handle = await open(file, 'w');
    const tar = tarWriter(handle);
    let digest = '';
    for (const [name, bytes] of entries) {
      const added = await tar.add(name, name === MANIFEST_DIGEST ? text(`${digest}\n`) : bytes);
      if (name === MANIFEST) digest = added.sha256;
    }
    await tar.end();
    await handle.close();
  };
  const withManifest = (change: (manifest: Manifest) => object) =>
    rewrite((name, bytes) => [
      [
        name,
        name === MANIFEST
          ? text(JSON.stringify(change(JSON.parse(new TextDecoder().decode(bytes)) as Manifest)))
          : bytes,
      ],
    ]);

  it('is a tar that anybody can list, and that its owner alone can read', () => {
    const { stdout, status } = spawnSync('tar', ['-tf', file], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      'tables/documents/000001.jsonl',
      ...['logs', 'keys', 'leaves', 'nodes', 'checkpoints', 'openings'].map(
        (table) => `tables/journal_${table}/000001.jsonl`,
      ),
      'tables/register/000001.jsonl',
      `files/${OURS}/${sha256('archivé')}.docx`,
      MANIFEST,
      MANIFEST_DIGEST,
    ]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(home)).toEqual(['sauvegarde.tar']);
  });

  it('is refused with any byte changed', async () => {
    const whole = readFileSync(file);
    await readBackup(file);
    let accepted = 0;
    const written = openSync(file, 'r+');
    const put = (byte: number, at: number): number => writeSync(written, Buffer.of(byte), 0, 1, at);
    for (let i = 0; i < whole.length; i += 7) {
      const byte = whole[i] ?? 0;
      put(byte ^ (1 << (i % 8)), i);
      const outcome = await readBackup(file).catch((error: unknown) => error);
      if (!(outcome instanceof DamagedBackupError)) accepted += 1;
      put(byte, i);
    }
    closeSync(written);
    expect(readFileSync(file)).toEqual(whole);
    expect(accepted).toBe(0);
  });

  it('is refused when it is cut short or goes on too long, and nothing is restored', async () => {
    const { size } = statSync(file);
    const whole = readFileSync(file);
    for (let length = 0; length < size; length += 251) {
      writeFileSync(file, whole);
      truncateSync(file, length);
      await expect(readBackup(file)).rejects.toThrow(DamagedBackupError);
    }
    for (const more of [Buffer.alloc(1), Buffer.alloc(512), whole]) {
      writeFileSync(file, Buffer.concat([whole, more]));
      await expect(readBackup(file)).rejects.toThrow(DamagedBackupError);
    }
    await expect(restoreInto(to)).rejects.toThrow(DamagedBackupError);
    const { storage } = await to.open();
    expect(await storage.database.all('SELECT * FROM documents')).toEqual([]);
  });

  it('is refused when entries are missing, repeated, in disorder or not ours', async () => {
    const whole = readFileSync(file);
    const changes: Parameters<typeof rewrite>[0][] = [
      (name, bytes) => (name.startsWith('files/') ? [] : [[name, bytes]]),
      (name, bytes) => (name.startsWith('tables/journal_leaves') ? [] : [[name, bytes]]),
      (name, bytes) =>
        name.startsWith('files/')
          ? [
              [name, bytes],
              [name, bytes],
            ]
          : [[name, bytes]],
      (name, bytes) => (name === MANIFEST ? [] : [[name, bytes]]),
      (name, bytes) => (name === MANIFEST_DIGEST ? [] : [[name, bytes]]),
      (name, bytes) =>
        name === MANIFEST_DIGEST
          ? [
              [name, bytes],
              ['tables/journal_leaves/000002.jsonl', text('["a"]\n')],
            ]
          : [[name, bytes]],
      (name, bytes) => (name.startsWith('files/') ? [[name, text('autre')]] : [[name, bytes]]),
      (name, bytes) =>
        name.startsWith('tables/journal_leaves') ? [[name, text('["kind"]\n["x"]\n')]] : [[name, bytes]],
      (name, bytes) => [[name.replace('tables/journal_leaves', 'tables/../x'), bytes]],
    ];
    for (const change of changes) {
      writeFileSync(file, whole);
      await rewrite(change);
      await expect(readBackup(file)).rejects.toThrow(DamagedBackupError);
    }
  });

  it('is refused when it says that it is newer, or of another make', async () => {
    const whole = readFileSync(file);
    await withManifest((manifest) => ({ ...manifest, schema: 999 }));
    await expect(restoreInto(to)).rejects.toThrow(NewerSchemaError);
    for (const change of [{ format: 2 }, { schema: -1 }, { tables: [] }, { more: 1 }]) {
      writeFileSync(file, whole);
      await withManifest((manifest) => ({ ...manifest, ...change }));
      await expect(restoreInto(to)).rejects.toThrow(DamagedBackupError);
    }
    writeFileSync(file, whole);
    await restoreInto(to);
  });

  it('is made all the same when archived files are lost, and says which', async () => {
    const name = sha256('archivé');
    const archived = path.join(from.folder, 'files', OURS, `${name}.docx`);
    writeFileSync(archived, 'altéré');
    expect(await backUp(from)).toMatchObject({ absent: [`${OURS}/${name}`], files: { count: 0 } });
    rmSync(archived);
    expect(await backUp(from)).toMatchObject({ absent: [`${OURS}/${name}`], files: { count: 0 } });
    await restoreInto(to);
  });

  it('that cannot be written leaves nothing behind', async () => {
    file = path.join(home, 'nowhere', 'x.tar');
    await expect(backUp(from)).rejects.toThrow(BackupOutputError);
    file = path.join(home, 'folder');
    spawnSync('mkdir', ['-p', path.join(file, 'full')]);
    await expect(backUp(from)).rejects.toThrow(BackupOutputError);
    expect(readdirSync(home).sort()).toEqual(['folder', 'sauvegarde.tar']);
  });
});

describe('what was published', () => {
  /** A journal of three entries; the root at a size is its name. */
  const rootAt: RootAt = (_, organisation, size) =>
    Promise.resolve(organisation === OURS && size <= 3 ? `root-${size}` : undefined);
  const sql = { all: () => Promise.resolve([]) };

  it('must be what the journal went through', async () => {
    await mustContinue(sql, [], rootAt);
    await mustContinue(sql, [{ organisation: OURS, size: 2, root: 'root-2' }], rootAt);
    const behind = mustContinue(sql, [{ organisation: OURS, size: 4, root: 'root-4' }], rootAt);
    await expect(behind).rejects.toMatchObject({ fault: 'behind', published: 4 });
    const unknown = mustContinue(sql, [{ organisation: THEIRS, size: 1, root: 'root-1' }], rootAt);
    await expect(unknown).rejects.toMatchObject({ fault: 'behind' });
    await mustContinue(sql, [{ organisation: OURS, size: 4, root: 'root-4' }], rootAt, true);
    const other = mustContinue(sql, [{ organisation: OURS, size: 3, root: 'else' }], rootAt, true);
    await expect(other).rejects.toMatchObject({ fault: 'other' });
  });
});
