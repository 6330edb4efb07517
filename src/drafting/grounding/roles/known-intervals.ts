/**
 * Values that a text joins as the two ends of what the facts join too: "passe de 3,50 € à 3,85 €" of an old and a new price. Each of them is in its
 * place, whatever the words around.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { sameValue } from '../match/same-value';
import { intervalsOf } from '../reading/intervals';
import type { ReadText } from '../reading/read-claims';

export const inKnownInterval = (
  { folded, claims }: ReadText,
  { pairs }: Basis,
): ((claim: Claim) => boolean) => {
  const known = intervalsOf(folded, claims).filter(({ first, last }) =>
    pairs.some((pair) => sameValue(first.value, pair.first) && sameValue(last.value, pair.last)),
  );
  return (claim) => known.some(({ first, last }) => first === claim || last === claim);
};
