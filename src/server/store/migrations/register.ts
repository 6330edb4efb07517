/** When each document was made, and which one it disputes: what the register is read by, page after page. */
import type { Step } from './step';

export const register: Step = {
  tables: [{ name: 'register' }],
  statements: [
    // created: ISO 8601, UTC. contests: the finalised document of which this one is a copy; "" for all others.
    `CREATE TABLE register (
       organisation TEXT NOT NULL,
       document_id TEXT NOT NULL,
       created TEXT NOT NULL,
       contests TEXT NOT NULL,
       PRIMARY KEY (organisation, document_id)
     )`,
    `CREATE INDEX register_by_time ON register (organisation, created, document_id)`,
    `CREATE INDEX register_of_copies ON register (organisation, contests)`,
    {
      sqlite: [
        `INSERT INTO register (organisation, document_id, created, contests)
         SELECT organisation, document_id, json_extract(body, '$.record.created'), '' FROM documents`,
      ],
      postgresql: [
        `INSERT INTO register (organisation, document_id, created, contests)
         SELECT organisation, document_id, body::json #>> '{record,created}', '' FROM documents`,
      ],
    },
  ],
};
