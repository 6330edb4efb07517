/** What the journal was last told of each template and policy, so that a change is told once, whichever process sees it first. */
import type { Step } from './step';

export const rules: Step = {
  tables: [{ name: 'rules_told' }],
  statements: [
    // kind: "template" or "policy"; content: SHA-256 of what applied.
    `CREATE TABLE rules_told (
       organisation TEXT NOT NULL,
       kind TEXT NOT NULL,
       id TEXT NOT NULL,
       content TEXT NOT NULL,
       PRIMARY KEY (organisation, kind, id)
     )`,
  ],
};
