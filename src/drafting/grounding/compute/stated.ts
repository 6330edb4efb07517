/**
 * Arithmetic that a text states on values that it shows: "110 €, ramenés à 85 €, soit 25 € de moins", "cinq offres, dont une irrégulière ; quatre
 * ont donc été analysées", "18 €, et moitié prix, soit 9 €". It must hold, whatever fact happens to have the figure. Where the text does not
 * show what is computed, it says nothing.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { missing, type Match, type Place } from '../match/matcher';
import { parentOf } from '../facts/paths';
import { sameNoun } from '../text/stems';
import { numberOf } from './operands';
import { arithmeticOf } from './results';
import { written } from './quantities';
import { hoursAWeek, lengthInWeek } from './week';

export const stated = (claim: Claim, basis: Basis, place: Place): Match | undefined =>
  gapOf(claim, basis, place) ??
  restOf(claim, place) ??
  othersOf(claim, place) ??
  wholeOf(claim, basis, place) ??
  fractionOf(claim, basis, place) ??
  itemsOf(claim, place) ??
  daysNamed(claim, place) ??
  lengthInWeek(claim, place) ??
  hoursAWeek(claim, basis, place);

const proved: Match = { ok: true, origins: [{ kind: 'derived', id: 'text' }] };
const computes = (value: number, text: string): Match =>
  missing(`Le calcul donne ${written(value)} (${text}).`);

const sizeOf = (value: ClaimValue): number | undefined =>
  value.type === 'measure' || value.type === 'duration' ? value.amount : numberOf(value)[0];

/** From the sentence, and from what a semicolon parts from it. */
const startOf = ({ lower, near, sentence }: Place): number =>
  /;\s*$/u.test(lower.slice(0, sentence.from)) ? (near?.from ?? sentence.from) : sentence.from;

const before = (claim: Claim, place: Place): readonly Claim[] =>
  place.claims.filter(({ from, to }) => from >= startOf(place) && to <= claim.from);

const UP = 'hausse|augmentation|progression|majoration|supplement|accroissement|gain';
const DOWN = 'baisse|diminution|reduction|economie|recul|perte';
const MOVE = new RegExp(
  `(?:soit|represente|donne|fait|font|c'est-a-dire)\\s+(?:une?\\s+)?(?:(?:legere|forte|nette)\\s+)?(?:(${UP})|(${DOWN})|(?:ecart|difference))\\s+(?:de\\s+|d')$`,
  'u',
);
const SAID_SO = /(?:soit|c'est-a-dire)\s+$/u;
const ROUGH = /(?:environ|pres\s+d[e'u]|quelque|presque|plus\s+d[e']|moins\s+d[e'])\s*$/u;

/** What stands between two values of which the second follows the first, or the first the second. */
const ONWARDS = /(?<![a-z])(?:a|au|ramenee?s?|portee?s?|pour\s+atteindre)\s+(?:l'|la\s+|le\s+)?$/u;
const BACKWARDS = /(?<![a-z])(?:contre|au\s+lieu\s+d[eu]|apres|pour)\s*$/u;

/** "passe de 64 à 80, soit une hausse de 25 %". */
const gapOf = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { lower, sentence } = place;
  const head = lower.slice(startOf(place), claim.from);
  const after = lower.slice(claim.to, Math.min(sentence.to, claim.to + 24));
  const move = MOVE.exec(head);
  const tail = SAID_SO.test(head) ? /^\s+de\s+(?:(moins)|plus|difference)(?![a-z])/u.exec(after) : null;
  if ((move === null && tail === null) || ROUGH.test(head)) return undefined;
  const { value } = claim;
  const share = value.type === 'share';
  const shown = inUnit(before(claim, place), lower).filter((one) =>
    share
      ? /^(?:number|amount|measure)$/u.test(one.value.type)
      : one.value.type === value.type && sameUnit(one.value, value),
  );
  const [one, other] = shown.slice(-2);
  if (one === undefined || other === undefined || one.value.type !== other.value.type) return undefined;
  const between = lower.slice(one.to, other.from);
  const onwards = ONWARDS.test(between);
  if (!onwards && !BACKWARDS.test(between)) return undefined;
  const [a, b] = [sizeOf(one.value), sizeOf(other.value)];
  const said = share ? value.raw : sizeOf(value);
  if (a === undefined || b === undefined || said === undefined || a === b) return undefined;
  const [first, last] = onwards ? [a, b] : [b, a];
  if (first === 0) return undefined;
  if (move?.[1] !== undefined && last < first) return missing('Le calcul donne une baisse.');
  if (move?.[2] !== undefined && last > first) return missing('Le calcul donne une hausse.');
  const exact = share ? Math.abs((100 * (last - first)) / first) : Math.abs(last - first);
  const within = share ? 0.5001 * 10 ** -(String(value.raw).split('.')[1]?.length ?? 0) : 0.005;
  if (Math.abs(exact - said) <= within) return proved;
  // "l'écart de 300 €" that the facts give by itself.
  const known = arithmeticOf(basis).quantities.some(
    (known) => known.value === said && known.words.some((word) => GAP.test(word)),
  );
  return known
    ? undefined
    : computes(exact, share ? `de ${written(first)} à ${written(last)}` : `${written(a)} et ${written(b)}`);
};
/** "de 50 à 30 km/h": the unit is told once. */
const inUnit = (all: readonly Claim[], lower: string): readonly Claim[] =>
  all.map((one, i) => {
    const next = all[i + 1];
    if (one.value.type !== 'number' || one.value.noun !== undefined || next?.value.type !== 'measure')
      return one;
    if (!/^\s+(?:a|contre|au\s+lieu\s+de)\s+$/u.test(lower.slice(one.to, next.from))) return one;
    const { dimension, amount, raw } = next.value;
    const value = {
      type: 'measure',
      dimension,
      amount: (one.value.number * amount) / raw,
      raw: one.value.number,
    } as const;
    return raw === 0 ? one : { ...one, value };
  });
const GAP = new RegExp(`^(?:${UP}|${DOWN}|ecart|difference|evolution|variation)`, 'u');

const sameUnit = (a: ClaimValue, b: ClaimValue): boolean =>
  !(a.type === 'measure' && b.type === 'measure' && a.dimension !== b.dimension) &&
  !(a.type === 'duration' && b.type === 'duration' && a.base !== b.base);

const REST_BEFORE = /(?:reste(?:nt|ra|ront)?)\s+(?:donc\s+|ainsi\s+|encore\s+)?$|(?<![a-z])donc\s+$/u;
const REST_AFTER =
  /^\s+(?:[a-z]+\s+)?(?:autres|restante?s?)(?![a-z])|^\s+(?:(?:ont|sont|seront|etaient|restent)\s+)?donc\s/u;

/** "vingt places, dont douze occupées ; il en reste huit". */
const restOf = (claim: Claim, place: Place): Match | undefined => {
  const { lower, sentence } = place;
  const { value } = claim;
  if (value.type !== 'number' || value.label !== undefined) return undefined;
  const head = lower.slice(startOf(place), claim.from);
  if (!REST_BEFORE.test(head) && !REST_AFTER.test(lower.slice(claim.to, sentence.to))) return undefined;
  const dont = [...head.matchAll(/(?<![a-z])dont\s+(?=(une?\s)?)/gu)];
  const [only] = dont;
  if (only === undefined || dont.length > 1) return undefined;
  const at = startOf(place) + only.index;
  const shown = before(claim, place).filter((one) => one.value.type === 'number');
  const whole = shown.findLast(({ to }) => to <= at);
  const parts = shown.filter(({ from }) => from > at).flatMap((one) => sizeOf(one.value) ?? []);
  if (only[1] !== undefined) parts.unshift(1);
  const all = whole === undefined ? undefined : sizeOf(whole.value);
  // What stands between the whole and its parts counts something else.
  if (all === undefined || whole === undefined || parts.length === 0 || parts.length > 4 || all < 2)
    return undefined;
  if (/[.;:]/u.test(lower.slice(whole.to, at))) return undefined;
  const lefts = sumsOf(parts).map((sum) => all - sum);
  if (lefts.includes(value.number)) return proved;
  const taken = parts.reduce((sum, one) => sum + one, 0);
  return all > taken ? computes(all - taken, `${written(all)} - ${written(taken)}`) : undefined;
};

const AMONG = /^\s+(?:[a-z]+\s+)?(?:des|de\s+(?:ces|ses|leurs)|sur(?:\s+les)?|parmi\s+les)\s+$/u;
const LEFT = /(?<![a-z])(?:reste(?:nt|ra|ront)?|demeure(?:nt)?)\s+(?:donc\s+|ainsi\s+|encore\s+)?$/u;

/** "Deux des trois places sont occupées ; il reste donc une place": the others of those just counted. */
const othersOf = (claim: Claim, { claims, lower, near, sentence }: Place): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'number' || value.label !== undefined) return undefined;
  if (!LEFT.test(lower.slice(sentence.from, claim.from))) return undefined;
  const shown = claims.filter(
    (one) => one.value.type === 'number' && one.from >= (near?.from ?? sentence.from) && one.to <= claim.from,
  );
  const [part, whole] = shown.slice(-2);
  if (part?.value.type !== 'number' || whole?.value.type !== 'number' || shown.length > 2) return undefined;
  if (!AMONG.test(lower.slice(part.to, whole.from)) || part.value.number >= whole.value.number)
    return undefined;
  if (value.noun === undefined || whole.value.noun === undefined || !sameNoun(value.noun, whole.value.noun))
    return undefined;
  const left = whole.value.number - part.value.number;
  return left === value.number
    ? proved
    : computes(left, `${written(whole.value.number)} - ${written(part.value.number)}`);
};

/** Of one or more of them. */
const sumsOf = (parts: readonly number[]): readonly number[] =>
  Array.from({ length: (1 << parts.length) - 1 }, (_, mask) =>
    parts.reduce((sum, one, i) => (((mask + 1) >> i) & 1 ? sum + one : sum), 0),
  );

/** "430 000 € : 215 000 € de voirie, 188 000 € de réseaux et 27 000 € d'espaces verts", all the amounts of one record. */
const wholeOf = (claim: Claim, basis: Basis, { claims, lower, sentence }: Place): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'amount' && value.type !== 'number' && value.type !== 'measure') return undefined;
  const colon = /^[^.;:]{0,30}\s:\s/u.exec(lower.slice(claim.to, sentence.to));
  if (colon === null || /moins|deduct|dedui/u.test(lower.slice(claim.to, sentence.to))) return undefined;
  const parts = claims.filter(
    (one) =>
      one.from >= claim.to + colon[0].length - 1 &&
      one.to <= sentence.to &&
      one.value.type === value.type &&
      sameUnit(one.value, value),
  );
  const [said, sizes] = [sizeOf(value), parts.flatMap((one) => sizeOf(one.value) ?? [])];
  // "quatre numéros : 1, 3, 5 et 7" are four of them, no sum.
  if (said === undefined || sizes.length < 2 || sizes.some((one) => one > said)) return undefined;
  const { quantities } = arithmeticOf(basis);
  if (quantities.some((one) => one.value === said)) return undefined;
  const records = new Map<string, number[]>();
  for (const { ids, value: one } of quantities) {
    const parent = parentOf((ids[0] ?? '').replace(/\.\d+(?=\.)/gu, '.*'));
    records.set(parent, [...(records.get(parent) ?? []), one]);
  }
  const isRecord = [...records].some(
    ([parent, members]) =>
      parent !== '' && members.length === sizes.length && members.every((one) => sizes.includes(one)),
  );
  if (!isRecord) return undefined;
  const sum = sizes.reduce((total, one) => total + one, 0);
  return Math.abs(sum - said) < 0.006 ? proved : computes(sum, sizes.map(written).join(' + '));
};

const FRACTIONS: readonly (readonly [RegExp, number])[] = [
  [/(?:moitie(?:\s+(?:prix|moins|du\s+(?:plein\s+)?tarif|de\s+(?:cette|ce)\s+\w+))?|demi-?\s?tarif)$/u, 0.5],
  [/(?:un|le|d'un)\s+tiers(?:\s+(?:du|de\s+la|de\s+ce|de\s+cette)\s+\w+)?$/u, 1 / 3],
  [/(?:un|le|d'un)\s+quart(?:\s+(?:du|de\s+la|de\s+ce|de\s+cette)\s+\w+)?$/u, 0.25],
  [/(?:le|du|au)\s+double$/u, 2],
  [/(?:le|du|au)\s+triple$/u, 3],
];

/** "moitié prix, soit 9 €": half of an amount that the text or the facts give. */
const fractionOf = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'amount') return undefined;
  const head = place.lower.slice(startOf(place), claim.from);
  const told = /^(.*\S)\s*,?\s*(?:soit|c'est-a-dire)\s+$/su.exec(head)?.[1]?.replace(/,$/u, '').trimEnd();
  const factor = FRACTIONS.find(([said]) => told !== undefined && said.test(told))?.[1];
  if (factor === undefined) return undefined;
  const shown = before(claim, place).flatMap((one) => (one.value.type === 'amount' ? [one.value.cents] : []));
  if (shown.length === 0) return undefined;
  const all = [
    ...shown,
    ...arithmeticOf(basis).quantities.flatMap((one) => (one.kind === 'euro' ? [one.value * 100] : [])),
  ];
  if (all.some((cents) => Math.abs(cents * factor - value.cents) <= 0.5)) return proved;
  const last = (shown.at(-1) ?? 0) / 100;
  return computes(last * factor, `${written(last)} × ${written(factor)}`);
};

/**
 * "75 € de capture, quatre jours à 12,50 €, soit 50 €, et 48 € de soins, pour un total de 173 €": the amounts that stand before a total, in its
 * sentence and the one before, each counted item at its price. It proves a total, and denies none.
 */
const itemsOf = (claim: Claim, place: Place): Match | undefined => {
  const { claims, lower, near, sentence } = place;
  const { value } = claim;
  if (
    value.type !== 'amount' ||
    !/(?<![a-z])total\s[^.;,]{0,24}$/u.test(lower.slice(sentence.from, claim.from))
  )
    return undefined;
  const shown = claims.filter(
    (one) => one.from >= (near?.from ?? sentence.from) && one.to <= claim.from && one.value.type === 'amount',
  );
  let sum = 0;
  for (const [i, one] of shown.entries()) {
    if (place.proved?.has(one) !== true || one.value.type !== 'amount') return undefined;
    const next = shown[i + 1];
    // A price whose product follows is no item.
    if (next !== undefined && /^[^.;]{0,40}\ssoit\s+$/u.test(lower.slice(one.to, next.from))) continue;
    const counted = claims.findLast(({ to }) => to <= one.from);
    const times =
      counted !== undefined && /^\s[a-z' -]{0,30}\sa\s+$|^\s*a\s+$/u.test(lower.slice(counted.to, one.from))
        ? (numberOf(counted.value).at(-1) ?? 1)
        : 1;
    const before = shown[i - 1];
    const isProduct = before !== undefined && /\ssoit\s+$/u.test(lower.slice(before.to, one.from));
    sum += one.value.cents * (isProduct ? 1 : times);
  }
  return shown.length > 1 && Math.abs(sum - value.cents) < 0.5 ? proved : undefined;
};

/** "trois jours par semaine, les lundi, mardi et jeudi": as many as it names. */
const daysNamed = (claim: Claim, { claims, lower, sentence }: Place): Match | undefined => {
  const { value } = claim;
  const count =
    value.type === 'duration' && value.base === 'days' && value.raw === value.amount
      ? value.raw
      : value.type === 'number' && /^(?:jour|matinee|soiree|soir)s?$/u.test(value.noun ?? '')
        ? value.number
        : undefined;
  const opening =
    /^(?:\s+[a-z]+s?)?(?:\s+(?:par|de\s+la|chaque)\s+semaine)?\s*(?:[:,(]|\s-)\s*(?:les?\s+|tous\s+les\s+)?(?=[a-z]+di|dimanche)/u.exec(
      lower.slice(claim.to, sentence.to),
    );
  if (count === undefined || opening === null) return undefined;
  let at = claim.to + opening[0].length;
  let named = 0;
  for (const one of claims.filter(({ from }) => from >= at)) {
    if (
      one.value.type !== 'weekday' ||
      !/^(?:\s*(?:,|et|puis)\s*(?:les?\s+)?|)$/u.test(lower.slice(at, one.from))
    )
      break;
    named += 1;
    at = one.to;
  }
  return named < 2 || named === count ? undefined : missing(`La phrase en nomme ${String(named)}.`);
};
