/**
 * What a share of the facts leaves: "les 60 % restants" of 40 %, "un peu moins d'un cinquième de l'eau n'arrive pas au compteur" of a yield of 81,5 %. The sentence
 * says that it is the rest, or denies what the key says.
 */
import type { Claim, ClaimValue } from '../claim';
import { VAT_RATES } from '../facts/common-knowledge';
import { lastName } from '../facts/key-units';
import { sameNumber } from '../text/numbers';
import type { Basis } from './basis';
import { derivedFrom, type Match, type Place } from './matcher';
import { isRoughly } from './shares';

type Share = Extract<ClaimValue, { readonly type: 'share' }>;

const LEFT = /^\s+(?:restante?s?|de\s+reste)(?![a-z])/u;
/** A whole of which the rest is lost. */
const YIELD =
  /(?:^|_)(?:rendement|taux_(?:de_)?(?:rendement|collecte|valorisation|recyclage|presence|remplissage|reussite))(?:_|$)/u;
const LOST =
  /(?<![a-z])(?:n(?:e\s|')[a-z]+\s+(?:pas|jamais)|perdue?s?|fuites?|pertes?|s'echappe\w*)(?![a-z])/u;

export const shareLeft = (claim: Claim<Share>, basis: Basis, place: Place): Match | undefined => {
  const { lower, sentence } = place;
  const { ratio, word } = claim.value;
  const isLeft = LEFT.test(lower.slice(claim.to, sentence.to));
  const isLost = LOST.test(lower.slice(sentence.from, sentence.to));
  if (!isLeft && !isLost) return undefined;
  if (isLeft && isRestOfTold(claim, place)) return { ok: true, origins: [{ kind: 'derived', id: 'text' }] };
  const found = basis.of('share').filter(({ origin, value }) => {
    const rest = 1 - value.ratio;
    if (origin.kind === 'law' || rest <= 0 || (!isLeft && !YIELD.test(lastName(origin.id)))) return false;
    return (
      sameNumber(Math.round(rest * 1e6), Math.round(ratio * 1e6)) ||
      (word === true && isRoughly(rest, ratio, claim, place))
    );
  });
  return found.length > 0 ? derivedFrom(found) : undefined;
};

/** "60 % par l’emprunt et les 40 % restants": with the shares that the sentence has told, and that are proved, it makes the whole. */
const isRestOfTold = ({ from, value }: Claim<Share>, { claims, proved, sentence }: Place): boolean => {
  const told = claims.filter(
    (one) => one.value.type === 'share' && one.from >= sentence.from && one.to <= from,
  );
  const parts = told.map((one) => (one.value.type === 'share' ? one.value.ratio : 0));
  const sum = parts.reduce((all, one) => all + one, value.ratio);
  return told.length > 0 && told.every((one) => proved?.has(one) === true) && Math.abs(sum - 1) < 1e-6;
};

const TAXED =
  /(?<![a-z])(?:tva|taxe\s+sur\s+la\s+valeur\s+ajoutee)\s*(?:,|\()?\s*(?:(?:au\s+)?taux\s+(?:normal\s+|reduit\s+|intermediaire\s+)?)?(?:de\s+|a\s+)?$/u;

/** "Au taux de TVA de 20 %": a rate of the law, where the facts give no other. */
export const isTaxRate = (claim: Claim<Share>, basis: Basis, { lower, sentence }: Place): boolean =>
  VAT_RATES.includes(claim.value.raw) &&
  TAXED.test(lower.slice(sentence.from, claim.from)) &&
  !basis.of('share').some(({ origin }) => /(?:^|[._])tva(?:[._]|$)/u.test(origin.id.toLowerCase()));
