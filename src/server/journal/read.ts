/**
 * Reads the journal back: events, entries with what still opens them, the ring of keys, stored hashes. It needs no private
 * key, and works beside the process that writes.
 */
import type { PastEvent } from '../../journal/events/kinds';
import type { KeyRing, RingKey } from '../../journal/key-ring';
import type { NodeReader } from '../../journal/merkle/prove';
import { parseEnvelope } from '../../journal/statement/envelope';
import { isDisclosure, openStatement, readStatement } from '../../journal/statement/statement';
import type { Disclosure } from '../../journal/statement/commitment';
import { listOf } from '../../journal/shapes';
import type { Sql } from '../store/sql';
import type { JournalConfig } from './config';
import { DamagedJournalError } from './errors';
import { leafRow, openingRow, readKeys, readLogs, readNodes, type KeyRow, type LeafRow } from './rows';

/** An entry as it is read back. */
export interface JournalEntry {
  /** Name of its log, and its place there. */
  readonly log: string;
  readonly index: number;
  /** The envelope's text: the very bytes of the leaf. */
  readonly entry: string;
  /** What opens its commitments, less what was erased. */
  readonly opening: readonly Disclosure[];
  readonly event: PastEvent;
  /** The entry says of itself that it is a demonstration's. */
  readonly demonstration: boolean;
}

const LEAF = 'l.log, l.leaf_index, l.document_id, l.kind, l.entry, l.hash';

/** Entries that tell of a document, oldest first. @throws DamagedJournalError */
export async function readDocumentEntries(
  sql: Pick<Sql, 'all'>,
  organisation: string,
  documentId: string,
): Promise<readonly JournalEntry[]> {
  const leaves = await sql.all(
    `SELECT ${LEAF} FROM journal_leaves l JOIN journal_logs g ON g.log = l.log
     WHERE g.organisation = $1 AND l.document_id = $2 ORDER BY g.generation, l.leaf_index`,
    [organisation, documentId],
  );
  const openings = await sql.all(
    `SELECT o.log, o.leaf_index, o.about, o.body
     FROM journal_logs g
     JOIN journal_leaves l ON l.log = g.log AND l.document_id = $2
     JOIN journal_openings o ON o.log = l.log AND o.leaf_index = l.leaf_index
     WHERE g.organisation = $1`,
    [organisation, documentId],
  );
  return withOpenings(
    leaves.map(leafRow),
    openings.map((row) => ({ log: String(row['log']), ...openingRow(row) })),
  );
}

/** Entries of a log, from the index `from` on, at most `limit`. @throws DamagedJournalError */
export async function readEntries(
  sql: Pick<Sql, 'all'>,
  log: string,
  from: number,
  limit: number,
): Promise<readonly JournalEntry[]> {
  const leaves = await sql.all(
    `SELECT ${LEAF} FROM journal_leaves l
     WHERE l.log = $1 AND l.leaf_index >= $2 AND l.leaf_index < $3 ORDER BY l.leaf_index`,
    [log, from, from + limit],
  );
  const openings = await sql.all(
    `SELECT leaf_index, about, body FROM journal_openings
     WHERE log = $1 AND leaf_index >= $2 AND leaf_index < $3`,
    [log, from, from + limit],
  );
  return withOpenings(
    leaves.map(leafRow),
    openings.map((row) => ({ log, ...openingRow(row) })),
  );
}

function withOpenings(
  leaves: readonly LeafRow[],
  openings: readonly { readonly log: string; readonly index: number; readonly body: string }[],
): JournalEntry[] {
  const byLeaf = new Map<string, Disclosure[]>();
  for (const { log, index, body } of openings) {
    const name = `${index} ${log}`;
    byLeaf.set(name, [...(byLeaf.get(name) ?? []), ...disclosuresOf(log, body)]);
  }
  return leaves.map(({ log, index, entry }) => {
    const opening = byLeaf.get(`${index} ${log}`) ?? [];
    const envelope = parseEnvelope(entry);
    const reading = envelope && readStatement(envelope.payload);
    const statement = reading?.ok === true ? reading.statement : undefined;
    const event = statement && openStatement(statement, opening);
    if (statement === undefined || event === undefined) throw new DamagedJournalError(log, 'entry');
    return { log, index, entry, opening, event, demonstration: statement.demonstration };
  });
}

const isDisclosures = listOf(isDisclosure, 20_000);

/** @throws DamagedJournalError */
export function disclosuresOf(log: string, body: string): readonly Disclosure[] {
  const value = parsed(body);
  if (!isDisclosures(value)) throw new DamagedJournalError(log, 'entry');
  return value;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The public keys of all logs of the organisation, as they are published. */
export async function readKeyRing(
  sql: Pick<Sql, 'all'>,
  organisation: string,
  { witnesses, quorum }: Pick<JournalConfig, 'witnesses' | 'quorum'>,
): Promise<KeyRing> {
  const keys: RingKey[] = [];
  for (const { log } of await readLogs(sql, organisation)) keys.push(...ringKeys(await readKeys(sql, log)));
  return { organisation, keys, witnesses: witnesses.map(({ key }) => key), quorum };
}

/** @param rows the keys of one log, the first one first. */
export function ringKeys(rows: readonly KeyRow[]): RingKey[] {
  return rows.map(({ key, firstEntry, since }, at) => {
    const next = rows[at + 1];
    return {
      key,
      firstEntry,
      from: since,
      ...(next === undefined ? {} : { lastEntry: next.firstEntry - 1, until: next.since }),
      compromised: next?.reason === 'compromised',
    };
  });
}

export function nodeReader(sql: Pick<Sql, 'all'>, log: string): NodeReader {
  return (nodes) => readNodes(sql, log, nodes);
}
