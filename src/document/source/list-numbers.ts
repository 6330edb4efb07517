/**
 * Numbers as Word's lists write them: figures, letters, Roman. A file can ask for any number in any writing: what no list reaches is
 * written in figures, so that a label stays short and is written at once.
 */

/** Word counts no list further, nor lets one begin further. */
const HIGHEST = 32_767;
/** The alphabet thirty times over. */
const HIGHEST_LETTER = 780;
const HIGHEST_ROMAN = 3_999;

const ROMANS: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];
const roman = (value: number): string => {
  if (value > HIGHEST_ROMAN) return String(value);
  let rest = value;
  let text = '';
  for (const [size, sign] of ROMANS)
    while (rest >= size) {
      text += sign;
      rest -= size;
    }
  return text;
};
const letter = (value: number): string =>
  value < 1 || value > HIGHEST_LETTER
    ? String(value)
    : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.floor((value - 1) / 26) + 1);

/** Formats that `written` writes as Word does; it writes any other in figures. */
export const WRITTEN: ReadonlySet<string> = new Set([
  ...['bullet', 'none', 'decimal', 'decimalZero', 'ordinal'],
  ...['lowerLetter', 'upperLetter', 'lowerRoman', 'upperRoman'],
]);

export const written = (value: number, format: string): string => {
  switch (format) {
    case 'lowerLetter':
      return letter(value);
    case 'upperLetter':
      return letter(value).toUpperCase();
    case 'lowerRoman':
      return roman(value);
    case 'upperRoman':
      return roman(value).toUpperCase();
    case 'ordinal':
      return value === 1 ? '1er' : `${value}e`;
    case 'none':
      return '';
    case 'decimalZero':
      return String(value).padStart(2, '0');
    default:
      return String(value);
  }
};

/** Where a list begins, as the file says it; undefined when no list can begin there. */
export const startOf = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,5}$/.test(text) && Number(text) <= HIGHEST ? Number(text) : undefined;
