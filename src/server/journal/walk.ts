/**
 * Goes through a stored log in order: each entry with what still opens it, each checkpoint after the entries that it counts.
 * A few hundred rows at a time, whatever the size of the log. It verifies nothing.
 */
import type { Sql } from '../store/sql';
import {
  checkpointRow,
  lastCheckpoint,
  leafRow,
  openingRow,
  text,
  type LeafRow,
  type OpeningRow,
} from './rows';

export type Stop =
  | { readonly type: 'entry'; readonly row: LeafRow; readonly openings: readonly OpeningRow[] }
  | {
      readonly type: 'checkpoint';
      readonly size: number;
      readonly note: string;
      readonly cosignatures: readonly CosignatureRow[];
    };

export interface CosignatureRow {
  /** The witness's key, as C2SP writes it. */
  readonly witness: string;
  /** The signature line, with its newline. */
  readonly line: string;
}

const BATCH = 200;

/** Up to the last checkpoint that stands when it begins: what is entered meanwhile is left out. */
export async function* walkLog(sql: Pick<Sql, 'all'>, log: string): AsyncGenerator<Stop> {
  const end = (await lastCheckpoint(sql, log))?.size ?? 0;
  for (let from = 0; from < end; from += BATCH) {
    const to = Math.min(from + BATCH, end);
    const bounds = [log, from, to];
    const leaves = await sql.all(
      `SELECT log, leaf_index, document_id, kind, entry, hash FROM journal_leaves
       WHERE log = $1 AND leaf_index >= $2 AND leaf_index < $3 ORDER BY leaf_index`,
      bounds,
    );
    const openings = await sql.all(
      `SELECT leaf_index, about, body FROM journal_openings
       WHERE log = $1 AND leaf_index >= $2 AND leaf_index < $3`,
      bounds,
    );
    const checkpoints = await sql.all(
      'SELECT size, note FROM journal_checkpoints WHERE log = $1 AND size > $2 AND size <= $3 ORDER BY size',
      bounds,
    );
    const cosignatures = await sql.all(
      'SELECT size, witness, line FROM journal_cosignatures WHERE log = $1 AND size > $2 AND size <= $3',
      bounds,
    );
    const openingsOf = grouped(openings.map(openingRow), ({ index }) => index);
    const cosignaturesOf = grouped(
      cosignatures.map((row) => ({ size: Number(row['size']), ...cosignatureRow(row) })),
      ({ size }) => size,
    );
    const heads = checkpoints.map(checkpointRow);
    for (const leaf of leaves) {
      const row = leafRow(leaf);
      while (heads[0] !== undefined && heads[0].size <= row.index) yield stopAt(heads, cosignaturesOf);
      yield { type: 'entry', row, openings: openingsOf.get(row.index) ?? [] };
    }
    while (heads.length > 0) yield stopAt(heads, cosignaturesOf);
  }
}

function stopAt(
  heads: { readonly size: number; readonly note: string }[],
  cosignaturesOf: ReadonlyMap<number, readonly CosignatureRow[]>,
): Stop {
  const { size, note } = heads.shift() ?? { size: 0, note: '' };
  return { type: 'checkpoint', size, note, cosignatures: cosignaturesOf.get(size) ?? [] };
}

export function cosignatureRow(row: Parameters<typeof text>[0]): CosignatureRow {
  return { witness: text(row, 'witness'), line: text(row, 'line') };
}

function grouped<T>(items: readonly T[], key: (item: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return groups;
}
