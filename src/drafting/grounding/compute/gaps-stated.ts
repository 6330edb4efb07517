/**
 * "Le montant demandé est de 9 000 € ; 7 500 € sont proposés. L'écart, de 1 500 €, …": the gap between the two amounts that the text has just told, and no other that the
 * facts may hold. It speaks where there are two of them, and where nothing says between what the gap is.
 */
import type { Claim } from '../claim';
import type { Basis } from '../match/basis';
import { missing, type Match, type Place } from '../match/matcher';
import { written } from './quantities';

const GAP =
  /(?<![a-z])(?:l'ecart|la\s+difference|cet\s+ecart|cette\s+difference)\s*(?:,\s*(?:soit\s+|qui\s+est\s+)?(?:de\s+|d')?|(?:est|serait|sera|s'eleve|s'etablit|atteint|represente|ressort)\s+(?:donc\s+|ainsi\s+)?(?:a\s+|de\s+|d')?|de\s+)$/u;
const BETWEEN = /^\s*(?:€\s*)?,?\s*(?:avec|par\s+rapport|entre|sur)(?![a-z])/u;
const KNOWN = /(?:^|[._])(?:ecart|difference)(?:[._]|$)/u;

/** Across the semicolons of the sentence before. */
const openingOf = (lower: string, from: number): number =>
  /;\s*$/u.test(lower.slice(0, from)) ? Math.max(0, lower.slice(0, from).search(/[^.!?\n]*$/u)) : from;

export const gapStated = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { claims, lower, near, sentence } = place;
  const { value } = claim;
  if (value.type !== 'amount' || !GAP.test(lower.slice(sentence.from, claim.from))) return undefined;
  if (BETWEEN.test(lower.slice(claim.to, sentence.to))) return undefined;
  if (basis.of('amount').some(({ origin }) => KNOWN.test(origin.id.toLowerCase()))) return undefined;
  const told = (from: number): readonly number[] => [
    ...new Set(
      claims.flatMap((one) =>
        one.value.type === 'amount' && one.from >= from && one.to <= claim.from ? [one.value.cents] : [],
      ),
    ),
  ];
  const here = told(sentence.from);
  const [a, b, ...others] = here.length > 0 ? here : told(openingOf(lower, (near ?? sentence).from));
  if (a === undefined || b === undefined || others.length > 0) return undefined;
  const gap = Math.abs(a - b);
  return gap === value.cents
    ? { ok: true, origins: [{ kind: 'derived', id: 'text' }] }
    : missing(
        `Le calcul donne ${written(gap / 100)} (${written(Math.max(a, b) / 100)} - ${written(Math.min(a, b) / 100)}).`,
      );
};
