/**
 * The two ends of a period or of a change, exchanged: "du 11 décembre au 30 novembre", "passé de 117 à 86", "à 7 h 10 au lieu de 7 h 25".
 */
import type { ClaimValue } from '../claim';
import type { PlainFlag } from '../ground';
import type { OrderedPair } from '../facts/evidence';
import { isoOf } from '../match/calendar';
import { sameValue } from '../match/same-value';
import { intervalsOf, type Interval } from '../reading/intervals';
import { sentenceAt } from '../text/sentences';
import type { GroundedText, TextRule } from './find-roles';

/** "à 7 h 25 au lieu de 7 h 10", "14 € contre 12 € auparavant": what is so now comes first. */
const NOW_FOR_THEN =
  /^(?:\s[a-z]+)?,?\s+(?:(?:et\s+non(?:\s+plus)?|contre|plutot\s+qu[e']|(?:au\s+lieu|en\s+remplacement|a\s+la\s+place)\s+(?:d[eu]s?|d'|de\s+la|de\s+l'))\s*)(?:(?:a|de|du|le|la|les)\s+)?$/u;
/** What was to be so, or was written wrongly, may come first. */
const OTHERWISE =
  /(?<![a-z])(?:erreur|errone\w*|jusqu'(?:ici|alors|a\s+present)|initialement|auparavant,|(?:etait|etaient|avait|avaient)(?![a-z]))/u;

const replacedIn = ({ read: { folded, claims }, sentences }: GroundedText): readonly Interval[] =>
  claims.flatMap((last, index): Interval[] => {
    const first = claims[index - 1];
    if (first === undefined || !NOW_FOR_THEN.test(folded.lower.slice(first.to, last.from))) return [];
    const sentence = sentenceAt(sentences, last.from);
    // Told from what was to what is, as pairs are.
    return OTHERWISE.test(folded.lower.slice(sentence.from, sentence.to))
      ? []
      : [{ first: last, last: first }];
  });

export const order: TextRule = (text) => {
  const { read, basis, judged } = text;
  const supported = (claim: Interval['first']): boolean =>
    judged.find((one) => one.claim === claim)?.match.ok === true;
  const replaced = replacedIn(text);
  return [...intervalsOf(read.folded, read.claims), ...replaced].flatMap((interval): PlainFlag[] => {
    const { first, last } = interval;
    const backwards = !replaced.includes(interval) && endsBeforeItBegins(first.value, last.value);
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
