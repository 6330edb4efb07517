/**
 * Accounts, the identities bound to them, sessions, failed attempts, one-time secrets. A released step is never edited.
 */
import type { Step } from './step';

export const identity: Step = {
  tables: [
    { name: 'accounts' },
    { name: 'identities' },
    // A restored server asks everybody to sign in again; a failed attempt or a one-time secret of that day is worth nothing.
    { name: 'sessions', transient: true },
    { name: 'attempts', transient: true },
    { name: 'familiar_places', transient: true },
    { name: 'one_time_secrets', transient: true },
  ],
  statements: [
    `CREATE TABLE accounts (
     organisation TEXT NOT NULL,
     agent_id TEXT NOT NULL,
     name TEXT NOT NULL,
     title TEXT NOT NULL,
     role TEXT NOT NULL,
     state TEXT NOT NULL,
     created TEXT NOT NULL,
     email TEXT,
     login TEXT,
     password TEXT,
     must_change BIGINT NOT NULL,
     PRIMARY KEY (organisation, agent_id)
   )`,
    `CREATE UNIQUE INDEX accounts_by_login ON accounts (organisation, login)`,
    `CREATE UNIQUE INDEX accounts_by_email ON accounts (organisation, email)`,
    `CREATE TABLE identities (
     organisation TEXT NOT NULL,
     issuer TEXT NOT NULL,
     subject TEXT NOT NULL,
     agent_id TEXT NOT NULL,
     bound TEXT NOT NULL,
     PRIMARY KEY (organisation, issuer, subject)
   )`,
    `CREATE UNIQUE INDEX identities_of_account ON identities (organisation, agent_id, issuer)`,
    `CREATE TABLE sessions (
     token_hash TEXT NOT NULL PRIMARY KEY,
     organisation TEXT NOT NULL,
     agent_id TEXT NOT NULL,
     issuer TEXT NOT NULL,
     subject TEXT NOT NULL,
     methods TEXT NOT NULL,
     auth_time TEXT NOT NULL,
     expires BIGINT NOT NULL,
     id_token TEXT
   )`,
    `CREATE INDEX sessions_of_agent ON sessions (organisation, agent_id)`,
    `CREATE INDEX sessions_by_end ON sessions (expires)`,
    `CREATE TABLE attempts (
     key_hash TEXT NOT NULL PRIMARY KEY,
     failures BIGINT NOT NULL,
     until BIGINT NOT NULL,
     last BIGINT NOT NULL
   )`,
    `CREATE TABLE familiar_places (
     key_hash TEXT NOT NULL PRIMARY KEY,
     last BIGINT NOT NULL
   )`,
    `CREATE TABLE one_time_secrets (
     secret_hash TEXT NOT NULL PRIMARY KEY,
     sealed TEXT NOT NULL,
     expires BIGINT NOT NULL
   )`,
  ],
};
