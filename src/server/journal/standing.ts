/**
 * How an organisation's journal stands, for those who read it beside whoever writes: what grows, what was published, why nothing
 * more may be entered. It changes nothing.
 */
import { parseCheckpoint } from '../../journal/note/checkpoint';
import { parseVerifierKey } from '../../journal/note/key';
import type { Sql } from '../store/sql';
import { faultsAtOpening } from './opening';
import type { JournalStanding } from './port';
import { publishedOf, type PublishedHeads } from './published';
import { lastCheckpoint, readKeys, readLogs, text } from './rows';

const NOTHING = {
  keys: { retire: () => undefined },
  writer: { trust: () => undefined },
  offer: () => undefined,
};

export async function journalStanding(
  sql: Pick<Sql, 'all'>,
  organisation: string,
  heads: Pick<PublishedHeads, 'read' | 'all' | 'fileOf'>,
): Promise<JournalStanding> {
  const faults = await faultsAtOpening({ database: sql, heads, ...NOTHING });
  const blocked = faults.find((fault) => fault.organisation === organisation)?.error;
  const logs = [];
  for (const { log } of await readLogs(sql, organisation))
    logs.push({ log, entries: (await lastCheckpoint(sql, log))?.size ?? 0 });
  const log = logs.at(-1)?.log;
  const note = heads.read(log ?? publishedOf(heads, organisation).at(-1)?.log ?? '');
  return {
    ...(blocked === undefined ? {} : { blocked: blocked.message }),
    logs,
    published: parseCheckpoint(note ?? '')?.checkpoint.size ?? 0,
    keys: log === undefined ? 0 : await countKeys(sql, log),
    witnesses: log === undefined ? [] : await cosigned(sql, log),
  };
}

/** None can be told of a log whose list of keys is damaged: that is why it is blocked. */
const countKeys = (sql: Pick<Sql, 'all'>, log: string): Promise<number> =>
  readKeys(sql, log).then(
    ({ length }) => length,
    () => 0,
  );

async function cosigned(sql: Pick<Sql, 'all'>, log: string): Promise<JournalStanding['witnesses']> {
  const rows = await sql.all(
    'SELECT witness, MAX(size) AS size FROM journal_cosignatures WHERE log = $1 GROUP BY witness ORDER BY witness',
    [log],
  );
  return rows.map((row) => ({
    witness: parseVerifierKey(text(row, 'witness'))?.name ?? text(row, 'witness'),
    cosigned: Number(row['size']),
  }));
}
