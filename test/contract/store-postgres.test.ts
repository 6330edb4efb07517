/**
 * Several processes on one PostgreSQL, and a PostgreSQL that fails: nothing is lost, nothing is done twice, and whoever asked
 * is told in words.
 */
import { randomBytes } from 'node:crypto';
import { startErrorSentence } from '../../src/server/start-error';
import { readStorageConfig } from '../../src/server/store/config';
import { DatabaseUnreachableError, UnsafeDatabaseError } from '../../src/server/store/errors';
import { openStorage } from '../../src/server/store/open';
import type { Database } from '../../src/server/store/sql';
import { openJournal } from '../../src/server/journal';
import { createSqlStore } from '../../src/server/store/sql-store';
import { startChild } from '../support/child';
import { newDocument, NOW } from '../support/documents';
import { describeWith } from '../support/rings';
import { startTestServer } from '../support/server';
import { placeOver, type Opened, type Place } from '../support/store/engines';
import { startCluster, type Cluster } from '../support/store/postgres';

const OURS = '21250999600006';

describeWith('postgresql')('PostgreSQL', () => {
  let cluster: Cluster;
  let place: Place;
  beforeAll(async () => {
    cluster = await startCluster();
  });
  afterAll(() => cluster.remove());
  beforeEach(async () => {
    place = placeOver({ DATABASE_URL: await cluster.createDatabase() });
  });
  afterEach(() => place.remove());

  it('lets two processes change the same documents, each write seen by the next', async () => {
    const { store } = await place.open();
    const ids = ['doc-1', 'doc-2', 'doc-3'];
    for (const id of ids) await store.write(newDocument(OURS, id), []);
    const contenders = ['anne', 'bruno'].map((name) =>
      startChild('store/contender.ts', [name, ...ids], place.env),
    );
    // A process starts in more time than it takes to write: whoever is ready first waits for the other.
    await Promise.all(contenders.map((contender) => contender.spoke()));
    for (const contender of contenders) contender.process.stdin?.write('go\n');
    const errors = await Promise.all(contenders.map((contender) => contender.ended()));
    expect(errors.map((text) => text.replace(/^.*ExperimentalWarning.*$/gm, ''))).toEqual(['', '']);
    const refused = contenders.map((contender) => Number(contender.lines()[1]));
    // Both really were at it at once.
    expect(Math.max(...refused)).toBeGreaterThan(0);
    // One entry opens the journal, which both went on with.
    expect(await store.journal.audit(OURS)).toMatchObject({ outcome: 'intact', logs: [{ entries: 121 }] });
    let changes = 0;
    for (const id of ids) {
      const { version = 0 } = (await store.find(OURS, id)) ?? {};
      const events = await store.events(OURS, id);
      expect(version).toBe(1 + events.length);
      changes += events.length;
    }
    expect(changes).toBe(120);
  });

  it('lets several processes bring one database up to date at once', async () => {
    const opened = await Promise.all(Array.from({ length: 4 }, () => place.open()));
    const versions = await opened[0]?.storage.database.all('SELECT version FROM migrations ORDER BY version');
    expect(versions?.map(({ version }) => version)).toEqual(versions?.map((_, i) => i + 1));
  });

  it('runs a transaction again when two of them block each other', async () => {
    const { storage } = await place.open();
    const { database } = storage;
    await database.run('CREATE TABLE crossing (name TEXT)');
    let [met, runs]: [() => void, number] = [() => undefined, 0];
    const both = new Promise<void>((resolve) => (met = resolve));
    const cross = (mine: string, other: string): Promise<void> =>
      database.transaction(async (sql) => {
        runs += 1;
        await sql.lock(mine);
        if (runs === 2) met();
        await both;
        await sql.lock(other);
        await sql.run('INSERT INTO crossing (name) VALUES ($1)', [mine]);
      });
    await Promise.all([cross('a', 'b'), cross('b', 'a')]);
    expect(runs).toBeGreaterThan(2);
    expect(await database.all('SELECT COUNT(*) AS count FROM crossing')).toEqual([{ count: 2 }]);
  });

  it('does a request once, whichever of two servers receives it', async () => {
    const servers = [await startTestServer(place.env), await startTestServer(place.env)];
    try {
      const form = await (await (servers[0] ?? fail()).as('nadia-perrin')).template('note-service');
      const body = JSON.stringify({ template: 'note-service', facts: form.examples[0]?.facts });
      const key = crypto.randomUUID();
      const post = async (server: (typeof servers)[number], token: string): Promise<string> => {
        const response = await fetch(`${server.url}/api/v1/documents`, {
          method: 'POST',
          body,
          headers: {
            authorization: `Bearer ${token}`,
            'content-type': 'application/json',
            'idempotency-key': key,
          },
        });
        expect(response.status).toBe(200);
        return response.text();
      };
      const tokens = await Promise.all(servers.map((server) => server.token('nadia-perrin')));
      const answers = await Promise.all([0, 1, 0, 1].map((i) => post(servers[i] ?? fail(), tokens[i] ?? '')));
      expect(new Set(answers).size).toBe(1);
      const { storage } = await place.open();
      expect(await storage.database.all('SELECT COUNT(*) AS count FROM documents')).toEqual([{ count: 1 }]);
      expect(await storage.database.all('SELECT holder FROM reservations')).toEqual([]);
    } finally {
      for (const server of servers) await server.stop();
    }
  });

  describe('that fails', () => {
    let opened: Opened;
    let database: Database;
    beforeEach(async () => {
      opened = await place.open();
      ({ database } = opened.storage);
    });

    it('is told in words, keeps what it acknowledged, and is used again when it is back', async () => {
      const { store } = opened;
      await store.write(newDocument(OURS, 'doc-1'), []);
      await cluster.kill();
      await expect(store.write(newDocument(OURS, 'doc-2'), [])).rejects.toThrow(DatabaseUnreachableError);
      await expect(store.ready()).rejects.toThrow(DatabaseUnreachableError);
      cluster.start();
      await store.write(newDocument(OURS, 'doc-3'), []);
      await store.ready();
      expect(await store.find(OURS, 'doc-1')).toMatchObject({ version: 1 });
      expect(await store.find(OURS, 'doc-2')).toBeUndefined();
    });

    it('undoes the transaction of a connection that it closes', async () => {
      const { store } = opened;
      const cut = database.transaction(async (sql) => {
        await sql.run('INSERT INTO migrations (version, applied) VALUES (900, $1)', [NOW]);
        await cluster.administer([
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE state = 'idle in transaction'",
        ]);
        await sql.run('INSERT INTO migrations (version, applied) VALUES (901, $1)', [NOW]);
      });
      await expect(cut).rejects.toThrow(DatabaseUnreachableError);
      expect(await database.all('SELECT version FROM migrations WHERE version >= 900')).toEqual([]);
      await store.write(newDocument(OURS, 'doc-1'), []);
    });

    it('says that it is not ready while it refuses writes', async () => {
      const url = place.env['DATABASE_URL'] ?? '';
      const name = url.split('/').pop() ?? '';
      await cluster.administer([`ALTER DATABASE ${name} SET default_transaction_read_only = on`]);
      const storage = await openStorage(place.config, NOW);
      const { database, shelf, journal: config } = storage;
      const journal = await openJournal({ ...storage, config, randomBytes, fetch });
      const store = createSqlStore(database, shelf, journal);
      expect(() => storage.check()).not.toThrow();
      await expect(store.write(newDocument(OURS, 'doc-1'), [])).rejects.toThrow(DatabaseUnreachableError);
      expect(() => storage.check()).toThrow(DatabaseUnreachableError);
      expect(await store.find(OURS, 'doc-1')).toBeUndefined();
      await storage.close();
    });
  });

  it('is refused when it would not flush what it commits', async () => {
    const name = (place.env['DATABASE_URL'] ?? '').split('/').pop() ?? '';
    await cluster.administer([`ALTER DATABASE ${name} SET synchronous_commit = off`]);
    const refusal = await place.open().catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UnsafeDatabaseError);
    expect(startErrorSentence(refusal)).toContain('synchronous_commit = off');
  });

  it.each([
    ['an unknown database', (url: string) => url.replace(/d\d+$/, 'nowhere')],
    ['a closed port', (url: string) => url.replace(/:\d+\//, ':1/')],
    ['a host without a name', (url: string) => url.replace('127.0.0.1', 'nulle-part.invalid')],
  ])('says of %s what it can, and never its password', async (_, wrong) => {
    const url = wrong((place.env['DATABASE_URL'] ?? '').replace('paraphe@', 'paraphe:tres-secret@'));
    const config = readStorageConfig({ DATABASE_URL: url }, place.folder);
    const refusal = await openStorage(config, NOW).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(DatabaseUnreachableError);
    expect(startErrorSentence(refusal)).toMatch(/^La base de données PostgreSQL \(.*\) ne répond pas/);
    expect(`${startErrorSentence(refusal)} ${JSON.stringify(config)}`).not.toContain('tres-secret');
  });
});

function fail(): never {
  throw new Error('there are two servers');
}
