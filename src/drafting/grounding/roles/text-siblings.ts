/**
 * Texts of sibling keys, one told under the words of the other: "votre demande d’inscription à l’école A" when "ecole_secteur" is A and "ecole_demandee" is
 * B. Both keys begin with the same noun; the clause has the label of one, none of the other, and shows the text of the other alone.
 */
import type { TextFact } from '../facts/evidence';
import { keyTold, parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import type { TextRule } from './find-roles';
import { apartOf, isLabel, pathWords, saidIn } from './labels';
import { isFinanced } from './no-labels';

export const textSiblings: TextRule = ({ read, basis, sentences }) => {
  const { lower } = read.folded;
  const couples = couplesOf(
    basis.texts.filter(({ origin, tokens }) => origin.kind === 'fact' && tokens.length < 8),
  );
  return couples.flatMap(([mine, other]) => {
    const { own, theirs } = apartOf(mine.origin.id, other.origin.id);
    if (own.length === 0 || theirs.length === 0) return [];
    return sentences.flatMap((sentence): PlainFlag[] => {
      const said = lower.slice(sentence.from, sentence.to);
      const match = phraseOf(mine.tokens).exec(said);
      if (match === null || phraseOf(other.tokens).test(said)) return [];
      const [from, to] = [sentence.from + match.index, sentence.from + match.index + match[0].length];
      const clause = /[^,;:()]*$/u.exec(said.slice(0, match.index))?.[0] ?? '';
      const words = saidIn(lower, from - clause.length, from).filter((word) => !isFinanced(word, lower));
      const [labels, rivals] = [own, theirs].map((keys) =>
        words.filter(({ text }) => keys.some((key) => isLabel(text, key))),
      );
      // Denied labels ("hors secteur") are of neither.
      const hasOwn = saidIn(lower, sentence.from, sentence.to).some(({ text }) =>
        own.some((key) => isLabel(text, key)),
      );
      return labels?.length === 0 && !hasOwn && (rivals?.length ?? 0) > 0
        ? [
            {
              ...{ from, to, kind: 'role' },
              why: `Dans les données, cela est «\u00A0${keyTold(mine.origin)}\u00A0», pas «\u00A0${keyTold(other.origin)}\u00A0».`,
            },
          ]
        : [];
    });
  });
};

/** Keys of one record and one noun, whose texts differ and are no part of one another. */
const couplesOf = (texts: readonly TextFact[]): readonly (readonly [TextFact, TextFact])[] =>
  texts.flatMap((mine) =>
    texts.flatMap((other): (readonly [TextFact, TextFact])[] => {
      const [a, b] = [mine, other].map(({ origin }) => pathWords(origin.id.split('.').at(-1) ?? ''));
      const alike =
        mine !== other &&
        parentOf(mine.origin.id) === parentOf(other.origin.id) &&
        a !== undefined &&
        b !== undefined &&
        a.length === 2 &&
        b.length === 2 &&
        a[0] === b[0] &&
        (a[0]?.length ?? 0) > 3;
      const [one, two] = [mine.tokens.join(' '), other.tokens.join(' ')];
      return alike &&
        one !== '' &&
        two !== '' &&
        !` ${one} `.includes(` ${two} `) &&
        !` ${two} `.includes(` ${one} `)
        ? [[mine, other]]
        : [];
    }),
  );

const phraseOf = (tokens: readonly string[]): RegExp =>
  new RegExp(`(?<![a-z\\d])${tokens.join("[ '’./-]+")}(?![a-z\\d])`, 'u');
