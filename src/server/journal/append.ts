/**
 * Adds events to an organisation's journal inside a transaction that somebody else began: entries, openings, nodes and the
 * signed checkpoint become durable together with what they tell of, or not at all. It publishes nothing.
 */
import { enterEvents, type Batch } from '../../journal/enter';
import type { JournalEvent } from '../../journal/events/kinds';
import { EMPTY_RANGE, type CompactRange } from '../../journal/merkle/range';
import type { TreeHead } from '../../journal/note/checkpoint';
import { formatVerifierKey, type VerifierKey } from '../../journal/note/key';
import type { RandomBytes } from '../../journal/statement/commitment';
import type { Sql } from '../store/sql';
import { verifiedEnd } from './continuity';
import { MissingKeyError } from './errors';
import type { KeyStore } from './keys';
import {
  addCheckpoint,
  addEntries,
  addKey,
  addLog,
  addNodes,
  checkpointRow,
  readKeys,
  text,
  type CheckpointRow,
  type LogRow,
} from './rows';

/** The end of a log as this process left it. */
export interface SeenEnd {
  readonly log: LogRow;
  readonly key: VerifierKey;
  /** The last checkpoint. */
  readonly note: string;
  readonly head: TreeHead;
  readonly range: CompactRange;
}

export interface AppendPorts {
  readonly keys: KeyStore;
  readonly randomBytes: RandomBytes;
  /** The end that this process saw last. */
  seen(log: string): SeenEnd | undefined;
  /** The head that was published, verified; undefined when none was. */
  published(log: string): TreeHead | undefined;
}

/** A log that an organisation begins, should it have none. */
export interface NewLog extends LogRow {
  readonly key: VerifierKey;
}

export interface Appended extends SeenEnd {
  /** Indexes of the entries that were asked for, in the order of their events. */
  readonly indexes: readonly number[];
}

/**
 * The caller holds the organisation's lock.
 * @param fresh begun when the organisation has no log, or only logs of lower generations.
 * @throws JournalBlockedError, InvalidEventError
 */
export async function appendEvents(
  sql: Sql,
  ports: AppendPorts,
  organisation: string,
  events: readonly JournalEvent[],
  fresh?: NewLog,
): Promise<Appended> {
  const current = await currentEnd(sql, organisation);
  if (current === undefined || (fresh !== undefined && fresh.generation > current.log.generation)) {
    if (fresh === undefined) throw new Error('an organisation without journal, and no key to begin one');
    return begin(sql, ports, fresh, events);
  }
  const { log, last } = current;
  const seen = ports.seen(log.log);
  if (seen !== undefined && seen.note === last?.note) return add(sql, ports, seen, events);
  const keys = await readKeys(sql, log.log);
  const key = keys.at(-1)?.key;
  if (key === undefined) throw new MissingKeyError(log.log, '?');
  const range = await verifiedEnd(sql, log.log, keys, last, seen?.head ?? ports.published(log.log));
  return add(sql, ports, { log, key, range }, events);
}

/** The log that grows, and its last checkpoint, in one reading. */
async function currentEnd(
  sql: Sql,
  organisation: string,
): Promise<{ readonly log: LogRow; readonly last: CheckpointRow | undefined } | undefined> {
  const [row] = await sql.all(
    `SELECT g.log, g.generation, g.demonstration, c.size, c.note
     FROM journal_logs g LEFT JOIN journal_checkpoints c
       ON c.log = g.log AND c.size = (SELECT MAX(size) FROM journal_checkpoints WHERE log = g.log)
     WHERE g.organisation = $1 ORDER BY g.generation DESC LIMIT 1`,
    [organisation],
  );
  if (row === undefined) return undefined;
  const log = {
    log: text(row, 'log'),
    organisation,
    generation: Number(row['generation']),
    demonstration: Number(row['demonstration']) === 1,
  };
  return { log, last: row['note'] === null ? undefined : checkpointRow(row) };
}

async function begin(
  sql: Sql,
  ports: AppendPorts,
  { key, ...log }: NewLog,
  events: readonly JournalEvent[],
): Promise<Appended> {
  const [first] = events;
  const since = first?.time ?? '';
  const verifierKey = formatVerifierKey(key);
  await addLog(sql, log);
  await addKey(sql, log.log, { firstEntry: 0, verifierKey, since, reason: 'first' });
  const opened: JournalEvent = { kind: 'journal-opened', time: since, key: verifierKey };
  const added = await add(sql, ports, { log, key, range: EMPTY_RANGE }, [opened, ...events]);
  return { ...added, indexes: added.indexes.slice(1) };
}

async function add(
  sql: Sql,
  { keys, randomBytes }: AppendPorts,
  { log, key, range }: Pick<SeenEnd, 'log' | 'key' | 'range'>,
  events: readonly JournalEvent[],
): Promise<Appended> {
  const signer = keys.signer(key);
  if (signer === undefined) throw new MissingKeyError(log.log, key.id);
  const end = { origin: log.log, range, signer, demonstration: log.demonstration };
  const batch: Batch = enterEvents(end, events, randomBytes);
  await addEntries(sql, log.log, batch.entries);
  await addNodes(sql, log.log, batch.nodes);
  await addCheckpoint(sql, log.log, { size: batch.head.size, note: batch.checkpoint });
  return {
    log,
    key,
    note: batch.checkpoint,
    head: batch.head,
    range: batch.range,
    indexes: batch.entries.map(({ index }) => index),
  };
}
