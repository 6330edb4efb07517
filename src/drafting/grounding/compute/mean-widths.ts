/**
 * How wide or how deep something is on the whole: "960 m² sur 320 mètres, soit une largeur moyenne de trois mètres". An area of the facts over one of their lengths, and only where the
 * sentence calls it so.
 */
import type { Claim, ClaimValue } from '../claim';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { derivedFrom, type Match, type Place } from '../match/matcher';

const WIDTH = /(?<![a-z])(?:largeur|longueur|profondeur|emprise)\s+(?:moyenne\s+)?(?:[a-z]+\s+){0,2}de\s+$/u;

export const meanWidth = (
  claim: Claim<Extract<ClaimValue, { readonly type: 'measure' }>>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const { amount, dimension } = claim.value;
  if (dimension !== 'length' || !WIDTH.test(lower.slice(sentence.from, claim.from))) return undefined;
  const of = (kind: string): ReturnType<typeof basis.of<'measure'>> =>
    basis.of('measure').filter(({ origin, value }) => value.dimension === kind && origin.kind === 'fact');
  for (const area of of('area'))
    for (const length of of('length'))
      if (
        parentOf(area.origin.id) === parentOf(length.origin.id) &&
        length.value.amount > 0 &&
        Math.abs(area.value.amount / length.value.amount - amount) < 0.005
      )
        return derivedFrom([area, length]);
  return undefined;
};
