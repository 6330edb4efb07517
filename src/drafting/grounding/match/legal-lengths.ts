/**
 * Lengths and multiples that an article of the law fixes: "dispose de deux mois" of a text that may cite the article on pre-emption.
 * The text must speak of what the article is about, in the sentence or the one before. Where the facts say how long it is, the facts
 * answer. What the core tells from memory is no proof of the law: it is accepted only because the act itself may cite the article, and
 * stays to be checked by a lawyer (`recheck`). It must not conclude anything of an act from these lengths.
 */
import { fold } from '../../../act/reading/fold';
import type { FixedLengths } from '../../../law/core';
import type { Claim } from '../claim';
import { related } from '../text/stems';
import type { Basis } from './basis';
import { ownWordsOf } from './end-cues';
import type { Match, Place } from './matcher';
import { sameValue } from './same-value';

/** The article that says this length, or this multiple. */
export const fixedByLaw = ({ value }: Claim, basis: Basis, place: Place): Match | undefined => {
  const { lower, near, sentence } = place;
  const says = ({ months, days, times }: FixedLengths): boolean =>
    value.type === 'duration'
      ? value.base !== 'minutes' && (value.base === 'months' ? months : days).includes(value.amount)
      : value.type === 'share' && times.includes(value.ratio);
  const said = lower.slice((near ?? sentence).from, sentence.to);
  if (isToldByFacts(said, basis) || isAtMostByFacts(place, basis)) return undefined;
  const fixed = basis.law.lengths.find((one) => says(one) && speaksOf(said, one.about));
  return fixed === undefined ? undefined : { ok: true, origins: [{ kind: 'law', id: fixed.article }] };
};

/** Words of the sentence, in plain lower case, that begin as the core writes them. */
const speaksOf = (said: string, about: readonly string[]): boolean => {
  const words = ` ${bare(said)}`;
  return about.some((one) => words.includes(` ${bare(fold(one).lower)}`));
};

const bare = (lower: string): string => lower.replace(/[^a-z\d]+/gu, ' ');

/** "delai_mois: 2", "delai_preemption_mois: 2": a length of the facts that is of nothing else, or of what the text speaks of. */
const isToldByFacts = (said: string, basis: Basis): boolean => {
  const words = said.match(/[a-z]{4,}/gu) ?? [];
  return basis.of('duration').some(({ origin, roles }) => {
    if (origin.kind !== 'fact' || !roles.some((role) => /^(?:delai|duree)s?$/u.test(role))) return false;
    const own = ownWordsOf(roles);
    return own.length === 0 || own.some((role) => words.some((word) => related(word, role)));
  });
};

/** "duree_max_contrat: 3 ans": what the facts set as the most for what the sentence speaks of, as a most, and does not tell. */
const isAtMostByFacts = ({ lower, sentence, claims }: Place, basis: Basis): boolean => {
  const said = lower.slice(sentence.from, sentence.to);
  if (!MOST_SAID.test(said)) return false;
  const words = said.match(/[a-z]{4,}/gu) ?? [];
  return basis
    .of('duration')
    .some(
      ({ origin, roles, value }) =>
        origin.kind === 'fact' &&
        roles.some((role) => MOST.test(role)) &&
        !claims.some(
          (one) => one.from >= sentence.from && one.to <= sentence.to && sameValue(one.value, value),
        ) &&
        ownWordsOf(roles).some((role) => !MOST.test(role) && words.some((word) => related(word, role))),
    );
};
const MOST = /^(?:max|maximum|maximale?|plafond|limite)$/u;
const MOST_SAID = /(?<![a-z])(?:maxim\w+|au\s+plus|au\s+maximum|limitee?\s+a|plafonnee?\s+a)(?![a-z])/u;
