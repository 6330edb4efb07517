/**
 * Cases of detection written as marked text: `«…»` is what must be hidden, whole; what stands outside stays in clear.
 */
import { detect } from '../../../src/privacy/detect';
import type { SpanType } from '../../../src/privacy/span';
import { ownLexicon } from './lexicon';

/** The hidden characters of `types`, as one mark a character; separators do not count. */
function hidden(text: string, types: readonly SpanType[]): string {
  const covered = new Uint8Array(text.length);
  for (const { type, start, end } of detect(text, { lexicon: ownLexicon() }).spans)
    if (types.includes(type)) covered.fill(1, start, end);
  return Array.from(text, (char, i) => (/[\p{L}\d]/u.test(char) ? (covered[i] === 1 ? '#' : char) : '')).join(
    '',
  );
}

/** Whether what stands in «…» is hidden, whole, and nothing else is, by findings of these types. */
export function check(marked: string, types: readonly SpanType[]): void {
  const expected = marked
    .split(/(«[^»]*»)/u)
    .map((part) => part.replace(/[^\p{L}\d]/gu, '').replace(/./gu, part.startsWith('«') ? '#' : '$&'))
    .join('');
  expect(hidden(marked.replace(/[«»]/gu, ''), types)).toBe(expected);
}

/** One case a line; `⏎` is a line end, `→` a tab. */
export const cases = (table: string): string[] =>
  table
    .trim()
    .split(/\n\s*/u)
    .map((line) => line.replaceAll('⏎', '\n').replaceAll('→', '\t'));
