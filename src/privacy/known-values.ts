/**
 * Finds values that are already known (a fact, an entry of a register, what a token stands for) in a text, as people retype
 * them. It guesses nothing: what is not known is the detectors' business.
 */
import { compact, fold, foldWithOffsets, type Folded } from './fold';
import type { SpanType } from './span';
import { isRepeated } from './text/repeated';

export interface KnownValue {
  readonly value: string;
  readonly type: SpanType;
  /** A short French phrase for the agent: where it is known from. */
  readonly reason: string;
}

export interface KnownHit {
  /** UTF-16 offsets, `end` excluded. */
  readonly start: number;
  readonly end: number;
  readonly known: KnownValue;
}

/** Numbers and addresses of mail are cut and spaced at will: only their letters and figures are compared. */
const COMPACT: ReadonlySet<SpanType> = new Set([
  'PHONE',
  'EMAIL',
  'NIR',
  'IBAN',
  'PLATE',
  'ID',
  'PARCEL',
  'IP',
]);
/** Fewer letters and figures than this would be found in anything. */
const SHORTEST_COMPACT = 5;
/** Stands for what is not to be searched, and parts what is before it from what is after. */
export const BLANK = '\uFFFC';
const ALPHANUMERIC = /[a-zA-ZÀ-ÖØ-öø-ῼ\p{N}]/u;

export type KnownIndex = (text: string) => readonly KnownHit[];

/** Prepares a search; the answer lists hits by start, and may hold hits that overlap. */
export function indexKnown(values: readonly KnownValue[]): KnownIndex {
  const byWord = new Map<string, Phrase[]>();
  const byRun = new Map<string, KnownValue>();
  for (const known of values) {
    if (COMPACT.has(known.type)) {
      for (const run of compactForms(known)) {
        byRun.set(run, byRun.get(run) ?? known);
      }
    } else {
      const phrase = phraseOf(known);
      const first = phrase?.words[0];
      if (phrase !== undefined && first !== undefined)
        byWord.set(first, [...(byWord.get(first) ?? []), phrase]);
    }
  }
  const lengths = [...new Set([...byRun.keys()].map(({ length }) => length))];
  return (text) => {
    const folded = foldWithOffsets(text);
    return [...wordHits(text, folded, byWord), ...runHits(folded, byRun, lengths)].sort(
      (a, b) => a.start - b.start || b.end - a.end,
    );
  };
}

interface Phrase {
  readonly known: KnownValue;
  /** Folded, in order. */
  readonly words: readonly string[];
  /** What may stand between two of them. */
  readonly between: RegExp;
}

const WORDS = /[a-zA-ZÀ-ÖØ-öø-ῼ\p{N}]+/gu;

function phraseOf(known: KnownValue): Phrase | undefined {
  const words = fold(known.value).match(WORDS) ?? [];
  // A lone year or day would be found in anything.
  if (words.join('').length < 2 || (words.length === 1 && /^\d{1,4}$/.test(words.join('')))) return undefined;
  const between = known.type === 'PERSON' ? /^[ '.,-]{0,2}$/u : /^[^a-zA-ZÀ-ÖØ-öø-ῼ\p{N}]{0,4}$/u;
  return { known, words, between };
}

function wordHits(
  original: string,
  { text, at }: Folded,
  byWord: ReadonlyMap<string, readonly Phrase[]>,
): KnownHit[] {
  const hits: KnownHit[] = [];
  if (byWord.size === 0) return hits;
  const found = Array.from(text.matchAll(WORDS), (match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  found.forEach((first, i) => {
    for (const { known, words, between } of byWord.get(first.word) ?? []) {
      const stretch = found.slice(i, i + words.length);
      const last = stretch.at(-1);
      if (last === undefined || stretch.length < words.length) continue;
      const same = stretch.every(({ word, start }, k) => {
        const previous = stretch[k - 1];
        return word === words[k] && (previous === undefined || between.test(text.slice(previous.end, start)));
      });
      const start = at[first.start] ?? 0;
      const end = at[last.end] ?? original.length;
      // A lone word is looked for as it is written: "Petit" is a name, "petit" is not, nor is "Petit à petit".
      const lone = words.length === 1 && known.type === 'PERSON';
      if (lone && isRepeated(original, start, end)) continue;
      if (same && (words.length > 1 || saysName(original, start, known.value)))
        hits.push({ start, end, known });
    }
  });
  return hits;
}

/** A capital begins it, unless the value itself was written without. */
function saysName(original: string, start: number, value: string): boolean {
  const capital = /^\p{Lu}/u;
  return (
    !capital.test(value) ||
    capital.test(original.slice(start, start + 2)) ||
    !/^[a-zA-ZÀ-ÖØ-öø-ῼ]/u.test(value)
  );
}

function compactForms({ value, type }: KnownValue): readonly string[] {
  const run = compact(value);
  if (run.length < SHORTEST_COMPACT) return [];
  if (type !== 'PHONE') return [run];
  const national = /^(?:0033|33)0?(\d{9})$/.exec(run)?.[1] ?? /^0(\d{9})$/.exec(run)?.[1];
  return national === undefined
    ? [run]
    : [`0${national}`, `33${national}`, `330${national}`, `0033${national}`, `00330${national}`];
}

function runHits(
  { text, at }: Folded,
  byRun: ReadonlyMap<string, KnownValue>,
  lengths: readonly number[],
): KnownHit[] {
  if (byRun.size === 0) return [];
  let run = '';
  const from: number[] = [];
  for (let i = 0; i < text.length; i += 1) {
    const character = text[i] ?? '';
    if (!ALPHANUMERIC.test(character) && character !== BLANK) continue;
    run += character;
    from.push(i);
  }
  const hits: KnownHit[] = [];
  for (let i = 0; i < run.length; i += 1) {
    // A figure or a letter glued before or after would make it another number.
    if (i > 0 && glued(from, i)) continue;
    for (const length of lengths) {
      const end = i + length;
      if (end > run.length || (end < run.length && glued(from, end))) continue;
      const known = byRun.get(run.slice(i, end));
      const last = from[end - 1];
      if (known !== undefined && last !== undefined)
        hits.push({ start: at[from[i] ?? 0] ?? 0, end: at[last + 1] ?? 0, known });
    }
  }
  return hits;
}

const glued = (from: readonly number[], index: number): boolean =>
  from[index] === (from[index - 1] ?? -2) + 1;
