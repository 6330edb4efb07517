/**
 * What is done to the journal itself: erasing what opens its entries, changing its key, going on under another name. Each is
 * told by an entry of its own.
 */
import { formatVerifierKey } from '../../journal/note/key';
import type { Database, Sql } from '../store/sql';
import type { NewLog } from './append';
import type { JournalConfig } from './config';
import { MissingKeyError } from './errors';
import type { KeyStore } from './keys';
import type { By, Erasure } from './port';
import { publishedOf, type PublishedHeads } from './published';
import { addKey, lastCheckpoint, readKeys, readLogs } from './rows';
import type { JournalWriter } from './writer';

export interface OperationPorts {
  readonly database: Database;
  readonly config: Pick<JournalConfig, 'domain' | 'demonstrations'>;
  readonly keys: KeyStore;
  readonly heads: PublishedHeads;
  readonly writer: JournalWriter;
}

/** Returns how many openings were destroyed. The entries stay, and so do their proofs. */
export async function eraseOpenings(
  { writer }: Pick<OperationPorts, 'writer'>,
  organisation: string,
  what: Erasure,
  { agent, time, reason }: By & { readonly reason?: string },
): Promise<number> {
  const value = 'person' in what ? what.person : what.document;
  if (value === '') throw new RangeError('nobody and nothing');
  const which =
    'person' in what
      ? 'about = $2'
      : `leaf_index IN (SELECT l.leaf_index FROM journal_leaves l
                        WHERE l.log = journal_openings.log AND l.document_id = $2)`;
  const { result } = await writer.write(organisation, async (sql) => {
    const openings = await sql.run(
      `DELETE FROM journal_openings
       WHERE log IN (SELECT log FROM journal_logs WHERE organisation = $1) AND ${which}`,
      [organisation, value],
    );
    const target = 'document' in what ? { target: what.document } : {};
    return {
      result: openings,
      events: [
        {
          kind: 'erased',
          time,
          what: 'person' in what ? 'person' : 'document',
          ...target,
          openings,
          ...(agent === undefined ? {} : { agent }),
          ...(reason === undefined ? {} : { reason }),
        },
      ],
    };
  });
  return result;
}

/** The old key signs that it leaves; a lost one cannot, and the new one says so. */
export async function rotateKey(
  { database, keys, writer }: OperationPorts,
  organisation: string,
  reason: 'planned' | 'compromised' | 'lost',
  { agent, time }: By,
): Promise<void> {
  const log = (await readLogs(database, organisation)).at(-1)?.log;
  if (log === undefined) throw new RangeError('an organisation without journal');
  const rows = await readKeys(database, log);
  const old = rows.at(-1)?.key;
  if (old === undefined) throw new MissingKeyError(log, '?');
  const used = new Set(rows.map(({ key }) => Buffer.from(key.publicKey).toString('base64')));
  const next = keys.unused(log, used);
  const row = (firstEntry: number): Parameters<typeof addKey>[2] => ({
    firstEntry,
    verifierKey: formatVerifierKey(next),
    since: time,
    reason,
  });
  const lost = reason === 'lost';
  await writer.write(
    organisation,
    async (sql) => {
      await mustStillSign(sql, log, old.id);
      if (lost) await addKey(sql, log, row((await lastCheckpoint(sql, log))?.size ?? 0));
      const by = agent === undefined ? {} : { agent };
      const to = formatVerifierKey(next);
      return { result: undefined, events: [{ kind: 'key-rotated', time, from: old.id, to, reason, ...by }] };
    },
    {
      changesKey: lost,
      then: async (sql, { head }) => {
        if (!lost) await addKey(sql, log, row(head.size));
      },
    },
  );
  keys.retire(old);
}

/** Somebody else may have changed the key since it was read. */
async function mustStillSign(sql: Sql, log: string, id: string): Promise<void> {
  const now = (await readKeys(sql, log)).at(-1)?.key.id;
  if (now !== id) throw new RangeError('the key has just been changed by somebody else');
}

/** Begins the organisation's next log. The entries that are left stay where they are. */
export async function restartJournal(
  { database, config, keys, heads, writer }: OperationPorts,
  organisation: string,
  cause: string,
  { agent, time }: By,
): Promise<string> {
  const first = `trace.${config.domain}/${organisation}`;
  const last = (await readLogs(database, organisation)).at(-1);
  const published = publishedOf(heads, organisation);
  const generation = Math.max(last?.generation ?? 0, ...published.map((head) => head.generation)) + 1;
  if (generation === 1) throw new RangeError('an organisation without journal');
  const base = (last?.log ?? published[0]?.log ?? first).replace(/(\/\d{14})\/\d+$/, '$1');
  const log = `${base}/${generation}`;
  const previous = last?.log ?? published.at(-1)?.log ?? base;
  const size = last === undefined ? 0 : ((await lastCheckpoint(database, last.log))?.size ?? 0);
  const note = heads.read(previous);
  const fresh: NewLog = {
    log,
    organisation,
    generation,
    demonstration: config.demonstrations.includes(organisation),
    key: keys.unused(log, new Set()),
  };
  await writer.write(
    organisation,
    () =>
      Promise.resolve({
        result: undefined,
        events: [
          {
            kind: 'journal-restarted',
            time,
            previous,
            size,
            cause,
            ...(note === undefined || note === '' ? {} : { published: note }),
            ...(agent === undefined ? {} : { agent }),
          },
        ],
      }),
    { fresh },
  );
  writer.unblock(organisation);
  return log;
}
