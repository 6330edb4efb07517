/**
 * A rhythm of one week out of two, in its other words: "tous les quinze jours", "la suivante deux semaines plus tard" of "une semaine sur deux". It knows no other
 * rhythm.
 */
import type { Claim, ClaimValue } from '../claim';
import type { Basis } from '../match/basis';
import { accepted, type Match, type Place } from '../match/matcher';

type Duration = Extract<ClaimValue, { readonly type: 'duration' }>;

const FORTNIGHT =
  /une?\s+semaine\s+sur\s+(?:deux|2)|(?:tous|toutes)\s+les\s+(?:deux\s+semaines|2\s+semaines|quinze\s+jours|15\s+jours|quinzaines?)|(?:bi-?hebdomadaire|bimensuel|quinzaine)|semaines?\s+(?:im)?paires?/u;
const EVERY = /(?<![a-z])(?:tous|toutes)\s+les\s+$/u;
const NEXT = /(?<![a-z])(?:suivante?s?|prochaine?s?)(?![a-z])/u;
const LATER = /^\s+(?:plus\s+tard|apres|ensuite)(?![a-z])/u;

export const fortnight = (
  { from, to, value }: Claim<Duration>,
  { texts }: Basis,
  { lower, sentence }: Place,
): Match | undefined => {
  const written = lower.slice(from, to);
  const isFortnight =
    value.base === 'days' && (value.amount === 14 || (value.amount === 15 && /jours/u.test(written)));
  const isTold =
    EVERY.test(lower.slice(Math.max(sentence.from, from - 14), from)) ||
    (LATER.test(lower.slice(to, sentence.to)) && NEXT.test(lower.slice(sentence.from, sentence.to)));
  if (!isFortnight || !isTold) return undefined;
  const told = texts.filter(({ origin, folded }) => origin.kind === 'fact' && FORTNIGHT.test(folded.lower));
  return told.length === 0 ? undefined : accepted(...told.map(({ origin }) => origin));
};
