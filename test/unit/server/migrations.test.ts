/**
 * The schema goes forward from every version that ever was, on data, on both engines; and a step is declared as it is made.
 */
import { randomBytes } from 'node:crypto';
import { openJournal } from '../../../src/server/journal';
import { migrate, schemaVersion, STEPS, tablesOf } from '../../../src/server/store/migrations';
import { createSqlStore } from '../../../src/server/store/sql-store';
import { openStorage } from '../../../src/server/store/open';
import type { Database, SqlRow } from '../../../src/server/store/sql';
import type { Storage } from '../../../src/server/store/storage';
import { newDocument, NOW } from '../../support/documents';
import { onEachEngine, type Place } from '../../support/store/engines';
import { OURS, populate, POPULATIONS } from '../../support/store/populated';

/** The first version with a journal. */
const JOURNAL = 4;
const THEIRS = '21250888600007';
const LATER = '2027-01-01T00:00:00.000Z';

it('has rows to try each step on', () => {
  expect(POPULATIONS).toHaveLength(STEPS.length);
});

onEachEngine((newPlace, engine) => {
  let place: Place;
  let storage: Storage;
  let database: Database;
  beforeEach(async () => {
    place = await newPlace();
    storage = await openStorage(place.config, NOW);
    ({ database } = storage);
  });
  afterEach(async () => {
    await storage.close();
    await place.remove();
  });

  const content = async (version: number): Promise<Record<string, readonly SqlRow[]>> => {
    const rows: Record<string, readonly SqlRow[]> = {};
    for (const { name } of tablesOf(version)) rows[name] = await database.all(`SELECT * FROM ${name}`);
    return rows;
  };

  it.each(STEPS.map((_, i) => i + 1))(
    'goes from version %i to the last with all its rows',
    async (version) => {
      await migrate(database, NOW, version);
      expect(await schemaVersion(database)).toBe(version);
      await populate(database, version);
      const before = await content(version);
      expect(Object.values(before).filter((rows) => rows.length === 0)).toEqual([]);
      await migrate(database, LATER);
      expect(await schemaVersion(database)).toBe(STEPS.length);
      const after = await content(version);
      for (const [table, rows] of Object.entries(before)) {
        expect(after[table]).toHaveLength(rows.length);
      }
      const journal = await openJournal({ ...storage, config: storage.journal, randomBytes, fetch });
      const store = createSqlStore(database, storage.shelf, journal);
      expect(await store.find(OURS, 'doc-25')).toMatchObject({
        version: 25,
        record: { documentId: 'doc-25' },
      });
      expect(await store.events(OURS, 'doc-3')).toMatchObject([{ agent: { name: 'Zoé « l’aînée »' } }]);
      await store.write(newDocument(OURS, 'doc-new'), []);
      // The events of a schema without journal were entered, and a journal of any schema still verifies.
      expect(await store.journal.audit(OURS)).toMatchObject({ outcome: 'intact', logs: [{ entries: 27 }] });
      const told = version >= JOURNAL ? [{ entries: 3 }] : [];
      expect(await store.journal.audit(THEIRS)).toMatchObject({ outcome: 'intact', logs: told });
      const applied = await database.all('SELECT version, applied FROM migrations ORDER BY version');
      expect(applied).toEqual(STEPS.map((_, i) => ({ version: i + 1, applied: i < version ? NOW : LATER })));
    },
  );

  it('declares every table that its steps make, no more', async () => {
    await migrate(database, NOW);
    const rows = await database.all(
      engine === 'embedded'
        ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
        : 'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
    );
    const declared = ['migrations', ...tablesOf(STEPS.length).map(({ name }) => name)];
    expect(rows.map(({ name }) => name).sort()).toEqual(declared.sort());
  });

  it('leaves nothing of a step that fails', async () => {
    await migrate(database, NOW, 1);
    await database.run('CREATE INDEX reservations_by_time ON documents (state)');
    await expect(migrate(database, NOW)).rejects.toThrow();
    expect(await schemaVersion(database)).toBe(1);
    await expect(database.all('SELECT * FROM reservations')).rejects.toThrow();
    await database.run('DROP INDEX reservations_by_time');
    await migrate(database, NOW);
    expect(await schemaVersion(database)).toBe(STEPS.length);
  });
});
