/**
 * Every character of a stored journal is changed in turn, and every number: the audit finds each of them, and names it. So does
 * it find rows taken out, put in, and exchanged.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import type { AuditReport } from '../../src/server/journal/audit';
import { databaseFile } from '../../src/server/store/embedded';
import { openStorage } from '../../src/server/store/open';
import { readStorageConfig } from '../../src/server/store/config';
import type { OperatorStore } from '../../src/server/store/port';
import { storeOver } from '../../src/server/store/storage';
import { NOW } from '../support/documents';
import { startWitness, type TestWitness } from '../support/witness';

const OURS = '21250999600006';
const LOG = `trace.paraphe.localhost/${OURS}`;
const agent = { id: 'a', name: 'A' };

let folder: string;
let store: OperatorStore;
let raw: Libsql.Database;
let witness: TestWitness;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-bytes-'));
  witness = await startWitness();
  const config = readStorageConfig({ PARAPHE_WITNESSES: witness.config }, folder);
  const storage = await openStorage(config, NOW);
  store = await storeOver(storage, NOW);
  await store.journal.record(OURS, [{ kind: 'taken-back', documentId: 'd', passage: 'p', agent, time: NOW }]);
  for (const { key } of (await store.journal.keyRing(OURS)).keys) witness.trust(key);
  await store.journal.seal(OURS, 1, { patience: 5000 }).catch(() => undefined);
  raw = new Libsql(databaseFile(folder), { timeout: 5000 });
  // Thousands of changes, none of which has to last.
  raw.exec('PRAGMA synchronous = OFF');
  const triggers = raw.prepare("SELECT name FROM sqlite_master WHERE type = 'trigger'").all() as {
    name: string;
  }[];
  for (const { name } of triggers) raw.exec(`DROP TRIGGER ${name}`);
});
afterAll(async () => {
  raw.close();
  await store.close();
  await witness.stop();
  rmSync(folder, { recursive: true, force: true });
});

const audit = (): Promise<AuditReport> => store.journal.audit(OURS);

it('is whole before anything is changed, and holds something of everything', async () => {
  expect(await audit()).toMatchObject({ outcome: 'intact', logs: [{ entries: 2, witnesses: 1 }] });
  for (const table of TABLES) expect(rowsOf(table).length).toBeGreaterThan(0);
});

/** Table → the reasons that may name a change in it. */
const REASONS: Readonly<Record<string, RegExp>> = {
  journal_logs: /^(log-row|shorter-than-known|no-checkpoint|entry-order)$/,
  journal_keys: /^(key-list|unknown-key|unknown-signer|entry-key-not-valid|published-file|key-not-valid)$/,
  journal_leaves:
    /^(entry-order|leaf-hash|leaf-columns|not-an-entry|unknown-log|not-a-statement|unknown-statement|unknown-key|statement-signature|opening|wrong-root|opening-columns|checkpoint-order)$/,
  journal_nodes: /^(node|unknown-log)$/,
  journal_openings: /^(opening|opening-columns|unknown-log)$/,
  journal_checkpoints:
    /^(not-a-checkpoint|checkpoint-signature|unknown-signer|other-log|checkpoint-order|no-checkpoint|wrong-root|shorter-than-known|cosignature|unknown-log)$/,
  journal_cosignatures: /^(cosignature|unknown-log)$/,
};
const TABLES = Object.keys(REASONS);

type Row = Readonly<Record<string, string | number>>;

function rowsOf(table: string): Row[] {
  return raw.prepare(`SELECT * FROM ${table}`).all() as Row[];
}
function remove(table: string, row: Row): void {
  const same = Object.keys(row).map((column) => `${column} = ?`);
  raw.prepare(`DELETE FROM ${table} WHERE ${same.join(' AND ')}`).run(Object.values(row));
}
function add(table: string, row: Row): void {
  const columns = Object.keys(row);
  raw
    .prepare(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`)
    .run(Object.values(row));
}

it.each(TABLES)('finds any change in %s, with a reason of its own', async (table) => {
  const missed: string[] = [];
  for (const row of rowsOf(table)) {
    remove(table, row);
    for (const [column, value] of Object.entries(row)) {
      for (const changed of changesOf(value)) {
        try {
          add(table, { ...row, [column]: changed });
        } catch {
          // The database itself has no room for it: two rows of one key.
          continue;
        }
        const { outcome, reason = '' } = await audit();
        remove(table, { ...row, [column]: changed });
        if (outcome === 'intact' || REASONS[table]?.test(reason) !== true)
          missed.push(
            `${column} ${String(value).slice(0, 60)} → ${String(changed).slice(0, 60)}: ${outcome} ${reason}`,
          );
      }
    }
    add(table, row);
  }
  expect(missed).toEqual([]);
  expect((await audit()).outcome).toBe('intact');
});

/** Each character with its lowest bit turned; a number, by one. */
function changesOf(value: string | number): (string | number)[] {
  if (typeof value === 'number') return [value + 1, ...(value > 0 ? [value - 1] : [])];
  if (value === '') return ['x'];
  return Array.from(
    { length: value.length },
    (_, at) => value.slice(0, at) + String.fromCharCode(value.charCodeAt(at) ^ 1) + value.slice(at + 1),
  );
}

it.each(TABLES)('finds a row of %s that is gone, unless it may be', async (table) => {
  for (const row of rowsOf(table)) {
    remove(table, row);
    const { outcome } = await audit();
    // Openings may be erased; a cosignature more or less changes nothing.
    const allowed = /openings|cosignatures/.test(table);
    expect([table, row, outcome]).toEqual([table, row, allowed ? 'intact' : 'broken']);
    add(table, row);
  }
  expect((await audit()).outcome).toBe('intact');
});

it('finds a row too many', async () => {
  const extra: readonly (readonly [string, string])[] = [
    [
      'journal_leaves',
      `INSERT INTO journal_leaves SELECT log, leaf_index + 2, document_id, kind, entry, hash FROM journal_leaves WHERE leaf_index = 1`,
    ],
    ['journal_nodes', `INSERT INTO journal_nodes SELECT log, level, node_index + 1, hash FROM journal_nodes`],
    [
      'journal_openings',
      `INSERT INTO journal_openings SELECT log, 9, about, body FROM journal_openings WHERE leaf_index = 1`,
    ],
    [
      'journal_openings',
      `INSERT INTO journal_openings SELECT log, 0, about, body FROM journal_openings WHERE leaf_index = 1`,
    ],
    [
      'journal_checkpoints',
      `INSERT INTO journal_checkpoints SELECT log, size + 9, note FROM journal_checkpoints`,
    ],
    [
      'journal_cosignatures',
      `INSERT INTO journal_cosignatures SELECT log, 9, witness, line FROM journal_cosignatures`,
    ],
    ['journal_keys', `INSERT INTO journal_keys SELECT log, 9, verifier_key, since, reason FROM journal_keys`],
  ];
  for (const [table, statement] of extra) {
    const before = new Set(rowsOf(table).map((row) => JSON.stringify(row)));
    raw.exec(statement);
    expect([statement, (await audit()).outcome]).toEqual([statement, 'broken']);
    for (const row of rowsOf(table)) if (!before.has(JSON.stringify(row))) remove(table, row);
  }
  expect((await audit()).outcome).toBe('intact');
});

it('finds any change in the published file', async () => {
  const file = path.join(folder, 'published', `${LOG.replaceAll('/', '_')}.checkpoint`);
  const note = readFileSync(file);
  const missed: number[] = [];
  for (let at = 0; at < note.length; at += 1) {
    const changed = Buffer.from(note);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(file, changed);
    const { outcome, reason } = await audit();
    if (outcome === 'intact' || reason !== 'published-file') missed.push(at);
  }
  writeFileSync(file, note);
  expect(missed).toEqual([]);
  expect((await audit()).outcome).toBe('intact');
});
