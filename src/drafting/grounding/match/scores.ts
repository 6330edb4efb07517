/**
 * The score of a match: "31-27" of a text that says "31 à 27", in that order. Only what the facts call a score, or give under such a key; a number of a file that
 * looks like one is a reference.
 */
import type { Origin } from '../facts/evidence';
import { lastName } from '../facts/key-units';
import { NUMBER, parseNumber } from '../text/numbers';
import type { Basis } from './basis';

const SCORE = /^(\d{1,3})-(\d{1,3})$/u;
const OF_FILE =
  /(?<![a-z])(?:n°|nos?\.?|numeros?|ref\.?|references?|dossier|lot|parcelle|arrete|deliberation|marche)\s*:?\s*$/u;
const KEY = /(?:^|_)(?:scores?|resultats?|matchs?|rencontres?|finales?|sets?|mi_temps|aller|retour)(?:_|$)/u;
const SAID =
  /(?<![a-z])(?:scores?|victoires?|defaites?|(?:bat|battu\w*|gagn\w+|remport\w+|emport\w+))(?![a-z])/u;
const BETWEEN = new RegExp(`(?<![\\d.,])(${NUMBER})\\s?(?:a|-|–|/|:)\\s?(${NUMBER})(?!\\d)`, 'gu');

/** The fact that holds it, if any. */
export const scoreHeld = (written: string, before: string, basis: Basis): Origin | undefined => {
  const [, first, second] = SCORE.exec(written) ?? [];
  if (first === undefined || second === undefined || OF_FILE.test(before)) return undefined;
  return basis.texts.find(
    ({ folded, origin }) =>
      origin.kind !== 'law' &&
      (KEY.test(lastName(origin.id)) || SAID.test(folded.lower)) &&
      [...folded.lower.matchAll(BETWEEN)].some(
        ([, one = '', other = '']) =>
          parseNumber(one) === Number(first) && parseNumber(other) === Number(second),
      ),
  )?.origin;
};
