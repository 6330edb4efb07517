/**
 * Opens the journal over the store's database: looks at every log that may grow, enters what a version without journal left,
 * and composes what writes, publishes, proves and asks witnesses.
 */
import type { RandomBytes } from '../../journal/statement/commitment';
import type { Database } from '../store/sql';
import type { JournalConfig } from './config';
import type { JournalBlockedError } from './errors';
import { importEvents } from './import-events';
import { openKeys } from './keys';
import { faultsAtOpening, type OpeningPorts } from './opening';
import { eraseOpenings, restartJournal, rotateKey } from './operations';
import type { InLog, Journal, JournalStatus } from './port';
import { consistencyHashes, cosignedNote, growingLog, logProof, publishedHead, sealOf } from './proofs';
import { openPublishedHeads } from './published';
import { createPublisher, type Guarded } from './publisher';
import { createJournalReader } from './reader';
import { lastCheckpoint, readLogs } from './rows';
import { createWitnesses } from './witness';
import { createWitnessPorts } from './witness-ports';
import { createJournalWriter, type JournalWriter } from './writer';

export interface JournalPorts {
  readonly database: Database;
  readonly config: JournalConfig;
  readonly randomBytes: RandomBytes;
  readonly fetch: typeof fetch;
  /** Runs what writes files. */
  readonly guarded: Guarded;
  /** Something that an operator must look at; never any content. */
  readonly onIncident?: (error: JournalBlockedError) => void;
}

/** The journal, with what only the store may do. */
export interface OpenJournal extends Journal {
  readonly writer: Pick<JournalWriter, 'write'>;
  /** Publishes what is left, and waits for no witness longer than its own time-out. */
  close(): Promise<void>;
}

/** @throws KeysUnavailableError; logs that may not grow are reported, and refuse when they are written. */
export async function openJournal(ports: JournalPorts): Promise<OpenJournal> {
  const { database, config, onIncident = () => undefined } = ports;
  const keys = openKeys(config.keys);
  const heads = openPublishedHeads(config.published);
  const publisher = createPublisher(heads, ports.guarded, (log, head) => witnesses.published(log, head));
  const writer = createJournalWriter({ ...ports, keys, publisher });
  const block = (organisation: string, error: JournalBlockedError): void => {
    writer.block(organisation, error);
    onIncident(error);
  };
  const witnesses = createWitnesses(config.witnesses, createWitnessPorts(database, ports.fetch, block));
  const proofs = { sql: database, config, publisher };
  const operations = { database, config, keys, heads, writer };
  const reader = createJournalReader(database, config, heads);

  const offer: OpeningPorts['offer'] = (log, head) => publisher.offer(log, head);
  for (const { organisation, error } of await faultsAtOpening({ database, heads, keys, writer, offer }))
    block(organisation, error);
  await importEvents(database, async (organisation, work) => (await writer.write(organisation, work)).result);

  const growing = async (organisation: string): Promise<string> => {
    const name = await growingLog(database, organisation);
    if (name === undefined) throw new RangeError('an organisation without journal');
    return name;
  };
  /** Never a log of another organisation. */
  const logOf = async (organisation: string, { log: named }: InLog = {}): Promise<string> => {
    if (named === undefined) return growing(organisation);
    if (!(await readLogs(database, organisation)).some((row) => row.log === named))
      throw new RangeError('a log of another organisation');
    return named;
  };

  const faultOf = (organisation: string, name: string | undefined): JournalBlockedError | undefined =>
    writer.blocked(organisation) ?? (name === undefined ? undefined : publisher.failure(name));

  return {
    ...reader,
    writer,
    async mustTake(organisation) {
      const fault = faultOf(organisation, await growingLog(database, organisation));
      if (fault !== undefined) throw fault;
    },
    async record(organisation, events) {
      const { entries } = await writer.write(organisation, () =>
        Promise.resolve({ result: undefined, events }),
      );
      return entries;
    },
    async checkpoint(organisation, options = {}) {
      const name =
        options.log === undefined
          ? await growingLog(database, organisation)
          : await logOf(organisation, options);
      const head = name === undefined ? undefined : await publishedHead(proofs, name);
      return name === undefined || head === undefined ? undefined : cosignedNote(proofs, name, head);
    },
    proof: async (organisation, index, options) =>
      logProof(proofs, await logOf(organisation, options), index),
    consistency: async (organisation, from, to, options) =>
      consistencyHashes(proofs, await logOf(organisation, options), from, to),
    async seal(organisation, index, { patience = 0, ...options } = {}) {
      const name = await logOf(organisation, options);
      if (patience > 0) {
        await publishedHead(proofs, name);
        await witnesses.settle(name, patience);
      }
      return sealOf(proofs, name, index);
    },
    erase: (organisation, what, by) => eraseOpenings(operations, organisation, what, by),
    rotate: (organisation, reason, by) => rotateKey(operations, organisation, reason, by),
    restart: (organisation, cause, by) => restartJournal(operations, organisation, cause, by),
    async status(organisation): Promise<JournalStatus> {
      const name = await growingLog(database, organisation);
      const blocked = faultOf(organisation, name);
      return {
        ...(blocked === undefined ? {} : { blocked: blocked.message }),
        ...(name === undefined ? {} : { log: name }),
        entries: name === undefined ? 0 : ((await lastCheckpoint(database, name))?.size ?? 0),
        published: name === undefined ? 0 : publisher.published(name),
        witnesses: name === undefined ? [] : witnesses.status(name),
      };
    },
    async close() {
      await publisher.close();
      await witnesses.close();
    },
  };
}
