/**
 * The only way into the journal: work of a transaction and the events that tell of it, durable together. It knows whether a
 * log may still grow, and hands heads over to be published once they are durable.
 */
import type { JournalEvent } from '../../journal/events/kinds';
import type { TreeHead } from '../../journal/note/checkpoint';
import type { RandomBytes } from '../../journal/statement/commitment';
import { organisationLock, type Database, type Transaction } from '../store/sql';
import { appendEvents, type Appended, type AppendPorts, type NewLog, type SeenEnd } from './append';
import type { JournalConfig } from './config';
import type { JournalBlockedError } from './errors';
import type { KeyStore } from './keys';
import type { Publisher } from './publisher';
import { readLogs } from './rows';

/** What a transaction did, and the events that tell of it. */
export interface Work<T> {
  readonly result: T;
  readonly events: readonly JournalEvent[];
}

export interface WriteOptions {
  /** A log to go on with in place of the one that grows. */
  readonly fresh?: NewLog;
  /** The key of the log was changed in the same transaction, before the events: they are signed with the new one. */
  readonly changesKey?: boolean;
  /** Run in the transaction, once the events are entered. */
  readonly then?: (sql: Transaction, appended: Appended) => Promise<void>;
}

export interface JournalWriter {
  /**
   * @param work may be called more than once, and does nothing outside of the database.
   * @returns its result and the indexes of its events, durable.
   * @throws JournalBlockedError when there are events and the journal takes none; what `work` throws.
   */
  write<T>(
    organisation: string,
    work: (sql: Transaction) => Promise<Work<T>>,
    options?: WriteOptions,
  ): Promise<{ readonly result: T; readonly entries: readonly number[]; readonly appended?: Appended }>;
  /** Why nothing more is entered. */
  blocked(organisation: string): JournalBlockedError | undefined;
  block(organisation: string, error: JournalBlockedError): void;
  unblock(organisation: string): void;
  /** A published head that was verified: nothing that contradicts it will be signed. */
  trust(log: string, head: TreeHead): void;
}

export interface WriterPorts {
  readonly database: Database;
  readonly config: Pick<JournalConfig, 'domain' | 'demonstrations'>;
  readonly keys: KeyStore;
  readonly randomBytes: RandomBytes;
  readonly publisher: Publisher;
}

export function createJournalWriter({
  database,
  config,
  keys,
  randomBytes,
  publisher,
}: WriterPorts): JournalWriter {
  const seen = new Map<string, SeenEnd>();
  const trusted = new Map<string, TreeHead>();
  const begun = new Set<string>();
  const blocked = new Map<string, JournalBlockedError>();
  const ports: AppendPorts = {
    keys,
    randomBytes,
    seen: (log) => seen.get(log),
    published: (log) => trusted.get(log),
  };

  /** The log to begin when the organisation has none. Its key is made here: a transaction does nothing outside of itself. */
  const newLog = async (organisation: string): Promise<NewLog | undefined> => {
    if (begun.has(organisation)) return undefined;
    const logs = await readLogs(database, organisation);
    if (logs.length > 0) {
      begun.add(organisation);
      return undefined;
    }
    const log = `trace.${config.domain}/${organisation}`;
    const demonstration = config.demonstrations.includes(organisation);
    return { log, organisation, generation: 1, demonstration, key: keys.unused(log, new Set()) };
  };

  const mustTake = (organisation: string, log?: string): void => {
    const error = blocked.get(organisation) ?? (log === undefined ? undefined : publisher.failure(log));
    if (error !== undefined) throw error;
  };

  return {
    async write(organisation, work, { fresh, changesKey = false, then } = {}) {
      const log = fresh ?? (await newLog(organisation));
      const { result, appended } = await database.transaction(async (sql) => {
        await sql.lock(organisationLock(organisation));
        const done = await work(sql);
        if (done.events.length === 0) return { result: done.result, appended: undefined };
        if (fresh === undefined) mustTake(organisation);
        const using = changesKey ? { ...ports, seen: () => undefined } : ports;
        const added = await appendEvents(sql, using, organisation, done.events, log);
        mustTake('', added.log.log);
        await then?.(sql, added);
        return { result: done.result, appended: added };
      });
      if (appended === undefined) return { result, entries: [] };
      begun.add(organisation);
      const before = seen.get(appended.log.log);
      if (changesKey || then !== undefined) seen.delete(appended.log.log);
      else if (before === undefined || before.head.size < appended.head.size)
        seen.set(appended.log.log, appended);
      publisher.offer(appended.log.log, { size: appended.head.size, note: appended.note });
      return { result, entries: appended.indexes, appended };
    },
    blocked: (organisation) => blocked.get(organisation),
    block: (organisation, error) => void blocked.set(organisation, error),
    unblock: (organisation) => void blocked.delete(organisation),
    trust: (log, head) => void trusted.set(log, head),
  };
}
