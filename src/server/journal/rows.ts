/**
 * The journal's rows in SQL: what is read of them, and how they are added. It verifies nothing.
 */
import { fromHex, toHex } from '../../journal/bytes';
import type { Entry } from '../../journal/enter';
import { HASH_LENGTH, type Hash } from '../../journal/merkle/hashes';
import type { NodeId } from '../../journal/merkle/nodes';
import type { StoredNode } from '../../journal/merkle/range';
import { parseVerifierKey, type VerifierKey } from '../../journal/note/key';
import { canonicalJson } from '../../journal/json';
import type { Disclosure } from '../../journal/statement/commitment';
import type { Opening } from '../../journal/statement/statement';
import type { Sql, SqlRow, SqlValue } from '../store/sql';
import { DamagedJournalError } from './errors';

export interface LogRow {
  /** The origin of its checkpoints. */
  readonly log: string;
  readonly organisation: string;
  /** From 1; the last one grows. */
  readonly generation: number;
  readonly demonstration: boolean;
}

export interface KeyRow {
  readonly key: VerifierKey;
  readonly firstEntry: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** Why the key before it was left; "first" for the first. */
  readonly reason: string;
}

export interface LeafRow {
  readonly log: string;
  readonly index: number;
  readonly documentId: string;
  readonly kind: string;
  readonly entry: string;
  /** Hexadecimal. */
  readonly hash: string;
}

export interface OpeningRow {
  readonly index: number;
  /** Id of the person of whom it tells; "" when it tells of none. */
  readonly about: string;
  /** Disclosures, as JSON. */
  readonly body: string;
}

export interface CheckpointRow {
  readonly size: number;
  /** The signed note. */
  readonly note: string;
}

/** The organisation's logs, the last one at the end. */
export async function readLogs(sql: Pick<Sql, 'all'>, organisation: string): Promise<readonly LogRow[]> {
  const rows = await sql.all(
    'SELECT log, organisation, generation, demonstration FROM journal_logs WHERE organisation = $1 ORDER BY generation',
    [organisation],
  );
  return rows.map(logRow);
}

export async function readAllLogs(sql: Pick<Sql, 'all'>): Promise<readonly LogRow[]> {
  const rows = await sql.all(
    'SELECT log, organisation, generation, demonstration FROM journal_logs ORDER BY organisation, generation',
  );
  return rows.map(logRow);
}

function logRow(row: SqlRow): LogRow {
  return {
    log: text(row, 'log'),
    organisation: text(row, 'organisation'),
    generation: Number(row['generation']),
    demonstration: Number(row['demonstration']) === 1,
  };
}

export async function addLog(sql: Sql, log: LogRow): Promise<void> {
  await sql.run(
    'INSERT INTO journal_logs (log, organisation, generation, demonstration) VALUES ($1, $2, $3, $4)',
    [log.log, log.organisation, log.generation, log.demonstration ? 1 : 0],
  );
}

/** The log's keys, the first one first. @throws DamagedJournalError */
export async function readKeys(sql: Pick<Sql, 'all'>, log: string): Promise<readonly KeyRow[]> {
  const rows = await sql.all(
    'SELECT verifier_key, first_entry, since, reason FROM journal_keys WHERE log = $1 ORDER BY first_entry',
    [log],
  );
  return rows.map((row) => {
    const key = parseVerifierKey(text(row, 'verifier_key'));
    if (key?.name !== log) throw new DamagedJournalError(log, 'checkpoint');
    return {
      key,
      firstEntry: Number(row['first_entry']),
      since: text(row, 'since'),
      reason: text(row, 'reason'),
    };
  });
}

export async function addKey(
  sql: Sql,
  log: string,
  row: Omit<KeyRow, 'key'> & { readonly verifierKey: string },
): Promise<void> {
  await sql.run(
    'INSERT INTO journal_keys (log, first_entry, verifier_key, since, reason) VALUES ($1, $2, $3, $4, $5)',
    [log, row.firstEntry, row.verifierKey, row.since, row.reason],
  );
}

/** The last signed checkpoint; undefined for a log without entries. */
export async function lastCheckpoint(sql: Pick<Sql, 'all'>, log: string): Promise<CheckpointRow | undefined> {
  const [row] = await sql.all(
    'SELECT size, note FROM journal_checkpoints WHERE log = $1 ORDER BY size DESC LIMIT 1',
    [log],
  );
  return row && checkpointRow(row);
}

export function checkpointRow(row: SqlRow): CheckpointRow {
  return { size: Number(row['size']), note: text(row, 'note') };
}

/** Hashes of stored nodes, in the order asked. @throws DamagedJournalError when one is absent. */
export async function readNodes(
  sql: Pick<Sql, 'all'>,
  log: string,
  nodes: readonly NodeId[],
): Promise<readonly Hash[]> {
  const hashes = new Map<string, Hash>();
  const above = nodes.filter(({ level }) => level > 0);
  const leaves = nodes.filter(({ level }) => level === 0);
  if (above.length > 0) {
    const places = above.map((_, at) => `(level = $${2 * at + 2} AND node_index = $${2 * at + 3})`);
    const rows = await sql.all(
      `SELECT level, node_index, hash FROM journal_nodes WHERE log = $1 AND (${places.join(' OR ')})`,
      [log, ...above.flatMap(({ level, index }) => [level, index])],
    );
    for (const row of rows) keepHash(hashes, log, Number(row['level']), Number(row['node_index']), row);
  }
  if (leaves.length > 0) {
    const places = leaves.map((_, at) => `$${at + 2}`);
    const rows = await sql.all(
      `SELECT leaf_index, hash FROM journal_leaves WHERE log = $1 AND leaf_index IN (${places.join(', ')})`,
      [log, ...leaves.map(({ index }) => index)],
    );
    for (const row of rows) keepHash(hashes, log, 0, Number(row['leaf_index']), row);
  }
  return nodes.map(({ level, index }) => {
    const hash = hashes.get(`${level}/${index}`);
    if (hash === undefined) throw new DamagedJournalError(log, 'tree');
    return hash;
  });
}

function keepHash(hashes: Map<string, Hash>, log: string, level: number, index: number, row: SqlRow): void {
  const hash = fromHex(text(row, 'hash'), HASH_LENGTH);
  if (hash === undefined) throw new DamagedJournalError(log, 'tree');
  hashes.set(`${level}/${index}`, hash);
}

export async function addEntries(sql: Sql, log: string, entries: readonly Entry[]): Promise<void> {
  await insert(
    sql,
    'journal_leaves (log, leaf_index, document_id, kind, entry, hash)',
    entries.map(({ index, documentId = '', kind, entry, leaf }) => [
      log,
      index,
      documentId,
      kind,
      entry,
      toHex(leaf),
    ]),
  );
  await insert(
    sql,
    'journal_openings (log, leaf_index, about, body)',
    entries.flatMap(({ index, openings }) =>
      byPerson(openings).map(([about, some]) => [log, index, about, openingBody(some)]),
    ),
  );
}

export function addNodes(sql: Sql, log: string, nodes: readonly StoredNode[]): Promise<void> {
  return insert(
    sql,
    'journal_nodes (log, level, node_index, hash)',
    nodes.map(({ level, index, hash }) => [log, level, index, toHex(hash)]),
  );
}

export async function addCheckpoint(sql: Sql, log: string, { size, note }: CheckpointRow): Promise<void> {
  await insert(sql, 'journal_checkpoints (log, size, note)', [[log, size, note]]);
}

/** One row a person, so that what tells of one can be erased alone. */
function byPerson(openings: readonly Opening[]): [string, Opening[]][] {
  const groups = new Map<string, Opening[]>();
  for (const opening of openings) {
    const { about = '' } = opening;
    groups.set(about, [...(groups.get(about) ?? []), opening]);
  }
  return [...groups];
}

function openingBody(disclosures: readonly Disclosure[]): string {
  return canonicalJson(disclosures.map(({ name, salt, value }) => ({ name, salt, value })));
}

/** PostgreSQL takes 65,535 parameters in one statement, SQLite 32,766. */
const MAX_PARAMETERS = 30_000;

async function insert(sql: Sql, into: string, rows: readonly (readonly SqlValue[])[]): Promise<void> {
  const width = rows[0]?.length ?? 1;
  const most = Math.floor(MAX_PARAMETERS / width);
  for (let at = 0; at < rows.length; at += most) {
    const some = rows.slice(at, at + most);
    const values = some.map(
      (_, row) =>
        `(${Array.from({ length: width }, (_value, column) => `$${row * width + column + 1}`).join(', ')})`,
    );
    await sql.run(`INSERT INTO ${into} VALUES ${values.join(', ')}`, some.flat());
  }
}

export function leafRow(row: SqlRow): LeafRow {
  return {
    log: text(row, 'log'),
    index: Number(row['leaf_index']),
    documentId: text(row, 'document_id'),
    kind: text(row, 'kind'),
    entry: text(row, 'entry'),
    hash: text(row, 'hash'),
  };
}

export function openingRow(row: SqlRow): OpeningRow {
  return {
    index: Number(row['leaf_index']),
    about: text(row, 'about'),
    body: text(row, 'body'),
  };
}

export function text(row: SqlRow, column: string): string {
  return String(row[column]);
}
