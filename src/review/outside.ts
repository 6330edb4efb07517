/**
 * Generated words that stand outside their mark: pasted again, moved to a note, or kept when the mark was removed. Compares
 * runs of words with what the record knows was generated. It must not raise the alarm on what administrative prose repeats
 * by nature: the template's own sentences, and the facts that they quote.
 */
import { excerptOf } from './excerpt';
import type { PassageId } from './ledger';
import { readAsLatin } from './lookalikes';
import type { DocumentRecord } from './record';
import type { ScannedBlock, Story } from './scan';

export interface OutsideHit {
  readonly passage: PassageId;
  readonly story: Story;
  readonly excerpt: string;
}

/** Words in a shingle: long enough that two unrelated French sentences hardly ever share one. */
const SHINGLE_WORDS = 6;
/** Generated shingles in a row that make a hit: eight words said in the same order. */
const MIN_SHINGLES = 3;

interface Word {
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Every stretch of unmarked text that repeats generated words, at most one a block and passage. Linear in the text.
 * A record rebuilt from a ledger has no words: then only a whole paragraph is recognised, by its digest.
 */
export function outsideText(blocks: readonly ScannedBlock[], record: DocumentRecord): OutsideHit[] {
  const index = indexOf(record);
  const digests = digestIndex(record);
  const hits: OutsideHit[] = [];
  for (const [i, block] of blocks.entries()) {
    if (block.unmarked === '') continue;
    const whole = block.unmarked === block.text ? digests.get(block.digest) : undefined;
    if (whole !== undefined) {
      hits.push({ passage: whole, story: block.story, excerpt: excerptOf(block.text) });
      continue;
    }
    for (const found of findRuns(streamFrom(blocks, i), index)) {
      hits.push({
        passage: found.passage,
        story: block.story,
        excerpt: excerptOf(block.unmarked, found.start),
      });
    }
  }
  return hits;
}

/** The block's own words, then as many of the next blocks as a run that begins here may need: Enter hides nothing. */
function streamFrom(blocks: readonly ScannedBlock[], from: number): { text: string; own: number } {
  const block = blocks[from];
  if (block === undefined) return { text: '', own: 0 };
  let text = block.unmarked;
  let borrowed = 0;
  for (let i = from + 1; i < blocks.length && borrowed < 2 * SHINGLE_WORDS; i += 1) {
    const next = blocks[i];
    if (next?.story !== block.story || next.part !== block.part || next.unmarked === '') break;
    const words = wordsOf(next.unmarked, 2 * SHINGLE_WORDS - borrowed);
    borrowed += words.length;
    text += ` ${next.unmarked.slice(0, words.at(-1)?.end ?? 0)}`;
  }
  return { text, own: block.unmarked.length };
}

function findRuns(
  stream: { readonly text: string; readonly own: number },
  index: ReadonlyMap<string, PassageId>,
): { passage: PassageId; start: number }[] {
  const words = wordsOf(stream.text);
  const found = new Map<PassageId, number>();
  let run: { passage: PassageId; start: number; length: number } | undefined;
  for (const [i, key] of shingles(words).entries()) {
    const passage = index.get(key);
    const start = words[i]?.start ?? 0;
    if (passage === undefined) run = undefined;
    else if (run?.passage === passage) run.length += 1;
    else run = { passage, start, length: 1 };
    if (run === undefined || run.length < MIN_SHINGLES) continue;
    // A run that begins in the next block is that block's hit.
    if (run.start < stream.own && !found.has(run.passage)) found.set(run.passage, run.start);
  }
  return [...found].map(([passage, start]) => ({ passage, start }));
}

/** Shingles of the generated words, less those of the text that was never generated. */
function indexOf(record: DocumentRecord): Map<string, PassageId> {
  const index = new Map<string, PassageId>();
  for (const passage of record.passages) {
    for (const key of shingles(wordsOf(passage.words.join(' ')))) index.set(key, passage.id);
  }
  for (const text of record.fixedWords ?? []) {
    for (const key of shingles(wordsOf(text))) index.delete(key);
  }
  return index;
}

function digestIndex(record: DocumentRecord): Map<string, PassageId> {
  const index = new Map<string, PassageId>();
  for (const passage of record.passages)
    for (const digest of passage.paragraphs) index.set(digest, passage.id);
  return index;
}

/** Cut from one string: a document of hundreds of pages has as many shingles as words. */
function shingles(words: readonly Word[]): string[] {
  const joined = words.map((word) => word.key).join(' ');
  const keys: string[] = [];
  let start = 0;
  let end = -1;
  for (const [i, word] of words.entries()) {
    end += word.key.length + 1;
    const first = words[i - SHINGLE_WORDS + 1];
    if (first === undefined) continue;
    keys.push(joined.slice(start, end));
    start += first.key.length + 1;
  }
  return keys;
}

/** Words without case, accents, punctuation or look-alike letters: retyping "Considérant" in capitals changes nothing. @param limit how many at most */
function wordsOf(text: string, limit = Infinity): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (words.length >= limit) break;
    const [found] = match;
    words.push({ key: keyOf(found), start: match.index, end: match.index + found.length });
  }
  return words;
}

const keyOf = (word: string): string =>
  /^[a-z0-9]+$/i.test(word)
    ? word.toLowerCase()
    : readAsLatin(word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase());
