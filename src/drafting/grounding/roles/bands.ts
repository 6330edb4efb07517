/**
 * Lines of a list that are told apart by a band of values ("QF de 600 à 1 099", "moins de 40 m²", "3-5 ans"), and where a text names one: by its ends, or
 * as what lies beyond ("au-delà"). It judges no value.
 */
import type { RecordFact } from '../facts/evidence';
import type { Basis } from '../match/basis';
import { NUMBER, parseNumber } from '../text/numbers';
import type { Stretch } from '../text/sentences';
import { widest } from '../text/widest';
import { pathWords } from './labels';

interface Band {
  readonly low: number | undefined;
  readonly high: number | undefined;
}
interface Told extends Band, Stretch {}

interface BandMention extends Stretch {
  readonly at: number;
  readonly owners: readonly number[];
}

const UNIT =
  '(?:\\s?(?:€|euros?|m²|m2|m³|m3|ml|km|kg|cv|kva|ans?|mois|jours?|habitants?|personnes?|enfants?|points?|metres?|tonnes?|eur)(?![a-z]))?';
const AMOUNT = `(${NUMBER})${UNIT}`;
const BETWEEN = new RegExp(
  `(?:(?<![a-z])(?:de\\s+|d')${AMOUNT}\\s+(?:a|et\\s+(?=moins))\\s+(?:moins\\s+de\\s+)?${AMOUNT}|(?<![a-z])entre\\s+${AMOUNT}\\s+et\\s+${AMOUNT}|(?<![\\d/-])${AMOUNT}\\s?(?:-|a)\\s?${AMOUNT})(?![\\d/-]|\\s?h(?![a-z]))`,
  'gu',
);
const BELOW = new RegExp(
  `(?:(?<![a-z])(?:inferieure?s?\\s+(?:ou\\s+egale?s?\\s+)?a|moins\\s+de|jusqu'a|(?:au-|en\\s+)dessous\\s+de|au\\s+plus|n'exced\\w+\\s+pas|n'atteig\\w+\\s+pas)|<=?|≤)\\s*${AMOUNT}|${AMOUNT}\\s+(?:et|ou)\\s+moins(?![a-z])`,
  'gu',
);
const ABOVE = new RegExp(
  `(?:(?<![a-z])(?:superieure?s?\\s+(?:ou\\s+egale?s?\\s+)?a|plus\\s+de|a\\s+partir\\s+de|au-dela\\s+de|au-dessus\\s+de|des|(?<!ne\\s+)depass\\w+|exced\\w+)|>=?|≥)\\s*${AMOUNT}|${AMOUNT}\\s+(?:et|ou)\\s+(?:plus|au-dela)(?![a-z])|(?<![a-z])au-de(?:la|ssus)(?!\\s+d[eu'])`,
  'gu',
);

/** In order; of two readings of the same words the longer one stands. */
const toldIn = (lower: string): readonly Told[] => {
  const read = (pattern: RegExp, bandOf: (numbers: readonly number[]) => Band | undefined): readonly Told[] =>
    [...lower.matchAll(pattern)].flatMap((match): Told[] => {
      const numbers = match.slice(1).flatMap((text: string | undefined) => parseNumber(text ?? '') ?? []);
      const band = bandOf(numbers);
      return band === undefined ? [] : [{ ...band, from: match.index, to: match.index + match[0].length }];
    });
  const all = [
    ...read(BETWEEN, ([low, high]) =>
      low === undefined || high === undefined || low >= high ? undefined : { low, high },
    ),
    ...read(BELOW, ([high]) => ({ low: undefined, high })),
    ...read(ABOVE, ([low]) => ({ low: low ?? Infinity, high: undefined })),
  ].filter(({ low, high }) => low !== undefined || high !== undefined);
  return [...widest(all)].sort((a, b) => a.from - b.from);
};

/** The band of each line that has one, when nearly all have. */
export const bandsOf = (lines: readonly RecordFact[], basis: Basis): ReadonlyMap<number, Band> => {
  const bands = new Map<number, Band>();
  lines.forEach(({ path }, line) => {
    const start = `${path.replace('#', '.').replace(/^\./u, '')}.`;
    const [only, ...more] = basis.texts.flatMap(({ origin, folded, tokens }) =>
      origin.id.startsWith(start) && tokens.length < 9 ? toldIn(folded.lower) : [],
    );
    if (only !== undefined && more.length === 0 && only.low !== Infinity) bands.set(line, only);
  });
  return bands.size > 1 && bands.size >= lines.length - 1 ? bands : new Map<number, Band>();
};

/** Where a stretch names a band of these lines. */
export const bandsSaid = (
  lower: string,
  { from, to }: Stretch,
  bands: ReadonlyMap<number, Band>,
): readonly BandMention[] =>
  toldIn(lower.slice(from, to)).flatMap((told) => {
    const owners = [...bands].flatMap(([line, band]) => (isOne(told, band) ? [line] : []));
    return owners.length === 1
      ? [{ from: from + told.from, to: from + told.to, at: from + told.from, owners }]
      : [];
  });

/** "au-delà de 1 099" of "1 100 et plus": whole numbers next to each other are one bound. */
const isOne = (told: Band, band: Band): boolean => isNear(told.low, band.low) && isNear(told.high, band.high);
const isNear = (one: number | undefined, other: number | undefined): boolean =>
  one === undefined || other === undefined
    ? one === other
    : one === Infinity ||
      Math.abs(one - other) <= (Number.isInteger(one) && Number.isInteger(other) && other > 20 ? 1 : 0);

/**
 * "au-delà de 1 000, de la tranche C", when the line before C ends at 1 000: where a band ends, the next one begins. Of the words before the value,
 * the key that holds it and its line, and the line that is named.
 */
export const isEdgeOfNext = (before: string, field: string, line: number, named: number): boolean => {
  const words = pathWords(field);
  return (
    (named === line + 1 && BEYOND.test(before) && words.some((word) => LAST.test(word))) ||
    (named === line - 1 && SHORT.test(before) && words.some((word) => FIRST.test(word)))
  );
};
const BEYOND =
  /(?<![a-z])(?:superieure?s?\s+a|plus\s+de|au-dela\s+de|au-dessus\s+de|a\s+partir\s+de|(?<!ne\s)(?:depass|exced)\w+)\s+$/u;
const SHORT =
  /(?<![a-z])(?:inferieure?s?\s+a|moins\s+de|jusqu'a|(?:au-|en\s+)dessous\s+de|n'atteig\w+\s+pas)\s+$/u;
const LAST = /^(?:max|maxi|maximum|maximale?|plafond|jusqu|fin|a|haut|haute|superieure?)$/u;
const FIRST = /^(?:min|mini|minimum|minimale?|plancher|debut|de|des|bas|basse|inferieure?)$/u;
