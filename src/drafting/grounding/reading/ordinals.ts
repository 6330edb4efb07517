/**
 * Ranks: "deuxième", "7e échelon", "1re classe". "Premier" in words is idiom more often than rank, and is left alone.
 */
import type { Claim } from '../claim';
import { singular } from '../text/stems';
import { matchesIn, type ClaimReader } from './reader';

const UNITS = 'deux trois quatr cinqu six sept huit neuv dix onz douz treiz quatorz quinz seiz'.split(' ');
const TENS: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['trent', 30],
  ['quarant', 40],
  ['cinquant', 50],
];
const COMPOUND: readonly (readonly [string, number])[] = [
  ['vingt', 20],
  ['trente', 30],
  ['quarante', 40],
  ['cinquante', 50],
  ['soixante', 60],
];
const RANKS = new Map<string, number>([
  ...UNITS.map((word, i) => [`${word}ieme`, i + 2] as const),
  ['dix-septieme', 17],
  ['dix-huitieme', 18],
  ['dix-neuvieme', 19],
  ...TENS.map(([word, value]) => [`${word}ieme`, value] as const),
  // "vingt-cinquième", "trente et unième"
  ...COMPOUND.flatMap(([word, value]) => [
    ...UNITS.slice(0, 8).map((unit, i) => [`${word}-${unit}ieme`, value + i + 2] as const),
    [`${word}-et-unieme`, value + 1] as const,
    [`${word} et unieme`, value + 1] as const,
  ]),
  ['soixantieme', 60],
  ['soixante-dixieme', 70],
  ['soixante-quinzieme', 75],
  ['quatre-vingtieme', 80],
  ['quatre-vingt-dixieme', 90],
  ['centieme', 100],
]);
/** Ranks in words, from the second on. Source of a pattern, no group. */
export const RANK_WORDS = [...RANKS.keys()].sort((a, b) => b.length - a.length).join('|');
/** "septième" is seven. */
export const rankOf = (word: string): number | undefined => RANKS.get(word);
const WORDS = new RegExp(`(?<![a-z-])(${RANK_WORDS})s?(?![a-z])`, 'g');
const FIGURES = /(?<![\d.,/a-z-])(\d{1,3})\s?(er|re|ere|e|eme|nd|nde)(?![a-z\d°])/g;
/** A subdivision of an article is read with its citation. */
const SUBDIVISION = /^\s+(?:alineas?|phrases?|tirets?|partie|livre|titre|chapitre|siecles?|du\s+[ivx]+\b)/u;

export const ordinals: ClaimReader = (reading) => {
  const { folded, taken } = reading;
  const found: Claim[] = [];
  const put = (match: RegExpExecArray, rank: number): void => {
    const [from, to] = [match.index, match.index + match[0].length];
    const after = folded.lower.slice(to, to + 24);
    if (taken(from, to) || SUBDIVISION.test(after)) return;
    if (/(?:article|art\.?)\s+$/u.test(folded.lower.slice(Math.max(0, from - 9), from))) return;
    const noun = /^\s+([a-z]{3,})/u.exec(after)?.[1];
    found.push({
      from,
      to,
      kind: 'ordinal',
      value: { type: 'ordinal', rank, ...(noun === undefined ? {} : { noun: singular(noun) }) },
    });
  };
  for (const match of matchesIn(reading, WORDS)) put(match, RANKS.get(match[1] ?? '') ?? 0);
  for (const match of matchesIn(reading, FIGURES)) put(match, Number(match[1]));
  return found;
};
