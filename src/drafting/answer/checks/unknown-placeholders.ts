/**
 * A placeholder that was not given, or that is no longer one: what stood behind it is lost. Nothing is guessed.
 */
import type { AnswerCheck } from '../answer-check';
import { quote } from './words';

export const unknownPlaceholders: AnswerCheck = ({ paragraphs }, { vocabulary }) =>
  paragraphs.flatMap((segments, paragraph) =>
    segments
      .flatMap(({ parts }) => parts)
      .filter((part) => part.kind === 'unknown')
      .map(({ text }) => ({
        code: /^\{\{[^{}]+\}\}$/u.test(text) ? 'unknown-placeholder' : 'altered-placeholder',
        severity: 'refused',
        paragraph,
        excerpt: text,
        message: `Elle fait référence à une donnée inconnue, ${quote(text)}.`,
        forModel: `Le repère ${quote(text)} n’existe pas. Repères permis\u00A0: ${vocabulary.placeholders.map(({ name }) => `{{${name}}}`).join(' ')}`,
      })),
  );
