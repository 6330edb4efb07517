/**
 * Makes a backup while the server runs: every table as it was at one instant, then every archived file. A file is kept before
 * the document that names it is written, so that whatever the tables name is there to be copied.
 */
import { createHash, randomUUID } from 'node:crypto';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { syncFolder } from '../embedded/folders';
import { DamagedFileError, NewerSchemaError } from '../errors';
import { schemaVersion, STEPS, tablesOf } from '../migrations';
import type { FileShelf } from '../shelf';
import type { Database, Snapshot, SqlRow } from '../sql';
import { BackupOutputError } from './errors';
import { MANIFEST, MANIFEST_DIGEST, type Manifest } from './manifest';
import { tarWriter } from './tar';

/** About how much of a table goes into one entry, in characters. */
const PIECE = 1024 * 1024;
const PAGE = 200;

export interface BackupSource {
  readonly database: Pick<Database, 'snapshot'>;
  readonly shelf: Pick<FileShelf, 'list' | 'read'>;
}

export interface BackupOrder {
  /** Absolute path; whatever stands there is replaced once the backup is whole. */
  readonly out: string;
  /** ISO 8601, UTC. */
  readonly now: string;
  /** Version of Paraphe. */
  readonly version: string;
}

type Tar = ReturnType<typeof tarWriter>;

/** Does a piece of the writing, and says which file could not be written when that fails. */
type Writing = <T>(work: Promise<T>) => Promise<T>;

/** @throws BackupOutputError, NewerSchemaError, what the source throws */
export async function createBackup(source: BackupSource, order: BackupOrder): Promise<Manifest> {
  const temporary = path.join(path.dirname(order.out), `.${path.basename(order.out)}.${randomUUID()}.tmp`);
  const writing: Writing = (work) =>
    work.catch((error: unknown) => {
      throw new BackupOutputError(order.out, error);
    });
  const file = await writing(open(temporary, 'wx', 0o600));
  try {
    const manifest = await writeAndClose(file, source, order, writing);
    await writing(rename(temporary, order.out));
    syncFolder(path.dirname(order.out));
    return manifest;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeAndClose(
  file: FileHandle,
  source: BackupSource,
  order: BackupOrder,
  writing: Writing,
): Promise<Manifest> {
  try {
    return await write(source, order, failingAs(tarWriter(file), writing));
  } finally {
    await file.close();
  }
}

/** So that a full disk under the backup is not taken for a failure of the source. */
function failingAs(tar: Tar, writing: Writing): Tar {
  return { add: (name, bytes) => writing(tar.add(name, bytes)), end: () => writing(tar.end()) };
}

async function write({ database, shelf }: BackupSource, order: BackupOrder, tar: Tar): Promise<Manifest> {
  const named = new Set<string>();
  const dumped = await database.snapshot(async (sql) => {
    const schema = await schemaVersion(sql);
    if (schema > STEPS.length) throw new NewerSchemaError(schema);
    const tables: Manifest['tables'] = [];
    const pieces: Manifest['pieces'] = [];
    for (const { name, transient } of tablesOf(schema)) {
      if (transient !== true) tables.push({ name, rows: await dump(sql, name, tar, pieces, named) });
    }
    return { schema, tables, pieces };
  });
  const { files, damaged } = await copyFiles(shelf, tar, named);
  const manifest: Manifest = {
    format: 1,
    paraphe: order.version,
    created: order.now,
    ...dumped,
    files,
    absent: [...named, ...damaged].sort(),
  };
  const { sha256 } = await tar.add(
    MANIFEST,
    new TextEncoder().encode(`${JSON.stringify(manifest, null, 1)}\n`),
  );
  await tar.add(MANIFEST_DIGEST, new TextEncoder().encode(`${sha256}\n`));
  await tar.end();
  return manifest;
}

/** One line of column names, then a line a row, in each piece. @returns the number of rows. */
async function dump(
  sql: Snapshot,
  table: string,
  tar: Tar,
  pieces: Manifest['pieces'],
  named: Set<string>,
): Promise<number> {
  let [rows, piece, lines, size] = [0, 0, [] as string[], 0];
  const flush = async (): Promise<void> => {
    if (lines.length === 0) return;
    piece += 1;
    const name = `tables/${table}/${String(piece).padStart(6, '0')}.jsonl`;
    const { sha256 } = await tar.add(name, new TextEncoder().encode(`${lines.join('\n')}\n`));
    pieces.push({ name, sha256 });
    [lines, size] = [[], 0];
  };
  for await (const page of sql.pages(`SELECT * FROM ${table}`, PAGE)) {
    for (const row of page) {
      if (lines.length === 0) lines.push(JSON.stringify(Object.keys(row)));
      const line = JSON.stringify(Object.values(row));
      lines.push(line);
      size += line.length;
      rows += 1;
      if (table === 'documents') rememberFile(row, named);
      if (size >= PIECE) await flush();
    }
  }
  await flush();
  return rows;
}

/** The archived file that a document names. */
function rememberFile({ organisation, body }: SqlRow, named: Set<string>): void {
  const { archive } = JSON.parse(String(body)) as { readonly archive?: string };
  if (archive !== undefined) named.add(`${String(organisation)}/${archive}`);
}

/** Takes each file that it copies from `named`: what stays is not there. */
async function copyFiles(shelf: BackupSource['shelf'], tar: Tar, named: Set<string>) {
  const names = createHash('sha256');
  const damaged: string[] = [];
  let count = 0;
  for await (const { organisation, sha256 } of shelf.list()) {
    const bytes = await shelf.read(organisation, sha256).catch((error: unknown) => {
      if (error instanceof DamagedFileError) return undefined;
      throw error;
    });
    named.delete(`${organisation}/${sha256}`);
    if (bytes === undefined) {
      damaged.push(`${organisation}/${sha256}`);
      continue;
    }
    const { name } = await tar.add(`files/${organisation}/${sha256}.docx`, bytes);
    names.update(`${name}\n`);
    count += 1;
  }
  return { files: { count, names: names.digest('hex') }, damaged };
}
