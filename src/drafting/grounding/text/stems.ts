/**
 * Whether two French words say the same thing closely enough: same word, same family, or synonyms of the offices. Approximate on
 * purpose: it supports a claim with a fact, it never makes one.
 */
import { SYNONYMS } from './synonyms';

/** Singular, as far as the ending tells: "eaux" → "eau", "pièces" → "piece". Takes plain lower case. */
export const singular = (word: string): string =>
  word.length < 4 ? word : word.replace(/(?<!e)aux$/u, 'al').replace(/(?<=eau|eu|ou)x$|(?<!s)s$/u, '');

const groupsOf = new Map<string, Set<number>>();
SYNONYMS.forEach((group, index) => {
  for (const word of group.split(' ')) {
    const key = singular(word);
    groupsOf.set(key, (groupsOf.get(key) ?? new Set()).add(index));
  }
});

/** One word, or two that the offices use for each other. */
export const sameNoun = (a: string, b: string): boolean => {
  const [one, other] = [singular(a), singular(b)];
  if (one === other) return true;
  const groups = groupsOf.get(one);
  const others = groupsOf.get(other);
  return groups !== undefined && others !== undefined && [...groups].some((group) => others.has(group));
};

/** Of one family ("déposer", "dépôt", "déposée"; "demande", "demandeur"), or synonyms. */
export const related = (a: string, b: string): boolean => {
  if (sameNoun(a, b)) return true;
  const shared = sharedStart(a, b);
  const shortest = Math.min(a.length, b.length);
  return shared >= 5 || (shared >= 4 && shared >= shortest - 1 && shortest <= 6);
};

const sharedStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
};
