/**
 * The form under which words are looked up and compared: lower case, no accents, ligatures opened. It may change the length.
 */

const OPENED: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
};

/** "L’Haÿ-les-Roses" → "l’hay-les-roses", "Œuvre" → "oeuvre". */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[ -~]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßøđðłıþ]/g, (char) => OPENED[char] ?? char);
}
