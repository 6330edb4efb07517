/**
 * What single elements of WordprocessingML say in characters: breaks, hyphens, symbols, text. Nothing of where they stand.
 */
import type { Element } from 'slimdom';
import { NS } from '../package';
import { PAGE_NUMBER } from './fields';

/** Elements of WordprocessingML that stand for one character or none. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  ptab: ' ',
  br: ' ',
  cr: ' ',
  noBreakHyphen: '-',
  softHyphen: '',
  pgNum: PAGE_NUMBER,
  // Dates that Word writes by itself.
  dayShort: PAGE_NUMBER,
  dayLong: PAGE_NUMBER,
  monthShort: PAGE_NUMBER,
  monthLong: PAGE_NUMBER,
  yearShort: PAGE_NUMBER,
  yearLong: PAGE_NUMBER,
};

/** The characters that an element stands for by itself, perhaps none; undefined when it has to be read. */
export function characterOf(element: Element, name: string): string | undefined {
  if (Object.hasOwn(CHARACTERS, name)) return CHARACTERS[name];
  if (name !== 'sym') return undefined;
  const code = parseInt(element.getAttributeNS(NS.w, 'char') ?? '', 16);
  // A file can say anything there.
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

/** Without xml:space="preserve" the edges do not count, as in Word; a line end inside is a space, never a paragraph. */
export function textOf(element: Element): string {
  const text = (element.textContent ?? '').replace(/[\r\n\u2029]/g, ' ');
  return element.getAttributeNS(NS.xml, 'space') === 'preserve' ? text : trimmed(text);
}

/** A pattern for the end would try each space of the text as the first of the last ones. */
function trimmed(text: string): string {
  const isBlank = (at: number): boolean => text[at] === ' ' || text[at] === '\t';
  let start = 0;
  let end = text.length;
  while (start < end && isBlank(start)) start++;
  while (end > start && isBlank(end - 1)) end--;
  return text.slice(start, end);
}
