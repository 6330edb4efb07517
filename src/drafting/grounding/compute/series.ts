/**
 * Days and hours that a first one, a step and a rank make: "le troisième départ à 9 h 30", "la dernière échéance le 10 mars 2027"; and the
 * day so long before or after another that the sentence tells.
 */
import type { Claim, ClaimValue, DateValue } from '../claim';
import type { Basis, TypedEvidence } from '../match/basis';
import { daysAfter, isoOf, monthsAfter } from '../match/calendar';
import { beside, derivedOf, sentenceOf, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { related } from '../text/stems';

const STEP = /^(?:intervalle|frequence|cadence|periodicite|ecart|pas|espacement|rotation|interval|every)$/u;
const FIRST = /^(?:premiere?|premier|first|debut|depart|start)$/u;
const MONTHLY = /^(?:mensualite|mensualites|mensuel|mensuelle)$/u;
const EVERY_MONTH =
  /(?<![a-z])(?:mensualites?|mensuel\w*|par\s+mois|chaque\s+mois|tous\s+les\s+mois)(?![a-z])/u;
const COUNT =
  /^(?:mensualite|mensualites|echeance|echeances|versement|versements|seance|seances|rotation|rotations|tour|tours|depart|departs|nombre|nb)$/u;
const EMPTY = /^(?:premiere?|premier|date|heure|jour|nombre)$/u;

/** The rank that the clause gives to a day or an hour: a rank before it, or "dernière". */
const rankOf = (claim: Claim, basis: Basis, place: Place): number | undefined => {
  const before = place.lower.slice(place.sentence.from, claim.from);
  const last = /(?<![a-z])derni(?:ere?)(?:\s+[a-z]+){0,3}[^,;:.]*$/u.exec(before);
  const ranks = place.claims.filter(
    ({ value, to, from }) => value.type === 'ordinal' && from >= place.sentence.from && to <= claim.from,
  );
  const rank = ranks.at(-1);
  const between = rank === undefined ? 0 : place.sentence.from + (last?.index ?? -1);
  if (rank?.value.type === 'ordinal' && rank.from > between) return rank.value.rank;
  const ends =
    /(?<![a-z])(?:au|jusqu'au)\s+(?:[a-z]+di\s+|dimanche\s+)?$/u.test(before) &&
    beside(place, claim).some(({ value }) => value.type === 'date');
  if (last === null && !ends) return undefined;
  const noun = /^derni(?:ere?)\s+([a-z]{4,})/u.exec(last?.[0] ?? '')?.[1];
  const counts = basis.evidence.filter(
    ({ value, roles }) =>
      value.type === 'number' &&
      Number.isInteger(value.number) &&
      roles.some((role) => COUNT.test(role) || (noun !== undefined && related(role, noun))),
  );
  // "nb_echeances" of the "date_premiere_echeance", rather than any other number of the facts.
  const [only] = [
    ...counts.filter(({ origin }) => isOfFirst(origin.id, basis)),
    ...counts.filter(({ roles }) => roles.some((role) => COUNT.test(role) && !/^(?:nombre|nb)$/u.test(role))),
    ...counts,
  ];
  return only?.value.type === 'number' ? only.value.number : undefined;
};

/** The number counts what the first day is of. */
const isOfFirst = (id: string, basis: Basis): boolean => {
  const words = pathWords(id.split('.').at(-1) ?? '').filter((word) => word.length > 3);
  return basis
    .of('date')
    .some(
      ({ origin, roles }) =>
        roles.some((role) => FIRST.test(role)) &&
        pathWords(origin.id.split('.').at(-1) ?? '').some((word) => words.some((one) => related(one, word))),
    );
};

export const inSeries = (
  claim: Claim<Extract<ClaimValue, { readonly type: 'time' | 'date' }>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const rank = rankOf(claim, basis, place);
  if (rank === undefined || rank < 2 || rank > 400) return undefined;
  const steps = basis.of('duration').filter(({ roles }) => roles.some((role) => STEP.test(role)));
  const { value } = claim;
  if (value.type === 'time') {
    for (const start of basis.of('time').filter(({ roles }) => roles.some((role) => FIRST.test(role))))
      for (const step of steps)
        if (
          step.value.base === 'minutes' &&
          (start.value.minutes + (rank - 1) * step.value.amount) % 1440 === value.minutes % 1440
        )
          return derivedOf([start.origin.id, step.origin.id]);
    return undefined;
  }
  const monthly =
    EVERY_MONTH.test(sentenceOf(place)) ||
    basis.evidence.some(({ roles }) => roles.some((role) => MONTHLY.test(role)));
  const moves: ((iso: string) => string | undefined)[] = [
    ...steps.map(
      ({ value: { base, amount } }) =>
        (iso: string) =>
          base === 'months'
            ? monthsAfter(iso, amount * (rank - 1))
            : base === 'days'
              ? daysAfter(iso, amount * (rank - 1))
              : undefined,
    ),
    ...weeksOf(basis).map((days) => (iso: string) => daysAfter(iso, days * (rank - 1))),
    ...(monthly ? [(iso: string) => monthsAfter(iso, rank - 1)] : []),
    ...monthsOf(basis).map((months) => (iso: string) => monthsAfter(iso, months * (rank - 1))),
  ];
  for (const start of basis.of('date').filter(({ roles }) => roles.some((role) => FIRST.test(role)))) {
    const iso = isoOf(start.value);
    if (iso !== undefined && moves.some((move) => isDay(value, move(iso))))
      return derivedOf([start.origin.id]);
  }
  return undefined;
};

/** "rythme: chaque mardi", "un jeudi sur deux", "hebdomadaire": how many days from one to the next. */
const weeksOf = ({ texts }: Basis): readonly number[] =>
  texts.flatMap(({ origin, folded }) =>
    origin.kind !== 'fact'
      ? []
      : FORTNIGHTLY.test(folded.lower)
        ? [14]
        : WEEKLY.test(folded.lower)
          ? [7]
          : [],
  );
const DAY = '(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?';
const WEEKLY = new RegExp(
  `(?<![a-z])(?:(?:chaque|tous\\s+les|le|les)\\s+(?:${DAY})|hebdomadaires?|(?:chaque|toutes\\s+les)\\s+semaines?|par\\s+semaine)(?![a-z])`,
  'u',
);
const FORTNIGHTLY = new RegExp(
  `(?<![a-z])(?:un\\s+(?:${DAY})\\s+sur\\s+deux|une\\s+semaine\\s+sur\\s+deux|tous\\s+les\\s+quinze\\s+jours|bimensuel(?:le)?s?|toutes\\s+les\\s+deux\\s+semaines)(?![a-z])`,
  'u',
);

/** "periodicite: mensuelle": how many months from one to the next. */
const monthsOf = ({ texts }: Basis): readonly number[] =>
  texts.flatMap(({ origin, folded }) =>
    origin.kind === 'fact' && /(?:^|[._])(?:periodicite|rythme|frequence|cadence)(?:[._]|$)/u.test(origin.id)
      ? MONTHS.flatMap(([said, months]) => (said.test(folded.lower) ? [months] : []))
      : [],
  );
const MONTHS: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z])(?:mensuel\w*|(?:chaque|par|tous\s+les)\s+mois)(?![a-z])/u, 1],
  [/(?<![a-z])(?:bimestriel\w*|tous\s+les\s+deux\s+mois)(?![a-z])/u, 2],
  [/(?<![a-z])(?:trimestriel\w*|(?:chaque|par)\s+trimestre)(?![a-z])/u, 3],
  [/(?<![a-z])semestriel\w*(?![a-z])/u, 6],
  [/(?<![a-z])(?:annuel\w*|(?:chaque\s+annee|par\s+an|tous\s+les\s+ans))(?![a-z])/u, 12],
];

/** "le deuxième départ" of facts that give the first one and how many there are. */
export const rankInSeries = (rank: number, noun: string | undefined, basis: Basis): Match | undefined => {
  if (noun === undefined) return undefined;
  const first = basis.evidence.find(
    ({ roles, origin }) =>
      origin.kind === 'fact' &&
      roles.some((role) => /^(?:premiere?|premier|first)$/u.test(role)) &&
      roles.some((role) => !EMPTY.test(role) && related(role, noun)),
  );
  if (first === undefined) return undefined;
  const counts = basis.bare.filter(({ roles }) => roles.some((role) => COUNT.test(role)));
  return counts.length === 0 || counts.some(({ value }) => value.number >= rank)
    ? derivedOf([first.origin.id])
    : undefined;
};

const BEFORE =
  /(?<![a-z])(?:avant|(?:a\s+l'|d')avance|plus\s+tot|prealable\w*|auparavant|precedent\w*)(?![a-z])/u;
const AFTER =
  /(?<![a-z])(?:apres|plus\s+tard|suivant\w*|a\s+l'issue|ensuite|au\s+bout|jusqu'au|dans\s+un\s+delai|a\s+compter)(?![a-z])/u;

/** "48 heures avant, soit le 26 novembre": a day of the facts, and a length that the sentence gives and that is judged on its own. */
export const shifted = (claim: Claim<DateValue>, basis: Basis, place: Place): Match | undefined => {
  const sentence = place.lower.slice(place.sentence.from, place.sentence.to);
  const ways = [...(BEFORE.test(sentence) ? [-1] : []), ...(AFTER.test(sentence) ? [1] : [])];
  const eve = /(?<![a-z])veille(?![a-z])/u.test(sentence)
    ? -1
    : /(?<![a-z])lendemain(?![a-z])/u.test(sentence)
      ? 1
      : 0;
  const notices = NOTICE.test(sentence)
    ? basis.of('duration').filter(({ roles }) => roles.includes('preavis'))
    : [];
  for (const { value, origin, edge } of basis.of('date'))
    for (const { value: notice } of notices)
      if (
        edge === 'end' &&
        notice.base === 'months' &&
        isDay(claim.value, monthsBefore(isoOf(value) ?? '', notice.amount))
      )
        return derivedOf([origin.id]);
  const lengths = beside(place, claim).flatMap(({ value }) => (value.type === 'duration' ? [value] : []));
  for (const { value, origin } of basis.of('date')) {
    const iso = isoOf(value);
    if (iso === undefined || origin.kind === 'law') continue;
    if (eve !== 0 && isDay(claim.value, daysAfter(iso, eve))) return derivedOf([origin.id]);
    for (const { base, amount } of lengths)
      for (const way of ways) {
        const days = base === 'minutes' ? amount / 1440 : amount;
        const day = base === 'months' ? monthsAfter(iso, way * amount) : daysAfter(iso, way * days);
        if (isDay(claim.value, day)) return derivedOf([origin.id]);
      }
  }
  return undefined;
};

/** The last day of a shorter month, where that day has none. */
const monthsBefore = (iso: string, months: number): string | undefined =>
  [iso, ...['30', '29', '28'].map((day) => iso.replace(/\d\d$/u, day))]
    .map((one) => monthsAfter(one, -months))
    .find((one) => one !== undefined);

/** "il faudrait prévenir avant le 31 mai" of what ends on 31 August, with a notice of three months. */
const NOTICE =
  /(?<![a-z])(?:prevenir|preven\w+|denonc\w+|resili\w+|preavis|conge|averti\w*|notifi\w+)(?![a-z])[^.;]*(?<![a-z])(?:avant|au\s+plus\s+tard|d'ici)(?![a-z])/u;

const SHIFT = /^\s+(?:(?<before>avant|plus\s+tot|auparavant)|plus\s+tard|apres)(?![a-z])[^.;:]{0,40}$/u;

/**
 * "vingt minutes plus tard, à 23 h 05", "une demi-heure avant la fermeture": one hour, and a length that the sentence gives and that is proved. The hour is the one that the
 * words name, else the last one told, else the only one of the facts: any other would make an hour of anything.
 */
export const shiftedHour = (
  claim: Claim<Extract<ClaimValue, { readonly type: 'time' }>>,
  basis: Basis,
  place: Place,
): Match | undefined => {
  const length = place.claims
    .filter(
      ({ from, to, value }) => value.type === 'duration' && from >= place.sentence.from && to <= claim.from,
    )
    .at(-1);
  if (length?.value.type !== 'duration' || length.value.base !== 'minutes') return undefined;
  if (place.proved !== undefined && !place.proved.has(length)) return undefined;
  const words = place.lower.slice(length.to, claim.from);
  const way = SHIFT.exec(words);
  if (way === null) return undefined;
  const from = claim.value.minutes - (way.groups?.['before'] === undefined ? 1 : -1) * length.value.amount;
  const known = anchorsOf(words, length, basis, place).find(({ minutes }) => (minutes - from) % 1440 === 0);
  return known === undefined ? undefined : derivedOf([known.id]);
};

/** "avant le début": what the length is counted from, where the words go on to say it. */
const FROM_WHAT = /^\s+(?:avant|apres)\s+([^,(]+)/u;

interface Hour {
  readonly minutes: number;
  readonly id: string;
}

const hourOf = ({ value, origin }: TypedEvidence<'time'>): Hour => ({
  minutes: value.minutes,
  id: origin.id,
});

const anchorsOf = (words: string, length: Claim, basis: Basis, place: Place): readonly Hour[] => {
  const hours = basis.of('time');
  const named = (FROM_WHAT.exec(words)?.[1] ?? '').match(/[a-z]{4,}/gu) ?? [];
  const counted = hours.map((one) => ({
    one,
    said: named.filter((word) => one.roles.some((role) => related(role, word))).length,
  }));
  const most = Math.max(0, ...counted.map(({ said }) => said));
  if (most > 0) return counted.flatMap(({ one, said }) => (said === most ? [hourOf(one)] : []));
  const told = place.claims.findLast(
    ({ value, from, to }) =>
      value.type === 'time' && to <= length.from && from >= (place.near ?? place.sentence).from,
  );
  // An hour that was worked out before, and is proved, is none of the facts.
  if (told?.value.type === 'time')
    return place.proved?.has(told) === true ? [{ minutes: told.value.minutes, id: 'text' }] : [];
  return new Set(hours.map(({ value }) => value.minutes)).size === 1 ? hours.map(hourOf) : [];
};

const isDay = ({ day, month, year }: DateValue, iso: string | undefined): boolean => {
  if (iso === undefined) return false;
  const [y, m, d] = iso.split('-').map(Number);
  return d === day && m === month && (year === undefined || y === year);
};
