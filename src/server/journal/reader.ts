/**
 * The journal for those who read it: no private key, no writing.
 */
import { exportLine, JOURNAL_FORMAT } from '../../journal/audit/export';
import type { Sql } from '../store/sql';
import { auditJournal } from './audit';
import type { JournalConfig } from './config';
import type { JournalReader } from './port';
import type { PublishedHeads } from './published';
import { disclosuresOf, readDocumentEntries, readKeyRing } from './read';
import { readAllLogs, readLogs } from './rows';
import { journalStanding } from './standing';
import { walkLog } from './walk';

export function createJournalReader(
  sql: Pick<Sql, 'all'>,
  config: Pick<JournalConfig, 'witnesses' | 'quorum'>,
  heads: Pick<PublishedHeads, 'read' | 'all' | 'fileOf'>,
): JournalReader {
  return {
    async events(organisation, documentId) {
      const entries = await readDocumentEntries(sql, organisation, documentId);
      return entries.map(({ event }) => event);
    },
    documentEntries: (organisation, documentId) => readDocumentEntries(sql, organisation, documentId),
    keyRing: (organisation) => readKeyRing(sql, organisation, config),
    exported: (organisation) => exported(sql, organisation),
    audit: (organisation) => auditJournal(sql, organisation, { config, heads }),
    async organisations() {
      const logs = await readAllLogs(sql);
      return [...new Set(logs.map(({ organisation }) => organisation))];
    },
    standing: (organisation) => journalStanding(sql, organisation, heads),
  };
}

async function* exported(sql: Pick<Sql, 'all'>, organisation: string): AsyncGenerator<string> {
  for (const { log } of await readLogs(sql, organisation)) {
    yield exportLine({ type: 'log', format: JOURNAL_FORMAT, origin: log });
    for await (const stop of walkLog(sql, log)) {
      if (stop.type === 'entry') {
        const { index, entry } = stop.row;
        const opening = stop.openings.flatMap(({ body }) => disclosuresOf(log, body));
        yield exportLine({ type: 'entry', index, entry, opening });
      } else {
        const lines = stop.cosignatures.map(({ line }) => line);
        yield exportLine({ type: 'checkpoint', note: stop.note + lines.join('') });
      }
    }
  }
}
