/**
 * The day on which something of the facts is so many years old: "aura quarante-deux ans le 12 mai 2026", "son centenaire, le 14 avril 2026". The day is
 * that of the facts, and the years that the sentence tells must be those between them.
 */
import type { Claim, ClaimValue, DateValue } from '../claim';
import { derivedFrom, type Match, type Place } from '../match/matcher';
import type { Basis } from '../match/basis';
import { daysAfter, isoOf } from '../match/calendar';
import { wayOf } from '../match/just-beyond';
import { wordsOfKey } from '../facts/key-lexicon';
import { related } from '../text/stems';

const JUBILEES: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z])bicentenaire/u, 200],
  [/(?<![a-z])centenaire/u, 100],
  [/(?<![a-z])cinquantenaire/u, 50],
  [/(?<![a-z])noces\s+d'or(?![a-z])/u, 50],
  [/(?<![a-z])noces\s+d'argent(?![a-z])/u, 25],
  [/(?<![a-z])noces\s+de\s+diamant/u, 60],
];
/** What tells an age that is reached, and no length of time to come. */
const REACHED =
  /(?<![a-z])(?:aura\w*|a\s+(?:eu|atteint|fete|celebre)|ont\s+(?:eu|atteint|fete|celebre)|compt\w+|fet\w+|celebr\w+|atteind\w+|atteint|anniversaire|revolus?|age\w*|souffl\w+)(?![a-z])/u;

export const anniversary = (claim: Claim<DateValue>, basis: Basis, place: Place): Match | undefined => {
  const { day, month, year } = claim.value;
  const sentence = place.lower.slice(place.sentence.from, place.sentence.to);
  if (year === undefined) return undefined;
  const told = [
    ...JUBILEES.flatMap(([said, years]) => (said.test(sentence) ? [years] : [])),
    ...place.claims.flatMap(({ from, to, value }) => {
      if (from < place.sentence.from || to > place.sentence.to) return [];
      if (value.type === 'ordinal' && value.noun === 'anniversaire') return [value.rank];
      return value.type === 'duration' && value.base === 'months' && REACHED.test(sentence)
        ? [value.amount / 12]
        : [];
    }),
  ];
  const start = basis
    .of('date')
    .find(
      ({ origin, value }) =>
        origin.kind === 'fact' &&
        value.day === day &&
        value.month === month &&
        value.year !== undefined &&
        told.includes(year - value.year) &&
        year > value.year,
    );
  return start === undefined ? undefined : derivedFrom([start]);
};

/** "son 90e anniversaire, le 14 avril 2016", "le soixantième anniversaire de la fondation, en 2026": the years from a day of the facts to the one told. */
export const anniversaryRank = (
  claim: Claim,
  basis: Basis,
  { claims, sentence }: Place,
): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'ordinal' || value.noun !== 'anniversaire') return undefined;
  const years = claims.flatMap((one) => {
    if (one.from < sentence.from || one.to > sentence.to) return [];
    return one.value.type === 'date' || one.value.type === 'month' || one.value.type === 'year'
      ? (one.value.year ?? [])
      : [];
  });
  const start = basis
    .of('date')
    .find(
      ({ origin, value: { year } }) =>
        origin.kind === 'fact' && year !== undefined && years.includes(year + value.rank),
    );
  return start === undefined ? undefined : derivedFrom([start]);
};

/** "quarante ans après" of "40e anniversaire": the years that the facts celebrate. */
export const yearsCelebrated = (
  { value: { base, amount } }: Claim<Extract<ClaimValue, { readonly type: 'duration' }>>,
  basis: Basis,
): Match | undefined => {
  const found =
    base === 'months'
      ? basis
          .of('ordinal')
          .filter(({ value: { noun, rank } }) => noun === 'anniversaire' && rank * 12 === amount)
      : [];
  return found.length === 0 ? undefined : derivedFrom(found);
};

/** "fêtera ses six ans le 11 août 2026", "aura trois ans en octobre": an age that somebody of the facts reaches on the day, or in the month, that is told. */
export const ageReached = (
  claim: Claim<Extract<ClaimValue, { readonly type: 'duration' }>>,
  basis: Basis,
  { claims, lower, sentence }: Place,
): Match | undefined => {
  const { base, amount } = claim.value;
  const years = amount / 12;
  if (base !== 'months' || !Number.isInteger(years) || !REACHED.test(lower.slice(sentence.from, sentence.to)))
    return undefined;
  const here = claims.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  const born = basis
    .of('date')
    .filter(({ origin, value }) => origin.kind === 'fact' && value.year !== undefined);
  const start = born.find(({ roles, value }) => {
    const reached = (value.year ?? 0) + years;
    const isBirth = roles.some((role) =>
      /^(?:naissance|ne|nee|birth|creation|fondation|construction)$/u.test(role),
    );
    return here.some((one) =>
      one.value.type === 'date'
        ? one.value.day === value.day &&
          one.value.month === value.month &&
          (one.value.year === undefined ? isBirth : one.value.year === reached)
        : one.value.type === 'month'
          ? isBirth && one.value.month === value.month && one.value.year === reached
          : one.value.type === 'year' && isBirth && one.value.year === reached,
    );
  });
  return start === undefined ? undefined : derivedFrom([start]);
};

/** The month or the year in which an age that the sentence tells is reached. */
export const whenReached = (basis: Basis, place: Place): Match | undefined => {
  for (const one of place.claims)
    if (one.value.type === 'duration' && one.from >= place.sentence.from && one.to <= place.sentence.to) {
      const reached = ageReached({ ...one, value: one.value }, basis, place);
      if (reached !== undefined) return reached;
    }
  return undefined;
};

/**
 * "Sacha, qui aura neuf mois à son entrée": the age that somebody of the facts has on a day of the facts that the sentence names by a word of
 * its key, or tells. Whole months below two years, whole years from then on.
 */
export const ageOnDay = (
  claim: Claim<Extract<ClaimValue, { readonly type: 'duration' }>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const { claims, lower, near, sentence } = place;
  const { base, amount } = claim.value;
  const said = lower.slice(sentence.from, sentence.to);
  if (base !== 'months' || !REACHED.test(said)) return undefined;
  const words = said.match(/[a-z]{4,}/gu) ?? [];
  const days = basis
    .of('date')
    .filter(({ origin, value }) => origin.kind === 'fact' && isoOf(value) !== undefined);
  const isBirth = (id: string): boolean => /(?:^|[._])(?:naissance|ne|nee|birth)(?:[._]|$)/u.test(id);
  // "à partir du 7 septembre. L’enfant aura alors sept mois": the day is that of the sentence before.
  const { from: first } = THEN.test(said) ? (near ?? sentence) : sentence;
  const shown = claims.filter(({ from, to }) => from >= first && to <= sentence.to);
  const then = days.filter(
    ({ origin, value }) =>
      !isBirth(origin.id) &&
      (shown.some((one) => one.value.type === 'date' && isOfDay(one.value, value)) ||
        wordsOfKey(origin.id).some(
          (word) => word.length > 3 && word !== 'date' && words.some((other) => related(other, word)),
        )),
  );
  // "un peu moins de huit mois": the age to come.
  const toCome = wayOf(claim, place) === 'less' ? (amount < 24 ? 1 : 12) : 0;
  const born = days.find(
    ({ origin, value }) =>
      isBirth(origin.id) &&
      then.some((day) => ageOf(isoOf(value) ?? '', isoOf(day.value) ?? '') + toCome === amount),
  );
  return born === undefined ? undefined : derivedFrom([born]);
};

/** As far as the text says the day. */
const isOfDay = (told: DateValue, known: DateValue): boolean =>
  told.day === known.day &&
  told.month === known.month &&
  (told.year === undefined || told.year === known.year);

const THEN = /(?<![a-z])(?:alors|a\s+(?:cette\s+date|ce\s+moment|ce\s+jour)|ce\s+jour-la)(?![a-z])/u;

/** In months, as an age is told. */
const ageOf = (birth: string, day: string): number => {
  const [y = 0, m = 0, d = 0] = birth.split('-').map(Number);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  // The last day of a month ends a month that began on a later one.
  const isWhole = date >= d || daysAfter(day, 1)?.endsWith('-01') === true;
  const months = (year - y) * 12 + month - m - (isWhole ? 0 : 1);
  return months < 24 ? months : months - (months % 12);
};
