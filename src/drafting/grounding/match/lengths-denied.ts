/**
 * Hours told as the length that one key gives: "le retard est de sept heures" of "retard: 2 heures". The words before the value are all those of the key, so that it
 * is this length and no other; whatever the hours of the facts make, it is wrong.
 */
import type { Claim, ClaimValue } from '../claim';
import { lastName } from '../facts/key-units';
import { sameNumber } from '../text/numbers';
import type { Basis } from './basis';
import { missing, type Match, type Place } from './matcher';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const SAID =
  /(?<![a-z])(?:le|la|l'|un|une|ce|cette)\s*((?:[a-z]+[\s']+){1,4}?)(?:(?:est|etait|a\s+ete|sera|serait|fut)\s+)?(?:de\s+|d')$/u;
const SMALL = /^(?:de|du|d|des|la|le|l)$/u;

export const lengthDenied = (
  { from, value }: Claim<Duration>,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (value.base !== 'minutes') return undefined;
  const said = SAID.exec(lower.slice(Math.max(sentence.from, from - 60), from))?.[1]?.match(/[a-z]+/gu) ?? [];
  const words = said.filter((word) => !SMALL.test(word)).join('_');
  const held = basis.of('duration').filter(
    ({ origin, value: one }) =>
      origin.kind === 'fact' &&
      one.base === 'minutes' &&
      words !== '' &&
      lastName(origin.id)
        .replace(/_(?:heures?|minutes?|h|min)$/u, '')
        .split('_')
        .filter((word) => !SMALL.test(word))
        .join('_') === words,
  );
  const [first] = held;
  return first === undefined || held.some((one) => sameNumber(one.value.amount, value.amount))
    ? undefined
    : missing('Les données donnent une autre durée.');
};
