/**
 * The journal in the store, on both engines: what is acknowledged is entered, proved and verified by strangers; what is done
 * to it behind its back is found; what is done to it by right leaves it verifiable.
 */
import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { verifyJournal } from '../../src/journal/audit/verify';
import { fromBase64, toBase64 } from '../../src/journal/bytes';
import type { JournalEvent } from '../../src/journal/events/kinds';
import { keyRingDocument, parseKeyRing } from '../../src/journal/key-ring';
import { consistencyFault } from '../../src/journal/merkle/verify';
import { parseCheckpoint, type Checkpoint } from '../../src/journal/note/checkpoint';
import { verifySeal } from '../../src/journal/seal/verify';
import { mustContinue } from '../../src/server/store/backup/continuity';
import { StaleBackupError, UnreadableHeadsError } from '../../src/server/store/backup/errors';
import { journalRootAt, publishedHeadsIn } from '../../src/server/journal/restored';
import { StaleWriteError } from '../../src/server/store/errors';
import { DamagedJournalError, MissingKeyError, StaleJournalError } from '../../src/server/journal/errors';
import type { JournalBlockedError } from '../../src/server/journal/errors';
import { migrate } from '../../src/server/store/migrations';
import { openStorage } from '../../src/server/store/open';
import type { OperatorStore } from '../../src/server/store/port';
import { storeOver, type Storage } from '../../src/server/store/storage';
import { newDocument, NOW } from '../support/documents';
import { privateKey, verifySignature } from '../support/ed25519';
import { digestOf, EVENTS, FINALISED, NADIA, SYLVIE } from '../support/journal';
import { onEachEngine, type Place } from '../support/store/engines';

const OURS = '21250999600006';
const THEIRS = '21250888600007';
const LOG = `trace.paraphe.localhost/${OURS}`;
/** What a server enters by itself is left out. */
const ENTERED = EVENTS.filter(({ kind }) => !/^(journal|key|events)-/.test(kind));
const by = { time: NOW };

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

  const record = (...events: readonly JournalEvent[]): Promise<readonly number[]> =>
    store.journal.record(OURS, events);
  const exported = (at: number): JournalEvent => ({
    kind: 'exported',
    time: NOW,
    what: 'journal',
    documentId: `d${at}`,
  });
  const head = async (): Promise<Checkpoint> => {
    const signed = parseCheckpoint((await store.journal.checkpoint(OURS)) ?? '');
    if (signed === undefined) throw new Error('no head');
    return signed.checkpoint;
  };
  const lines = async (): Promise<string[]> => {
    const all: string[] = [];
    for await (const line of store.journal.exported(OURS)) all.push(line);
    return all;
  };
  const verdict = async (known: readonly string[] = []): Promise<string> => {
    const ring = await store.journal.keyRing(OURS);
    const { outcome, reason = '' } = await verifyJournal(await lines(), {
      ring,
      verify: verifySignature,
      known,
    });
    const audit = await store.journal.audit(OURS);
    return `${outcome} ${reason}`.trim() + (audit.outcome === 'intact' ? '' : ` / ${audit.reason ?? ''}`);
  };

  describe('entering', () => {
    it('hands back the index of each event, with the write of its document', async () => {
      const drafted = {
        kind: 'drafted',
        documentId: 'doc-1',
        template: { id: 'note', version: '1.0.0' },
        agent: NADIA,
        time: NOW,
      } as const;
      const written = await store.write(newDocument(OURS, 'doc-1'), [
        drafted,
        { ...drafted, kind: 'drafted' },
      ]);
      // The first entry opens the journal.
      expect(written.entries).toEqual([1, 2]);
      expect(await record(exported(1))).toEqual([3]);
      expect((await store.write(newDocument(OURS, 'doc-2'), [])).entries).toEqual([]);
      expect(await store.events(OURS, 'doc-1')).toEqual([drafted, drafted]);
      expect(await head()).toMatchObject({ origin: LOG, size: 4 });
    });

    it('takes every kind of event, and gives it back', async () => {
      await record(...ENTERED);
      const told = await store.journal.documentEntries(OURS, 'doc-1');
      const ours = ENTERED.filter((event) => 'documentId' in event && event.documentId === 'doc-1');
      expect(told.map(({ event }) => event)).toEqual(ours);
      expect(await verdict()).toBe('intact');
    });

    it('enters nothing of a transaction that fails, and goes on', async () => {
      const first = await store.write(newDocument(OURS, 'doc-1'), []);
      await record(exported(1));
      const event = { kind: 'finalisation-abandoned', documentId: 'doc-1', agent: NADIA, time: NOW } as const;
      await store.write({ ...newDocument(OURS, 'doc-1'), readVersion: first.version }, [event]);
      const late = store.write({ ...newDocument(OURS, 'doc-1'), readVersion: first.version }, [event, event]);
      await expect(late).rejects.toThrow(StaleWriteError);
      expect(await record(exported(2))).toEqual([3]);
      expect(await verdict()).toBe('intact');
    });

    it('orders entries by their index, whatever the clock says', async () => {
      const times = ['2026-11-21T09:00:00.000Z', '2020-01-01T00:00:00.000Z', '2030-01-01T00:00:00.000Z'];
      for (const time of times) await record({ kind: 'exported', time, what: 'journal', documentId: 'd' });
      expect((await store.events(OURS, 'd')).map(({ time }) => time)).toEqual(times);
      expect(await verdict()).toBe('intact');
    });

    it('keeps two organisations apart', async () => {
      await record(exported(1));
      await store.journal.record(THEIRS, [exported(1), exported(2)]);
      expect((await head()).size).toBe(2);
      expect(await store.events(THEIRS, 'd2')).toHaveLength(1);
      expect(await store.events(OURS, 'd2')).toEqual([]);
      const rings = await Promise.all([OURS, THEIRS].map((siret) => store.journal.keyRing(siret)));
      expect(rings[0]?.keys[0]?.key.publicKey).not.toEqual(rings[1]?.keys[0]?.key.publicKey);
    });

    it('numbers what is written at once without a gap, each head continuing the one before', async () => {
      const indexes = await Promise.all(
        Array.from({ length: 25 }, (_, at) => record(exported(at), exported(at))),
      );
      const sorted = indexes.flat().sort((a, b) => a - b);
      expect(sorted).toEqual(Array.from({ length: 50 }, (_, at) => at + 1));
      expect(await verdict()).toBe('intact');
    });

    it('says in each statement that the organisation is a demonstration', async () => {
      await record(exported(1));
      await store.journal.record(THEIRS, [exported(1)]);
      const payloads = async (siret: string): Promise<string> => {
        const [entry] = await store.journal.documentEntries(siret, 'd1');
        const { payload } = JSON.parse(entry?.entry ?? '{}') as { readonly payload: string };
        return Buffer.from(payload, 'base64').toString();
      };
      expect(await payloads(OURS)).toContain('"demonstration":true');
      expect(await payloads(THEIRS)).not.toContain('demonstration');
    });
  });

  describe('proving', () => {
    it('proves that each head begins the next', async () => {
      const heads: Checkpoint[] = [];
      for (let at = 0; at < 9; at += 1) {
        await record(exported(at));
        heads.push(await head());
      }
      for (const [at, to] of heads.entries()) {
        for (const from of heads.slice(0, at + 1)) {
          const hashes = await store.journal.consistency(OURS, from.size, to.size);
          const proof = hashes.map((hash) => fromBase64(hash) ?? new Uint8Array());
          expect(consistencyFault({ from, to, proof })).toBeUndefined();
        }
      }
      await expect(store.journal.consistency(OURS, 3, 99)).rejects.toThrow(RangeError);
    });

    it('gives a seal that a stranger verifies with the published keys, also after being opened again', async () => {
      const [, index = -1] = await record(...ENTERED.slice(0, 1), FINALISED);
      const seal = await store.journal.seal(OURS, index);
      await record(exported(1));
      const again = await store.journal.seal(OURS, index);
      expect(again).not.toBe(seal);
      const published = JSON.stringify(keyRingDocument(await store.journal.keyRing(OURS)));
      await store.close();
      const ring = parseKeyRing(published);
      const check = (text: string): ReturnType<typeof verifySeal> =>
        verifySeal({
          seal: text,
          document: { digest: FINALISED.digest },
          rings: ring === undefined ? [] : [ring],
          verify: verifySignature,
        });
      for (const text of [seal, again])
        expect(check(text)).toMatchObject({
          outcome: 'intact',
          sealed: { index, demonstration: true, event: { agent: SYLVIE } },
        });
      // How agents signed in is for auditors only.
      expect(seal).not.toContain(NADIA.subject);
      await reopen();
      expect(check(await store.journal.seal(OURS, index)).outcome).toBe('intact');
    });

    it('refuses to prove what it does not have, and to seal what was not finalised', async () => {
      await expect(store.journal.proof(OURS, 0)).rejects.toThrow(RangeError);
      await record(exported(1));
      for (const index of [-1, 2, 0.5, Number.NaN])
        await expect(store.journal.proof(OURS, index)).rejects.toThrow(RangeError);
      await expect(store.journal.seal(OURS, 1)).rejects.toThrow(RangeError);
      expect(await store.journal.checkpoint(THEIRS)).toBeUndefined();
    });

    it('hands out no head that was not published first', async () => {
      await record(exported(1));
      const note = (await store.journal.checkpoint(OURS)) ?? '';
      expect(readFileSync(publishedFile(place), 'utf8')).toBe(note);
      expect(await store.journal.status(OURS)).toMatchObject({ log: LOG, entries: 2, published: 2 });
    });
  });

  describe('erasing', () => {
    it('takes away what tells of a person, and leaves the tree verifiable', async () => {
      await record(...ENTERED);
      const before = (await store.journal.checkpoint(OURS)) ?? '';
      const erased = await store.journal.erase(
        OURS,
        { person: NADIA.id },
        { ...by, agent: SYLVIE, reason: 'Demande' },
      );
      expect(erased).toBeGreaterThan(10);
      expect((await lines()).join()).not.toContain(NADIA.name);
      expect((await lines()).join()).not.toContain(NADIA.subject);
      const told = await store.events(OURS, 'doc-1');
      expect(told.some((event) => 'agent' in event && event.agent.id === NADIA.id)).toBe(false);
      expect(told.filter((event) => 'agent' in event && event.agent.id === SYLVIE.id)).not.toHaveLength(0);
      expect(told.map(({ kind }) => kind)).toContain('reviewed');
      expect(await verdict([before])).toBe('intact');
      if (engine !== 'embedded') return;
      // Not only forgotten: overwritten.
      await store.close();
      const bytes = readdirSync(place.folder)
        .filter((name) => name.startsWith('paraphe.sqlite'))
        .map((name) => readFileSync(path.join(place.folder, name)).toString('latin1'))
        .join('');
      expect([bytes.includes(SYLVIE.name.slice(0, 6)), bytes.includes(NADIA.subject)]).toEqual([true, false]);
    });

    it('takes away what tells of a document, and says so in an entry that names nobody', async () => {
      await record(...ENTERED);
      const openings = await store.journal.erase(OURS, { document: 'doc-1' }, { ...by, agent: SYLVIE });
      const [reviewed] = (await store.events(OURS, 'doc-1')).filter(({ kind }) => kind === 'reviewed');
      expect(reviewed).toEqual({
        kind: 'reviewed',
        time: NOW,
        documentId: 'doc-1',
        passage: 'AAAAAAAAAAAAAAAAAAAAAA',
        decision: 'approved',
      });
      const all = (await lines()).join('\n');
      expect(all).toContain(SYLVIE.name);
      const entry = /"entry":"((?:[^"\\]|\\.)*)"/.exec((await lines()).at(-2) ?? '')?.[1] ?? '';
      const { payload } = JSON.parse(JSON.parse(`"${entry}"`) as string) as { readonly payload: string };
      const statement = Buffer.from(payload, 'base64').toString();
      expect(statement).toContain(`"openings":${openings},"target":"doc-1","what":"document"`);
      expect(statement).not.toContain(SYLVIE.name);
      expect(await verdict()).toBe('intact');
      // Nothing is left to erase, and the entry that told of the first erasure is not undone.
      expect(await store.journal.erase(OURS, { document: 'doc-1' }, by)).toBe(0);
      await expect(store.journal.erase(OURS, { person: '' }, by)).rejects.toThrow(RangeError);
    });
  });

  describe('keys', () => {
    const folder = (): string => path.join(place.folder, 'keys');
    const privateKeys = (): string[] => readdirSync(folder()).filter((name) => name.endsWith('.pem'));

    it('are made at the first entry, for the server alone', async () => {
      await record(exported(1));
      const [name = ''] = privateKeys();
      expect(privateKeys()).toHaveLength(1);
      expect(statSync(path.join(folder(), name)).mode & 0o777).toBe(0o600);
      const vkey = readFileSync(path.join(folder(), name.replace('.pem', '.vkey')), 'utf8');
      expect(vkey).toMatch(new RegExp(`^${LOG}\\+[0-9a-f]{8}\\+`));
    });

    it('change, and old seals stay valid', async () => {
      const [index = -1] = await record(FINALISED);
      const old = await store.journal.seal(OURS, index);
      await store.journal.rotate(OURS, 'planned', { ...by, agent: SYLVIE });
      await record(exported(1));
      await store.journal.rotate(OURS, 'planned', by);
      await record(exported(2));
      expect(privateKeys()).toHaveLength(1);
      const ring = await store.journal.keyRing(OURS);
      expect(ring.keys.map(({ firstEntry, lastEntry }) => [firstEntry, lastEntry])).toEqual([
        [0, 2],
        [3, 4],
        [5, undefined],
      ]);
      for (const seal of [old, await store.journal.seal(OURS, index)]) {
        const input = {
          seal,
          document: { digest: FINALISED.digest },
          rings: [ring],
          verify: verifySignature,
        };
        expect(verifySeal(input).outcome).toBe('intact');
      }
      expect(await verdict()).toBe('intact');
      await store.close();
      await reopen();
      await record(exported(3));
      expect(await verdict()).toBe('intact');
    });

    it('that were compromised are marked, and what they signed needs a witness', async () => {
      const [index = -1] = await record(FINALISED);
      const old = await store.journal.seal(OURS, index);
      await store.journal.rotate(OURS, 'compromised', by);
      const ring = await store.journal.keyRing(OURS);
      expect(ring.keys.map(({ compromised }) => compromised)).toEqual([true, false]);
      const input = {
        seal: old,
        document: { digest: FINALISED.digest },
        rings: [ring],
        verify: verifySignature,
      };
      expect(verifySeal(input)).toMatchObject({ outcome: 'broken', reason: 'key-compromised' });
      await record(exported(1));
      // The new key vouches for the whole tree, old entries included.
      const again = await store.journal.seal(OURS, index);
      expect(verifySeal({ ...input, seal: again }).outcome).toBe('intact');
    });

    it('that are lost stop the writing, until another one says so', async () => {
      await record(exported(1));
      await store.close();
      for (const name of privateKeys()) rmSync(path.join(folder(), name));
      await reopen();
      await expect(record(exported(2))).rejects.toThrow(MissingKeyError);
      // What needs no event still works.
      await store.write(newDocument(OURS, 'doc-1'), []);
      await expect(store.journal.rotate(OURS, 'planned', by)).rejects.toThrow(MissingKeyError);
      await store.journal.rotate(OURS, 'lost', by);
      await record(exported(3));
      expect((await store.journal.keyRing(OURS)).keys.map(({ firstEntry }) => firstEntry)).toEqual([0, 2]);
      expect(await verdict()).toBe('intact');
    });

    it('may be handed over in one file, and change when another is added to it', async () => {
      const pem = (seed: number): string =>
        privateKey(seed).export({ format: 'pem', type: 'pkcs8' }).toString();
      const file = path.join(place.folder, 'mounted.pem');
      writeFileSync(file, pem(1));
      const config = { ...place.config, journal: { ...place.config.journal, keys: file } };
      await store.close();
      const opened = await storeOver(await openStorage(config, NOW), NOW);
      await opened.journal.record(OURS, [exported(1)]);
      await expect(opened.journal.rotate(OURS, 'planned', by)).rejects.toThrow('Aucune clé inutilisée');
      writeFileSync(file, pem(1) + pem(2));
      await opened.journal.rotate(OURS, 'planned', by);
      await opened.journal.record(OURS, [exported(2)]);
      expect(readFileSync(file, 'utf8')).toBe(pem(1) + pem(2));
      expect(await opened.journal.audit(OURS)).toMatchObject({ outcome: 'intact' });
      await opened.close();
      writeFileSync(file, 'not a key');
      const again = openStorage(config, NOW).then((one) => storeOver(one, NOW));
      await expect(again).rejects.toThrow('n’est pas une clé privée');
    });
  });

  describe('data that is not what was published', () => {
    const incidents: JournalBlockedError[] = [];
    const openAgain = async (): Promise<void> => {
      incidents.length = 0;
      const opened = await openStorage(place.config, NOW);
      storage = opened;
      store = await storeOver(opened, NOW, { onIncident: (error) => incidents.push(error) });
    };
    const mustRefuse = async (kind: new (...of: never[]) => Error): Promise<void> => {
      expect(incidents.map(({ name }) => name)).toEqual([kind.name]);
      await expect(record(exported(9))).rejects.toThrow(kind);
      await expect(
        store.write(newDocument(OURS, 'doc-9'), [
          { kind: 'finalisation-abandoned', documentId: 'doc-9', agent: NADIA, time: NOW },
        ]),
      ).rejects.toThrow(kind);
      expect(await store.find(OURS, 'doc-9')).toBeUndefined();
      expect((await store.journal.status(OURS)).blocked).toContain('n’enregistre plus rien');
      // Another organisation’s journal goes on.
      await store.journal.record(THEIRS, [exported(1)]);
    };
    /** Takes the last entries away, as a restored backup lacks them. */
    const cut = async (size: number): Promise<void> => {
      await withoutTriggers(storage, async () => {
        await storage.database.run('DELETE FROM journal_leaves WHERE leaf_index >= $1', [size]);
        await storage.database.run('DELETE FROM journal_openings WHERE leaf_index >= $1', [size]);
        await storage.database.run('DELETE FROM journal_checkpoints WHERE size > $1', [size]);
        await storage.database.run(
          'DELETE FROM journal_nodes WHERE (node_index + 1) * (CASE level WHEN 1 THEN 2 WHEN 2 THEN 4 ELSE 8 END) > $1',
          [size],
        );
      });
    };

    it('is noticed when it is older, refused, and replaced by a new log that says so', async () => {
      for (let at = 1; at <= 5; at += 1) await record(exported(at));
      const before = (await store.journal.checkpoint(OURS)) ?? '';
      await cut(4);
      await store.close();
      await openAgain();
      await mustRefuse(StaleJournalError);
      expect(incidents[0]).toMatchObject({ published: 6, found: 4 });
      expect(await store.journal.audit(OURS)).toMatchObject({
        outcome: 'broken',
        reason: 'shorter-than-known',
      });

      const name = await store.journal.restart(OURS, 'restored-backup', by);
      expect(name).toBe(`${LOG}/2`);
      expect(await record(exported(10))).toEqual([2]);
      expect(await head()).toMatchObject({ origin: name, size: 3 });
      const told = (await lines()).join('\n');
      expect(told).toContain(name);
      const ring = await store.journal.keyRing(OURS);
      expect(ring.keys.map(({ key }) => key.name)).toEqual([LOG, name]);
      const report = await verifyJournal(await lines(), { ring, verify: verifySignature });
      expect(report).toMatchObject({ outcome: 'intact', logs: [{ entries: 4 }, { entries: 3 }] });
      // Whoever holds the head that was published still sees what was lost.
      expect(
        await verifyJournal(await lines(), { ring, verify: verifySignature, known: [before] }),
      ).toMatchObject({
        outcome: 'broken',
        reason: 'shorter-than-known',
      });
      expect(await store.events(OURS, 'd10')).toHaveLength(1);
      expect(await store.events(OURS, 'd2')).toHaveLength(1);
      await store.close();
      await openAgain();
      expect(incidents).toEqual([]);
      await record(exported(11));
    });

    it('is noticed when the whole log is gone', async () => {
      await record(exported(1));
      await store.journal.checkpoint(OURS);
      await withoutTriggers(storage, async () => {
        for (const table of ['leaves', 'nodes', 'openings', 'checkpoints', 'keys', 'logs'])
          await storage.database.run(`DELETE FROM journal_${table}`);
      });
      await store.close();
      await openAgain();
      await mustRefuse(StaleJournalError);
      expect(await store.journal.restart(OURS, 'restored-backup', by)).toBe(`${LOG}/2`);
      // What is there is whole; the audit goes on saying that a published log is lost.
      expect(await verdict()).toBe('intact / shorter-than-known');
      await store.close();
      await openAgain();
      expect(incidents).toEqual([]);
      await record(exported(2));
    });

    it('is noticed when it tells another story', async () => {
      for (let at = 1; at <= 4; at += 1) await record(exported(at));
      const real = (await store.journal.checkpoint(OURS)) ?? '';
      await cut(3);
      rmSync(publishedFile(place));
      await store.close();
      await openAgain();
      for (let at = 1; at <= 4; at += 1) await record(exported(at));
      await store.close();
      writeFileSync(publishedFile(place), real);
      await openAgain();
      await mustRefuse(DamagedJournalError);
      expect(incidents[0]).toMatchObject({ reason: 'forked' });
    });

    it.each([
      ['an entry’s hash', 'journal_leaves SET hash', '4', 'tree'],
      ['a node', 'journal_nodes SET hash', '2', 'tree'],
      ['the head', 'journal_checkpoints SET note', '', 'checkpoint'],
    ])('is noticed when %s was changed on disk', async (_what, column, _at, reason) => {
      for (let at = 1; at <= 4; at += 1) await record(exported(at));
      await withoutTriggers(storage, () =>
        storage.database.run(`UPDATE ${column} = $1`, [reason === 'tree' ? 'a'.repeat(64) : 'x']),
      );
      await store.close();
      await openAgain();
      await mustRefuse(DamagedJournalError);
      expect(incidents[0]).toMatchObject({ reason });
    });

    it('is noticed when the published file was changed', async () => {
      await record(exported(1));
      const note = (await store.journal.checkpoint(OURS)) ?? '';
      await store.close();
      writeFileSync(publishedFile(place), note.replace('\n2\n', '\n1\n'));
      await openAgain();
      await mustRefuse(DamagedJournalError);
      expect(incidents[0]).toMatchObject({ reason: 'published-file' });
    });

    it('is noticed while the server runs', async () => {
      for (let at = 1; at <= 5; at += 1) await record(exported(at));
      await cut(3);
      await expect(record(exported(6))).rejects.toThrow(StaleJournalError);
    });

    it('is said when a head cannot be published, and nothing more is entered', async () => {
      await record(exported(1));
      await store.journal.checkpoint(OURS);
      rmSync(path.join(place.folder, 'published'), { recursive: true });
      writeFileSync(path.join(place.folder, 'published'), 'not a folder');
      await record(exported(2));
      await expect(store.journal.checkpoint(OURS)).rejects.toThrow('n’a pas pu être écrite');
      await expect(record(exported(3))).rejects.toThrow('n’a pas pu être écrite');
      expect((await store.journal.status(OURS)).blocked).toContain('n’a pas pu être écrite');
    });
  });

  describe('a restoration', () => {
    it('is told which heads were published, and the root of the restored rows at each size', async () => {
      const published = path.join(place.folder, 'published');
      expect(publishedHeadsIn(published)).toEqual([]);
      for (let at = 1; at <= 3; at += 1) await record(exported(at));
      const first = await head();
      await store.journal.record(THEIRS, [exported(1)]);
      for (let at = 4; at <= 6; at += 1) await record(exported(at));
      await store.journal.checkpoint(THEIRS);
      const { size, root } = await head();
      const heads = publishedHeadsIn(published);
      expect(heads).toContainEqual({ organisation: OURS, size, root: toBase64(root) });
      expect(heads.map(({ organisation }) => organisation).sort()).toEqual([THEIRS, OURS]);
      const { database } = storage;
      expect(await journalRootAt(database, OURS, size)).toBe(toBase64(root));
      expect(await journalRootAt(database, OURS, first.size)).toBe(toBase64(first.root));
      expect(await journalRootAt(database, OURS, size + 1)).toBeUndefined();
      expect(await journalRootAt(database, '21250777700008', 1)).toBeUndefined();
      await mustContinue(database, heads, journalRootAt);
      const [other] = heads.filter(({ organisation }) => organisation === OURS);
      const forged = [{ organisation: OURS, size, root: toBase64(first.root) }];
      await expect(mustContinue(database, forged, journalRootAt)).rejects.toThrow(StaleBackupError);
      expect(other?.size).toBe(7);
      writeFileSync(publishedFile(place), 'x');
      expect(() => publishedHeadsIn(published)).toThrow(UnreadableHeadsError);
    });
  });

  describe('the database', () => {
    it.each(['logs', 'keys', 'leaves', 'nodes', 'checkpoints', 'cosignatures'])(
      'refuses to change or delete rows of journal_%s',
      async (table) => {
        await record(...Array.from({ length: 4 }, (_, at) => exported(at)));
        await storage.database.run(
          "INSERT INTO journal_cosignatures (log, size, witness, line) VALUES ('l', 1, 'w', 'x')",
        );
        for (const statement of [`DELETE FROM journal_${table}`, `UPDATE journal_${table} SET log = 'x'`])
          await expect(storage.database.run(statement)).rejects.toThrow('append-only');
        if (engine === 'postgresql')
          await expect(storage.database.run(`TRUNCATE journal_${table}`)).rejects.toThrow('append-only');
      },
    );

    it('refuses to change an opening, which may only be erased', async () => {
      await record(...ENTERED.slice(0, 3));
      await expect(storage.database.run("UPDATE journal_openings SET body = '[]'")).rejects.toThrow(
        'append-only',
      );
    });
  });

  describe('events of a version without journal', () => {
    const agent = { id: 'nadia-perrin', name: 'Nadia Perrin, rédactrice' };
    const passage = 'AAAAAAAAAAAAAAAAAAAAAA';
    const old = (sequence: number, body: object): readonly (string | number)[] => {
      const event = { documentId: 'doc-1', agent, time: NOW, ...body } as { kind?: string };
      return [OURS, sequence, 'doc-1', event.kind ?? '', NOW, JSON.stringify(event)];
    };
    const digest = digestOf('w');

    it('are entered once, in their order, and read back', async () => {
      await store.close();
      const empty = await newPlace();
      const bare = await openStorage(empty.config, NOW);
      await migrate(bare.database, NOW, 2);
      const { record: document, display } = newDocument(OURS, 'doc-1');
      const [first] = document.passages;
      const reviews = [{ agent, role: 'drafter', time: NOW }];
      const decision = { kind: 'approved', reviews, digest, paragraphs: [digest] };
      const final = { ...document, passages: [{ ...first, decision }] };
      const body = JSON.stringify({ record: final, display, archive: digest });
      await bare.database.run(
        'INSERT INTO documents (organisation, document_id, version, state, body) VALUES ($1, $2, $3, $4, $5)',
        [OURS, 'doc-1', 4, 'finalised', body],
      );
      const rows = [
        old(1, { kind: 'drafted', template: document.template, passages: [{ id: passage, digest }] }),
        old(2, { kind: 'reviewed', passage, decision: 'approved', digest }),
        old(3, { kind: 'taken-back', passage }),
        old(4, { kind: 'reviewed', passage, decision: 'removed' }),
        old(5, { kind: 'finalisation-prepared', digest }),
        old(6, { kind: 'finalisation-abandoned' }),
        old(7, { kind: 'finalised', digest, file: digest }),
        ...Array.from({ length: 150 }, (_, at) => old(8 + at, { kind: 'finalisation-abandoned' })),
      ];
      for (const row of rows)
        await bare.database.run(
          'INSERT INTO events (organisation, sequence, document_id, kind, time, body) VALUES ($1, $2, $3, $4, $5, $6)',
          row,
        );
      await bare.close();

      const { store: opened, storage: under } = await empty.open();
      const told = await opened.events(OURS, 'doc-1');
      expect(told.slice(0, 8).map(({ kind }) => kind)).toEqual([
        'drafted',
        'passage-generated',
        'reviewed',
        'taken-back',
        'reviewed',
        'finalisation-prepared',
        'finalisation-abandoned',
        'finalised',
      ]);
      expect(told[1]).toMatchObject({
        agent,
        passage,
        digest,
        slot: 'motives',
        drafter: { mode: 'embedded' },
      });
      expect(told[7]).toMatchObject({
        agent,
        digest,
        file: digest,
        agents: [{ agent }],
        passages: [{ reviews: [{ by: 0 }] }],
      });
      expect(told).toHaveLength(158);
      expect(await under.database.all('SELECT body FROM events')).toEqual([]);
      expect(await opened.journal.audit(OURS)).toMatchObject({ outcome: 'intact' });
      // The journal's opening, 158 events, and two entries that say where they come from.
      expect((await opened.journal.status(OURS)).entries).toBe(161);
      await opened.close();
      const again = await empty.open();
      expect((await again.store.journal.status(OURS)).entries).toBe(161);
      await empty.remove();
    });
  });
});

function publishedFile({ folder }: Place): string {
  return path.join(folder, 'published', `${LOG.replaceAll('/', '_')}.checkpoint`);
}

/** Somebody who holds the database can do what it refuses. */
async function withoutTriggers({ database }: Storage, work: () => Promise<unknown>): Promise<void> {
  if (database.dialect === 'sqlite') {
    const triggers = await database.all("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'");
    for (const { name } of triggers) await database.run(`DROP TRIGGER ${String(name)}`);
    await work();
    for (const { sql } of triggers) await database.run(String(sql));
    return;
  }
  const tables = ['logs', 'keys', 'leaves', 'nodes', 'checkpoints', 'cosignatures', 'openings'];
  for (const table of tables) await database.run(`ALTER TABLE journal_${table} DISABLE TRIGGER USER`);
  await work();
  for (const table of tables) await database.run(`ALTER TABLE journal_${table} ENABLE TRIGGER USER`);
}
