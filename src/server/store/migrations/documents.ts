/** Documents with their record, the events that tell of them, and the answers kept for idempotency keys. */
import type { Step } from './step';

export const documents: Step = {
  tables: [{ name: 'documents' }, { name: 'events' }, { name: 'answers', transient: true }],
  statements: [
    `CREATE TABLE documents (
       organisation TEXT NOT NULL,
       document_id TEXT NOT NULL,
       version BIGINT NOT NULL,
       state TEXT NOT NULL,
       body TEXT NOT NULL,
       PRIMARY KEY (organisation, document_id)
     )`,
    `CREATE TABLE events (
       organisation TEXT NOT NULL,
       sequence BIGINT NOT NULL,
       document_id TEXT NOT NULL,
       kind TEXT NOT NULL,
       time TEXT NOT NULL,
       body TEXT NOT NULL,
       PRIMARY KEY (organisation, sequence)
     )`,
    `CREATE INDEX events_of_document ON events (organisation, document_id, sequence)`,
    `CREATE TABLE answers (
       organisation TEXT NOT NULL,
       agent TEXT NOT NULL,
       idempotency_key TEXT NOT NULL,
       request TEXT NOT NULL,
       status BIGINT NOT NULL,
       content_type TEXT NOT NULL,
       body TEXT NOT NULL,
       time TEXT NOT NULL,
       PRIMARY KEY (organisation, agent, idempotency_key)
     )`,
    `CREATE INDEX answers_by_time ON answers (time)`,
  ],
};
