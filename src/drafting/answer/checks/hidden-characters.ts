/**
 * Characters that no reader sees: they could carry something out of the document, or into the next model.
 */
import { hasInvisible } from '../../prompts/hygiene';
import { ownWords, type AnswerCheck } from '../answer-check';

export const hiddenCharacters: AnswerCheck = (answer) =>
  ownWords(answer).flatMap((words, paragraph) =>
    hasInvisible(words)
      ? [
          {
            code: 'hidden-characters',
            severity: 'refused',
            paragraph,
            message: 'Elle contient des caractères invisibles.',
          },
        ]
      : [],
  );
