/**
 * The two ends of a period or of a change, exchanged: "du 11 décembre au 30 novembre", "passé de 117 à 86".
 */
import type { ClaimValue } from '../claim';
import type { PlainFlag } from '../ground';
import type { OrderedPair } from '../facts/evidence';
import { isoOf } from '../match/calendar';
import { sameValue } from '../match/same-value';
import { intervalsOf, type Interval } from '../reading/intervals';
import type { TextRule } from './find-roles';

export const order: TextRule = ({ read, basis, judged }) => {
  const supported = (claim: Interval['first']): boolean =>
    judged.find((one) => one.claim === claim)?.match.ok === true;
  return intervalsOf(read.folded, read.claims).flatMap((interval): PlainFlag[] => {
    const { first, last } = interval;
    const backwards = endsBeforeItBegins(first.value, last.value);
    if (!backwards && !isReversed(interval, basis.pairs)) return [];
    if (!backwards && !(supported(first) && supported(last))) return [];
    const why = backwards
      ? 'Cette période finit avant de commencer\u00A0: les deux dates ont peut-être été échangées.'
      : 'Les données donnent ces deux valeurs dans l’autre sens.';
    return [first, last].map(({ from, to }) => ({ from, to, kind: 'order', why }));
  });
};

const endsBeforeItBegins = (first: ClaimValue, last: ClaimValue): boolean => {
  if (first.type === 'date' && last.type === 'date') {
    // "du 3 au 12 mars 2026", "du 20 décembre au 4 janvier 2027": a day without year is judged by the facts alone.
    const [from, to] = [isoOf(first), isoOf(last)];
    return from !== undefined && to !== undefined && from > to;
  }
  return first.type === 'year' && last.type === 'year' && first.year > last.year;
};

const isReversed = ({ first, last }: Interval, pairs: readonly OrderedPair[]): boolean => {
  const known = pairs.filter(
    (pair) =>
      pair.first.type === first.value.type || (pair.first.type === 'number' && first.value.type !== 'date'),
  );
  const asSaid = known.some((pair) => sameValue(first.value, pair.first) && sameValue(last.value, pair.last));
  return (
    !asSaid && known.some((pair) => sameValue(first.value, pair.last) && sameValue(last.value, pair.first))
  );
};
