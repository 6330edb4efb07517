/** When each session last made a request: one that is left alone ends. */
import type { Step } from './step';

export const sessionUse: Step = {
  tables: [],
  // Milliseconds since 1970. Sessions that are open during the change are unused since ever: people sign in again.
  statements: ['ALTER TABLE sessions ADD COLUMN used BIGINT NOT NULL DEFAULT 0'],
};
