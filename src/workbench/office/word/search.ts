/**
 * `search`: occurrences of a text in a paragraph. Wildcards are not in the stand-in.
 */
import { Range as DomRange } from 'slimdom';
import type { Element } from 'slimdom';
import { NotInStandInError, officeError } from '../client/errors';
import { leaves, textOf } from '../model/text';

interface Options {
  readonly matchCase?: boolean;
  readonly matchWholeWord?: boolean;
}

/** Word refuses longer patterns. */
const LIMIT = 255;

export function searchIn(paragraph: Element, wanted: string, options: object = {}): DomRange[] {
  if (wanted === '' || wanted.length > LIMIT) throw officeError('SearchStringInvalidOrTooLong');
  const {
    matchCase = false,
    matchWholeWord = false,
    ...others
  } = options as Options & Record<string, unknown>;
  const [asked] = Object.entries(others).filter(([, value]) => value === true);
  if (asked) throw new NotInStandInError('search', asked[0]);
  const fold = (text: string) => (matchCase ? text : text.toLowerCase());
  const text = fold(textOf(paragraph));
  const needle = fold(wanted);
  const found: DomRange[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const whole = !/[\p{L}\p{N}_]/u.test((text[at - 1] ?? ' ') + (text[at + needle.length] ?? ' '));
    if (!matchWholeWord || whole) found.push(rangeOfText(paragraph, at, at + needle.length));
  }
  return found;
}

/** The live range of characters `from` to `to` of a paragraph or control. */
export function rangeOfText(root: Element, from: number, to: number): DomRange {
  const range = new DomRange();
  let at = 0;
  let started = false;
  for (const { element, text } of leaves(root)) {
    const end = at + text.length;
    const inner = element.firstChild;
    if (!started && from < end) {
      if (inner) range.setStart(inner, from - at);
      else range.setStartBefore(element);
      started = true;
    }
    if (started && to <= end) {
      if (inner) range.setEnd(inner, to - at);
      else range.setEndAfter(element);
      return range;
    }
    at = end;
  }
  return range;
}
