/**
 * A text made ready for the detectors, once: normalised, cut into words and lines, with the way back to the text as given.
 */
import { compact, type Compacted } from './compact';
import { decoded } from './decoded';
import { withoutLeaders } from './leaders';
import { normalise } from './normalise';
import { repairScan } from './scanned';
import { joinWrapped } from './wrapped';
import { madeWhole } from './torn';
import { cut, type Line, type Token } from './tokens';

export interface TextView {
  /** Normalised; all offsets of tokens, lines and findings are in it. */
  readonly text: string;
  /** The same in lower case, as long. */
  readonly lower: string;
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
  /** The offset in the text as it was given. */
  readonly origin: (offset: number) => number;
  /** The first word that ends after `offset`; undefined past the last. */
  tokenAt(offset: number): Token | undefined;
  /** The line that holds an offset. */
  lineAt(offset: number): Line;
}

const NO_LINE: Line = { start: 0, end: 0, from: 0, to: 0, case: 'mixed' };

/**
 * The same text, held by the engine on two bytes a character. V8 compiles an expression once for texts of Latin-1 and once for
 * others, and stops optimising what it compiles past 16 MB: one kind of text makes half the code. What is cut from it is held alike.
 */
const wide = (text: string): string => `${text}\u2028`.slice(0, -1);

export function viewText(given: string): TextView {
  const read = decoded(wide(given));
  const { text: compacted, origin } = withoutLeaders(madeWhole(after(read, compact(read.text))));
  const text = joinWrapped(repairScan(normalise(compacted)));
  const { tokens, lines } = cut(text);
  return {
    text,
    lower: lowerCase(text),
    tokens,
    lines,
    origin,
    tokenAt: (offset) => tokens[firstAfter(tokens, offset)],
    lineAt: (offset) => lines[firstAfter(lines, offset - 1)] ?? lines.at(-1) ?? NO_LINE,
  };
}

/** What was made of a text that was itself made of another. */
const after = (first: Compacted, second: Compacted): Compacted => ({
  text: second.text,
  origin: (offset) => first.origin(second.origin(offset)),
});

/** What several detectors ask of the same text: computed when first asked, once a view. */
export function perView<T>(compute: (view: TextView) => T): (view: TextView) => T {
  const known = new WeakMap<TextView, { readonly value: T }>();
  return (view) => {
    const found = known.get(view) ?? { value: compute(view) };
    known.set(view, found);
    return found.value;
  };
}

/** "İ" alone becomes two characters: it stays as it is. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : text.replace(/\p{Lu}/gu, (char) =>
        char.toLowerCase().length === char.length ? char.toLowerCase() : char,
      );
}

/** Index of the first item that ends after `offset`, by bisection. */
function firstAfter(items: readonly { readonly end: number }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.end ?? Infinity) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
