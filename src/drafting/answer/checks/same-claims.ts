/**
 * Rewording says the same thing: the same placeholders, the same numbers, the same paragraphs. What cannot be compared that way
 * is for grounding, and for the reader.
 */
import { outlinePlaceholders, outlineWords, written } from '../../placeholders/vocabulary';
import type { PassageProblem } from '../../problem';
import { ownWords, placeholdersOf, type AnswerCheck } from '../answer-check';
import { NUMBERS } from './typed-numbers';
import { foundBeyond, quote } from './words';

export const sameClaims: AnswerCheck = (answer, { mode, vocabulary }) => {
  if (mode !== 'rephrase') return [];
  const { outline } = vocabulary;
  const before = outlinePlaceholders(outline);
  const after = placeholdersOf(answer).map(({ placeholder }) => placeholder);
  const count = (list: typeof before, name: string): number =>
    list.filter((placeholder) => placeholder.name === name).length;
  const problems: PassageProblem[] = [];
  for (const placeholder of new Map(before.map((one) => [one.name, one])).values())
    if (count(after, placeholder.name) === 0)
      problems.push(
        different(
          `la donnée «\u00A0${placeholder.label}\u00A0» a disparu`,
          `reprends ${written(placeholder)}`,
        ),
      );
  for (const placeholder of new Map(after.map((one) => [one.name, one])).values())
    if (count(after, placeholder.name) > count(before, placeholder.name))
      problems.push(
        different(
          `la donnée «\u00A0${placeholder.label}\u00A0» y figure une fois de trop`,
          `retire un ${written(placeholder)}`,
        ),
      );
  for (const number of foundBeyond(NUMBERS, outlineWords(outline), ownWords(answer).join('\n')))
    problems.push(different(`${quote(number)} a disparu`, `reprends ${quote(number)}`));
  if (answer.paragraphs.length !== outline.length)
    problems.push(
      different('le nombre de paragraphes a changé', `garde exactement ${outline.length} paragraphe(s)`),
    );
  return problems;
};

const different = (what: string, correction: string): PassageProblem => ({
  code: 'other-claims',
  severity: 'refused',
  message: `Elle ne dit plus la même chose\u00A0: ${what}.`,
  forModel: `Le texte ne dit plus la même chose\u00A0: ${correction}.`,
});
