/**
 * How many payments a length of time holds at a rhythm: fifteen yearly instalments of a loan over fifteen years, two payments of what is paid
 * by the half-year. The rhythm is told by the sentence or is a fact.
 */
import type { Claim, NumberValue } from '../claim';
import type { Basis } from '../match/basis';
import { sentenceOf, type Place } from '../match/matcher';

const PAID =
  /^(?:echeance|versement|paiement|remboursement|prelevement|acompte|mensualite|annuite|trimestrialite|semestrialite|fois|facture|loyer)$/u;
/** In months. */
const RHYTHMS: readonly (readonly [RegExp, number])[] = [
  [/(?<![a-z])(?:mensuel\w*|mensualites?|par\s+mois|chaque\s+mois)(?![a-z])/u, 1],
  [/(?<![a-z])(?:bimestriel\w*)(?![a-z])/u, 2],
  [/(?<![a-z])(?:trimestriel\w*|trimestrialites?|par\s+trimestre|chaque\s+trimestre)(?![a-z])/u, 3],
  [/(?<![a-z])(?:semestriel\w*|semestrialites?|par\s+semestre|chaque\s+semestre)(?![a-z])/u, 6],
  [/(?<![a-z])(?:annuel\w*|annuites?|par\s+an|chaque\s+annee)(?![a-z])/u, 12],
];

/** The fact that gives the length of time, or the rhythm when it is of one year. */
export const instalments = (claim: Claim<NumberValue>, basis: Basis, place: Place): string | undefined => {
  const { number } = claim.value;
  const noun =
    claim.value.noun ?? /^\s+([a-z]+)/u.exec(place.lower.slice(claim.to, claim.to + 20))?.[1] ?? '';
  if (!PAID.test(noun) || number < 2 || !Number.isInteger(number)) return undefined;
  const near = `${noun} ${sentenceOf(place)}`;
  const told = RHYTHMS.filter(([pattern]) => pattern.test(near));
  const facts = basis.texts.flatMap(({ folded, origin }) =>
    RHYTHMS.flatMap(([pattern, months]) => (pattern.test(folded.lower) ? [{ id: origin.id, months }] : [])),
  );
  for (const [, months] of told) {
    const lasting = basis
      .of('duration')
      .find(({ value }) => value.base === 'months' && value.amount === number * months);
    if (lasting !== undefined) return lasting.origin.id;
    const yearly = facts.find((one) => one.months === months && months * number === 12);
    if (yearly !== undefined) return yearly.id;
  }
  return undefined;
};
