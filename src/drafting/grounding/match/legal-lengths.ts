/**
 * Lengths and multiples that an article of the law fixes: "dispose de deux mois" of a text that may cite the article on pre-emption. The text must speak of what the
 * article is about, in the sentence or the one before. Where the facts say how long it is, the facts answer.
 */
import type { Claim } from '../claim';
import { LEGAL_LENGTHS, type LegalLengths } from '../facts/legal-lengths';
import { related } from '../text/stems';
import type { Basis } from './basis';
import { ownWordsOf } from './end-cues';
import type { Match, Place } from './matcher';

/** The article that says this length, or this multiple. */
export const fixedByLaw = (
  { value }: Claim,
  basis: Basis,
  { lower, near, sentence }: Place,
): Match | undefined => {
  const says = ({ months = [], days = [], times = [] }: LegalLengths): boolean =>
    value.type === 'duration'
      ? value.base !== 'minutes' && (value.base === 'months' ? months : days).includes(value.amount)
      : value.type === 'share' && times.includes(value.ratio);
  const said = lower.slice((near ?? sentence).from, sentence.to);
  if (isToldByFacts(said, basis)) return undefined;
  for (const normal of basis.law.normals) {
    const known = LEGAL_LENGTHS.get(normal);
    if (known !== undefined && says(known) && known.of.test(said))
      return { ok: true, origins: [{ kind: 'law', id: normal }] };
  }
  return undefined;
};

/** "delai_mois: 2", "delai_preemption_mois: 2": a length of the facts that is of nothing else, or of what the text speaks of. */
const isToldByFacts = (said: string, basis: Basis): boolean => {
  const words = said.match(/[a-z]{4,}/gu) ?? [];
  return basis.of('duration').some(({ origin, roles }) => {
    if (origin.kind !== 'fact' || !roles.some((role) => /^(?:delai|duree)s?$/u.test(role))) return false;
    const own = ownWordsOf(roles);
    return own.length === 0 || own.some((role) => words.some((word) => related(word, role)));
  });
};
