/** Idempotency keys whose request is under way, so that another process waits for its answer instead of doing it again. */
import type { Step } from './step';

export const reservations: Step = {
  tables: [{ name: 'reservations', transient: true }],
  statements: [
    `CREATE TABLE reservations (
       organisation TEXT NOT NULL,
       agent TEXT NOT NULL,
       idempotency_key TEXT NOT NULL,
       request TEXT NOT NULL,
       holder TEXT NOT NULL,
       beat BIGINT NOT NULL,
       time TEXT NOT NULL,
       PRIMARY KEY (organisation, agent, idempotency_key)
     )`,
    `CREATE INDEX reservations_by_time ON reservations (time)`,
  ],
};
