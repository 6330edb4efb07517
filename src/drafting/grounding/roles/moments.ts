/**
 * An hour with the day of another fact: "le 19 juin à 11 heures", when the facts have the 19th at 17:00 and the 21st at 11:00. Only when one
 * fact holds that day with hours of its own, and the hour is only of facts that hold other days.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { Judged, PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import type { TextRule } from './find-roles';

export const moments: TextRule = ({ judged, basis, sentences, read }) => {
  const facts = (type: 'date' | 'weekday' | 'time'): readonly Evidence[] =>
    basis.of(type).filter(({ origin }) => origin.kind === 'fact');
  const [days, hours] = [[...facts('date'), ...facts('weekday')], facts('time')];
  const timed = new Set(hours.map(({ origin }) => origin.id));
  const dated = new Set(days.map(({ origin }) => origin.id));
  if (![...timed].some((id) => dated.has(id))) return [];
  const idsOf = (all: readonly Evidence[], { value }: Claim): readonly string[] =>
    all.filter((one) => sameValue(value, one.value)).map(({ origin }) => origin.id);
  return sentences.flatMap((sentence) => {
    let day: Claim | undefined;
    return judged.flatMap(({ claim, match }): PlainFlag[] => {
      if (claim.from < sentence.from || claim.to > sentence.to || !match.ok) return [];
      const { type } = claim.value;
      if (type === 'date' || type === 'weekday') day = claim;
      if (type !== 'time' || match.evidence === undefined) return [];
      const named = dayAfter(claim, day, judged, read.folded.lower, sentence.to) ?? day;
      if (named === undefined) return [];
      // "du 7 août à 19 heures au lendemain à 2 heures": the day is no longer the one that is named.
      if (/(?<![a-z])(?:sur)?lendemain(?![a-z])/u.test(read.folded.lower.slice(named.to, claim.from)))
        return [];
      const own = idsOf(days, named);
      const held = idsOf(hours, claim);
      return own.some((id) => timed.has(id)) &&
        own.every((id) => timed.has(id) && !held.includes(id)) &&
        held.length > 0 &&
        held.every((id) => dated.has(id))
        ? [
            {
              ...{ from: claim.from, to: claim.to, kind: 'role' },
              why: 'Dans les données, cette heure est celle d’un autre jour.',
            },
          ]
        : [];
    });
  });
};

/** "de 17 h à 21 h le vendredi, de 10 h à 21 h le samedi": the day that follows its hours, which a comma parts from the one before. */
const dayAfter = (
  { from, to }: Claim,
  before: Claim | undefined,
  judged: readonly Judged[],
  lower: string,
  end: number,
): Claim | undefined => {
  if (before !== undefined && !/[,;:]|\set\s/u.test(lower.slice(before.to, from))) return undefined;
  const claims = judged.map(({ claim }) => claim).filter((one) => one.from >= to && one.to <= end);
  const next = claims.find(({ value }) => value.type !== 'time');
  if (next === undefined || (next.value.type !== 'weekday' && next.value.type !== 'date')) return undefined;
  const hours = claims.filter((one) => one.to <= next.from);
  const words = hours.reduce(
    (text, one) => text.replace(lower.slice(one.from, one.to), ' '),
    lower.slice(to, next.from),
  );
  return /^\s*(?:(?:a|et|-|jusqu'a)\s+)?(?:les?|chaque|tous\s+les|du)\s+$/u.test(words) ? next : undefined;
};
