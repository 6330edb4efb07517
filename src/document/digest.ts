/**
 * The digest of a document: what it says, not how the file says it. Stable when a program renames parts, repeats a header
 * for another kind of page, rewrites runs, or numbers its lists anew; changed by any other word, list label, picture or number of a
 * chart anywhere.
 */
import type { Digest } from '../review/ledger';
import type { ScannedBlock, Story } from '../review/scan';
import { sha256Hex } from './words';

/** Each names a recipe, and is hashed with what it makes: another recipe needs another name, and former digests stay good. */
const RECIPE = 'paraphe-document-2';
/** Words alone. */
const WORDS_RECIPE = 'paraphe-document-1';

/** Headers and footers have no order in the file, and programs write the same one for several kinds of page. */
const REPEATED: readonly Story[] = ['header', 'footer'];

/** A block, and whether it stands in a header or a footer (a text box may). */
export interface DigestBlock extends ScannedBlock {
  readonly repeated?: boolean;
}

/** @param bound lines for text that Word takes from elsewhere in the file (`scan/bound`). */
export function documentDigest(blocks: readonly DigestBlock[], bound: readonly string[] = []): Digest {
  return digestOf(RECIPE, blocks, bound, linesOf);
}

/** The former recipe: what seals and records held before labels and figures counted. */
export function wordsDigest(blocks: readonly DigestBlock[], bound: readonly string[] = []): Digest {
  return digestOf(WORDS_RECIPE, blocks, bound, ({ text, digest }) => (text === '' ? [] : [digest]));
}

/** Nothing for a paragraph that shows nothing. */
function linesOf({ text, digest, label, figures = [] }: DigestBlock): string[] {
  if (text === '' && label === undefined && figures.length === 0) return [];
  return [label === undefined ? digest : `${digest} label ${sha256Hex(label)}`, ...figures];
}

function digestOf(
  recipe: string,
  blocks: readonly DigestBlock[],
  bound: readonly string[],
  lines: (block: DigestBlock) => string[],
): Digest {
  const all = [recipe];
  const stories = new Map<Story, Map<string, { readonly lines: string[]; repeated: boolean }>>();
  for (const block of blocks) {
    const own = lines(block);
    if (own.length === 0) continue;
    const parts = stories.get(block.story) ?? new Map<string, { lines: string[]; repeated: boolean }>();
    stories.set(block.story, parts);
    const repeated = REPEATED.includes(block.story) || block.repeated === true;
    const group = parts.get(block.part) ?? { lines: [], repeated };
    parts.set(block.part, group);
    group.lines.push(...own);
  }
  for (const [story, parts] of stories) {
    const ordered: string[] = [];
    const once = new Set<string>();
    for (const group of parts.values()) {
      const digests = group.lines.join('\n');
      if (group.repeated) once.add(digests);
      else ordered.push(digests);
    }
    all.push(`# ${story}`, ...ordered, ...[...once].sort());
  }
  return sha256Hex([...all, ...bound].join('\n'));
}
