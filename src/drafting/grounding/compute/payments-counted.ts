/**
 * How many payments a loan or a contract has: as many as its length holds at the rhythm of the facts. Both are facts, and the only ones of their kind; another number of
 * payments told for all of it is wrong.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import type { Basis } from '../match/basis';
import { derivedFrom, missing, type Match, type Place } from '../match/matcher';

const PAYMENT = /^\s+(?:echeances?|versements?|paiements?|remboursements?|prelevements?)(?![a-z])/u;
/** Told for all of it: "soit soixante échéances", "pour quatre-vingts échéances au total". */
const SO_MANY = /(?<![a-z])(?:represent\w+|soit|en|compt\w+|comport\w+|pour|total\s+de|nombre\s+de)\s+$/u;
const IN_ALL = /^\s+echeances?\s+(?:au\s+total|en\s+tout)(?![a-z])/u;
const RHYTHM_KEY = /(?:^|_)(?:periodicite|frequence|rythme|echeances?|remboursement)(?:_|$)/u;
const RHYTHMS: readonly (readonly [RegExp, number])[] = [
  [/^mensuel/u, 1],
  [/^bimestriel/u, 2],
  [/^trimestriel/u, 3],
  [/^semestriel/u, 6],
  [/^annuel/u, 12],
];

export const paymentsCounted = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  const after = place.lower.slice(claim.to, place.sentence.to);
  if (value.type !== 'number' || !PAYMENT.test(after)) return undefined;
  const rhythms = basis.texts.flatMap(({ origin, tokens }) =>
    origin.kind === 'fact' && RHYTHM_KEY.test(lastName(origin.id)) && tokens.length < 3
      ? RHYTHMS.flatMap(([pattern, months]) => (tokens.some((one) => pattern.test(one)) ? [months] : []))
      : [],
  );
  const lengths = basis
    .of('duration')
    .filter(
      ({ origin, value: one }) =>
        origin.kind === 'fact' && one.base === 'months' && /(?:^|_)duree(?:_|$)/u.test(lastName(origin.id)),
    );
  const [months, ...others] = rhythms;
  const [length] = lengths;
  if (months === undefined || others.length > 0 || length === undefined || lengths.length > 1)
    return undefined;
  const count = length.value.amount / months;
  if (count === value.number) return derivedFrom([length]);
  // "nb_echeances: 40": the facts count them otherwise, or the text speaks of some of them.
  const isCounted = basis.bare.some(({ value: one }) => one.number === value.number);
  return isCounted ||
    !Number.isInteger(count) ||
    !/^\s+echeances?/u.test(after) ||
    !(IN_ALL.test(after) || SO_MANY.test(place.lower.slice(place.sentence.from, claim.from)))
    ? undefined
    : missing(`La durée et la périodicité des données font ${String(count)}\u00A0échéances.`);
};
