/**
 * Verifies all that is stored of an organisation's journal, row by row and column by column: entries, openings, tree, heads,
 * keys, cosignatures, and the published head. It stops at the first fault, names it, and says where it is.
 */
import { createLogCheck, type LogCheck } from '../../journal/audit/log-check';
import type { JournalReason, VerifiedLog } from '../../journal/audit/report';
import { isShownAgent } from '../../journal/events/agent';
import type { PastEvent } from '../../journal/events/kinds';
import { kindNamed } from '../../journal/events/kinds';
import type { KeyRing } from '../../journal/key-ring';
import type { StoredNode } from '../../journal/merkle/range';
import { parseCheckpoint, type TreeHead } from '../../journal/note/checkpoint';
import { parseVerifierKey } from '../../journal/note/key';
import { parseNote, parseSignatureLine, verifyNote } from '../../journal/note/note';
import type { Disclosure } from '../../journal/statement/commitment';
import { tellsOfPerson } from '../../journal/statement/paths';
import { sameBytes, toHex } from '../../journal/bytes';
import type { Sql } from '../store/sql';
import { keyToldBy, sameKeys, type ToldKey } from './audit-keys';
import type { JournalConfig } from './config';
import { signedHead } from './continuity';
import { DamagedJournalError } from './errors';
import { verifySignature } from './keys';
import { publishedOf, type PublishedHeads } from './published';
import { disclosuresOf, readKeyRing, ringKeys } from './read';
import {
  readKeys,
  readLogs,
  readNodes,
  type KeyRow,
  type LeafRow,
  type LogRow,
  type OpeningRow,
} from './rows';
import { walkLog, type CosignatureRow } from './walk';

export type AuditReason =
  | JournalReason
  /** A stored hash is not its entry's. */
  | 'leaf-hash'
  /** What is written beside an entry (kind, document) is not what it says. */
  | 'leaf-columns'
  /** The person written beside an opening is not the one of whom it tells, or it opens no entry. */
  | 'opening-columns'
  /** A stored node is absent, in excess, or not that of its leaves. */
  | 'node'
  /** A cosignature is not its witness's. */
  | 'cosignature'
  /** The list of keys is not the one that the entries tell. */
  | 'key-list'
  /** The name, number or nature of a log is not what its entries tell. */
  | 'log-row'
  /** Rows of a log that nobody has. */
  | 'unknown-log'
  /** The published file cannot be read, or is not this log's. */
  | 'published-file';

export interface AuditReport {
  readonly outcome: 'intact' | 'broken';
  readonly reason?: AuditReason;
  readonly log?: string;
  /** Index of the entry, or size of the tree. */
  readonly at?: number;
  readonly logs: readonly VerifiedLog[];
}

interface Fault {
  readonly reason: AuditReason;
  readonly at?: number;
}

export interface AuditPorts {
  readonly config: Pick<JournalConfig, 'witnesses' | 'quorum'>;
  readonly heads: Pick<PublishedHeads, 'read' | 'all'>;
}

export async function auditJournal(
  sql: Pick<Sql, 'all'>,
  organisation: string,
  ports: AuditPorts,
): Promise<AuditReport> {
  const logs: VerifiedLog[] = [];
  const rows = await readLogs(sql, organisation);
  for (const row of rows) {
    const fault = isNamed(row) ? await faultOfLog(sql, row, ports, logs) : { reason: 'log-row' as const };
    if (fault !== undefined) return { outcome: 'broken', log: row.log, ...fault, logs };
  }
  const stray = await strayTable(sql);
  if (stray !== undefined) return { outcome: 'broken', reason: 'unknown-log', log: stray, logs };
  const missing = publishedOf(ports.heads, organisation).find(({ log }) =>
    rows.every((row) => row.log !== log),
  );
  return missing === undefined
    ? { outcome: 'intact', logs }
    : { outcome: 'broken', reason: 'shorter-than-known', log: missing.log, logs };
}

/** A table with rows of a log that is not in the list; undefined when there is none. */
async function strayTable(sql: Pick<Sql, 'all'>): Promise<string | undefined> {
  for (const table of ['leaves', 'nodes', 'openings', 'checkpoints', 'cosignatures', 'keys']) {
    const rows = await sql.all(
      `SELECT log FROM journal_${table} WHERE log NOT IN (SELECT log FROM journal_logs) LIMIT 1`,
    );
    if (rows.length > 0) return String(rows[0]?.['log']);
  }
  return undefined;
}

/** A log's name holds its organisation and, from the second on, its number. */
function isNamed({ log, organisation, generation }: LogRow): boolean {
  const name = `/${organisation}${generation === 1 ? '' : `/${generation}`}`;
  return log.endsWith(name) && generation >= 1;
}

async function faultOfLog(
  sql: Pick<Sql, 'all'>,
  row: LogRow,
  ports: AuditPorts,
  logs: VerifiedLog[],
): Promise<Fault | undefined> {
  const keys = await readKeys(sql, row.log).catch(() => undefined);
  if (keys === undefined) return { reason: 'key-list' };
  const known = knownHead(row.log, keys, ports);
  if (known === 'damaged') return { reason: 'published-file' };
  const ring: KeyRing = {
    ...(await readKeyRing(sql, row.organisation, ports.config)),
    keys: ringKeys(keys),
    quorum: 0,
  };
  const check = createLogCheck({ origin: row.log, ring, verify: verifySignature, known });
  const seen: Seen = { keys: [], openings: 0, nodes: 0, checkpoints: 0, cosignatures: 0 };
  for await (const stop of walkLog(sql, row.log)) {
    const fault =
      stop.type === 'entry'
        ? await faultOfEntry(sql, check, row, stop, seen)
        : faultOfHead(check, stop, seen);
    if (fault !== undefined) return fault;
  }
  const { entries } = check.verified;
  const end = check.end();
  if (end !== undefined) return { reason: end, at: entries };
  const fault =
    (await excess(sql, row.log, entries, seen)) ?? (sameKeys(seen.keys, keys) ? undefined : 'key-list');
  if (fault !== undefined) return { reason: fault, at: entries };
  logs.push(check.verified);
  return undefined;
}

/** What was met on the way, to be compared with what is stored. */
interface Seen {
  readonly keys: ToldKey[];
  openings: number;
  nodes: number;
  checkpoints: number;
  cosignatures: number;
}

function knownHead(log: string, keys: readonly KeyRow[], ports: AuditPorts): readonly TreeHead[] | 'damaged' {
  const note = ports.heads.read(log);
  if (note === undefined) return [];
  try {
    return [signedHead(log, keys, note, 'published-file')];
  } catch (error) {
    if (error instanceof DamagedJournalError) return 'damaged';
    throw error;
  }
}

async function faultOfEntry(
  sql: Pick<Sql, 'all'>,
  check: LogCheck,
  log: LogRow,
  { row, openings }: { readonly row: LeafRow; readonly openings: readonly OpeningRow[] },
  seen: Seen,
): Promise<Fault | undefined> {
  const at = row.index;
  const opened: Disclosure[] = [];
  for (const { body } of openings) {
    try {
      opened.push(...disclosuresOf(log.log, body));
    } catch {
      return { reason: 'opening', at };
    }
  }
  const reading = check.entry(row.index, row.entry, opened);
  if (!reading.ok) return { reason: reading.reason, at };
  if (toHex(reading.leaf) !== row.hash) return { reason: 'leaf-hash', at };
  const { event } = reading;
  const documentId = 'documentId' in event ? event.documentId : '';
  if (event.kind !== row.kind || documentId !== row.documentId) return { reason: 'leaf-columns', at };
  if (reading.demonstration !== log.demonstration) return { reason: 'log-row', at };
  if (!openings.every((opening) => isOpeningOf(opening, event, log.log)))
    return { reason: 'opening-columns', at };
  if (!(await areStored(sql, log.log, reading.nodes))) return { reason: 'node', at };
  seen.openings += openings.length;
  seen.nodes += reading.nodes.length;
  const key = keyToldBy(event, at);
  if (key !== undefined) seen.keys.push(key);
  return undefined;
}

/** A row tells of one person and of nobody else, or of none. */
function isOpeningOf({ about, body }: OpeningRow, event: PastEvent, log: string): boolean {
  const fields = kindNamed(event.kind)?.fields ?? {};
  const disclosures = disclosuresOf(log, body);
  return (
    disclosures.length > 0 &&
    disclosures.every(({ name, value }) => {
      if (tellsOfPerson(fields, name) !== (about !== '')) return false;
      return !isShownAgent(value) || about === '' || value.id === about;
    })
  );
}

async function areStored(sql: Pick<Sql, 'all'>, log: string, nodes: readonly StoredNode[]): Promise<boolean> {
  if (nodes.length === 0) return true;
  try {
    const hashes = await readNodes(sql, log, nodes);
    return nodes.every(({ hash }, at) => sameBytes(hash, hashes[at] ?? new Uint8Array()));
  } catch (error) {
    if (error instanceof DamagedJournalError) return false;
    throw error;
  }
}

function faultOfHead(
  check: LogCheck,
  {
    size,
    note,
    cosignatures,
  }: { readonly size: number; readonly note: string; readonly cosignatures: readonly CosignatureRow[] },
  seen: Seen,
): Fault | undefined {
  const reason = check.checkpoint(note);
  if (reason !== undefined) return { reason, at: size };
  if (parseCheckpoint(note)?.checkpoint.size !== size) return { reason: 'checkpoint-order', at: size };
  const text = parseNote(note)?.text ?? '';
  for (const { witness, line } of cosignatures) {
    const key = parseVerifierKey(witness);
    const signature = line.endsWith('\n') ? parseSignatureLine(line.slice(0, -1)) : undefined;
    const genuine =
      key !== undefined &&
      signature !== undefined &&
      verifyNote({ text, signatures: [signature] }, [key], verifySignature).ok;
    if (!genuine) return { reason: 'cosignature', at: size };
  }
  seen.checkpoints += 1;
  seen.cosignatures += cosignatures.length;
  if (cosignatures.length === 0) return undefined;
  // Once more with its cosignatures: those of known witnesses count.
  const cosigned = check.checkpoint(note + cosignatures.map(({ line }) => line).join(''));
  return cosigned === undefined ? undefined : { reason: cosigned, at: size };
}

/** Rows that no entry accounts for. */
async function excess(
  sql: Pick<Sql, 'all'>,
  log: string,
  entries: number,
  seen: Seen,
): Promise<AuditReason | undefined> {
  const count = async (table: string): Promise<number> => {
    const [row] = await sql.all(`SELECT COUNT(*) AS n FROM ${table} WHERE log = $1`, [log]);
    return Number(row?.['n']);
  };
  if ((await count('journal_leaves')) !== entries) return 'entry-order';
  if ((await count('journal_nodes')) !== seen.nodes) return 'node';
  if ((await count('journal_openings')) !== seen.openings) return 'opening-columns';
  if ((await count('journal_checkpoints')) !== seen.checkpoints) return 'checkpoint-order';
  return (await count('journal_cosignatures')) === seen.cosignatures ? undefined : 'cosignature';
}
