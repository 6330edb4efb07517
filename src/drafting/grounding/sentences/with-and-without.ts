/**
 * "avec prescriptions" of a fact told as "sans prescription", and the other way round. The noun is the same, no fact says it as the text does, and the clause
 * speaks of that fact.
 */
import type { PlainFlag } from '../ground';
import { pathWords } from '../roles/labels';
import type { TextRule } from '../roles/find-roles';
import { related, singular } from '../text/stems';

const WITH =
  /(?<![a-z])(?:avec|assortie?s?\s+d[e']|sous(?!\s+reserve)|munie?s?\s+d[e'])\s*(?:une?\s+|des\s+|les\s+|la\s+|le\s+|l')?([a-z]{5,})/gu;
const WITHOUT = /(?<![a-z])(?:sans|depourvue?s?\s+d[e'])\s*(?:aucune?\s+)?([a-z]{5,})/gu;
/** Words after these prepositions that name no thing. */
const PLAIN = /^(?:delai|doute|cesse|prejudice|effet|suite|autre|objet|attendre|moins|plusieurs)$/u;

export const withAndWithout: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  const facts = basis.texts.filter(({ origin, tokens }) => origin.kind === 'fact' && tokens.length < 16);
  return (
    [
      [WITHOUT, WITH],
      [WITH, WITHOUT],
    ] as const
  ).flatMap(([said, contrary]) =>
    sentences.flatMap((sentence) =>
      [...lower.slice(sentence.from, sentence.to).matchAll(said)].flatMap((match): PlainFlag[] => {
        const noun = match[1] ?? '';
        // "n’est pas sans réserve"
        const ahead = lower.slice(sentence.from, sentence.from + match.index);
        if (PLAIN.test(noun) || /(?<![a-z])(?:n'|ne\s)[^,;]{0,40}$/u.test(ahead)) return [];
        const says = (pattern: RegExp, text: string): boolean =>
          [...text.matchAll(pattern)].some(({ 1: one = '' }) => singular(one) === singular(noun));
        const told = facts.filter(({ folded }) => says(contrary, folded.lower));
        if (told.length === 0 || facts.some(({ folded }) => says(said, folded.lower))) return [];
        const around = (lower.slice(sentence.from, sentence.to).match(/[a-z]{3,}/gu) ?? []).filter(
          (word) => singular(word) !== singular(noun),
        );
        const about = told.find(({ origin, tokens }) =>
          [
            ...tokens.filter((token) => token.length > 4),
            ...pathWords(origin.id).filter((word) => word.length > 2),
          ].some(
            (word) =>
              singular(word) !== singular(noun) && around.some((one) => one === word || related(one, word)),
          ),
        );
        if (about === undefined) return [];
        const from = sentence.from + match.index;
        return [
          {
            ...{ from, to: from + match[0].length, kind: 'contradiction' },
            why: `Les données disent le contraire («\u00A0${about.folded.text.trim()}\u00A0»).`,
          },
        ];
      }),
    ),
  );
};
