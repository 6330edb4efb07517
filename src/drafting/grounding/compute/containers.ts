/**
 * What so many containers hold, weigh or cover: "citernes: 6" and "capacite_citerne_litres: 1000", or "six citernes de 1 000 litres, soit 6 000 litres", where
 * the text shows both. Measures only.
 */
import type { Claim, ClaimValue } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import { countedPath } from '../facts/per-keys';
import type { Basis } from '../match/basis';
import { derivedFrom, missing, type Match, type Place } from '../match/matcher';
import { pathWords } from '../roles/labels';
import { sameNumber } from '../text/numbers';
import { sameNoun } from '../text/stems';
import { written } from './quantities';

type Measure = Extract<ClaimValue, { readonly type: 'measure' }>;

/** A count and a measure of the facts that make it. */
export const containersOf = ({ dimension, amount }: Measure, basis: Basis): Match | undefined => {
  for (const each of basis.of('measure')) {
    if (each.value.dimension !== dimension) continue;
    const words = pathWords(lastName(each.origin.id)).filter((word) => word.length > 2);
    const count = basis.bare.find(
      ({ origin, value }) =>
        value.number > 1 &&
        Number.isInteger(value.number) &&
        origin.id !== each.origin.id &&
        sameNumber(value.number * each.value.amount, amount) &&
        // Of one thing by its name, or the number of one record.
        (pathWords(lastName(countedPath(origin.id))).some(
          (word) => word.length > 2 && words.some((one) => sameNoun(one, word)),
        ) ||
          (parentOf(origin.id) !== '' &&
            parentOf(origin.id) === parentOf(each.origin.id) &&
            /^(?:nb|nombre|quantite)$/u.test(lastName(origin.id)))),
    );
    if (count !== undefined) return derivedFrom([count, each]);
  }
  return undefined;
};

/** "six citernes de 1 000 litres, soit …": the product of the two that stand right before. */
export const heldBy = (claim: Claim, { lower, claims, proved }: Place): Match | undefined => {
  const { value } = claim;
  if (value.type !== 'measure') return undefined;
  const [count, each] = claims.filter((one) => one.to <= claim.from).slice(-2);
  if (count?.value.type !== 'number' || each?.value.type !== 'measure') return undefined;
  if (each.value.dimension !== value.dimension || !Number.isInteger(count.value.number)) return undefined;
  if (
    !/^\s+[a-z-]+(?:\s[a-z-]+)?\s+(?:de|d'une?\s+[a-z]+\s+de)\s+$/u.test(lower.slice(count.to, each.from)) ||
    !/^(?:\s+chacune?)?,?\s+soit\s+(?:au\s+total\s+|en\s+tout\s+|un\s+total\s+de\s+)?$/u.test(
      lower.slice(each.to, claim.from),
    ) ||
    !/^\s*(?:au\s+total|en\s+tout|[,;.]|$)/u.test(lower.slice(claim.to))
  )
    return undefined;
  const product = count.value.number * each.value.amount;
  if (!sameNumber(product, value.amount))
    return missing(`Le calcul donne ${written((product * value.raw) / value.amount)}.`);
  return proved?.has(count) === true && proved.has(each)
    ? { ok: true, origins: [{ kind: 'derived', id: 'text' }] }
    : undefined;
};
