/**
 * The quorum and an absolute majority: more than half of those in office, or of the votes cast (CGCT, L. 2121-17 and L. 2121-20). It supports
 * the number that follows these words; it does not say that the quorum is reached.
 */
import type { Claim, NumberValue } from '../claim';
import type { Basis } from '../match/basis';
import { derivedOf, type Match, type Place } from '../match/matcher';
import { arithmeticOf } from './results';

const QUORUM = /(?<![a-z])(?:quorum|majorite\s+(?:absolue|requise))(?![a-z])[^.;:]{0,60}$/u;
/** "dix-neuf conseillers au moins doivent être présents pour que le conseil puisse délibérer" */
const TO_DECIDE =
  /^\s[^.;:\d]{0,60}(?<![a-z])(?:present|siege|reuni|assist|requis|necessaire)[^.;:\d]{0,60}(?<![a-z])(?:deliber|quorum|decid|valable)/u;
const ROLL =
  /(?:^|[._])(?:effectif(?:_legal)?|en_exercice|exercice|membres|conseillers|elus|in_office|votants|suffrages_exprimes|exprimes)$/u;

export const quorum = (
  claim: Claim<NumberValue>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (
    !QUORUM.test(lower.slice(sentence.from, claim.from)) &&
    !TO_DECIDE.test(lower.slice(claim.to, sentence.to))
  )
    return undefined;
  const known = basis.bare.find(
    ({ origin, value }) =>
      value.number === claim.value.number && /(?:^|[._])quorum(?:[._]|$)/u.test(origin.id),
  );
  if (known !== undefined) return derivedOf([known.origin.id]);
  const found = arithmeticOf(basis).quantities.find(
    ({ kind, value, ids }) =>
      kind === 'count' &&
      Math.floor(value / 2) + 1 === claim.value.number &&
      ids.some((id) => ROLL.test(id.replace(/([a-z])([A-Z])/gu, '$1_$2').toLowerCase())),
  );
  return found === undefined ? undefined : derivedOf(found.ids);
};
