/**
 * What is looked at before any log grows: that each is what was signed and published, and that no published log is missing.
 */
import { parseCheckpoint } from '../../journal/note/checkpoint';
import type { Sql } from '../store/sql';
import { signedHead, verifiedEnd } from './continuity';
import { DamagedJournalError, JournalBlockedError, StaleJournalError } from './errors';
import type { KeyStore } from './keys';
import type { PublishedHeads } from './published';
import type { PublishedHead } from './publisher';
import { lastCheckpoint, readAllLogs, readKeys, type LogRow } from './rows';
import type { JournalWriter } from './writer';

export interface OpeningPorts {
  readonly database: Pick<Sql, 'all'>;
  readonly heads: Pick<PublishedHeads, 'read' | 'all' | 'fileOf'>;
  readonly keys: Pick<KeyStore, 'retire'>;
  readonly writer: Pick<JournalWriter, 'trust'>;
  /** A head that is stored, and may not be published yet. */
  readonly offer: (log: string, head: PublishedHead) => void;
}

export interface OpeningFault {
  readonly organisation: string;
  readonly error: JournalBlockedError;
}

/** Logs that may not grow, and why. */
export async function faultsAtOpening(ports: OpeningPorts): Promise<readonly OpeningFault[]> {
  const logs = await readAllLogs(ports.database);
  const faults: OpeningFault[] = [];
  // Of each organisation, only the last log grows.
  for (const row of new Map(logs.map((log) => [log.organisation, log])).values()) {
    try {
      await lookAtLog(ports, row);
    } catch (error) {
      if (!(error instanceof JournalBlockedError)) throw error;
      faults.push({ organisation: row.organisation, error });
    }
  }
  return [...faults, ...missingLogs(ports.heads, logs)];
}

/** @throws JournalBlockedError */
async function lookAtLog(
  { database, heads, keys, writer, offer }: OpeningPorts,
  { log }: LogRow,
): Promise<void> {
  const rows = await readKeys(database, log);
  const note = heads.read(log);
  const head = note === undefined ? undefined : signedHead(log, rows, note, 'published-file');
  if (head !== undefined) writer.trust(log, head);
  const stored = await lastCheckpoint(database, log);
  await verifiedEnd(database, log, rows, stored, head);
  // A rotation that was cut short left the old key.
  for (const { key } of rows.slice(0, -1)) keys.retire(key);
  if (stored !== undefined) offer(log, stored);
}

/** Published logs that the database does not have, but for those that another log has followed (a restart says why). */
function missingLogs(heads: OpeningPorts['heads'], logs: readonly LogRow[]): OpeningFault[] {
  const files = new Set(logs.map(({ log }) => heads.fileOf(log)));
  return heads.all().flatMap(({ file, note }) => {
    const checkpoint = parseCheckpoint(note)?.checkpoint;
    const name = checkpoint?.origin ?? file;
    const [, organisation = '', generation = '1'] =
      /(\d{14})(?:[/_](\d+))?(?:\.checkpoint)?$/.exec(name) ?? [];
    const followed = logs.some(
      (log) => log.organisation === organisation && log.generation > Number(generation),
    );
    if (files.has(file) || followed) return [];
    const error =
      checkpoint === undefined
        ? new DamagedJournalError(name, 'published-file')
        : new StaleJournalError(name, checkpoint.size, 0);
    return [{ organisation, error }];
  });
}
