/**
 * What the witnesses' client needs of the stored journal: proofs, kept cosignatures, and a look at what a witness shows.
 */
import { proveConsistency } from '../../journal/merkle/prove';
import { formatVerifierKey } from '../../journal/note/key';
import type { Database } from '../store/sql';
import { verifiedEnd, signedHead } from './continuity';
import { DamagedJournalError, JournalBlockedError, StaleJournalError } from './errors';
import { nodeReader } from './read';
import { lastCheckpoint, readAllLogs, readKeys, readLogs } from './rows';
import type { WitnessPorts } from './witness';

/** @param block called when a witness proves that a log was cut or forked. */
export function createWitnessPorts(
  database: Database,
  request: typeof fetch,
  block: (organisation: string, error: JournalBlockedError) => void,
): WitnessPorts {
  return {
    fetch: request,
    consistency: (log, from, to) => proveConsistency(nodeReader(database, log), from, to),
    async cosigned(log, witness) {
      const [row] = await database.all(
        'SELECT COALESCE(MAX(size), 0) AS size FROM journal_cosignatures WHERE log = $1 AND witness = $2',
        [log, formatVerifierKey(witness)],
      );
      return Number(row?.['size'] ?? 0);
    },
    async keep(log, size, witness, line) {
      await database.run(
        `INSERT INTO journal_cosignatures (log, size, witness, line) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING`,
        [log, size, formatVerifierKey(witness), line],
      );
    },
    shown: (log, note) => lookAtShown(database, log, note, block),
  };
}

/** A head that a witness shows and that we signed must be one that our log has, or continues. */
async function lookAtShown(
  database: Database,
  log: string,
  note: string,
  block: (organisation: string, error: JournalBlockedError) => void,
): Promise<void> {
  const row = (await readAllLogs(database)).find((candidate) => candidate.log === log);
  if (row === undefined) return;
  // A log that was left for another no longer grows: nothing to protect.
  if ((await readLogs(database, row.organisation)).at(-1)?.log !== log) return;
  try {
    const keys = await readKeys(database, log);
    const shown = signedHead(log, keys, note, 'checkpoint');
    const last = await lastCheckpoint(database, log);
    await verifiedEnd(database, log, keys, last, shown);
  } catch (error) {
    // A head that is not ours proves nothing against us.
    const ours =
      error instanceof StaleJournalError ||
      (error instanceof DamagedJournalError && error.reason === 'forked');
    if (ours) block(row.organisation, error);
    else if (!(error instanceof JournalBlockedError)) throw error;
  }
}
