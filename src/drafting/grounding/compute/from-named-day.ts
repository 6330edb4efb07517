/**
 * Lengths counted from a day that the text names by what happened then: "vingt jours à compter de cette séance, soit jusqu’au 10 juin", "Comptés de la clôture, ils
 * conduisent au 15 novembre". The day is that of a fact whose key says it, or the one that the text has told of it; nothing but the exact day counts.
 */
import type { Claim, ClaimValue, DateValue } from '../claim';
import type { Basis } from '../match/basis';
import { daysAfter, isoOf, monthsAfter } from '../match/calendar';
import { derivedOf, type Match, type Place } from '../match/matcher';
import { related } from '../text/stems';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const THAT = "(?:de\\s+(?:la|l'|cette|cet|ce|sa|son|ladite|leur)|d'|du|dudit)\\s?([a-z]{4,})";
const FROM = new RegExp(
  `^[^.;:]{0,40}?(?<![a-z])(?:a\\s+(?:compter|partir)|comptee?s?|suivant)\\s+(?:${THAT}|(?:la|cette|l')\\s?([a-z]{4,}))`,
  'u',
);
const COUNTED = new RegExp(
  `(?<![a-z])(?:comptee?s?|(?:a|courant\\s+a)\\s+(?:compter|partir)|decomptee?s?|calculee?s?)\\s+(?:a\\s+(?:compter|partir)\\s+)?${THAT}`,
  'u',
);
const LEADS =
  /(?<![a-z])(?:condui\w+|men\w+|port\w+|expir\w+|abouti\w+|s'achev\w+|courent|courra|court|prend\w*\s+fin|arriv\w+)\s[^.;:,]{0,30}$/u;
const WORDLESS = /^(?:jour|date|notification|presente?|compter)$/u;

/** From the named day to another day that the sentence tells. */
export const fromNamedDay = (claim: Claim<Duration>, basis: Basis, place: Place): Match | undefined => {
  const { lower, sentence } = place;
  const [, one, other] = FROM.exec(lower.slice(claim.to, sentence.to)) ?? [];
  const noun = one ?? other;
  if (noun === undefined || claim.value.base === 'minutes') return undefined;
  const ends = daysIn(basis).filter(({ value }) => isTold(value, sentence.from, sentence.to, place));
  return proof(anchors(noun, claim, basis, place), [claim.value], ends);
};

/** The day to which a length leads that the sentence before has told. */
export const dayFromNamed = (claim: Claim<DateValue>, basis: Basis, place: Place): Match | undefined => {
  const { claims, lower, sentence, proved, near = sentence } = place;
  const before = lower.slice(sentence.from, claim.from);
  const noun = COUNTED.exec(before)?.[1];
  if (noun === undefined || !LEADS.test(before)) return undefined;
  const lengths = claims.flatMap((one) =>
    one.value.type === 'duration' &&
    one.from >= near.from &&
    one.to <= claim.from &&
    proved?.has(one) === true
      ? [one.value]
      : [],
  );
  const [only, ...others] = lengths;
  if (only === undefined || others.length > 0) return undefined;
  const froms = anchors(noun, claim, basis, place);
  const ends = froms.flatMap(({ iso }) => {
    const day = isoOf({ ...claim.value, year: claim.value.year ?? Number(iso.slice(0, 4)) });
    return day === undefined ? [] : [{ iso: day, id: 'text', value: claim.value }];
  });
  return proof(froms, [only], ends);
};

interface Day {
  readonly iso: string;
  readonly id: string;
  readonly value: DateValue;
}

const daysIn = (basis: Basis): readonly (Day & { readonly roles: readonly string[] })[] =>
  basis.of('date').flatMap(({ origin, roles, value }) => {
    const iso = isoOf(value);
    return iso === undefined || origin.kind !== 'fact' ? [] : [{ iso, id: origin.id, value, roles }];
  });

const isTold = (value: DateValue, from: number, to: number, { claims }: Place): boolean =>
  claims.some(
    (one) =>
      one.value.type === 'date' &&
      one.from >= from &&
      one.to <= to &&
      one.value.day === value.day &&
      one.value.month === value.month &&
      (one.value.year === undefined || one.value.year === value.year),
  );

/** Of the facts by their key, or by the noun that the text puts right before the day. */
const anchors = (
  noun: string,
  claim: Claim,
  basis: Basis,
  { claims, lower, sentence, near = sentence }: Place,
): readonly Day[] => {
  if (WORDLESS.test(noun)) return [];
  const all = daysIn(basis);
  const keyed = all.filter(({ roles }) => roles.some((role) => role.length > 3 && related(role, noun)));
  if (keyed.length > 0) return keyed;
  return claims.flatMap((one) => {
    const { value } = one;
    if (value.type !== 'date' || one.from < near.from || one.to > claim.from) return [];
    const words =
      lower
        .slice(Math.max(near.from, one.from - 50), one.from)
        .split(/[.;:]/u)
        .at(-1) ?? '';
    const isSo = (words.match(/[a-z]{4,}/gu) ?? []).some((word) => related(word, noun));
    return isSo ? all.filter((day) => day.value.day === value.day && day.value.month === value.month) : [];
  });
};

const proof = (
  froms: readonly Day[],
  lengths: readonly Duration[],
  ends: readonly Day[],
): Match | undefined => {
  for (const { iso, id } of froms)
    for (const { base, amount } of lengths) {
      const end = base === 'days' ? daysAfter(iso, amount) : monthsAfter(iso, amount);
      const found = ends.find((one) => one.iso === end);
      if (found !== undefined) return derivedOf([id, found.id]);
    }
  return undefined;
};
