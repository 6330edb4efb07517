/**
 * Reads a backup from its first byte to its last, and holds each entry to what the manifest, at the end, says of it. Whoever
 * is handed entries on the way keeps nothing of them before this has returned.
 */
import { createHash } from 'node:crypto';
import { DamagedBackupError } from './errors';
import { MANIFEST, MANIFEST_DIGEST, parseManifest, type Manifest } from './manifest';
import { readTar, type Entry } from './tar';

export interface Visitor {
  /** Rows of a table, in order; `columns` are the same in each piece of a table. */
  rows?(table: string, columns: readonly string[], rows: readonly (readonly Value[])[]): Promise<void>;
  file?(organisation: string, name: string, bytes: Uint8Array): Promise<void>;
}

type Value = string | number | null;

/** @throws DamagedBackupError; what the visitor throws. */
export async function readBackup(path: string, visitor: Visitor = {}): Promise<Manifest> {
  const pieces: Manifest['pieces'] = [];
  const names = createHash('sha256');
  const counts = new Map<string, number>();
  let files = 0;
  let manifest: { readonly value: Manifest; readonly sha256: string } | undefined;
  let sealed = false;
  for await (const entry of readTar(path)) {
    if (sealed || (manifest !== undefined && entry.name !== MANIFEST_DIGEST))
      throw new DamagedBackupError(entry.name);
    if (entry.name === MANIFEST) {
      manifest = { value: parseManifest(entry.bytes), sha256: entry.sha256 };
    } else if (entry.name === MANIFEST_DIGEST) {
      sealed = new TextDecoder().decode(entry.bytes) === `${manifest?.sha256 ?? ''}\n`;
      if (!sealed) throw new DamagedBackupError(entry.name);
    } else if (entry.name.startsWith('files/')) {
      await visitFile(entry, visitor);
      names.update(`${entry.name}\n`);
      files += 1;
    } else {
      const { table, rows } = await visitPiece(entry, visitor);
      pieces.push({ name: entry.name, sha256: entry.sha256 });
      counts.set(table, (counts.get(table) ?? 0) + rows);
    }
  }
  if (manifest === undefined || !sealed) throw new DamagedBackupError(MANIFEST);
  const { value } = manifest;
  const found: Partial<Manifest> = {
    pieces,
    tables: value.tables.map(({ name }) => ({ name, rows: counts.get(name) ?? 0 })),
    files: { count: files, names: names.digest('hex') },
  };
  for (const [what, content] of Object.entries(found)) {
    if (JSON.stringify(content) !== JSON.stringify(value[what as keyof Manifest]))
      throw new DamagedBackupError(what);
  }
  return value;
}

async function visitFile({ name, bytes, sha256: digest }: Entry, visitor: Visitor): Promise<void> {
  const [, organisation = '', stated = ''] = /^files\/(\w+)\/([0-9a-f]{64})\.docx$/.exec(name) ?? [];
  if (stated !== digest) throw new DamagedBackupError(name);
  await visitor.file?.(organisation, digest, bytes);
}

async function visitPiece(
  { name, bytes }: Entry,
  visitor: Visitor,
): Promise<{ table: string; rows: number }> {
  const [, table] = /^tables\/([a-z_]+)\/\d{6}\.jsonl$/.exec(name) ?? [];
  if (table === undefined) throw new DamagedBackupError(name);
  const [columns = [], ...rows] = linesOf(name, bytes);
  const sound = columns.every((column) => typeof column === 'string' && /^[a-z_]+$/.test(column));
  if (!sound || rows.some((row) => row.length !== columns.length)) throw new DamagedBackupError(name);
  await visitor.rows?.(table, columns as readonly string[], rows);
  return { table, rows: rows.length };
}

function linesOf(name: string, bytes: Uint8Array): readonly (readonly Value[])[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text
      .split('\n')
      .slice(0, -1)
      .map((line) => {
        const values: unknown = JSON.parse(line);
        if (!Array.isArray(values) || !values.every(isValue)) throw new TypeError('not a row');
        return values;
      });
  } catch {
    throw new DamagedBackupError(name);
  }
}

const isValue = (value: unknown): value is Value =>
  value === null || typeof value === 'string' || Number.isSafeInteger(value);
