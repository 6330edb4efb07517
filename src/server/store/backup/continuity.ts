/**
 * Notices a stale backup: the heads of the journal that were published, in a folder kept beside the data and not restored with
 * it, against the journal that the backup holds. How a journal is stored and hashed is not known here.
 */
import type { Sql } from '../sql';
import { StaleBackupError } from './errors';

/** The head of an append-only journal: its Merkle root at a size. */
export interface PublishedHead {
  readonly organisation: string;
  readonly size: number;
  /** As the journal writes it; compared as text. */
  readonly root: string;
}

/** The root of an organisation's journal at that size; undefined when it has fewer entries. */
export type RootAt = (
  sql: Pick<Sql, 'all'>,
  organisation: string,
  size: number,
) => Promise<string | undefined>;

/**
 * @param acceptBehind a journal that lacks the last entries is accepted; one that holds others never is.
 * @throws StaleBackupError unless every published head is one that the journal went through.
 */
export async function mustContinue(
  sql: Pick<Sql, 'all'>,
  published: readonly PublishedHead[],
  rootAt: RootAt,
  acceptBehind = false,
): Promise<void> {
  for (const { organisation, size, root } of published) {
    const found = await rootAt(sql, organisation, size);
    if (found === root || (found === undefined && acceptBehind)) continue;
    throw new StaleBackupError(organisation, size, found === undefined ? 'behind' : 'other');
  }
}
