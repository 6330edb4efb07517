/**
 * An answer in another language than French, told by its commonest words. It says nothing of the quality of the French.
 */
import { ownWords, type AnswerCheck } from '../answer-check';
import { tokens } from './words';

const ENGLISH = new Set(
  'the of and is are was were that this with for by has have which been from not will shall'.split(' '),
);
const FRENCH = new Set(
  'le la les de du des et est sont que qui dans pour par au aux un une sur avec ce cette ces il elle vous nous en ne pas'.split(
    ' ',
  ),
);

export const language: AnswerCheck = (answer) => {
  const words = ownWords(answer).flatMap(tokens);
  const count = (known: ReadonlySet<string>): number => words.filter((word) => known.has(word)).length;
  return words.length >= 6 && count(ENGLISH) > count(FRENCH)
    ? [
        {
          code: 'not-french',
          severity: 'refused',
          message: 'Elle n’est pas écrite en français.',
          forModel: 'Écris en français.',
        },
      ]
    : [];
};
