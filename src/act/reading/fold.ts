/**
 * A text made plain for searching: no accents, one kind of space, apostrophe and hyphen, no soft hyphen nor hyphenation at a
 * line end. Patterns run on the plain text; `at` leads back to the UTF-16 offsets of the text as it was given.
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

/** Linear in the length of the text. */
export const fold = (text: string): Folded => {
  const gaps = droppedIn(text);
  const kept: string[] = [];
  const offsets: number[] | undefined = gaps.length === 0 ? undefined : [];
  let from = 0;
  const keep = (end: number): void => {
    for (let i = from; i < end; i++) {
      const sign = text.charAt(i);
      kept.push(sign < '\u0080' && sign !== '\t' && sign !== '\r' && sign !== '`' ? sign : plain(sign));
      offsets?.push(i);
    }
  };
  for (const [start, end] of gaps) {
    keep(start);
    from = end;
  }
  keep(text.length);
  const cased = kept.join('');
  return {
    text,
    cased,
    lower: cased.replace(/[A-ZÆŒ]/gu, (sign) => sign.toLowerCase()),
    at: (index) => (offsets === undefined ? Math.min(index, text.length) : (offsets[index] ?? text.length)),
  };
};

/** Stretches of the text that the plain text leaves out, in order. */
const droppedIn = (text: string): (readonly [number, number])[] => {
  const gaps: (readonly [number, number])[] = [];
  for (const match of text.matchAll(HYPHENATION)) gaps.push([match.index, match.index + match[0].length]);
  if (DROPPED.test(text)) {
    for (const match of text.matchAll(new RegExp(DROPPED.source, 'gu')))
      gaps.push([match.index, match.index + match[0].length]);
    gaps.sort(([a], [b]) => a - b);
  }
  return gaps;
};

/** Matches a sticky pattern at an offset of a plain text. */
export const matchAt = (pattern: RegExp, plainText: string, index: number): RegExpExecArray | undefined => {
  pattern.lastIndex = index;
  return pattern.exec(plainText) ?? undefined;
};
