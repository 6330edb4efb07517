/**
 * A sign or a space between the words beside it, since it says nothing alone to whoever reads a correction. It changes no text.
 */

/** UTF-16 units on each side. */
const BESIDE = 30;

/**
 * What stands at a place, or is put there instead: as it is when it is words, else with the words beside it on its line, spaces as they are.
 * @param instead the stretch itself unless given
 */
export const amongWords = (
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  instead = text.slice(start, end),
): string => {
  if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) return instead;
  const before = /[^\s]*[^\S\n]*$/u.exec(text.slice(Math.max(0, start - BESIDE), start))?.[0] ?? '';
  const after = /^[^\S\n]*[^\s]*/u.exec(text.slice(end, end + BESIDE))?.[0] ?? '';
  const words = `${before}${instead}${after}`.replace(/\n/gu, ' ').trim();
  return words === '' ? instead : words;
};
