/**
 * One event entered in the journal (signed entry, tree, signed head, openings; durable when it returns), against one bare row
 * of the same length inserted in the same database, as durable. And how the time to prove and to verify grows.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { verifyJournal } from '../../../src/journal/audit/verify';
import type { JournalEvent } from '../../../src/journal/events/kinds';
import { verifySignature } from '../../../src/server/journal/keys';
import { readStorageConfig } from '../../../src/server/store/config';
import { openStorage } from '../../../src/server/store/open';
import { storeOver } from '../../../src/server/store/storage';
import { milliseconds, sideBySide, time } from '../measure';
import type { Row } from '../row';

/** Half as many a second at least: twice the time at most. */
const GOAL = 2;
const NOW = '2026-11-21T09:00:00.000Z';
const SIRET = '21250999600006';

const event = (documentId: string): JournalEvent => ({
  kind: 'reviewed',
  time: NOW,
  documentId,
  passage: 'AAAAAAAAAAAAAAAAAAAAAA',
  decision: 'approved',
  digest: 'a'.repeat(64),
  agent: { id: 'nadia-perrin', name: 'Nadia Perrin, rédactrice', role: 'drafter', siret: SIRET },
});

export const journal: Row = {
  id: 'journal',
  title: 'Écrire au journal',
  async measure() {
    const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-bench-'));
    const storage = await openStorage(readStorageConfig({}, folder), NOW);
    const store = await storeOver(storage, NOW);
    try {
      const { database } = storage;
      await store.journal.record(SIRET, [event('d')]);
      const [entry] = await store.journal.documentEntries(SIRET, 'd');
      const body = 'x'.repeat(entry?.entry.length ?? 1000);
      await database.run('CREATE TABLE bare (id BIGINT PRIMARY KEY, body TEXT NOT NULL)');
      let written = 0;
      const pair = await sideBySide(
        () => store.journal.record(SIRET, [event(`d${(written += 1)}`)]),
        () => database.run('INSERT INTO bare (id, body) VALUES ($1, $2)', [(written += 1), body]),
        { warmUp: 200, runs: 2000 },
      );
      const entries = (await store.journal.status(SIRET)).entries;
      const proof = await time(() => store.journal.proof(SIRET, 7));
      const lines: string[] = [];
      for await (const line of store.journal.exported(SIRET)) lines.push(line);
      const ring = await store.journal.keyRing(SIRET);
      const verification = await time(() => verifyJournal(lines, { ring, verify: verifySignature }));
      const perEntry = `${milliseconds(verification / entries)} par écriture`;
      return [
        {
          moment: 'Un événement au journal, durable',
          ours: milliseconds(pair.ours),
          reference: `une ligne nue de même taille ${milliseconds(pair.theirs)}`,
          value: pair.ratio,
          goal: GOAL,
        },
        { moment: `Prouver une écriture parmi ${String(entries)}`, ours: milliseconds(proof) },
        {
          moment: `Vérifier ${String(entries)} écritures exportées`,
          ours: `${milliseconds(verification)}, ${perEntry}`,
        },
      ];
    } finally {
      await store.close();
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
