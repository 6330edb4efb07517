/** What the tokens of a document stand for, sealed: this is personal data, and the key is not in the database. */
import type { Step } from './step';

export const mappings: Step = {
  tables: [{ name: 'pseudonym_mappings' }],
  statements: [
    // sealed: base64 of nonce, tag and ciphertext (AES-256-GCM). key_id: which key opens it.
    `CREATE TABLE pseudonym_mappings (
       organisation TEXT NOT NULL,
       document_id TEXT NOT NULL,
       version BIGINT NOT NULL,
       key_id TEXT NOT NULL,
       sealed TEXT NOT NULL,
       time TEXT NOT NULL,
       PRIMARY KEY (organisation, document_id)
     )`,
    `CREATE INDEX pseudonym_mappings_by_key ON pseudonym_mappings (key_id)`,
  ],
};
