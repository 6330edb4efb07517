/**
 * A text made plain for searching: no accents, one kind of space, apostrophe and hyphen, no soft hyphen nor hyphenation at a
 * line end, no run of spaces or of empty lines beyond what a page is laid out with. Patterns run on the plain text; `at` leads back to the UTF-16 offsets of the text as it was given.
 */

export interface Folded {
  /** The text as it was given. */
  readonly text: string;
  /** Plain text, case kept: "ARRÊTÉ n° 12" → "ARRETE n° 12". */
  readonly cased: string;
  /** The same in lower case, character by character. */
  readonly lower: string;
  /** Offset in `text` of an offset in the plain texts; their length leads to the text's length. */
  readonly at: (index: number) => number;
}

const SAME: Readonly<Record<string, string>> = {
  '\t': ' ',
  '\r': ' ',
  '\u00A0': ' ',
  '\u2007': ' ',
  '\u2009': ' ',
  '\u202F': ' ',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '‐': '-',
  '\u2011': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  º: '°',
  '˚': '°',
};
/** Combining accents, soft hyphen, zero-width signs. */
const DROPPED = /[\u0300-\u036F\u00AD\u200B-\u200D\uFEFF]/u;
/**
 * How many spaces, and how many line ends with nothing between them, are kept of a run: the others say no more, and a pattern that
 * looks for "\s+" around a word reads a run as many times as it has signs.
 */
const LONGEST_RUN = 40;
const LONGEST_GAP = 20;
const BLANK = '[ \\t\\r\\u00A0\\u2007\\u2009\\u202F\\u00AD\\u200B-\\u200D\\uFEFF]';
const RUNS = [
  {
    pattern: new RegExp(`${BLANK}{${String(LONGEST_RUN + 1)},}`, 'g'),
    kept: new RegExp(`${BLANK}{${String(LONGEST_RUN)}}`, 'y'),
  },
  {
    pattern: new RegExp(`(?:\\n${BLANK}*){${String(LONGEST_GAP + 1)},}`, 'g'),
    kept: new RegExp(`(?:\\n${BLANK}*){${String(LONGEST_GAP)}}`, 'y'),
  },
];
const HYPHENATION = /(?<=\p{Ll})-[ \t\u00A0]*\r?\n[ \t]*(?=\p{Ll})/gu;

const known = new Map<string, string>();

const plain = (sign: string): string => {
  const found = known.get(sign);
  if (found !== undefined) return found;
  const same = Object.hasOwn(SAME, sign) ? SAME[sign] : undefined;
  const bare = same ?? sign.normalize('NFD').replace(/[\u0300-\u036F]/gu, '');
  const result = bare.length === sign.length ? bare : sign;
  known.set(sign, result);
  return result;
};

/** Signs that may be written otherwise in the plain text: the others are their own. */
const TO_MAKE_PLAIN = /[\t\r`\u0080-\uFFFF]/g;

/** Linear in the length of the text. */
export const fold = (text: string): Folded => {
  const gaps = droppedIn(text);
  const kept = gaps.length === 0 ? text : keptOf(text, gaps);
  const offsets = gaps.length === 0 ? undefined : offsetsOf(text, gaps);
  const cased = kept.replace(TO_MAKE_PLAIN, plain);
  return {
    text,
    cased,
    lower: cased.replace(/[A-ZÆŒ]+/gu, (signs) => signs.toLowerCase()),
    at: (index) => (offsets === undefined ? Math.min(index, text.length) : (offsets[index] ?? text.length)),
  };
};

type Gap = readonly [start: number, end: number];

/** The text without its gaps, which follow each other and may touch. */
const keptOf = (text: string, gaps: readonly Gap[]): string => {
  const pieces: string[] = [];
  let from = 0;
  for (const [start, end] of gaps) {
    pieces.push(text.slice(from, start));
    from = end;
  }
  return pieces.join('') + text.slice(from);
};

const offsetsOf = (text: string, gaps: readonly Gap[]): readonly number[] => {
  const offsets: number[] = [];
  let from = 0;
  for (const [start, end] of [...gaps, [text.length, text.length] as const]) {
    for (let i = from; i < start; i++) offsets.push(i);
    from = end;
  }
  return offsets;
};

/** Stretches of the text that the plain text leaves out, in order and apart. */
const droppedIn = (text: string): readonly Gap[] => {
  const gaps: Gap[] = [];
  for (const match of text.matchAll(HYPHENATION)) gaps.push([match.index, match.index + match[0].length]);
  if (DROPPED.test(text))
    for (const match of text.matchAll(new RegExp(DROPPED.source, 'gu')))
      gaps.push([match.index, match.index + match[0].length]);
  if (text.length > LONGEST_GAP) gaps.push(...longRunsIn(text));
  return gaps.length < 2 ? gaps : apart(gaps.sort(([a], [b]) => a - b));
};

/** What goes on after the spaces and line ends that are kept of a run. */
const longRunsIn = (text: string): readonly Gap[] =>
  RUNS.flatMap(({ pattern, kept }) =>
    Array.from(text.matchAll(pattern), ({ index, 0: run }): Gap => {
      const head = matchAt(kept, text, index);
      return [index + (head?.[0].length ?? 0), index + run.length];
    }),
  );

/** Gaps that overlap made one. */
const apart = (sorted: readonly Gap[]): readonly Gap[] => {
  const found: Gap[] = [];
  for (const [start, end] of sorted) {
    const last = found.at(-1);
    if (last !== undefined && start <= last[1]) found[found.length - 1] = [last[0], Math.max(last[1], end)];
    else found.push([start, end]);
  }
  return found;
};

/** Matches a sticky pattern at an offset of a plain text. */
export const matchAt = (pattern: RegExp, plainText: string, index: number): RegExpExecArray | undefined => {
  pattern.lastIndex = index;
  return pattern.exec(plainText) ?? undefined;
};
