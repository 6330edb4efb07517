/** Who must review the documents of a template, where an administrator decided otherwise than the template says. */
import type { Step } from './step';

export const reviewPolicies: Step = {
  tables: [{ name: 'review_policies' }],
  statements: [
    // version: from 1, one more at each decision; policy: JSON, NULL when the template's own rules apply again.
    `CREATE TABLE review_policies (
       organisation TEXT NOT NULL,
       template TEXT NOT NULL,
       version BIGINT NOT NULL,
       policy TEXT,
       agent_id TEXT NOT NULL,
       agent_name TEXT NOT NULL,
       time TEXT NOT NULL,
       PRIMARY KEY (organisation, template)
     )`,
  ],
};
