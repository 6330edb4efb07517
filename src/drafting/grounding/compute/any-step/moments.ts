/**
 * Lengths of time that a text bounds or rounds between two moments of the facts: "près de douze heures, de 7 h 45 à 19 h 30", "auront pris fin depuis plus
 * de deux mois". An exact length is proved elsewhere (`spans`, `hours-between`).
 */
import { compareDates } from '../../../../act/dates';
import type { Claim, ClaimValue } from '../../claim';
import type { Basis } from '../../match/basis';
import { isoOf, monthsAfter } from '../../match/calendar';
import { isSpokenOf } from '../../match/derived-days';
import type { Match, Place } from '../../match/matcher';
import { related } from '../../text/stems';
import { ownWords } from '../own-words';
import { isWithin, reachOf, type Reach } from './reach';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const DAY = 24 * 60;

export const betweenMoments = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  if (value.type === 'time') {
    // "près de douze heures" may be read as an hour of the day.
    const lasting: Duration = {
      type: 'duration',
      base: 'minutes',
      amount: value.minutes,
      raw: value.minutes / 60,
    };
    const reach = reachIn(lasting, claim, place);
    return reach.loose ? ofHours(reach, basis, place) : undefined;
  }
  if (value.type !== 'duration') return undefined;
  const reach = reachIn(value, claim, place);
  if (!reach.loose) return undefined;
  return value.base === 'minutes' ? ofHours(reach, basis, place) : ofDays(value, reach, basis, place);
};

const reachIn = (value: Duration, claim: Claim, place: Place): Reach => {
  const { amount, raw, about } = value;
  if (about === true) return { low: amount * 0.85, high: amount * 1.15, loose: true };
  return reachOf(amount, raw === 0 ? 1 : amount / raw, 1e-6, claim, place);
};

/** Of one period of the facts, or of two hours that the sentence shows one after the other. */
const ofHours = (reach: Reach, basis: Basis, place: Place): Match | undefined => {
  const { claims, lower, sentence } = place;
  const shown = claims.flatMap(({ from, to, value }) =>
    value.type === 'time' && from >= sentence.from && to <= sentence.to
      ? [{ from, to, minutes: value.minutes }]
      : [],
  );
  const known = (minutes: number): boolean =>
    basis.of('time').some(({ value }) => value.minutes % DAY === minutes % DAY);
  const told = shown.some((one, i) => {
    const next = shown[i + 1];
    return (
      next !== undefined &&
      /^\s*(?:a|et|jusqu'a)\s+$/u.test(lower.slice(one.to, next.from)) &&
      known(one.minutes) &&
      known(next.minutes) &&
      isWithin(lengthOf(one.minutes, next.minutes), reach)
    );
  });
  if (told) return { ok: true, origins: [{ kind: 'derived', id: 'text' }] };
  const pair = basis.pairs.find(
    (one) =>
      one.first.type === 'time' &&
      one.last.type === 'time' &&
      isWithin(lengthOf(one.first.minutes, one.last.minutes), reach) &&
      isSpokenOf(one, basis, place),
  );
  return pair === undefined ? undefined : { ok: true, origins: [{ kind: 'derived', id: pair.origin.id }] };
};

const lengthOf = (from: number, to: number): number => (to - from + DAY) % DAY;

interface End {
  readonly id: string;
  readonly iso: string;
}

/** From a day that the sentence shows or fully names to another, or to the last one of the facts. */
const ofDays = ({ base }: Duration, reach: Reach, basis: Basis, place: Place): Match | undefined => {
  const { claims, lower, near = place.sentence, sentence } = place;
  const ends = basis.of('date').flatMap(({ value, origin }): End[] => {
    const iso = isoOf(value);
    return iso === undefined || origin.kind === 'law' ? [] : [{ id: origin.id, iso }];
  });
  const [said, around] = [sentence, near].map(
    ({ from, to }) => lower.slice(from, to).match(/[a-z]{3,}/gu) ?? [],
  );
  const isNamed = (
    { id, iso }: End,
    words: readonly string[],
    within: Place['sentence'],
    all: boolean,
  ): boolean => {
    const own = ownWords(id).filter((word) => word.length > 2 && !EMPTY.test(word));
    const isSaid = (word: string): boolean => words.some((one) => related(one, word));
    return (
      (own.length > 0 && (all ? own.every(isSaid) : own.some(isSaid))) ||
      claims.some(
        ({ from, to, value }) =>
          value.type === 'date' &&
          from >= within.from &&
          to <= within.to &&
          value.day === Number(iso.slice(8)) &&
          value.month === Number(iso.slice(5, 7)),
      )
    );
  };
  const latest = ends.reduce((most, { iso }) => (iso > most ? iso : most), '');
  for (const one of ends.filter((end) => isNamed(end, said ?? [], sentence, true)))
    for (const other of ends) {
      if (one.iso === other.iso) continue;
      if (other.iso !== latest && !isNamed(other, around ?? [], near, false)) continue;
      const [from, to] = one.iso < other.iso ? [one.iso, other.iso] : [other.iso, one.iso];
      const lengths =
        base === 'months' ? [monthsBetween(from, to)] : [compareDates(to, from), compareDates(to, from) + 1];
      if (lengths.some((length) => isWithin(length, reach)))
        return { ok: true, origins: [one, other].map(({ id }) => ({ kind: 'derived', id })) };
    }
  return undefined;
};
const EMPTY = /^(?:date|jour|annee|du|au|de|la|le)$/u;

/** Whole months, and what is left as a part of one. */
const monthsBetween = (from: string, to: string): number => {
  let months = 0;
  let reached = from;
  for (;;) {
    const next = monthsAfter(from, months + 1) ?? monthsAfter(`${from.slice(0, 8)}28`, months + 1);
    if (next === undefined || next > to) return months + compareDates(to, reached) / 31;
    months += 1;
    reached = next;
  }
};
