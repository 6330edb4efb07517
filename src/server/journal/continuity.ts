/**
 * Makes sure, before a log grows, that what is stored is what was signed, and that it continues what was published: a log
 * never signs a head that contradicts an earlier one.
 */
import { sameBytes } from '../../journal/bytes';
import { readSignedHead } from '../../journal/audit/signed-head';
import type { KeyRing } from '../../journal/key-ring';
import { proveConsistency } from '../../journal/merkle/prove';
import { EMPTY_RANGE, rangeNodes, rangeRoot, type CompactRange } from '../../journal/merkle/range';
import { consistencyFault } from '../../journal/merkle/verify';
import { parseCheckpoint, type Checkpoint, type TreeHead } from '../../journal/note/checkpoint';
import type { Sql } from '../store/sql';
import { DamagedJournalError, StaleJournalError } from './errors';
import { verifySignature } from './keys';
import { nodeReader, ringKeys } from './read';
import { readNodes, type CheckpointRow, type KeyRow } from './rows';

/**
 * The end of the log as it is stored.
 * @param last its last checkpoint; undefined when it has no entry.
 * @param known a head that was published, or seen earlier by this process.
 * @throws StaleJournalError, DamagedJournalError
 */
export async function verifiedEnd(
  sql: Pick<Sql, 'all'>,
  log: string,
  keys: readonly KeyRow[],
  last: CheckpointRow | undefined,
  known: TreeHead | undefined,
): Promise<CompactRange> {
  const size = last?.size ?? 0;
  if (known !== undefined && known.size > size) throw new StaleJournalError(log, known.size, size);
  if (last === undefined) return EMPTY_RANGE;
  const head = signedHead(log, keys, last.note, 'checkpoint');
  if (head.size !== last.size) throw new DamagedJournalError(log, 'checkpoint');
  const range = { size, hashes: await readNodes(sql, log, rangeNodes(size)) };
  if (!sameBytes(rangeRoot(range), head.root)) throw new DamagedJournalError(log, 'tree');
  if (known !== undefined) {
    const proof = await proveConsistency(nodeReader(sql, log), known.size, size);
    if (consistencyFault({ from: known, to: head, proof }) !== undefined)
      throw new DamagedJournalError(log, 'forked');
  }
  return range;
}

/** The head of a note that the log signed. @throws DamagedJournalError for that reason when it is not one. */
export function signedHead(
  log: string,
  keys: readonly KeyRow[],
  note: string,
  reason: 'checkpoint' | 'published-file',
): Checkpoint {
  const signed = parseCheckpoint(note);
  if (signed === undefined) throw new DamagedJournalError(log, reason);
  // Whether a key was compromised later does not matter here: only that it was the log's.
  const ring: KeyRing = {
    organisation: '',
    keys: ringKeys(keys).map((key) => ({ ...key, compromised: false })),
    witnesses: [],
    quorum: 0,
  };
  const reading = readSignedHead(signed, log, ring, verifySignature);
  if (!reading.ok) throw new DamagedJournalError(log, reason, reading.fault);
  return signed.checkpoint;
}
