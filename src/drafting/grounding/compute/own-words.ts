/**
 * The words of a field’s name that tell it from another, and whether a text says one of them. It judges no computation.
 */
import { isLabel, pathWords } from '../roles/labels';
import { related } from '../text/stems';

/** Of its last key; of the whole path where that says nothing. */
export const ownWords = (id: string): readonly string[] => {
  const last = pathWords(id.split('.').at(-1) ?? '').filter((word) => !PLAIN.test(word));
  return last.length > 0 ? last : pathWords(id);
};
/** They tell no field from another. */
const PLAIN =
  /^(?:euros?|mois|jours?|heures?|minutes?|ans?|annees?|m2|m3|nombre|nb|montant|total|pct|taux|\d+)$/u;

/** @param said the words of a text, plain and in lower case */
export const areSaid = (own: readonly string[], said: readonly string[]): boolean =>
  own.some(
    (word) =>
      word.length > 2 && !PLAIN.test(word) && said.some((one) => isLabel(one, word) || related(one, word)),
  );
