/**
 * The store over any SQL database and any place for files. The organisation is part of every query: nothing here can read
 * a row without saying whose it is.
 */
import { createAnswerBook } from './answer-book';
import { canonicalJson } from './canonical';
import { StaleWriteError } from './errors';
import { createIdentityStore } from './identity';
import type { OpenJournal } from '../journal';
import type { JournalReader } from '../journal/port';
import { changedRules, tellRule } from '../journal/rules';
import type { DocumentState, DocumentWrite, OperatorStore, StoredDocument, StoreReader } from './port';
import { addToRegister, readRegister } from './register';
import type { FileShelf } from './shelf';
import type { Database, Sql, SqlRow } from './sql';
import { findStrange, writeStrange } from './strange-documents';
import { draftingModes, reviewPolicies } from './template-decisions';

/** @param database its schema is up to date. */
export function createSqlStore(database: Database, files: FileShelf, journal: OpenJournal): OperatorStore {
  return {
    ...createSqlReader(database, files, journal),
    journal,
    identity: createIdentityStore(database, journal.writer),

    async write(write, events, along) {
      const { organisation } = write.record;
      const { result, entries } = await journal.writer.write(organisation, async (sql) => {
        const written = await writeDocument(sql, write);
        await along?.(sql);
        return { result: written, events };
      });
      return { ...result, entries };
    },

    findStrange: (organisation, by) => findStrange(database, organisation, by),
    async writeStrange(write, events) {
      const { result } = await journal.writer.write(write.organisation, async (sql) => ({
        result: await writeStrange(sql, write),
        events,
      }));
      return result;
    },

    async tellRules(organisation, rules, time) {
      await journal.writer.write(organisation, async (sql) => ({
        result: undefined,
        events: await changedRules(
          sql,
          organisation,
          rules(await draftingModes.all(sql, organisation)),
          time,
        ),
      }));
    },

    reviewPolicies: (organisation) => reviewPolicies.all(database, organisation),
    reviewPolicy: (organisation, template) => reviewPolicies.one(database, organisation, template),
    async setReviewPolicy(write, event) {
      const { result } = await journal.writer.write(write.organisation, async (sql) => ({
        result: await reviewPolicies.write(sql, write),
        events: [event],
      }));
      return result;
    },

    draftingModes: (organisation) => draftingModes.all(database, organisation),
    draftingMode: (organisation, template) => draftingModes.one(database, organisation, template),
    async setDraftingMode(write, rule, event) {
      const { organisation } = write;
      const { result } = await journal.writer.write(organisation, async (sql) => ({
        result: await draftingModes.write(sql, write),
        events: [event(await tellRule(sql, organisation, rule))],
      }));
      return result;
    },

    ...createAnswerBook(database),

    keepFile: (organisation, bytes) => files.keep(organisation, bytes),

    async ready() {
      await database.all('SELECT version FROM migrations LIMIT 1');
    },
  };
}

/** What may be read beside whoever writes. @param database its schema is up to date. */
export function createSqlReader(database: Database, files: FileShelf, journal: JournalReader): StoreReader {
  return {
    journal,

    async find(organisation, documentId) {
      const rows = await database.all(
        'SELECT version, state, body FROM documents WHERE organisation = $1 AND document_id = $2',
        [organisation, documentId],
      );
      return rows[0] === undefined ? undefined : fromRow(rows[0]);
    },

    list: (organisation, listing) => readRegister(database, organisation, listing, fromRow),

    events: (organisation, documentId) => journal.events(organisation, documentId),
    readFile: (organisation, sha256) => files.read(organisation, sha256),

    async organisations() {
      const rows = await database.all(
        `SELECT organisation FROM documents UNION SELECT organisation FROM strange_documents ORDER BY organisation`,
      );
      return rows.map((row) => text(row, 'organisation'));
    },
    close: () => database.close(),
  };
}

async function writeDocument(sql: Sql, write: DocumentWrite): Promise<StoredDocument> {
  const { readVersion, state, record, display, drafted, prepared, archive, contests } = write;
  const { organisation, documentId } = record;
  // Named one by one: what else a caller may have in hand is not the document's.
  const content = {
    record,
    display,
    ...(drafted === undefined ? {} : { drafted }),
    ...(prepared === undefined ? {} : { prepared }),
    ...(archive === undefined ? {} : { archive }),
    ...(contests === undefined ? {} : { contests }),
  };
  const version = readVersion + 1;
  const body = canonicalJson(content);
  const changed =
    readVersion === 0
      ? await sql.run(
          `INSERT INTO documents (organisation, document_id, version, state, body)
           VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`,
          [organisation, documentId, version, state, body],
        )
      : await sql.run(
          `UPDATE documents SET version = $1, state = $2, body = $3
           WHERE organisation = $4 AND document_id = $5 AND version = $6`,
          [version, state, body, organisation, documentId, readVersion],
        );
  if (changed !== 1) throw new StaleWriteError(documentId, readVersion);
  if (readVersion === 0) await addToRegister(sql, write);
  return { ...content, state, version };
}

function fromRow(row: SqlRow): StoredDocument {
  const content = JSON.parse(text(row, 'body')) as Omit<StoredDocument, 'version' | 'state'>;
  return { ...content, state: text(row, 'state') as DocumentState, version: Number(row['version']) };
}

function text(row: SqlRow, column: string): string {
  return String(row[column]);
}
