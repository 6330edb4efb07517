/**
 * A long run of words copied from a text that somebody else wrote: a fact is written by its placeholder, and an attached document
 * is read, not recopied.
 */
import { outlineWords } from '../../placeholders/vocabulary';
import { ownWords, type AnswerCheck } from '../answer-check';
import { quote, sharedRun, shingles } from './words';

const RUN = 12;

export const copiedText: AnswerCheck = (answer, { freeTexts, vocabulary }) => {
  const allowed = shingles(outlineWords(vocabulary.outline), RUN);
  const known = new Set(
    freeTexts.flatMap((text) => [...shingles(text, RUN)].filter((run) => !allowed.has(run))),
  );
  return ownWords(answer).flatMap((words, paragraph) => {
    const run = sharedRun(words, known, RUN);
    return run === undefined
      ? []
      : [
          {
            code: 'copied-text',
            severity: 'refused',
            paragraph,
            excerpt: run,
            message: `Elle recopie mot à mot un texte fourni, ${quote(run)}.`,
            forModel: `Ne recopie pas mot à mot un texte fourni\u00A0: ${quote(run)}.`,
          },
        ];
  });
};
