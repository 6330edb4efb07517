/**
 * What `leaning` hears of a text: its words, their order, what each may be, where the demand stands, and what the readings
 * found. It weighs nothing; the same text always gives the same features.
 */
import type { Clause } from './segments';
import { NUMBERS } from './lexicon/speech';
import type { Tagged } from './tag';

/** One reading of one clause that found a judgement of people. */
export interface Finding {
  readonly reading: string;
  readonly act: string;
  readonly people: string;
}

export interface Heard {
  readonly words: readonly Tagged[];
  readonly clauses: readonly Clause[];
  readonly findings: readonly Finding[];
  /** What a clause asks or states of people that a register could tell: present, sent, registered. */
  readonly records: readonly string[];
  /** A question mark stands somewhere. */
  readonly asks: boolean;
}

const TRAITS = [
  'quality', 'adjective', 'superlative', 'thing', 'container', 'stake', 'wording', 'explaining', 'clerical', 'saying', 'decided', 'view',
  'self', 'provided', 'rule', 'question', 'must', 'authority', 'personal',
  'feeling',
] as const satisfies readonly (keyof Tagged)[]; // prettier-ignore
/** Heard of a clause as a whole, where rarer traits tell enough to count. */
const CLAUSE_TRAITS = [
  ...TRAITS, 'conduct', 'sensitive', 'errand', 'infinitive', 'judge', 'order',
] as const satisfies readonly (keyof Tagged)[]; // prettier-ignore

const traitsOf = (word: Tagged, among: readonly (keyof Tagged)[]): readonly string[] => [
  ...(word.people === undefined ? [] : ['people']),
  ...(word.verb === undefined ? [] : [`v-${word.verb}`]),
  ...(word.noun === undefined ? [] : [`n-${word.noun}`]),
  ...among.filter((trait) => word[trait] === true),
];

/** "un ton plus simple": the noun, which is nobody's. */
const TONE_AFTER = /^(?:un|le|du|ce|au|quel|meme|bon|d|de|l|tel|autre)$/u;
const stemOf = ({ key }: Tagged, before: Tagged | undefined): string =>
  key === 'ton' && before !== undefined && TONE_AFTER.test(before.key) ? 'le_ton' : key.slice(0, 6);

/** Each feature once, with the index of the word that brought it first. */
export type Features = ReadonlyMap<string, number>;

export const featuresOf = ({ words, clauses, findings, records, asks }: Heard): Features => {
  const features = new Map<string, number>();
  const add = (feature: string, index: number): void => {
    if (!features.has(feature)) features.set(feature, index);
  };
  const stems = words.map((word, index) => stemOf(word, words[index - 1]));
  addWords(words, stems, add);
  addNumbers(words, stems, add);
  const places = new Map(words.map((word, index) => [word, index]));
  for (const clause of clauses) addClause(clause, places, stems, add);
  for (const { reading, act, people } of findings)
    for (const feature of [`@${reading}`, `@${reading}_${act}`, `@${act}_${people}`]) add(feature, -1);
  for (const record of records) for (const feature of ['=record', `=${record}`]) add(feature, -1);
  if (records.length > 0 && records.length === clauses.length) add('=record_only', -1);
  add(findings.length > 0 ? '@found' : '@nothing', -1);
  if (asks) add('?', words.length - 1);
  return features;
};

type Add = (feature: string, index: number) => void;

/** Words, pairs, traits and pairs of traits; and which words stand in the last sentence, where the demand often is. */
const addWords = (words: readonly Tagged[], stems: readonly string[], add: Add): void => {
  const last = words.findLastIndex(({ gap }, index) => index > 0 && /[.!?\n:]/u.test(gap));
  let before: { readonly stem: string; readonly traits: readonly string[] } | undefined;
  words.forEach((word, index) => {
    const [stem, traits] = [stems[index] ?? '', traitsOf(word, TRAITS)];
    add(stem, index);
    add(`${index >= last ? 'last' : 'early'}:${stem}`, index);
    if (index === 0) add(`^${stem}`, index);
    if (before !== undefined) add(`${before.stem}_${stem}`, index);
    for (const trait of traits) {
      add(`#${trait}`, index);
      if (index < 2) add(`^#${trait}`, index);
      for (const other of before?.traits ?? []) add(`#${other}_#${trait}`, index);
    }
    before = { stem, traits };
  });
};

/** Of people or places: neither a telephone, a date nor an amount, whose parts are numbers too. */
const isCount = (words: readonly Tagged[], index: number): boolean => {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined) return false;
  if (NUMBERS.has(word.key)) return true;
  return /^[1-9]\d{0,2}$/u.test(word.raw) && !isFigure(before) && !isFigure(after);
};
const isFigure = (word: Tagged | undefined): boolean => word !== undefined && /^\d/u.test(word.raw);
/** More numbers than this tell no more. */
const MANY = 3;

/** How many numbers there are and what they count: "12 candidats, 6 postes" asks for a choice without a word of choosing. */
const addNumbers = (words: readonly Tagged[], stems: readonly string[], add: Add): void => {
  let count = 0;
  words.forEach((_, index) => {
    if (!isCount(words, index)) return;
    count += 1;
    for (const after of [1, 2]) {
      const counted = words[index + after];
      if (counted === undefined) continue;
      add(`n:${stems[index + after] ?? ''}`, index + after);
      for (const trait of traitsOf(counted, TRAITS)) add(`n${after}:#${trait}`, index + after);
    }
  });
  add(`numbers:${Math.min(count, MANY)}`, -1);
};

/** The word that leads a clause, with whatever stands in it. */
const addClause = (
  { words: own, asks }: Clause,
  places: ReadonlyMap<Tagged, number>,
  stems: readonly string[],
  add: Add,
): void => {
  const [lead] = own;
  if (lead === undefined) return;
  const at = places.get(lead) ?? -1;
  const stem = stems[at] ?? '';
  add(`lead:${stem}`, at);
  if (asks) add(`lead?:${stem}`, at);
  for (const word of own)
    for (const trait of traitsOf(word, CLAUSE_TRAITS)) add(`lead:${stem}|${trait}`, places.get(word) ?? -1);
};
