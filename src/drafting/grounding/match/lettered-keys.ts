/**
 * What a letter of a key names: "l’option A" of "option_a", "le lot B" of "montant_lot_b". The noun and its letter follow each other in the key. It reads no claim.
 */
import { lastName } from '../facts/key-units';
import type { Origin } from '../facts/evidence';
import { singular } from '../text/stems';
import type { Basis } from './basis';

/** Its own, and those of the records that it stands in. */
const keysOf = (id: string): readonly string[] => id.split('.').map(lastName);

export const letteredKey = (noun: string, letter: string, basis: Basis): Origin | undefined => {
  if (!/^[a-z]$/u.test(letter) || noun.length < 3) return undefined;
  const named = new RegExp(`(?:^|_)${singular(noun)}s?_${letter}(?:_|$)`, 'u');
  return [...basis.texts, ...basis.evidence].find(
    ({ origin }) =>
      origin.kind === 'fact' &&
      (named.test(lastName(origin.said ?? '')) || keysOf(origin.id).some((key) => named.test(key))),
  )?.origin;
};
