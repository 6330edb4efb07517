/**
 * The spaces of French typography, named once. It must not hold rules: they are in `typography`.
 */

/** U+00A0, before a colon, inside guillemets, between a number and its unit. */
export const NBSP = '\u00A0';
/** U+202F, before ; ? and !. */
export const NARROW_NBSP = '\u202F';
/** Every horizontal space that a text may hold, as the inside of a character class. */
export const SPACE_CLASS = ' \\t\\u00A0\\u2007\\u2009\\u202F';
