/**
 * The journal: its logs, their keys, entries, tree, checkpoints and cosignatures, which the database itself refuses to
 * change or delete; and what opens the entries' commitments, which may be deleted, never changed.
 */
import type { Statement, Step } from './step';

const APPEND_ONLY = [
  'journal_logs',
  'journal_keys',
  'journal_leaves',
  'journal_nodes',
  'journal_checkpoints',
  'journal_cosignatures',
] as const;

/** Rows that may be deleted (erasure), never changed. */
const ERASABLE = 'journal_openings';

/** A table of short rows kept in the order of its key: on SQLite one tree instead of two, and less to flush at each entry. */
const clustered = (table: string): Statement => ({
  sqlite: [`${table} WITHOUT ROWID`],
  postgresql: [table],
});

const sqliteTrigger = (table: string, operation: 'UPDATE' | 'DELETE'): string =>
  `CREATE TRIGGER ${table}_no_${operation.toLowerCase()} BEFORE ${operation} ON ${table}
   BEGIN SELECT RAISE(ABORT, '${table} is append-only'); END`;

const postgresTrigger = (table: string, operations: string, each: 'ROW' | 'STATEMENT'): string =>
  `CREATE TRIGGER ${table}_${each === 'ROW' ? 'append_only' : 'no_truncate'} BEFORE ${operations} ON ${table}
   FOR EACH ${each} EXECUTE FUNCTION journal_append_only()`;

const triggers: Statement = {
  sqlite: [
    ...APPEND_ONLY.flatMap((table) => [sqliteTrigger(table, 'UPDATE'), sqliteTrigger(table, 'DELETE')]),
    sqliteTrigger(ERASABLE, 'UPDATE'),
  ],
  postgresql: [
    `CREATE FUNCTION journal_append_only() RETURNS trigger LANGUAGE plpgsql AS
     $$ BEGIN RAISE EXCEPTION '% is append-only', TG_TABLE_NAME; END $$`,
    ...APPEND_ONLY.flatMap((table) => [
      postgresTrigger(table, 'UPDATE OR DELETE', 'ROW'),
      postgresTrigger(table, 'TRUNCATE', 'STATEMENT'),
    ]),
    postgresTrigger(ERASABLE, 'UPDATE', 'ROW'),
    postgresTrigger(ERASABLE, 'TRUNCATE', 'STATEMENT'),
  ],
};

export const journal: Step = {
  tables: [...APPEND_ONLY.map((name) => ({ name })), { name: ERASABLE }],
  statements: [
    // log: the origin of its checkpoints. generation: the organisation's last log is the one that grows.
    `CREATE TABLE journal_logs (
       log TEXT NOT NULL PRIMARY KEY,
       organisation TEXT NOT NULL,
       generation BIGINT NOT NULL,
       demonstration BIGINT NOT NULL,
       UNIQUE (organisation, generation)
     )`,
    // verifier_key: as C2SP writes it. reason: why the key before it was left.
    `CREATE TABLE journal_keys (
       log TEXT NOT NULL,
       first_entry BIGINT NOT NULL,
       verifier_key TEXT NOT NULL,
       since TEXT NOT NULL,
       reason TEXT NOT NULL,
       PRIMARY KEY (log, first_entry)
     )`,
    // entry: the envelope's text, which is hashed. document_id: "" when it tells of none.
    `CREATE TABLE journal_leaves (
       log TEXT NOT NULL,
       leaf_index BIGINT NOT NULL,
       document_id TEXT NOT NULL,
       kind TEXT NOT NULL,
       entry TEXT NOT NULL,
       hash TEXT NOT NULL,
       PRIMARY KEY (log, leaf_index)
     )`,
    `CREATE INDEX journal_leaves_of_document ON journal_leaves (log, document_id, leaf_index)`,
    // Full nodes above the leaves.
    clustered(`CREATE TABLE journal_nodes (
       log TEXT NOT NULL,
       level BIGINT NOT NULL,
       node_index BIGINT NOT NULL,
       hash TEXT NOT NULL,
       PRIMARY KEY (log, level, node_index)
     )`),
    // about: id of the person of whom it tells, "" when it tells of none. body: disclosures, as JSON.
    clustered(`CREATE TABLE journal_openings (
       log TEXT NOT NULL,
       leaf_index BIGINT NOT NULL,
       about TEXT NOT NULL,
       body TEXT NOT NULL,
       PRIMARY KEY (log, leaf_index, about)
     )`),
    clustered(`CREATE TABLE journal_checkpoints (
       log TEXT NOT NULL,
       size BIGINT NOT NULL,
       note TEXT NOT NULL,
       PRIMARY KEY (log, size)
     )`),
    `CREATE TABLE journal_cosignatures (
       log TEXT NOT NULL,
       size BIGINT NOT NULL,
       witness TEXT NOT NULL,
       line TEXT NOT NULL,
       PRIMARY KEY (log, size, witness)
     )`,
    triggers,
  ],
};
