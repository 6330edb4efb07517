/**
 * Rows as each step of the schema left them, so that the steps after it are tried on data and not on empty tables. One entry a
 * step, in the order of `STEPS`: what is written here once is what old databases hold, and is not edited either.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Sql, SqlValue } from '../../../src/server/store/sql';
import { newDocument, NOW } from '../documents';

export const OURS = '21250999600006';

type Populate = (sql: Sql) => Promise<void>;

export const POPULATIONS: readonly Populate[] = [
  documents,
  reservations,
  identity,
  journal,
  mappings,
  rules,
  register,
  nothing,
  nothing,
  attached,
  reviewPolicies,
  draftingModes,
  strangeDocuments,
];

async function documents(sql: Sql): Promise<void> {
  for (let i = 1; i <= 25; i += 1) {
    const { record, display, state } = newDocument(OURS, `doc-${i}`);
    await sql.run(
      'INSERT INTO documents (organisation, document_id, version, state, body) VALUES ($1, $2, $3, $4, $5)',
      [OURS, `doc-${i}`, i, state, JSON.stringify({ record, display })],
    );
    const body = {
      documentId: `doc-${i}`,
      kind: 'finalisation-abandoned',
      agent: { id: 'a', name: 'Zoé « l’aînée »' },
    };
    await sql.run(
      'INSERT INTO events (organisation, sequence, document_id, kind, time, body) VALUES ($1, $2, $3, $4, $5, $6)',
      [OURS, i, `doc-${i}`, 'finalisation-abandoned', NOW, JSON.stringify({ ...body, time: NOW })],
    );
  }
  await sql.run(
    `INSERT INTO answers (organisation, agent, idempotency_key, request, status, content_type, body, time)
     VALUES ($1, 'a', 'key-00000001', 'r', 200, 'application/json', '{}', $2)`,
    [OURS, NOW],
  );
}

async function reservations(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO reservations (organisation, agent, idempotency_key, request, holder, beat, time)
     VALUES ($1, 'a', 'key-00000002', 'r', 'h', 0, $2)`,
    [OURS, NOW],
  );
}

async function identity(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO accounts
       (organisation, agent_id, name, title, role, state, created, email, login, password, must_change)
     VALUES ($1, 'a', 'Zoé « l’aînée »', 'Greffière', 'administrator', 'active', $2, 'zoe@valmorin.example', 'zoe', 'scrypt', 0)`,
    [OURS, NOW],
  );
  await sql.run(
    `INSERT INTO identities (organisation, issuer, subject, agent_id, bound)
     VALUES ($1, 'https://issuer.example', 's', 'a', $2)`,
    [OURS, NOW],
  );
  await sql.run(
    `INSERT INTO sessions
       (token_hash, organisation, agent_id, issuer, subject, methods, auth_time, expires, id_token)
     VALUES ('h', $1, 'a', 'https://issuer.example', 's', '[]', $2, 9000000000000, NULL)`,
    [OURS, NOW],
  );
  await sql.run("INSERT INTO attempts (key_hash, failures, until, last) VALUES ('h', 3, 0, 9000000000000)");
  await sql.run("INSERT INTO familiar_places (key_hash, last) VALUES ('h', 9000000000000)");
  await sql.run(
    "INSERT INTO one_time_secrets (secret_hash, sealed, expires) VALUES ('h', 's', 9000000000000)",
  );
}

/** A journal of another organisation, signed and cosigned: what is read of it later must still verify. */
async function journal(sql: Sql): Promise<void> {
  const file = readFileSync(path.join(__dirname, 'journal-rows.json'), 'utf8');
  const tables = JSON.parse(file) as Record<string, readonly Record<string, SqlValue>[]>;
  for (const [table, rows] of Object.entries(tables)) {
    for (const row of rows) {
      const columns = Object.keys(row);
      const places = columns.map((_, at) => `$${at + 1}`).join(', ');
      await sql.run(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places})`, Object.values(row));
    }
  }
}

async function mappings(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO pseudonym_mappings (organisation, document_id, version, key_id, sealed, time)
     VALUES ($1, 'doc-1', 1, 'k', 'c2VhbGVk', $2)`,
    [OURS, NOW],
  );
}

async function attached(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO attached_sources (organisation, source_id, agent_id, document_id, place, key_id, sealed, time)
     VALUES ($1, 'source-1', 'a', 'doc-1', 1, 'k', 'c2VhbGVk', $2)`,
    [OURS, NOW],
  );
}

async function rules(sql: Sql): Promise<void> {
  await sql.run(
    "INSERT INTO rules_told (organisation, kind, id, content) VALUES ($1, 'template', 'note-service', 'c')",
    [OURS],
  );
}

/** Fills the tables of the first `version` steps. */
export async function populate(sql: Sql, version: number): Promise<void> {
  for (const fill of POPULATIONS.slice(0, version)) await fill(sql);
}

async function register(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO register (organisation, document_id, created, contests)
     SELECT organisation, document_id, $1, '' FROM documents`,
    [NOW],
  );
}

/** A step that makes no table. */
async function nothing(): Promise<void> {
  // What it adds is to tables that the steps before made.
}

async function reviewPolicies(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO review_policies (organisation, template, version, policy, agent_id, agent_name, time)
     VALUES ($1, 'note-service', 2, '{"authorAlone":false,"reviewers":2,"roles":["legal-reviewer"]}', 'a', 'Zoé « l’aînée »', $2)`,
    [OURS, NOW],
  );
}

async function draftingModes(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO drafting_modes (organisation, template, version, choice, agent_id, agent_name, time)
     VALUES ($1, 'note-service', 1, '{"endpoint":"albert","mode":"rephrase"}', 'a', 'Zoé « l’aînée »', $2)`,
    [OURS, NOW],
  );
}

async function strangeDocuments(sql: Sql): Promise<void> {
  await sql.run(
    `INSERT INTO strange_documents (organisation, document_id, version, body)
     VALUES ($1, 'strange-1', 1, $2)`,
    [OURS, JSON.stringify({ created: NOW, answers: [] })],
  );
  await sql.run(
    "INSERT INTO strange_texts (organisation, digest, document_id) VALUES ($1, 'd', 'strange-1')",
    [OURS],
  );
}
