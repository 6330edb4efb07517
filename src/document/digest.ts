/**
 * The digest of a document: what it says, not how the file says it. Stable when a program renames parts, repeats a header
 * for another kind of page, or rewrites runs; changed by any other word anywhere.
 */
import type { Digest } from '../review/ledger';
import type { ScannedBlock, Story } from '../review/scan';
import { sha256Hex } from './words';

/** Names the recipe: another recipe would need another name. */
const RECIPE = 'paraphe-document-1';

/** Headers and footers have no order in the file, and programs write the same one for several kinds of page. */
const REPEATED: readonly Story[] = ['header', 'footer'];

/** A block, and whether it stands in a header or a footer (a text box may). */
export interface DigestBlock extends ScannedBlock {
  readonly repeated?: boolean;
}

/** @param bound lines for text that Word takes from elsewhere in the file (`scan/bound`). */
export function documentDigest(blocks: readonly DigestBlock[], bound: readonly string[] = []): Digest {
  const lines = [RECIPE];
  const stories = new Map<Story, Map<string, DigestBlock[]>>();
  for (const block of blocks) {
    if (block.text === '') continue;
    const parts = stories.get(block.story) ?? new Map<string, DigestBlock[]>();
    stories.set(block.story, parts);
    const group = parts.get(block.part) ?? [];
    parts.set(block.part, group);
    group.push(block);
  }
  for (const [story, parts] of stories) {
    const ordered: string[] = [];
    const repeated = new Set<string>();
    for (const group of parts.values()) {
      const digests = group.map((block) => block.digest).join('\n');
      if (REPEATED.includes(story) || group[0]?.repeated === true) repeated.add(digests);
      else ordered.push(digests);
    }
    lines.push(`# ${story}`, ...ordered, ...[...repeated].sort());
  }
  return sha256Hex([...lines, ...bound].join('\n'));
}
