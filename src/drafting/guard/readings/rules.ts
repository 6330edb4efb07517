/**
 * A clause that asks for what the law or a procedure says of everybody, that tells what an authority decides, or that calls for people
 * at large: "faut-il une délibération pour nommer…", "le maire accorde…", "un slogan pour les meilleurs apprentis". It finds no judgement
 * and clears none: what it found is weighed with the rest.
 */
import { addresses } from '../frame';
import { SETTLING, type Act } from '../lexicon/acts';
import { ACTS_WITH_REASONS } from '../lexicon/speech';
import type { Clause } from '../segments';
import type { Tagged } from '../tag';

export type Ruled = 'rule' | 'settled' | 'appeal';

export const ruleOf = ({ words }: Clause): Ruled | undefined => {
  if (addresses(words) || words.some(({ self }) => self)) return undefined;
  if (asksTheRule(words)) return 'rule';
  if (tellsDecision(words)) return 'settled';
  return callsAtLarge(words) ? 'appeal' : undefined;
};

/** Acts of an assembly, and forms that a decision takes. */
const FORMS =
  /^(?:votes?|scrutins?|deliberations?|avis|acord|aretes?|quorum|majorite|autorisation|bulletins?|comision|comite|jury|signature|consentement|certificat|delai|publicite|decision|convocation|appel|procuration|enquete)$/u;
const named = (words: readonly Tagged[]): boolean =>
  words.some(
    ({ key, capital }, i) =>
      i > 0 &&
      ((capital && !/^(?:l|d)$/u.test(words[i - 1]?.key ?? '')) ||
        /^(?:m|mme|mle|ce|cet|cete|ces)$/u.test(key)),
  );

const asksTheRule = (words: readonly Tagged[]): boolean => {
  if (named(words)) return false;
  const [first, second, third, fourth] = words.map(({ key }) => key);
  // "Faut-il un vote à bulletin secret".
  if (/^faut$|^faudrait$/u.test(first ?? '') && second === 'il')
    return /^(?:un|une|l|le|la|des|d)$/u.test(third ?? '') && FORMS.test(fourth ?? '');
  // "À quelle majorité", "par quel acte", "dans quel délai".
  if (
    words.some(
      ({ key }, i) =>
        i < 4 &&
        /^quele?s?$/u.test(key) &&
        /^(?:majorite|acte|delais?|conditions?|texte|article|autorite|instance|procedure|formalites?|scrutin|loi)$/u.test(
          words[i + 1]?.key ?? '',
        ),
    )
  )
    return true;
  // "Les avis … doivent-ils être motivés", "a-t-elle le droit de trier".
  return words.some(({ key }, i) => {
    const inverted = words
      .slice(i + 1, i + 3)
      .some((next) => next.gap === '-' && /^(?:il|ele|ils|eles|on)$/u.test(next.key));
    if (!inverted) return false;
    if (/^doi(?:t|vent)$/u.test(key))
      return words.slice(0, i).some((word) => ACTS_WITH_REASONS.test(word.key));
    return (
      /^(?:a|ont)$/u.test(key) &&
      words.slice(i + 1, i + 6).some((word, j, rest) => word.key === 'droit' && rest[j + 1]?.key === 'de')
    );
  });
};

const DECIDING: ReadonlySet<Act | undefined> = new Set(SETTLING);
const WANTS = /^(?:veut|souhaite|entend|prefere|tient)$/u;

/** "Le maire accorde…", "Mme le Maire ne renouvelle pas…", "le maire veut bien accorder…": the choice is told with those it is on. */
const tellsDecision = (words: readonly Tagged[]): boolean => {
  const at = words.findIndex(
    ({ authority, key }) => authority || /^(?:dgs|dga|drh|directrice|directeur)$/u.test(key),
  );
  if (
    at < 0 ||
    at > 4 ||
    words.some(({ question, must, key }) => question || must || /^(?:si|ou|que)$/u.test(key))
  )
    return false;
  const near = words.slice(at + 1, at + 6);
  const decides = near.findIndex(
    ({ verb, infinitive }, i) =>
      DECIDING.has(verb) && infinitive === near.slice(0, i).some(({ key }) => WANTS.test(key)),
  );
  return (
    decides >= 0 &&
    near
      .slice(0, decides)
      .every(({ key }) => /^(?:ne|n|le|la|l|lui|leur|bien|a|se|en|y)$/u.test(key) || WANTS.test(key)) &&
    words.slice(at + 1 + decides).some(({ capital, people }) => capital || people !== undefined)
  );
};

/** "un slogan pour attirer les meilleurs apprentis": words for everybody, that single nobody out. */
const callsAtLarge = (words: readonly Tagged[]): boolean =>
  words.some(({ key }) =>
    /^(?:slogans?|acroches?|devises?|titres?|affiches?|anonces?|offres?|campagne|spot)$/u.test(key),
  ) &&
  words.some(({ superlative, adjective }) => superlative || adjective) &&
  !words.some(
    ({ key, question, must }) =>
      question ||
      must ||
      /^(?:noms?|parmi|entre|ces|cet|cete|choisi\w*|selection\w*|retien\w*|compar\w*|class\w*)$/u.test(key),
  );
