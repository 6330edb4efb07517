/**
 * What is handed out of a log: heads, proofs, seals. All of it rests on a head that was published before.
 */
import { toBase64 } from '../../journal/bytes';
import { proveConsistency, proveInclusion } from '../../journal/merkle/prove';
import { formatLogProof } from '../../journal/note/tlog-proof';
import { sealText } from '../../journal/seal/seal';
import { SIGN_IN } from '../../journal/statement/split';
import type { Sql } from '../store/sql';
import type { JournalConfig } from './config';
import type { PublishedHead, Publisher } from './publisher';
import { nodeReader, readEntries } from './read';
import { lastCheckpoint, readLogs, text } from './rows';
import { formatVerifierKey } from '../../journal/note/key';

export interface ProofPorts {
  readonly sql: Pick<Sql, 'all'>;
  readonly config: Pick<JournalConfig, 'witnesses'>;
  readonly publisher: Publisher;
}

/** The log of the organisation that grows; undefined when it has none. */
export async function growingLog(sql: Pick<Sql, 'all'>, organisation: string): Promise<string | undefined> {
  return (await readLogs(sql, organisation)).at(-1)?.log;
}

/** The last head, published if it was not yet; undefined when the log has no entry. @throws PublicationError */
export async function publishedHead(
  { sql, publisher }: Pick<ProofPorts, 'sql' | 'publisher'>,
  log: string,
): Promise<PublishedHead | undefined> {
  const last = await lastCheckpoint(sql, log);
  if (last === undefined) return undefined;
  publisher.offer(log, last);
  await publisher.flush(log);
  return last;
}

/** The head with its cosignatures. */
export async function cosignedNote(
  { sql }: Pick<ProofPorts, 'sql'>,
  log: string,
  head: PublishedHead,
): Promise<string> {
  const rows = await sql.all(
    'SELECT line FROM journal_cosignatures WHERE log = $1 AND size = $2 ORDER BY witness',
    [log, head.size],
  );
  return head.note + rows.map((row) => text(row, 'line')).join('');
}

/** c2sp.org/tlog-proof of an entry. @throws RangeError when there is none of that index; PublicationError */
export async function logProof(ports: ProofPorts, log: string, index: number): Promise<string> {
  const last = await publishedHead(ports, log);
  if (last === undefined || !Number.isSafeInteger(index) || index < 0 || index >= last.size)
    throw new RangeError('an entry that the journal does not have');
  const head = (await mostCosigned(ports, log, index, last.size)) ?? last;
  const proof = await proveInclusion(nodeReader(ports.sql, log), index, head.size);
  return formatLogProof(index, proof, await cosignedNote(ports, log, head));
}

/** The head over that entry which most of the configured witnesses cosigned, the smallest of those; undefined when none did. */
async function mostCosigned(
  { sql, config }: ProofPorts,
  log: string,
  index: number,
  last: number,
): Promise<PublishedHead | undefined> {
  if (config.witnesses.length === 0) return undefined;
  const known = config.witnesses.map(({ key }) => formatVerifierKey(key));
  const names = known.map((_, at) => `$${at + 4}`).join(', ');
  const [row] = await sql.all(
    `SELECT c.size, c.note FROM journal_checkpoints c
     JOIN (SELECT size, COUNT(*) AS witnesses FROM journal_cosignatures
           WHERE log = $1 AND size > $2 AND size <= $3 AND witness IN (${names}) GROUP BY size
           ORDER BY COUNT(*) DESC, size LIMIT 1) w ON w.size = c.size
     WHERE c.log = $1`,
    [log, index, last, ...known],
  );
  return row && { size: Number(row['size']), note: text(row, 'note') };
}

/** @throws RangeError when the log never had these sizes. */
export async function consistencyHashes(
  ports: ProofPorts,
  log: string,
  from: number,
  to: number,
): Promise<readonly string[]> {
  const last = await publishedHead(ports, log);
  if (to > (last?.size ?? 0)) throw new RangeError('a size that the journal does not have');
  return (await proveConsistency(nodeReader(ports.sql, log), from, to)).map(toBase64);
}

/** The seal of the entry "finalised" at that index. @throws RangeError when it is not one; PublicationError */
export async function sealOf(ports: ProofPorts, log: string, index: number): Promise<string> {
  const proof = await logProof(ports, log, index);
  const [found] = await readEntries(ports.sql, log, index, 1);
  if (found?.event.kind !== 'finalised') throw new RangeError('an entry that finalises no document');
  const opening = found.opening.filter(({ name }) => !name.endsWith(SIGN_IN));
  return sealText({ entry: found.entry, opening, proof });
}
