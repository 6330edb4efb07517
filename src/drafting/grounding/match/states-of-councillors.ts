/**
 * How many members of an assembly are there, absent or excused: "quatre conseillers sont absents sans avoir donné pouvoir" of "absents_sans_pouvoir: 4". The state
 * tells the key, whatever else counts members; a number of another state is not theirs.
 */
import type { Claim } from '../claim';
import { lastName } from '../facts/key-units';
import { pathWords } from '../roles/labels';
import { sameNumber } from '../text/numbers';
import { sameNoun } from '../text/stems';
import type { Basis, TypedEvidence } from './basis';
import { acceptedList } from './counted-lists';
import { grounded, missing, type Match, type Place } from './matcher';

const COUNCILLORS =
  /^\s+(?:conseiller(?:e?s)?|elue?s?|membres?|deleguee?s?|administrat(?:eur|rice)s?)(?:\s+(?:municipa(?:l|le|les|ux)|communautaires?|du\s+(?:conseil|comite|bureau)(?:\s+municipal)?))?\s+(?:(?:etaient|sont|seront|ont\s+ete|etait|est)\s+)?(absent|present|excuse|votant|represente|en\s+exercice)e?s?(?![a-z])/u;
const STATES = /^(?:(?:absent|present|excuse|votant|represente)e?s?|exercice)$/u;
/** "vingt présents sur vingt-sept en exercice": nothing else is in office. */
const IN_OFFICE = /^\s+(en\s+exercice)(?![a-z])/u;
/** What keys add to a state, and how texts say it. */
const PROXY = /^(?:pouvoirs?|procurations?|mandats?)$/u;

export const councillorsIn = (
  { to, value }: Claim,
  basis: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  if (value.type !== 'number') return undefined;
  const after = lower.slice(to, sentence.to);
  const state = (COUNCILLORS.exec(after)?.[1] ?? IN_OFFICE.exec(after)?.[1])?.replace(/^en\s+/u, '');
  if (state === undefined) return undefined;
  const heard = after.split(/[;:]|,\s|\s(?:et|dont|mais)\s/u)[0]?.match(/[a-z]{4,}/gu) ?? [];
  const states = basis.bare.filter(
    ({ origin, value: { number } }) =>
      origin.kind === 'fact' &&
      stateOf(origin.id) !== undefined &&
      // "exercice: 2026" is a year.
      !(stateOf(origin.id) === 'exercice' && number > 999),
  );
  const own = states.filter(({ origin }) => sameNoun(stateOf(origin.id) ?? '', state));
  const right = own.filter((one) => sameNumber(one.value.number, value.number));
  if (right.length > 0) return grounded(right);
  const whole = own.filter((one) => isWhollySaid(one, heard));
  const [first] = whole;
  // "excuses: Mme Roy, M. Blin": as many as are named.
  const named =
    own.length > 0
      ? []
      : basis.lists.filter(
          ({ inText, origin, weak }) =>
            origin.kind === 'fact' &&
            weak !== true &&
            inText !== true &&
            STATES.test(lastName(origin.id)) &&
            sameNoun(stateOf(origin.id) ?? '', state),
        );
  const [list] = named;
  if (list !== undefined)
    return named.some(({ size }) => size === value.number)
      ? acceptedList(named)
      : missing(`Les données en comptent ${String(list.size)}.`);
  if (first !== undefined) return missing(`Les données en comptent ${String(first.value.number)}.`);
  // "dix-sept conseillers sont absents" of "presents: 17".
  return states.some((one) => sameNumber(one.value.number, value.number)) && own.length > 0
    ? missing('Dans les données, ce nombre est celui d’autres membres.')
    : undefined;
};

const wordsOf = (id: string): readonly string[] =>
  pathWords(lastName(id)).filter(
    (word) => !/^(?:nb|nombre|total|de|d|des|les|en|conseillers?|elus?|membres?)$/u.test(word),
  );

const stateOf = (id: string): string | undefined => {
  const [head = ''] = wordsOf(id);
  return STATES.test(head) ? head : undefined;
};

/** Each other word of the key is said: "sans pouvoir". */
const isWhollySaid = ({ origin }: TypedEvidence<'number'>, heard: readonly string[]): boolean =>
  wordsOf(origin.id)
    .slice(1)
    .every((word) => heard.some((one) => sameNoun(one, word) || (PROXY.test(one) && PROXY.test(word))));
