/**
 * The value of a fact in the model's own words: it was not sent, so it was guessed or let out, and it is not the agent's any more.
 */
import { outlineWords } from '../../placeholders/vocabulary';
import { ownWords, type AnswerCheck } from '../answer-check';
import { folded } from './words';

const SHORTEST = 4;

export const typedValues: AnswerCheck = (answer, { vocabulary, excerpts }) => {
  const allowed = folded(`${outlineWords(vocabulary.outline)}\n${excerpts}`);
  const values = vocabulary.placeholders.filter(
    // Common words are everybody's: only what bears a capital or a figure identifies something.
    ({ kind, text }) =>
      kind === 'fact' &&
      text.length >= SHORTEST &&
      /[\d\p{Lu}]/u.test(text) &&
      !allowed.includes(folded(text)),
  );
  return ownWords(answer).flatMap((words, paragraph) => {
    const own = folded(words);
    return values
      .filter(({ text }) => own.includes(folded(text)))
      .map(({ name, label }) => ({
        code: 'typed-value',
        severity: 'refused',
        paragraph,
        excerpt: `{{${name}}}`,
        message: `Elle écrit en clair la donnée «\u00A0${label}\u00A0», qui n’a pas été communiquée au service de rédaction.`,
        forModel: `Une donnée est écrite en clair\u00A0: emploie son repère {{${name}}}.`,
      }));
  });
};
