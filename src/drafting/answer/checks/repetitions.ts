/**
 * A paragraph that comes again: models loop. The template's own repetitions are allowed.
 */
import { outlineText, written } from '../../placeholders/vocabulary';
import type { ReadSegment } from '../../placeholders/substitute';
import type { AnswerCheck } from '../answer-check';
import { folded } from './words';

export const repetitions: AnswerCheck = ({ paragraphs }, { vocabulary }) => {
  const texts = paragraphs.map((segments) => folded(segments.map(textOf).join(' ')).trim());
  const usual = vocabulary.outline.map((paragraph) => folded(outlineText(paragraph)));
  const count = (list: readonly string[], text: string): number =>
    list.filter((other) => other === text).length;
  const repeated = texts.findIndex(
    (text, i) => texts.indexOf(text) < i && count(texts, text) > Math.max(1, count(usual, text)),
  );
  return repeated < 0
    ? []
    : [
        {
          code: 'repeated',
          severity: 'refused',
          paragraph: repeated,
          message: 'Elle répète un paragraphe.',
          forModel: 'Ce paragraphe est déjà écrit plus haut\u00A0: retire-le.',
        },
      ];
};

const textOf = ({ parts }: ReadSegment): string =>
  parts
    .map((part) =>
      part.kind === 'placeholder' ? written(part.placeholder) : 'text' in part ? part.text : '',
    )
    .join('');
