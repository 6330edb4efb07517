/** The text of attached documents, sealed as mappings are: it may name people, and the key is not in the database. */
import type { Step } from './step';

export const attached: Step = {
  tables: [{ name: 'attached_sources' }],
  statements: [
    // document_id is empty until a draft takes it; place: its rank in that draft, from 1. sealed, key_id: see pseudonym_mappings.
    `CREATE TABLE attached_sources (
       organisation TEXT NOT NULL,
       source_id TEXT NOT NULL,
       agent_id TEXT NOT NULL,
       document_id TEXT NOT NULL,
       place BIGINT NOT NULL,
       key_id TEXT NOT NULL,
       sealed TEXT NOT NULL,
       time TEXT NOT NULL,
       PRIMARY KEY (organisation, source_id)
     )`,
    `CREATE INDEX attached_sources_by_document ON attached_sources (organisation, document_id)`,
    `CREATE INDEX attached_sources_by_key ON attached_sources (key_id)`,
  ],
};
