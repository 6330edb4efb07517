/**
 * How a paragraph begins, to avoid beginning two in a row with the same words. It must not choose variants.
 */

/** Words that the form itself asks for: every recital begins with them. */
const IMPOSED = /^considérant\s+(?:que\s+|qu’)/u;
const WORDS = 2;

/** The first words after those that the form imposes, in lower case. */
export const openingOf = (text: string): string =>
  text
    .toLocaleLowerCase('fr-FR')
    .replace(/[\s\u00A0\u202F]+/gu, ' ')
    .trim()
    .replace(IMPOSED, '')
    .split(' ')
    .slice(0, WORDS)
    .join(' ');
