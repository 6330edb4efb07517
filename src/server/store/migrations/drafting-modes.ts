/** Which drafter writes the documents of a template, where an administrator decided otherwise than the configuration says. */
import type { Step } from './step';

export const draftingModes: Step = {
  tables: [{ name: 'drafting_modes' }],
  statements: [
    // version: from 1, one more at each decision; choice: JSON, NULL when the configuration applies again.
    `CREATE TABLE drafting_modes (
       organisation TEXT NOT NULL,
       template TEXT NOT NULL,
       version BIGINT NOT NULL,
       choice TEXT,
       agent_id TEXT NOT NULL,
       agent_name TEXT NOT NULL,
       time TEXT NOT NULL,
       PRIMARY KEY (organisation, template)
     )`,
  ],
};
