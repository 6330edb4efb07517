/**
 * Takes out what nobody sees (soft hyphens, zero-width characters, direction marks) and what goes on of a run of blanks longer than any
 * layout's, makes one hyphen of the two that join the names of both parents ("Roux--Petit", circular of 2004), and joins letters with their
 * accents, keeping the way back to the offsets of the text as it was given. A name cut by an invisible character is still a name.
 */
import { matchesOf } from './matches';

/** Format characters (soft hyphen, zero-width, direction, byte order mark) and variation selectors. */
const INVISIBLE = /[\p{Cf}\p{Variation_Selector}]/u;
/** No table has so many empty cells; a pattern that passes over blanks would read a run as many times as it has signs. */
const LONGEST_RUN = 100;
const BLANK = /[ \t\u00A0\u2000-\u200A\u202F\u3000]/u;
const NEEDS_WORK = new RegExp(
  `[\\p{Cf}\\p{Variation_Selector}\\p{M}]|\\p{L}--\\p{L}|${BLANK.source}{${String(LONGEST_RUN + 1)}}`,
  'u',
);
const SECOND_HYPHEN = /(?<=\p{L}-)-(?=\p{L})/gu;
const MARK = /^\p{M}$/u;

export interface Compacted {
  readonly text: string;
  /** The offset in the given text of a character of the compacted one; its length gives the given text's. */
  readonly origin: (offset: number) => number;
}

export function compact(given: string): Compacted {
  if (!NEEDS_WORK.test(given)) return { text: given, origin: (offset) => offset };
  const doubled = new Set(matchesOf(given, SECOND_HYPHEN).map(({ index }) => index));
  let text = '';
  const origins: number[] = [];
  let cluster = '';
  let clusterStart = 0;
  const flush = () => {
    const composed = cluster.normalize('NFC');
    for (let i = 0; i < composed.length; i += 1) origins.push(clusterStart);
    text += composed;
    cluster = '';
  };
  let offset = 0;
  let run = 0;
  for (const char of given) {
    if (!INVISIBLE.test(char)) run = BLANK.test(char) ? run + 1 : 0;
    if (run <= LONGEST_RUN && !INVISIBLE.test(char) && !doubled.has(offset)) {
      if (!MARK.test(char)) {
        flush();
        clusterStart = offset;
      }
      cluster += char;
    }
    offset += char.length;
  }
  flush();
  origins.push(given.length);
  return { text, origin: (at) => origins[at] ?? given.length };
}
