/**
 * The words of a text, three letters at least, in plain lower case.
 */
export const plainWords = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .match(/[a-z]{3,}/gu) ?? [];
