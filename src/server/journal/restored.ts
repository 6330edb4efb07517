/**
 * What a restoration asks of the journal before it keeps anything: the heads that were published, and the root that the
 * restored rows give at each of their sizes.
 */
import { toBase64 } from '../../journal/bytes';
import { treeRoot } from '../../journal/merkle/prove';
import { parseCheckpoint } from '../../journal/note/checkpoint';
import type { PublishedHead, RootAt } from '../store/backup/continuity';
import { UnreadableHeadsError } from '../store/backup/errors';
import { openPublishedHeads, publishedOf } from './published';
import { nodeReader } from './read';
import { lastCheckpoint, readLogs } from './rows';

/**
 * The last published head of each organisation.
 * @param folder that of the published heads; none when it does not exist.
 * @throws UnreadableHeadsError
 */
export function publishedHeadsIn(folder: string): readonly PublishedHead[] {
  const heads = openPublishedHeads(folder);
  const organisations = new Set<string>();
  for (const { file, note } of heads.all()) {
    const organisation = /\/(\d{14})(?:\/\d+)?$/.exec(parseCheckpoint(note)?.checkpoint.origin ?? '')?.[1];
    if (organisation === undefined) throw new UnreadableHeadsError(file);
    organisations.add(organisation);
  }
  return [...organisations].flatMap((organisation) => {
    const log = publishedOf(heads, organisation).at(-1)?.log;
    const checkpoint = parseCheckpoint((log === undefined ? undefined : heads.read(log)) ?? '')?.checkpoint;
    return checkpoint === undefined
      ? []
      : [{ organisation, size: checkpoint.size, root: toBase64(checkpoint.root) }];
  });
}

/** The root of the organisation's last log at that size, in base64; undefined when it has fewer entries. */
export const journalRootAt: RootAt = async (sql, organisation, size) => {
  const log = (await readLogs(sql, organisation)).at(-1)?.log;
  if (log === undefined || ((await lastCheckpoint(sql, log))?.size ?? 0) < size) return undefined;
  return toBase64(await treeRoot(nodeReader(sql, log), size));
};
