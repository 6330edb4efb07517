/** Which facts are siblings: keys of one record, twins of two records, or names with a word in common. It reads keys and types, no text. */
import type { Evidence } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import { isLabel, pathWords } from './labels';

/** What both are, not how it is counted. */
const isHead = (word: string): boolean =>
  word.length > 2 &&
  !/^(?:ans?|mois|jours?|semaines?|heures?|min|minutes?|pct|euros?|kmh|nb|nombre|date|max|min)$/u.test(word);

/** "depart.heure" and "arrivee.heure": one key of two records that stand side by side. */
const areTwins = (one: string, other: string): boolean =>
  one.split('.').at(-1) === other.split('.').at(-1) &&
  parentOf(one) !== '' &&
  parentOf(other) !== '' &&
  parentOf(parentOf(one)) === parentOf(parentOf(other));

const INDEX = /\.(?!(?:19|20)\d\d(?:\.|$))\d+(?:\.|$)/u;

/** Two keys of one record, two records of one list of keys, or two keys with a word in common. */
export const areSiblings = (a: Evidence, b: Evidence): boolean => {
  const [one, other] = [a.origin.id, b.origin.id];
  // A number of a path is an index, unless it is a year.
  if (one === other || INDEX.test(one) || INDEX.test(other)) return false;
  if (parentOf(one) !== '' && parentOf(one) === parentOf(other)) return true;
  if (areTwins(one, other)) return true;
  const words = pathWords(other);
  return pathWords(one).some((word) => isHead(word) && words.some((known) => isLabel(word, known)));
};

/** Keys with a word in common, or all the keys of a record whose values are of one type. */
export const areOfOneSeries = (a: Evidence, b: Evidence, all: readonly Evidence[]): boolean => {
  const names = pathWords(b.origin.id.split('.').at(-1) ?? '');
  if (
    pathWords(a.origin.id.split('.').at(-1) ?? '').some(
      (word) => isHead(word) && names.some((known) => isLabel(word, known)),
    )
  )
    return true;
  if (areTwins(a.origin.id, b.origin.id)) return true;
  const parent = parentOf(a.origin.id);
  return (
    parent !== '' &&
    all
      .filter(({ origin }) => parentOf(origin.id) === parent)
      .every(({ value, bare }) => value.type === a.value.type || bare === true)
  );
};
