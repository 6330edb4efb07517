/**
 * An hour with the day of another fact: "le 19 juin à 11 heures", when the facts have the 19th at 17:00 and the 21st at 11:00. Only when one
 * fact holds that day with hours of its own, and the hour is only of facts that hold other days.
 */
import type { Claim } from '../claim';
import type { Evidence } from '../facts/evidence';
import type { PlainFlag } from '../ground';
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
  const dayAfter = (hour: Claim): Claim | undefined =>
    judged.find(
      ({ claim: { from, value } }) =>
        from >= hour.to &&
        (value.type === 'date' || value.type === 'weekday') &&
        /^(?:\s(?:a|jusqu'a)\s(?:\d[\d h:]*|[a-z -]{2,30}heures?(?:\s[a-z]+)?))?\s(?:(?:le|les|du|au|pour\sle|chaque|tous\sles)\s)?$/u.test(
          read.folded.lower.slice(hour.to, from),
        ),
    )?.claim;
  return sentences.flatMap((sentence) => {
    let day: Claim | undefined;
    return judged.flatMap(({ claim, match }): PlainFlag[] => {
      if (claim.from < sentence.from || claim.to > sentence.to || !match.ok) return [];
      const { type } = claim.value;
      if (type === 'date' || type === 'weekday') day = claim;
      if (type !== 'time' || day === undefined || match.evidence === undefined) return [];
      // "du 7 août à 19 heures au lendemain à 2 heures": the day is no longer the one that is named.
      if (/(?<![a-z])(?:sur)?lendemain(?![a-z])/u.test(read.folded.lower.slice(day.to, claim.from)))
        return [];
      // "de 10 h à 21 h le samedi et jusqu'à 18 h le dimanche", "…, et de 8 h à 18 h du 1er octobre au 31 mars": a day said after the hour is its own.
      const isParted = /[,;:]|\set\s/u.test(read.folded.lower.slice(day.to, claim.from));
      const own = idsOf(days, (isParted ? dayAfter(claim) : undefined) ?? day);
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
