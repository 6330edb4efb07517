/**
 * The store keeps what it acknowledged, on both engines: versions, events, answers, archived files, and a process killed
 * while it writes.
 */
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { NewerSchemaError, StaleWriteError, StoreUnavailableError } from '../../../src/server/store/errors';
import type { DomainEvent } from '../../../src/server/store/events';
import { openEmbeddedStore } from '../../../src/server/store/embedded';
import type { OperatorStore } from '../../../src/server/store/port';
import type { Storage } from '../../../src/server/store/storage';
import { startChild } from '../../support/child';
import { newDocument, NOW } from '../../support/documents';
import { onEachEngine, type Place } from '../../support/store/engines';

const OURS = '21250999600006';
const THEIRS = '21250888600007';
const event: DomainEvent = {
  documentId: 'doc-1',
  agent: { id: 'nadia-perrin', name: 'Nadia Perrin' },
  time: NOW,
  kind: 'drafted',
  template: { id: 'note', version: '1.0.0' },
};

onEachEngine((newPlace, engine) => {
  let place: Place;
  let store: OperatorStore;
  let storage: Storage;
  const reopen = async (): Promise<void> => {
    ({ store, storage } = await place.open());
  };
  beforeEach(async () => {
    place = await newPlace();
    await reopen();
  });
  afterEach(() => place.remove());

  describe('documents', () => {
    it('gives back what was written, also after being opened again', async () => {
      const write = newDocument(OURS, 'doc-1');
      const stored = await store.write(write, [event]);
      expect(stored.version).toBe(1);
      await store.close();
      await reopen();
      const { record, display, state } = write;
      expect(await store.find(OURS, 'doc-1')).toEqual({ record, display, state, version: 1 });
      expect(await store.events(OURS, 'doc-1')).toEqual([event]);
      expect(await store.organisations()).toEqual([OURS]);
    });

    it('gives back any text, letter for letter', async () => {
      const words = [
        'é e\u0301 œ « » \u00A0\u202F',
        '𝒜 \ud800 seul',
        "'; DROP TABLE documents; --",
        'nul \u0000 \u001F',
      ];
      const write = newDocument(OURS, 'doc-1');
      const [passage] = write.record.passages;
      if (passage === undefined) throw new Error('no passage');
      const record = { ...write.record, title: 'l’été $1 ?', passages: [{ ...passage, words }] };
      await store.write({ ...write, record }, []);
      expect((await store.find(OURS, 'doc-1'))?.record).toEqual(record);
    });

    it('refuses a write based on an old version, and its events with it', async () => {
      const first = await store.write(newDocument(OURS, 'doc-1'), [event]);
      const { version: readVersion, ...content } = first;
      await store.write({ ...content, state: 'finalising', readVersion }, []);
      await expect(store.write({ ...content, state: 'draft', readVersion }, [event])).rejects.toThrow(
        StaleWriteError,
      );
      expect(await store.find(OURS, 'doc-1')).toMatchObject({ state: 'finalising', version: 2 });
      expect(await store.events(OURS, 'doc-1')).toHaveLength(1);
    });

    it('refuses to write a new document over one that exists', async () => {
      await store.write(newDocument(OURS, 'doc-1'), []);
      await expect(store.write(newDocument(OURS, 'doc-1'), [])).rejects.toThrow(StaleWriteError);
    });

    it('lets exactly one of many simultaneous writes through', async () => {
      const { version: readVersion, ...content } = await store.write(newDocument(OURS, 'doc-1'), []);
      const attempts = Array.from({ length: 20 }, () => store.write({ ...content, readVersion }, [event]));
      const outcomes = await Promise.allSettled(attempts);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(
        outcomes.filter(
          (outcome) => outcome.status === 'rejected' && outcome.reason instanceof StaleWriteError,
        ),
      ).toHaveLength(19);
      expect(await store.events(OURS, 'doc-1')).toHaveLength(1);
    });

    it('numbers the events of an organisation without a gap, whatever is written at once', async () => {
      const ids = Array.from({ length: 30 }, (_, i) => `doc-${i}`);
      await Promise.all(
        ids.map((documentId) => store.write(newDocument(OURS, documentId), [{ ...event, documentId }])),
      );
      const { database } = storage;
      const rows = await database.all('SELECT leaf_index FROM journal_leaves ORDER BY leaf_index');
      // The first entry opens the journal.
      expect(rows.map((row) => row['leaf_index'])).toEqual([0, ...ids.map((_, i) => i + 1)]);
      expect(await store.journal.audit(OURS)).toMatchObject({ outcome: 'intact' });
    });

    it('never shows a document or an event to another organisation', async () => {
      await store.write(newDocument(OURS, 'doc-1'), [event]);
      expect(await store.find(THEIRS, 'doc-1')).toBeUndefined();
      expect(await store.events(THEIRS, 'doc-1')).toEqual([]);
      await store.write({ ...newDocument(THEIRS, 'doc-1'), state: 'finalised' }, []);
      expect(await store.find(OURS, 'doc-1')).toMatchObject({ state: 'draft', version: 1 });
    });
  });

  describe('documents drafted elsewhere', () => {
    const answer = {
      ...{ check: 'FO-12', key: 'k'.repeat(64), sentence: 's'.repeat(64), role: 'legal-reviewer', time: NOW },
      ...{ agent: { id: 'a', name: 'Zoé « l’aînée »' }, reason: "Crochets \u00A0voulus ; '--" },
    };
    const strange = { organisation: OURS, documentId: 'strange-1', created: NOW, answers: [answer] };
    const told: DomainEvent = {
      ...{ documentId: 'strange-1', agent: event.agent, time: NOW },
      ...{ kind: 'check-acknowledged', check: 'FO-12', reason: answer.reason },
    };
    const write = { ...strange, readVersion: 0, text: 't'.repeat(64) };

    it('are found by their id and by each of their texts, also after being opened again', async () => {
      expect(await store.writeStrange(write, [told])).toEqual({ ...strange, version: 1 });
      const next = { ...write, readVersion: 1, text: 'u'.repeat(64) };
      await store.writeStrange(next, []);
      // An answer is taken back: no text comes with it.
      await store.writeStrange({ ...strange, answers: [], readVersion: 2 }, []);
      await store.close();
      await reopen();
      const found = { ...strange, answers: [], version: 3 };
      for (const by of [{ documentId: 'strange-1' }, { text: write.text }, { text: next.text }])
        expect(await store.findStrange(OURS, by)).toEqual(found);
      expect(await store.findStrange(OURS, { text: 'v'.repeat(64) })).toBeUndefined();
      expect(await store.events(OURS, 'strange-1')).toEqual([told]);
      expect(await store.organisations()).toEqual([OURS]);
      expect(await store.find(OURS, 'strange-1')).toBeUndefined();
    });

    it('are nobody else’s', async () => {
      await store.writeStrange(write, [told]);
      for (const by of [{ documentId: 'strange-1' }, { text: write.text }])
        expect(await store.findStrange(THEIRS, by)).toBeUndefined();
      await store.writeStrange({ ...write, organisation: THEIRS, documentId: 'theirs', answers: [] }, []);
      expect(await store.findStrange(OURS, { text: write.text })).toEqual({ ...strange, version: 1 });
    });

    it('refuse an old version, and a second document of the same text, with their events', async () => {
      await store.writeStrange(write, [told]);
      const others = [write, { ...write, readVersion: 3 }, { ...write, documentId: 'strange-2' }];
      for (const other of others)
        await expect(store.writeStrange(other, [told])).rejects.toThrow(StaleWriteError);
      expect(await store.findStrange(OURS, { documentId: 'strange-2' })).toBeUndefined();
      expect(await store.events(OURS, 'strange-1')).toHaveLength(1);
    });

    it('keep a text for the first that had it', async () => {
      await store.writeStrange(write, []);
      const other = { ...write, documentId: 'strange-2', text: 'u'.repeat(64) };
      await store.writeStrange(other, []);
      await store.writeStrange({ ...other, readVersion: 1, text: write.text }, []);
      expect(await store.findStrange(OURS, { text: write.text })).toMatchObject({ documentId: 'strange-1' });
    });
  });

  describe('answers', () => {
    const scope = { organisation: OURS, agent: 'nadia-perrin', key: 'k-12345678' };
    const answer = { request: 'r', status: 200, contentType: 'application/json', body: '{}', time: NOW };
    const asked = (holder: string) => ({
      request: 'r',
      holder,
      time: NOW,
      answeredSince: '2026-11-20T09:00:00.000Z',
    });

    it('keeps the first one of an agent, and forgets old ones', async () => {
      await store.keepAnswer(scope, answer);
      await store.keepAnswer(scope, { ...answer, body: '"second"' });
      expect(await store.findAnswer(scope)).toEqual(answer);
      expect(await store.findAnswer({ ...scope, agent: 'sylvie-droz' })).toBeUndefined();
      expect(await store.findAnswer({ ...scope, organisation: THEIRS })).toBeUndefined();
      await store.forgetAnswers(NOW);
      expect(await store.findAnswer(scope)).toEqual(answer);
      await store.forgetAnswers('2026-11-22T00:00:00.000Z');
      expect(await store.findAnswer(scope)).toBeUndefined();
    });

    it('gives a key to one holder at a time, then its answer to all', async () => {
      const outcomes = await Promise.all(
        ['a', 'b', 'c', 'd'].map((holder) => store.reserve(scope, asked(holder))),
      );
      expect(outcomes.filter(({ state }) => state === 'mine')).toHaveLength(1);
      expect(outcomes.filter(({ state }) => state === 'running')).toHaveLength(3);
      expect(await store.reserve({ ...scope, agent: 'sylvie-droz' }, asked('e'))).toEqual({ state: 'mine' });
      await store.keepAnswer(scope, answer);
      expect(await store.reserve(scope, asked('f'))).toEqual({ state: 'answered', answer });
      // The key was not kept by the one who only got the answer.
      await store.forgetAnswers('2026-11-22T00:00:00.000Z');
      expect(await store.reserve(scope, asked('g'))).toEqual({ state: 'mine' });
    });

    it('gives a key back, and never somebody else’s', async () => {
      await store.reserve(scope, asked('a'));
      await store.release(scope, 'b');
      expect(await store.reserve(scope, asked('b'))).toEqual({
        state: 'running',
        by: { holder: 'a', beat: 0 },
      });
      await store.release(scope, 'a');
      expect(await store.reserve(scope, asked('b'))).toEqual({ state: 'mine' });
    });

    it('takes a key over from a holder that stands still, not from one that lives', async () => {
      await store.reserve(scope, asked('a'));
      const seen = { holder: 'a', beat: 0 };
      expect(await store.renew(scope, 'a')).toBe(true);
      expect(await store.reserve(scope, asked('b'), seen)).toEqual({
        state: 'running',
        by: { holder: 'a', beat: 1 },
      });
      expect(await store.reserve(scope, asked('b'), { holder: 'a', beat: 1 })).toEqual({ state: 'mine' });
      expect(await store.renew(scope, 'a')).toBe(false);
      expect(await store.reserve(scope, asked('c'))).toEqual({
        state: 'running',
        by: { holder: 'b', beat: 0 },
      });
    });

    it('counts an old answer for nothing, and lets a new one take its place', async () => {
      await store.keepAnswer(scope, { ...answer, time: '2026-11-19T00:00:00.000Z' });
      expect(await store.reserve(scope, asked('a'))).toEqual({ state: 'mine' });
      await store.keepAnswer(scope, answer);
      expect(await store.findAnswer(scope)).toEqual(answer);
    });

    it(`${engine === 'embedded' ? 'forgets' : 'keeps'} what was under way when it is opened again`, async () => {
      await store.reserve(scope, asked('a'));
      await store.close();
      await reopen();
      const { state } = await store.reserve(scope, asked('b'));
      // Alone on its folder, the process knows that the other is gone; on PostgreSQL it may well live.
      expect(state).toBe(engine === 'embedded' ? 'mine' : 'running');
    });
  });

  describe('files', () => {
    const bytes = new TextEncoder().encode('contenu');
    const fileOf = (sha256: string): string => path.join(place.folder, 'files', OURS, `${sha256}.docx`);

    it('keeps bytes by their digest, for their organisation alone', async () => {
      const sha256 = await store.keepFile(OURS, bytes);
      expect(sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(await store.keepFile(OURS, bytes)).toBe(sha256);
      expect(await store.readFile(OURS, sha256)).toEqual(bytes);
      expect(await store.readFile(THEIRS, sha256)).toBeUndefined();
      expect(readdirSync(path.join(place.folder, 'files', OURS))).toEqual([`${sha256}.docx`]);
    });

    it('notices bytes that were altered on disk, and does not hide it by writing them again', async () => {
      const sha256 = await store.keepFile(OURS, bytes);
      writeFileSync(fileOf(sha256), 'autre chose');
      await expect(store.readFile(OURS, sha256)).rejects.toThrow('altéré');
      await expect(store.keepFile(OURS, bytes)).rejects.toThrow('altéré');
    });

    it('lists what it keeps, and nothing that was left half written', async () => {
      const { shelf } = storage;
      const names = await Promise.all(
        ['a', 'b'].map((text) => store.keepFile(OURS, new TextEncoder().encode(text))),
      );
      writeFileSync(path.join(place.folder, 'files', OURS, '.left.tmp'), 'x');
      const listed = [];
      for await (const file of shelf.list()) listed.push(file);
      expect(listed.sort((a, b) => names.indexOf(a.sha256) - names.indexOf(b.sha256))).toEqual(
        names.map((sha256) => ({ organisation: OURS, sha256 })),
      );
    });

    it('never leaves its folder', async () => {
      await expect(store.readFile('../..', 'a'.repeat(64))).rejects.toThrow(RangeError);
      await expect(store.readFile(OURS, '../../paraphe')).rejects.toThrow(RangeError);
      await expect(store.keepFile('../..', bytes)).rejects.toThrow(RangeError);
    });
  });

  describe('what was opened', () => {
    it('refuses data of a newer version, and lets it go', async () => {
      const { database } = storage;
      await database.run('INSERT INTO migrations (version, applied) VALUES ($1, $2)', [999, NOW]);
      await store.close();
      await expect(place.open()).rejects.toThrow(NewerSchemaError);
      await expect(place.open()).rejects.toThrow(NewerSchemaError);
    });

    it('undoes a transaction that fails, and says why', async () => {
      const { database } = storage;
      await expect(
        database.transaction(async (sql) => {
          await sql.run('INSERT INTO migrations (version, applied) VALUES ($1, $2)', [998, NOW]);
          throw new RangeError('not today');
        }),
      ).rejects.toThrow('not today');
      expect(await database.all('SELECT version FROM migrations WHERE version = $1', [998])).toEqual([]);
    });

    it('shows one instant to whoever reads a snapshot', async () => {
      const { database } = storage;
      const count = 'SELECT COUNT(*) AS count FROM documents';
      await database.snapshot(async (sql) => {
        expect(await sql.all(count)).toEqual([{ count: 0 }]);
        await store.write(newDocument(OURS, 'doc-1'), []);
        expect(await sql.all(count)).toEqual([{ count: 0 }]);
      });
      await expect(database.snapshot((sql) => sql.run('DELETE FROM documents'))).rejects.toThrow();
      expect(await database.all(count)).toEqual([{ count: 1 }]);
    });

    it('takes parameters by their number, in whatever order they are written', async () => {
      const { database } = storage;
      const rows = await database.all('SELECT $2 AS second, $1 AS first, $2 AS again', ['a', 'b']);
      expect(rows).toEqual([{ second: 'b', first: 'a', again: 'b' }]);
    });

    it('refuses a number that it would have to round', async () => {
      const { database } = storage;
      await database.run("INSERT INTO migrations (version, applied) VALUES (9007199254740993, 'x')");
      await expect(database.all('SELECT MAX(version) AS version FROM migrations')).rejects.toThrow(
        RangeError,
      );
    });

    it('loses nothing that was acknowledged when the process is killed', async () => {
      await store.close();
      for (let round = 0; round < 3; round += 1) {
        const writer = startChild('store/writer.ts', [`round${round}`], place.env);
        await writer.spoke();
        await new Promise((resolve) => setTimeout(resolve, 60 + 130 * round));
        await writer.kill();
        await reopen();
        expect(writer.lines().length).toBeGreaterThan(0);
        for (const [id = '', file = ''] of writer.lines().map((line) => line.split(' '))) {
          expect(await store.find(OURS, id)).toMatchObject({ version: 1 });
          expect(await store.events(OURS, id)).toHaveLength(1);
          expect(new TextDecoder().decode(await store.readFile(OURS, file))).toBe(id);
        }
        expect(await store.journal.audit(OURS)).toMatchObject({ outcome: 'intact' });
        await store.close();
      }
    });
  });
});

describe('the folder', () => {
  it('says when it cannot be used', async () => {
    const file = path.join(__filename, 'inside-a-file');
    await expect(openEmbeddedStore(file, NOW)).rejects.toThrow(StoreUnavailableError);
    expect(existsSync(file)).toBe(false);
  });
});
