/**
 * The identity store over any SQL database: `BIGINT`, `TEXT` and `$n`, the same text on every engine.
 */
import type { IdentityStore } from '../../identity/port';
import type { JournalWriter } from '../../journal/writer';
import type { Database } from '../sql';
import { createAccountStore } from './accounts';
import { createAttemptStore } from './attempts';
import { createOneTimeStore } from './one-time';
import { createSessionStore } from './sessions';

/** Milliseconds: after a day without an attempt, failures no longer count. */
const ATTEMPTS = 24 * 3600 * 1000;
/** Milliseconds: a place where nobody signed in for so long is no longer familiar. */
const PLACES = 180 * 24 * 3600 * 1000;

/** @param writer enters what is told of accounts, in the transaction that changes them. */
export function createIdentityStore(database: Database, writer: Pick<JournalWriter, 'write'>): IdentityStore {
  return {
    accounts: createAccountStore(database, writer),
    sessions: createSessionStore(database),
    attempts: createAttemptStore(database),
    oneTime: createOneTimeStore(database),
    async sweep(now) {
      await database.run('DELETE FROM sessions WHERE expires <= $1', [now]);
      await database.run('DELETE FROM one_time_secrets WHERE expires <= $1', [now]);
      await database.run('DELETE FROM attempts WHERE last <= $1', [now - ATTEMPTS]);
      await database.run('DELETE FROM familiar_places WHERE last <= $1', [now - PLACES]);
    },
  };
}
