/**
 * Where a message ends and who signs it may stand: the last words of its last line, after a closing, a sentence or a wide space, or alone.
 * What follows tells that it ends: nothing, an empty line, the message that it answers. It must not judge who signs.
 */
import type { Line, Token } from '../text/tokens';
import { perView, type TextView } from '../text/view';
import { CLOSINGS } from '../words/people-words';

/** What may sign stands after it, on the same line. */
export type SignsAfter = 'nothing' | 'closing' | 'sentence' | 'comma' | 'space';

export interface MessageEnd {
  /** The words that may sign, `to` excluded. */
  readonly from: number;
  readonly to: number;
  readonly after: SignsAfter;
  /** Index of the line. */
  readonly line: number;
  /** A message ends here; otherwise a closing alone tells that somebody may sign. */
  readonly last: boolean;
}

const MOST_WORDS = 3;
/** A quoted message, its heading, an attachment, what a telephone adds. */
const AFTER_MESSAGE =
  /^[ \t]*(?:$|>|-{2}|[_=*]{2,}|(?:De|From|Envoy[ée]|Date|Le|Objet|R[ée]ponse) ?[:\d]|Le .{0,60}(?:[ée]crit|:)|P\.?[JS]\.?(?: |:|$)|Envoy[ée] (?:de|depuis))/iu;
const LEFT_OF_LINE = /^[ \t>|*–—-]*$/u;
const AFTER: readonly (readonly [SignsAfter, RegExp])[] = [
  ['sentence', /[.!?…»][ \t]*$/u],
  ['comma', /[,;:][ \t]*$/u],
  ['space', /[ \t]{2,}$/u],
];

export const messageEnds = perView(({ text, lines, tokens }: TextView): readonly MessageEnd[] =>
  lines.flatMap((line, number): readonly MessageEnd[] => {
    const tail = tokens[line.to - 1];
    if (line.to === line.from || tail === undefined) return [];
    const next = lines[number + 1];
    const last = next === undefined || AFTER_MESSAGE.test(text.slice(next.start, next.end));
    const from = signedFrom(tokens, line);
    const closed = from > line.from && endsClosing(tokens, from - 1);
    const head = tokens[from];
    if (!(last || closed) || head === undefined || line.to - from > MOST_WORDS) return [];
    if (!/^[.,;!]?[ \t]*$/u.test(text.slice(tail.end, line.end))) return [];
    const ahead = text.slice(line.start, head.start);
    const after = closed ? 'closing' : LEFT_OF_LINE.test(ahead) ? 'nothing' : standsAfter(ahead);
    return after === undefined ? [] : [{ from, to: line.to, after, line: number, last }];
  }),
);

const standsAfter = (ahead: string): SignsAfter | undefined =>
  AFTER.find(([, pattern]) => pattern.test(ahead))?.[0];

/** After the last closing, sentence or wide space of the line; no further back than a name goes. */
function signedFrom(tokens: readonly Token[], { from, to }: Line): number {
  for (let index = to - 1; index >= Math.max(from, to - MOST_WORDS - 1); index -= 1) {
    const { gap = '' } = tokens[index] ?? {};
    if (endsClosing(tokens, index)) return index + 1;
    const initial = tokens[index - 1]?.shape === 'initial';
    if (index > from && (/[!?:]|[ \t]{2,}/u.test(gap) || (/[.…»] /u.test(gap) && !initial))) return index;
  }
  return from;
}

const WISHED = /^(?:bonn?e?|belle|week|merci|d)$/u;
const WISH = /^(?:courage|appetit|reception|semaine|end|we|beaucoup|encore|avance)$/u;
const UNTIL = /^(?:toi|vous|plus|tard|toute|suite|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/u;

/** "bises", "Bien à toi", "bon week-end", "merci beaucoup", "A+": the last word of what closes a message. */
export function endsClosing(tokens: readonly Token[], index: number): boolean {
  const { folded = '' } = tokens[index] ?? {};
  const before = tokens[index - 1]?.folded ?? '';
  if (CLOSINGS.has(folded)) return true;
  if (folded === 'a') return tokens[index + 1]?.gap.startsWith('+') === true;
  if (WISH.test(folded)) return WISHED.test(before);
  return UNTIL.test(folded) && /^(?:a|plus|de)$/u.test(before);
}
