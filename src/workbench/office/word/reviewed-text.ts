/**
 * The text as it reads once tracked changes are accepted or refused (`getReviewedText`).
 */
import type { Element } from 'slimdom';
import { closest, isW } from '../../store/dom';
import { officeError } from '../client/errors';
import { paragraphsIn } from '../model/blocks';
import { leaves } from '../model/text';

export function reviewedText(root: Element, version: string, lineEnd: string): string {
  if (version !== 'Current' && version !== 'Original') throw officeError('InvalidArgument', { why: version });
  const left = version === 'Current' ? ['del', 'moveFrom'] : ['ins', 'moveTo'];
  const paragraphs = paragraphsIn(root);
  return (paragraphs.length > 0 ? paragraphs : [root])
    .map((paragraph) =>
      leaves(paragraph)
        .filter(({ element }) => !closest(element, (at) => isW(at) && left.includes(at.localName)))
        .map((leaf) => leaf.text)
        .join(''),
    )
    .join(lineEnd);
}
