/** What a user does with a mouse or the arrow keys: nothing changes in the document. */
import type { Element } from 'slimdom';
import type { Host } from '../office/host';
import { rangeInside } from '../office/model/ranges';
import { textOf } from '../office/model/text';
import { rangeOfText } from '../office/word/search';

/** Selects characters `from` to `to` of a paragraph; the caret stands there when they are the same. Offsets beyond its end are its end. */
export function selectText(host: Host, paragraph: Element, from: number, to: number): void {
  const { length } = textOf(paragraph);
  if (length === 0) {
    const range = rangeInside(paragraph);
    range.collapse(true);
    host.select(range, false);
    return;
  }
  const start = Math.min(from, length);
  const end = Math.min(Math.max(to, start), length);
  // After the last character there is nothing to begin at.
  const range = rangeOfText(paragraph, start === length ? start - 1 : start, end);
  if (start === length) range.collapse(false);
  host.select(range, false);
}
