/**
 * A passage far longer than what the template says, or with nothing in it.
 */
import { outlineText } from '../../placeholders/vocabulary';
import { ownWords, partsOf, type AnswerCheck } from '../answer-check';

/** Characters, values left out. */
const ROOM = { rephrase: 160, compose: 1500 } as const;
const TIMES = { rephrase: 1.6, compose: 4 } as const;

export const length: AnswerCheck = (answer, { mode, vocabulary }) => {
  const words = ownWords(answer).join(' ');
  if (!/\p{L}/u.test(words) && partsOf(answer).every(({ kind }) => kind === 'literal'))
    return [{ code: 'empty', severity: 'refused', message: 'Elle ne contient aucun mot.' }];
  const outline = vocabulary.outline.map(outlineText).join(' ').length;
  const most = Math.max(ROOM[mode], Math.round(outline * TIMES[mode]));
  return words.length <= most
    ? []
    : [
        {
          code: 'too-long',
          severity: 'refused',
          message: 'Elle est démesurément longue.',
          forModel: `Le texte est trop long\u00A0: ${most} caractères au plus.`,
        },
      ];
};
