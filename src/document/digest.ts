/**
 * The digest of a document: what it says, not how the file says it. Stable when a program renames parts, repeats a header
 * for another kind of page, rewrites runs, or numbers its lists or notes anew; changed by any other word, list label, picture or number
 * of a chart anywhere, by a note called elsewhere, by another header shown, by a field that may show other words.
 */
import type { Digest } from '../review/ledger';
import type { ScannedBlock, Story } from '../review/scan';
import { sha256Hex } from './words';

/** Each names a recipe, and is hashed with what it makes: another recipe needs another name, and former digests stay good. */
const RECIPE = 'paraphe-document-3';
/** Words, labels and figures. */
const FORMER_RECIPE = 'paraphe-document-2';
/** Words alone. */
const WORDS_RECIPE = 'paraphe-document-1';

/** Headers and footers have no order in the file, and programs write the same one for several kinds of page. */
const REPEATED: readonly Story[] = ['header', 'footer'];

/** A block, and whether it stands in a header or a footer (a text box may). */
export interface DigestBlock extends ScannedBlock {
  readonly repeated?: boolean;
}

/**
 * @param bound lines for text that Word takes from elsewhere in the file (`scan/bound`)
 * @param shown the headers and footers that a page can show (`scan/shown-headers`)
 */
export function documentDigest(
  blocks: readonly DigestBlock[],
  bound: readonly string[] = [],
  shown: ReadonlySet<string> = new Set(),
): Digest {
  return digestOf(RECIPE, blocks, bound, linesOf, shown);
}

/** The recipe before: what seals and records held before calls of notes, fields and which headers are shown counted. */
export function formerDigest(blocks: readonly DigestBlock[], bound: readonly string[] = []): Digest {
  return digestOf(FORMER_RECIPE, blocks, bound, linesOf);
}

/** The first recipe: what seals and records held before labels and figures counted. */
export function wordsDigest(blocks: readonly DigestBlock[], bound: readonly string[] = []): Digest {
  return digestOf(WORDS_RECIPE, blocks, bound, ({ text, digest }) => (text === '' ? [] : [digest]));
}

/** Nothing for a paragraph that shows nothing. */
function linesOf({ text, digest, label, figures = [] }: DigestBlock): string[] {
  if (text === '' && label === undefined && figures.length === 0) return [];
  return [label === undefined ? digest : `${digest} label ${sha256Hex(label)}`, ...figures];
}

interface Group {
  readonly lines: string[];
  readonly traces: string[];
  readonly repeated: boolean;
}

/** @param shown absent for the recipes that knew neither traces nor which headers are shown */
function digestOf(
  recipe: string,
  blocks: readonly DigestBlock[],
  bound: readonly string[],
  lines: (block: DigestBlock) => string[],
  shown?: ReadonlySet<string>,
): Digest {
  const all = [recipe];
  const stories = new Map<Story, Map<string, Group>>();
  for (const block of blocks) {
    const own = lines(block);
    const traces = shown === undefined ? [] : (block.traces ?? []);
    if (own.length === 0 && traces.length === 0) continue;
    const parts = stories.get(block.story) ?? new Map<string, Group>();
    stories.set(block.story, parts);
    const repeated = REPEATED.includes(block.story) || block.repeated === true;
    const group = parts.get(block.part) ?? { lines: [], traces: [], repeated };
    parts.set(block.part, group);
    group.lines.push(...own);
    group.traces.push(...traces);
  }
  for (const [story, parts] of stories) {
    const ordered: string[] = [];
    const once = new Set<string>();
    const seen = new Set<string>();
    for (const [part, group] of parts) {
      // A field that spans paragraphs may end in another one once a program has saved the file: traces go with their part.
      const digests = [...group.lines, ...group.traces].join('\n');
      if (group.repeated) once.add(digests);
      else ordered.push(digests);
      if (group.repeated && shown?.has(part) === true) seen.add(digests);
    }
    all.push(`# ${story}`, ...ordered, ...[...once].sort());
    if (seen.size > 0) all.push(`# ${story} shown`, ...[...seen].sort());
  }
  return sha256Hex([...all, ...bound].join('\n'));
}
