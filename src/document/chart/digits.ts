/**
 * The few characters that a chart writes, five by seven dots: figures and the "h" of hours. Whatever else a label holds is in
 * the alternative text and the caption.
 */
const GLYPHS: Readonly<Record<string, string>> = {
  '0': '01110 10001 10011 10101 11001 10001 01110',
  '1': '00100 01100 00100 00100 00100 00100 01110',
  '2': '01110 10001 00001 00110 01000 10000 11111',
  '3': '11111 00010 00100 00010 00001 10001 01110',
  '4': '00010 00110 01010 10010 11111 00010 00010',
  '5': '11111 10000 11110 00001 00001 10001 01110',
  '6': '00110 01000 10000 11110 10001 10001 01110',
  '7': '11111 00001 00010 00100 01000 01000 01000',
  '8': '01110 10001 10001 01110 10001 10001 01110',
  '9': '01110 10001 10001 01111 00001 00010 01100',
  h: '10000 10000 10110 11001 10001 10001 10001',
  ' ': '00000 00000 00000 00000 00000 00000 00000',
};

export const GLYPH_WIDTH = 5;
export const GLYPH_HEIGHT = 7;

/** Rows of dots; undefined for a character that charts do not write. */
export const glyphOf = (character: string): readonly string[] | undefined =>
  GLYPHS[character === '\u00A0' || character === '\u202F' ? ' ' : character]?.split(' ');
