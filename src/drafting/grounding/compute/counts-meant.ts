/**
 * Counts that the word counted tells how to come by: proxies are the voters who were not present, those before a rank are one less than it, and the persons of a household are
 * those that a text of the facts counts one by one.
 */
import type { Claim, NumberValue } from '../claim';
import { lastName } from '../facts/key-units';
import { parentOf } from '../facts/paths';
import type { Basis } from '../match/basis';
import { derivedOf, type Match, type Place } from '../match/matcher';

const BEFORE_RANK =
  /^\s+[a-z]+\s+(?:(?:la|le|les|vous|l')\s*)?(?:preced\w+|devanc\w+|(?:pass\w+|sont|etaient)\s+(?:avant|devant))(?![a-z])/u;
const PEOPLE =
  /^(?:adulte|enfant|personne|bebe|adolescent|parent|mineur|majeur|nourrisson|conjoint|collegien|lyceen)$/u;

export const countMeant = (
  claim: Claim<NumberValue>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const { noun, number } = claim.value;
  const bare = (key: RegExp): Basis['bare'] =>
    basis.bare.filter(({ origin }) => origin.kind === 'fact' && key.test(lastName(origin.id)));
  if (noun !== undefined && /^(?:pouvoir|procuration)$/u.test(noun)) {
    for (const { origin: one, value: voters } of bare(/^(?:nb_|nombre_)?votants$/u))
      for (const { origin: other, value: present } of bare(/^(?:nb_|nombre_)?presents$/u))
        if (parentOf(one.id) === parentOf(other.id) && voters.number - present.number === number)
          return derivedOf([one.id, other.id]);
    return undefined;
  }
  if (BEFORE_RANK.test(lower.slice(claim.to, sentence.to))) {
    const ranks = bare(/(?:^|_)rang(?:_|$)/u);
    const [only, ...others] = ranks;
    return only !== undefined && others.length === 0 && only.value.number - 1 === number
      ? derivedOf([only.origin.id])
      : undefined;
  }
  if (noun !== 'personne') return undefined;
  const texts = new Map<string, number[]>();
  for (const { origin, value } of basis.of('number'))
    if (origin.kind === 'fact' && value.noun !== undefined && PEOPLE.test(value.noun))
      texts.set(origin.id, [...(texts.get(origin.id) ?? []), value.number]);
  const found = [...texts].find(
    ([, counts]) => counts.length > 1 && counts.reduce((sum, one) => sum + one, 0) === number,
  );
  return found === undefined ? undefined : derivedOf([found[0]]);
};
