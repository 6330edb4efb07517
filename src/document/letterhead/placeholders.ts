/**
 * Fills the placeholders of a letterhead's headers and footers: {{organisation.name}}. It changes words only, and must not
 * know what they mean.
 */
import type { Element } from 'slimdom';
import { descendants, insertXml } from '../dom';
import { NS, REL } from '../package';
import type { DocxPackage } from '../package';
import { runContent } from '../render/runs';

/** Values by placeholder name, "organisation.name"; "\n" parts lines. */
export type LetterheadValues = Readonly<Record<string, string>>;

const PLACEHOLDER = /\{\{\s*([\w.-]+)\s*\}\}/g;
/** What a letterhead puts between two values on one line; it goes with a value that the organisation lacks. */
const SEPARATOR = ' · ';

/** Fills every header and footer part that the main part leads to. */
export function fillPlaceholders(pkg: DocxPackage, values: LetterheadValues): void {
  for (const type of [REL.header, REL.footer])
    for (const part of pkg.related(pkg.mainPart, type)) {
      let changed = false;
      for (const paragraph of descendants(pkg.xml(part), NS.w, 'p'))
        if (fillParagraph(paragraph, values)) changed = true;
      if (changed) pkg.markChanged(part);
    }
}

/** Word may cut a placeholder over several runs: the words of the first run carry the value, the others lose theirs. */
function fillParagraph(paragraph: Element, values: LetterheadValues): boolean {
  const texts = descendants(paragraph, NS.w, 't').filter((text) => closestParagraph(text) === paragraph);
  const words = texts.map((text) => text.textContent ?? '');
  const whole = words.join('');
  if (!whole.includes('{{')) return false;

  const starts: number[] = [];
  let length = 0;
  for (const word of words) {
    starts.push(length);
    length += word.length;
  }
  const textAt = (offset: number): number => starts.findLastIndex((start) => start <= offset);

  // A value of several lines keeps them when it stands alone; among other words it is written on one line.
  const alone = whole.replace(PLACEHOLDER, '').trim() === '' && whole.match(PLACEHOLDER)?.length === 1;
  const valueOf = (name: string): string => {
    const value = values[name] ?? '';
    return alone ? value : value.split('\n').join(', ');
  };

  // From the last to the first, so that offsets stay true.
  for (const match of [...whole.matchAll(PLACEHOLDER)].reverse()) {
    const begin = match.index;
    const end = begin + match[0].length;
    const first = textAt(begin);
    const last = textAt(end - 1);
    for (let i = last; i >= first; i--) {
      const start = starts[i] ?? 0;
      const word = words[i] ?? '';
      const head = i === first ? word.slice(0, begin - start) + valueOf(match[1] ?? '') : '';
      const tail = i === last ? word.slice(end - start) : '';
      words[i] = head + tail;
    }
  }
  texts.forEach((text, index) => replaceText(text, withoutEmptyItems(words[index] ?? '')));
  return true;
}

const withoutEmptyItems = (text: string): string =>
  text.includes(SEPARATOR.trimEnd())
    ? text
        .split(SEPARATOR.trim())
        .filter((item) => item.trim() !== '')
        .map((item) => item.trim())
        .join(SEPARATOR)
    : text;

function closestParagraph(element: Element): Element | null {
  let parent = element.parentElement;
  while (parent && !(parent.localName === 'p' && parent.namespaceURI === NS.w)) parent = parent.parentElement;
  return parent;
}

function replaceText(text: Element, words: string): void {
  const parent = text.parentElement;
  if (!parent || text.textContent === words) return;
  insertXml(parent, runContent(words), text);
  text.remove();
}
