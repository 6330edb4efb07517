/**
 * What a sum was before the change that a text tells: "L’avenant n° 2 porte le montant de 649 600 € à 672 000 €" of the new sum and of the change. The new sum stands
 * right after, and what parts the two is a change of the facts that the text names.
 */
import type { Claim } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { related } from '../text/stems';

const FROM =
  /(?<![a-z])(?:port|pass|relev|elev|ramen|abaiss|augment|evolu|progress)[a-z]*\s[^.;:]{0,90}?(?<![a-z])de\s+$/u;
const TO = /^\s*(?:€|euros?)?\s*(?:ht|ttc|hors\s+taxes?)?\s+a\s+$/u;
const CHANGE =
  /^(?:avenants?|hausses?|augmentations?|majorations?|complements?|supplements?|supplementaires?|revision|actualisation|baisses?|diminutions?|reductions?|moins|plus|value|travaux)$/u;

export const movedAmount = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { claims, lower, near, sentence } = place;
  const { value } = claim;
  if (value.type !== 'amount' || !FROM.test(lower.slice(sentence.from, claim.from))) return undefined;
  const next = claims.find(({ from }) => from >= claim.to);
  if (next?.value.type !== 'amount' || !TO.test(lower.slice(claim.to, next.from))) return undefined;
  const { cents } = next.value;
  const known = basis.of('amount').filter(({ origin }) => origin.kind === 'fact');
  const after = known.find((one) => one.value.cents === cents);
  if (after === undefined) return undefined;
  const said: readonly string[] =
    lower.slice((near ?? sentence).from, sentence.to).match(/[a-z]{4,}|\d+/gu) ?? [];
  const change = known.find(({ origin, value: one }) => {
    const words = pathWords(origin.id.split('.').at(-1) ?? '');
    // "avenant_2": the one whose number the text says.
    const figures = words.filter((word) => /^\d+$/u.test(word));
    return (
      parentOf(origin.id) === parentOf(after.origin.id) &&
      Math.abs(cents - value.cents) === one.cents &&
      words.some((word) => CHANGE.test(word) && said.some((other) => related(word, other))) &&
      figures.every((figure) => said.includes(figure))
    );
  });
  return change === undefined ? undefined : derivedFrom([after, change]);
};
