/** Documents drafted elsewhere for whose points agents answered, and the texts that they had then. No word of them. */
import type { Step } from './step';

export const strangeDocuments: Step = {
  tables: [{ name: 'strange_documents' }, { name: 'strange_texts' }],
  statements: [
    // version: from 1, one more at each write; body: JSON, who answered for what, and why.
    `CREATE TABLE strange_documents (
       organisation TEXT NOT NULL,
       document_id TEXT NOT NULL,
       version BIGINT NOT NULL,
       body TEXT NOT NULL,
       PRIMARY KEY (organisation, document_id)
     )`,
    // digest: of the whole text, as a seal has it. A text is one document's.
    `CREATE TABLE strange_texts (
       organisation TEXT NOT NULL,
       digest TEXT NOT NULL,
       document_id TEXT NOT NULL,
       PRIMARY KEY (organisation, digest)
     )`,
  ],
};
