/**
 * A decision about people that a text proposes in its own name: "je propose d’accorder 250 € à Mme R.", "j’écarterais M. I.", "les familles
 * à admettre sont…". An agent’s own proposal reads alike: what else is asked tells them apart, and that is not weighed here.
 */
import { peopleIn, raws, type Frame, type Reading } from '../frame';
import { SETTLING, type Act } from '../lexicon/acts';
import type { Tagged } from '../tag';

export const proposals: Reading = ({ words }) => {
  const people = peopleIn(words);
  if (people === undefined || words.some(({ question }) => question)) return undefined;
  return proposed(words, people) ?? wouldDecide(words, people) ?? listed(words, people);
};

const DECIDING: ReadonlySet<Act | undefined> = new Set([...SETTLING, 'rank']);
const FIRST = /^(?:je|j|nous)$/u;
const PROPOSES = /^(?:propos|suger|recomand|preconis|conseil)(?:e|es|ons|erais|erions)$/u;

/** "je propose d’accorder", "nous recommandons de retenir". */
const proposed = (words: readonly Tagged[], people: Frame['people']): Frame | undefined => {
  const at = words.findIndex(
    ({ key }, i) =>
      PROPOSES.test(key) && words.slice(Math.max(0, i - 3), i).some((one) => FIRST.test(one.key)),
  );
  if (at < 0) return undefined;
  const act = words.findIndex(
    ({ verb, key, infinitive }, i) =>
      i > at + 1 &&
      i < at + 6 &&
      (infinitive || /^admetre$/u.test(key)) &&
      (DECIDING.has(verb) || /^(?:admetre|doner|inscrire|aider|exclure)$/u.test(key)),
  );
  return act < 0 || words.slice(act + 1, act + 4).some(({ thing }) => thing)
    ? undefined
    : { act: words[act]?.verb ?? 'award', people, words: raws(words, at, act) };
};

/** "je retiendrais", "j’écarterais". */
const wouldDecide = (words: readonly Tagged[], people: Frame['people']): Frame | undefined => {
  const at = words.findIndex(
    ({ verb, key }, i) =>
      DECIDING.has(verb) && /r(?:ais|ions)$/u.test(key) && FIRST.test(words[i - 1]?.key ?? ''),
  );
  return at < 0 ? undefined : { act: words[at]?.verb ?? 'choose', people, words: raws(words, at - 1, at) };
};

/** "les neuf familles à admettre sont", "le candidat à retenir est". */
const listed = (words: readonly Tagged[], people: Frame['people']): Frame | undefined => {
  const at = words.findIndex(
    ({ key, people: is }, i) =>
      (is !== undefined &&
        words[i + 1]?.key === 'a' &&
        /^(?:admetre|inscrire|acepter|aider)$/u.test(words[i + 2]?.key ?? key)) ||
      (is !== undefined && words[i + 1]?.key === 'a' && DECIDING.has(words[i + 2]?.verb)),
  );
  const is = words.findIndex(({ key }, i) => i > at && /^(?:est|sont|serait|seraient)$/u.test(key));
  return at < 0 || is < 0
    ? undefined
    : { act: words[at + 2]?.verb ?? 'choose', people, words: raws(words, at, at + 2) };
};
