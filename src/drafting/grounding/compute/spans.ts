/**
 * Lengths of time that the facts give without saying them: between two of their days, their years or their hours, an age. Only where the
 * sentence speaks of one of the two ends.
 */
import { compareDates, dayOfWeek, parseDate } from '../../../act/dates';
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { beside, derivedOf, sentenceOf, type Match, type Place } from '../match/matcher';
import { daysAfter, isoOf } from '../match/calendar';
import { isSpokenOf } from '../match/derived-days';
import { related } from '../text/stems';
import {
  boundOf,
  daysApart,
  isAgeOfRequest,
  isBounded,
  isClear,
  isRoundedTo,
  isTakenSince,
  isTimeGiven,
} from './elapsed';
import { hoursBetween } from './hours-between';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

interface End {
  readonly id: string;
  readonly iso: string;
  readonly words: readonly string[];
  /** Only the year is known. */
  readonly year: boolean;
}

const BIRTH =
  /^(?:naissance|ne|nee|birth|embauche|entree|recrutement|nomination|construction|creation|fondation)$/u;
/** Years of service, up to the latest day of the facts. */
const ENTRY = /^(?:embauche|entree|recrutement|nomination)$/u;
const SENIORITY = /ancien|service|carriere|collectivite|anniversaire|exerce/u;
/** "ont disposé de quarante-deux jours pour répondre": up to what limits it. */
const LIMIT = /^(?:limite|echeance|cloture|fin|date_limite|remise)$/u;
const EMPTY = /^(?:date|jour|annee|heure|year|day)$/u;

export const spanned = (claim: Claim<Duration>, basis: Basis, place: Place): Match | undefined => {
  const { base, amount, about } = claim.value;
  if (isRhythm(claim, place)) return undefined;
  const sentence = sentenceOf(place);
  if (base === 'minutes') return hoursBetween(claim, basis, sentence, place);
  const ends = endsOf(basis);
  const rough = /(?<![a-z])(?:environ|presque|pres\s+d[e'u]s?|quasiment|a\s+peu\s+pres)\s*$/u.test(
    place.lower.slice(Math.max(place.sentence.from, claim.from - 24), claim.from),
  );
  const said = sentence.match(/[a-z]{4,}/gu) ?? [];
  // "soit quatre jours plus tard": from one day that is named to another.
  const later =
    /^\s+(?:plus\s+t(?:ard|ot)|apres|avant|auparavant|d'ecart|qui\s+(?:ont\s+|a\s+)?suiv)/u.test(
      place.lower.slice(claim.to, claim.to + 18),
    ) ||
    ELAPSED.test(place.lower.slice(claim.to, claim.to + 32)) ||
    DATES_BACK.test(place.lower.slice(Math.max(place.sentence.from, claim.from - 24), claim.from));
  const bound = boundOf(claim, place);
  const { near = place.sentence } = place;
  const heard =
    base === 'months' && amount >= 12
      ? place.claims.filter(({ from, to }) => from >= near.from && to <= near.to)
      : later && !beside(place, claim).some(({ value }) => value.type === 'date')
        ? // "Le contrôle effectué quatorze jours après": the day is that of the sentence before.
          place.claims.filter(({ from, to }) => from >= near.from && to <= claim.from)
        : beside(place, claim);
  const shown = heard.flatMap(({ value }) => (value.type === 'date' ? [value] : []));
  const bothShown = new Set(shown.map(({ day, month }) => `${String(day)}/${String(month)}`)).size > 1;
  const told = heard.flatMap(({ value }) => (value.type === 'year' ? [String(value.year)] : []));
  const latest = ends.reduce((most, { iso, year }) => (!year && iso > most ? iso : most), '');
  const isEvoked = ({ iso, words, year }: End): boolean =>
    (amount >= 12 && base === 'months' && told.includes(iso.slice(0, 4))) ||
    shown.some((date) =>
      iso.endsWith(`-${String(date.month).padStart(2, '0')}-${String(date.day).padStart(2, '0')}`),
    ) ||
    (year && amount >= 12) ||
    (base === 'months' && /(?<![a-z])age/u.test(sentence) && words.some((word) => BIRTH.test(word))) ||
    (base === 'months' && /(?<![a-z])(?:fet|anniversaire)/u.test(sentence)) ||
    words.some(
      (word) => word.length > 3 && !EMPTY.test(word) && said.some((other) => related(word, other)),
    ) ||
    (words.includes('depot') && isAgeOfRequest(claim, place)) ||
    (words.includes('pv') && /(?<![a-z])proces-verba(?:l|ux)(?![a-z])/u.test(sentence));
  for (const first of ends)
    for (const last of ends) {
      if (first.id === last.id || first.iso >= last.iso) continue;
      // Between a year and a day only the years are known.
      const mixed = first.year !== last.year;
      if (mixed && (base !== 'months' || amount < 60)) continue;
      const exact = mixed
        ? [12 * (Number(last.iso.slice(0, 4)) - Number(first.iso.slice(0, 4)))]
        : base === 'days'
          ? isClear(claim, place)
            ? [compareDates(last.iso, first.iso) - 1]
            : daysOf(first, last, claim.value.raw !== amount).filter((days) =>
                isCountOf(days, first.iso, last.iso, claim, place),
              )
          : monthsOf(first, last);
      const within =
        about === true ? Math.max(2, amount * 0.15) : rough && amount >= 12 ? amount * 0.06 : 1e-9;
      // An age is told in whole years.
      const aged =
        base === 'months' &&
        amount % 12 === 0 &&
        first.words.some((word) => BIRTH.test(word)) &&
        /\bage\w*|ancien|ans\b/u.test(sentence);
      // "trois ans plus tard", some days more or less: whole years are told.
      const whole = base === 'months' && amount >= 12 && amount % 12 === 0 && !mixed;
      const fits =
        bound !== undefined && !mixed
          ? isBounded(bound, claim.value, first.iso, last.iso)
          : exact.some(
              (one) =>
                Math.abs(one - amount) <= within ||
                (later && !mixed && isRoundedTo(claim.value, first.iso, last.iso)) ||
                (whole && daysApart(first.iso, last.iso, amount) <= 15 && (later || SINCE.test(sentence))) ||
                (aged && Math.floor(one / 12) * 12 === amount),
            );
      const born = aged && first.words.some((word) => /^(?:naissance|ne|nee|birth)$/u.test(word));
      if (
        fits &&
        (born ||
          (aged &&
            last.iso === latest &&
            SENIORITY.test(sentence) &&
            first.words.some((word) => ENTRY.test(word))) ||
          (base === 'days' &&
            isTimeGiven(claim, place) &&
            isEvoked(first) &&
            last.words.some((word) => LIMIT.test(word))) ||
          // "disposez de deux ans pour vous décider": from one end of the facts to the limit that is told.
          (whole &&
            isTimeGiven(claim, place) &&
            (isEvoked(first) || isEvoked(last)) &&
            first.words.some((word) => LIMIT.test(word)) &&
            last.words.includes('limite')) ||
          // "depuis 1951, soit soixante-quinze ans": to the year of the latest day of the facts.
          (mixed &&
            first.year &&
            told.includes(first.iso.slice(0, 4)) &&
            SINCE.test(sentence) &&
            last.iso === latest) ||
          ((!later || isEvoked(first) || isEvoked(last)) && isPair(basis, place, first.iso, last.iso)) ||
          (isEvoked(first) && isEvoked(last)) ||
          (isClear(claim, place) && (isEvoked(first) || isEvoked(last))) ||
          // Two days that the sentence shows are the two ends.
          // "Il nous aura fallu deux semaines, depuis sa réception": from the day that is named.
          (base === 'days' && isTakenSince(first.words, sentence)) ||
          (later && !bothShown && (isEvoked(first) || (bound !== 'within' && isEvoked(last)))))
      )
        return derivedOf([first.id, last.id]);
    }
  return base === 'days' && later && betweenShown(claim, basis, place)
    ? { ok: true, origins: [{ kind: 'derived', id: 'text' }] }
    : undefined;
};

/** "expire le 20 juillet. La décision du 9, soit onze jours avant ce terme": between two days that the text has shown and that are proved. */
const betweenShown = (
  { from, value }: Claim<Duration>,
  basis: Basis,
  { claims, near, proved, sentence }: Place,
): boolean => {
  const years = basis.of('date').flatMap(({ value: { year } }) => year ?? []);
  const days = claims.flatMap((one) => {
    if (
      one.value.type !== 'date' ||
      one.to > from ||
      one.from < (near ?? sentence).from ||
      proved?.has(one) !== true
    )
      return [];
    return isoOf({ ...one.value, year: one.value.year ?? years[0] ?? 2000 }) ?? [];
  });
  const last = days.at(-1);
  return last !== undefined && days.some((day) => Math.abs(compareDates(day, last)) === value.amount);
};

/** "quatre jours par semaine": so many in each, not from one day to another. */
export const isRhythm = ({ to, value }: Claim<Duration>, { lower, sentence }: Place): boolean =>
  value.base === 'days' &&
  /^\s+(?:par|chaque|dans\s+(?:la|le|l'))\s*(?:jour|semaine|mois|trimestre|an|annee)(?![a-z])/u.test(
    lower.slice(to, Math.min(sentence.to, to + 24)),
  );

/** The two ends of one period of the facts. */
const isPair = (basis: Basis, place: Place, from: string, to: string): boolean =>
  basis.pairs.some(
    (pair) =>
      pair.first.type === 'date' &&
      pair.last.type === 'date' &&
      isoOf(pair.first) === from &&
      isoOf(pair.last) === to &&
      isSpokenOf(pair, basis, place),
  );

const yearsOf = (basis: Basis): readonly number[] => [
  ...new Set(
    basis.of('date').flatMap(({ value: { year }, origin }) => (origin.kind === 'law' ? [] : (year ?? []))),
  ),
];

/** Days of the facts, and years that their keys or values bear. */
const endsOf = (basis: Basis): readonly End[] => [
  ...basis.of('date').flatMap(({ value, origin, roles }): End[] => {
    if (origin.kind === 'law') return [];
    // "éteint depuis le 05/01" is of a year of the facts.
    const years = value.year === undefined ? yearsOf(basis) : [value.year];
    return years.flatMap((year): End[] => {
      const iso = isoOf({ ...value, year });
      return iso === undefined ? [] : [{ id: `${origin.id}|${iso}`, iso, words: roles, year: false }];
    });
  }),
  ...basis.evidence.flatMap(({ origin, roles, value, bare }): End[] => {
    if (origin.kind === 'law') return [];
    const years = roles.filter((role) => /^(?:19|20)\d\d$/u.test(role));
    if (
      bare === true &&
      value.type === 'number' &&
      value.number > 1800 &&
      value.number < 2200 &&
      Number.isInteger(value.number)
    )
      years.push(String(value.number));
    return [...new Set(years)].map((year) => ({ id: year, iso: `${year}-01-01`, words: roles, year: true }));
  }),
];

const daysOf = ({ iso: from, year }: End, { iso: to }: End, inWeeks: boolean): readonly number[] => {
  if (year) return [];
  const days = compareDates(to, from);
  // Weeks are told whole: from a Monday to a Friday.
  const weeks = inWeeks
    ? [-2, -1, 0, 1, 2].map((more) => days + 1 + more).filter((one) => one > 4 && one % 7 === 0)
    : [];
  return [days, days + 1, ...weeks, workingDays(from, to)];
};

/** From Monday to Friday, both ends counted. */
const workingDays = (from: string, to: string): number => {
  let count = 0;
  let day: string | undefined = parseDate(from) === undefined ? undefined : from;
  for (let step = 0; day !== undefined && day <= to && step < 400; step++) {
    if (dayOfWeek(day) > 0 && dayOfWeek(day) < 6) count += 1;
    day = daysAfter(day, 1);
  }
  return count;
};

/** Whole months, and with what is begun of one; the last day may count. */
const monthsOf = ({ iso: from }: End, { iso: to }: End): readonly number[] => {
  const [y1 = 0, m1 = 0, d1 = 0] = from.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = to.split('-').map(Number);
  const months = (y2 - y1) * 12 + m2 - m1;
  if (d1 === d2) return [months];
  // The last day counts: from the first to the last of a month, from the 15th to the 14th.
  const lastOfMonth = new Date(Date.UTC(y2, m2, 0)).getUTCDate();
  if (d1 === 1 && d2 === lastOfMonth) return [months + 1];
  if (d2 === d1 - 1) return [months];
  return d1 === 1 && d2 >= 28 ? [months + 1, months] : [months - (d2 < d1 ? 1 : 0) + 0.001];
};

const WORKING =
  /du\s+lundi\s+au\s+vendredi|(?<![a-z])jours?\s+(?:ouvres?|ouvrables?|de\s+(?:classe|travail|semaine|centre|fonctionnement|stage|formation))|hors\s+week-ends?|en\s+semaine/u;
const SINCE = /(?<![a-z])(?:depuis|il\s+y\s+a|dure|existe\w*|remonte\w*|soit|pendant|durant)(?![a-z])/u;

/** "la convocation datait de sept jours", "remonte à trois semaines": from the day of that to another. */
const DATES_BACK =
  /(?<![a-z])(?:dat(?:e|ent|ait|aient|ant)\s+(?:deja\s+)?de|remont(?:e|ent|ait|ant)\s+a)\s+$/u;

/** "vingt-six jours se seront écoulés", "trois semaines séparent": from one day to another. */
const ELAPSED = /^\s+(?:(?:se\s+(?:sont|seront|seraient)|s'etaient|se)\s+)?(?:ecoul|separ|auront\s+passe)/u;
const APART = /(?:plus\s+t(?:ard|ot)|apres|avant|d'ecart|d'intervalle)/u;
const GAP = /(?:separ\w+|ecoul\w+|sous|delai\s+(?:de|d'))\s*$/u;

/** "du 3 au 21 août, soit dix-neuf jours" counts both ends; "huit jours avant" counts one of them. */
export const isCountOf = (days: number, from: string, to: string, claim: Claim, place: Place): boolean => {
  const apart = compareDates(to, from);
  // A count of working days says that it is one.
  if (days === workingDays(from, to) && days !== apart && days !== apart + 1 && days % 7 !== 0)
    return WORKING.test(place.lower.slice(place.sentence.from, place.sentence.to));
  if (days !== apart && days !== apart + 1) return true;
  const { lower, sentence } = place;
  const [before, after] = [
    lower.slice(Math.max(sentence.from, claim.from - 20), claim.from),
    lower.slice(claim.to, Math.min(sentence.to, claim.to + 16)),
  ];
  if (
    APART.test(after) ||
    ELAPSED.test(lower.slice(claim.to, claim.to + 32)) ||
    /^\s+separ/u.test(after) ||
    GAP.test(before)
  )
    return days === apart;
  const said = lower.slice(sentence.from, claim.from);
  const both = /(?<![a-z])du\s[^.;]{1,60}\sau\s[^.;]{1,60}$/u.test(said) && !/nuit/u.test(said);
  return both || /inclus/u.test(lower.slice(sentence.from, sentence.to)) ? days === apart + 1 : true;
};
