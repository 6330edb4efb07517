/**
 * What the detectors ask of words: is it French, a first name, a surname, a town. Built from packed lexicons handed in: the
 * product's own, then those that an administrator added. It must not decide that a word is personal: the detectors do.
 */
import type { LearntModel } from '../learnt/model';
import type { Gender } from '../span';
import { Dawg } from './dawg';
import { unpackLexicon } from './pack';

/**
 * The sections of a packed lexicon. `places` (all communes), `towns` (those that all know, countries, rivers), brands and
 * historic names are phrases.
 */
export const SECTIONS = [
  'words',
  'first-f',
  'first-m',
  'surnames',
  'places',
  'towns',
  'institutions',
  'acronyms',
  'brands',
  'historic',
] as const;
export type Section = (typeof SECTIONS)[number];

export interface Lexicon {
  /** All questions take folded words; phrases have single spaces where they had hyphens and apostrophes. */
  has(section: Section, word: string): boolean;
  /** The end of the longest entry that begins at `from` in a folded phrase and ends at a word's end; -1: none. */
  longest(section: Section, phrase: string, from: number): number;
  /** The gender of a first name ('unknown': given to both), undefined when it is none that we know. */
  firstName(word: string): Gender | undefined;
  /** What was learnt of examples; without it the detectors do alone. */
  readonly learnt?: LearntModel;
}

/** @throws LexiconError */
export function openLexicon(packs: readonly Uint8Array[], learnt?: LearntModel): Lexicon {
  const sets = new Map<string, Dawg[]>();
  for (const pack of packs) {
    for (const { name, edges } of unpackLexicon(pack).sections) {
      sets.set(name, [...(sets.get(name) ?? []), new Dawg(edges)]);
    }
  }
  const of = (section: Section): readonly Dawg[] => sets.get(section) ?? [];
  const has = (section: Section, word: string) => of(section).some((set) => set.has(word));
  return {
    has,
    longest: (section, phrase, from) =>
      Math.max(
        -1,
        ...of(section).map((set) =>
          set.longest(phrase, from, (end) => end === phrase.length || phrase[end] === ' '),
        ),
      ),
    firstName(word) {
      const f = has('first-f', word);
      const m = has('first-m', word);
      if (f && m) return 'unknown';
      if (f) return 'f';
      return m ? 'm' : undefined;
    },
    ...(learnt === undefined ? {} : { learnt }),
  };
}
