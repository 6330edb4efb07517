/**
 * A length told as the one that a key gives: "le retard est de sept heures" of "retard: 2 heures", "un délai de 15 jours pour présenter ses observations" of
 * "delai_observations: 10 jours". All the words of the key stand around the value, so that it is this length and no other; whatever days or hours of the facts make, it is wrong.
 */
import type { Claim, ClaimValue } from '../claim';
import { lastName } from '../facts/key-units';
import { isLabel } from '../roles/labels';
import { sameNumber } from '../text/numbers';
import type { Basis } from './basis';
import { missing, type Match, type Place } from './matcher';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const SAID =
  /(?<![a-z])(?:(?:le|la|une?|ce|cette)\s+|l')((?:(?!(?:les?|la|une?|des|cet?|cette)\s)[a-z]+[\s']+){1,4}?)(?:(?:est|etait|a\s+ete|sera|serait|fut)\s+)?(?:de\s+|d')$/u;
/** Of which there is one. */
const SPECIFIC = /^(?:preavis|garantie|franchise|repos|engagement|essai)$/u;
const SMALL = /^(?:de|du|d|des|la|le|l)$/u;
/** What such a key begins with, and what stands right before the value. */
const LENGTH = /^(?:delai|duree|preavis|validite|periode)$/u;
const HEAD =
  /(?<![a-z])(?:le|un|du|au|ce|son|leur|d'un|la|une|cette|sa|de)\s+(delai|duree|preavis|validite|periode)\s+(?:[a-z]+\s+)?(?:de\s+|d')$/u;
const UNITS = /_(?:heures?|minutes?|h|min|jours?|semaines?|mois|ans?|annees?)$/u;
const UNIT_FIRST = /^(?:nb_|nombre_)?(?:heures?|minutes?|jours?|semaines?|mois|ans|annees)_(?:de_|d_)?/u;

export const lengthDenied = (claim: Claim<Duration>, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  const held = basis
    .of('duration')
    .filter(({ origin, value: one }) => origin.kind === 'fact' && one.base === value.base);
  const own = held.filter(({ origin }) => isWholeKey(wordsOf(origin.id), claim, place));
  const [first] = own;
  return first === undefined || own.some((one) => sameNumber(one.value.amount, value.amount))
    ? undefined
    : missing('Les données donnent une autre durée.');
};

const wordsOf = (id: string): readonly string[] =>
  lastName(id)
    .replace(UNITS, '')
    .replace(UNIT_FIRST, '')
    .split('_')
    .filter((word) => !SMALL.test(word));

const isWholeKey = (key: readonly string[], { from, to, value }: Claim<Duration>, place: Place): boolean => {
  const { lower, sentence } = place;
  const before = lower.slice(Math.max(sentence.from, from - 60), from);
  const said = (SAID.exec(before)?.[1]?.match(/[a-z]+/gu) ?? []).filter((word) => !SMALL.test(word));
  // A key of one word may be of many lengths of days: "delai".
  if (said.join('_') === key.join('_'))
    return said.length > (value.base === 'minutes' || SPECIFIC.test(key[0] ?? '') ? 0 : 1);
  const [head = '', ...rest] = key;
  if (!LENGTH.test(head) || rest.length === 0 || HEAD.exec(before)?.[1] !== head) return false;
  const clause = lower.slice(to, sentence.to).split(/[,;:.()]/u)[0] ?? '';
  const heard = clause.match(/[a-z]{4,}/gu) ?? [];
  return rest.every((word) => word.length > 3 && heard.some((one) => isLabel(one, word)));
};
