/**
 * A token that a text leaves unfinished at its end: "[", "[PE", "PERS-". What comes next, when it is known, may show that there is
 * none. It restores and hides nothing.
 */
import { FAMILIES } from '../pseudonyms/families';

/** The beginning of a token at the end of a text. */
export interface HalfToken {
  readonly start: number;
  readonly text: string;
}

const NAMED = new RegExp(`(?:\\[|\\b)(?:${FAMILIES.join('|')})[-_\\s]{0,2}$`, 'u');
const OPENED = /\[([A-Z]{0,3})$/u;

/**
 * The half token that this text ends with, if any.
 * @param next what follows it, by someone who knows: a bracket that nothing of a token follows is a sentence's own. Empty at the end
 *   of an answer, or when it is not known.
 */
export function halfToken(text: string, next = ''): HalfToken | undefined {
  const named = NAMED.exec(text);
  if (named !== null) return { start: named.index, text: named[0] };
  const opened = OPENED.exec(text);
  if (opened === null) return undefined;
  const letters = `${opened[1] ?? ''}${/^[A-Z]{0,4}/u.exec(next)?.[0] ?? ''}`.slice(0, 4);
  const may = letters === '' ? next === '' : FAMILIES.some((family) => family.startsWith(letters));
  return may ? { start: opened.index, text: opened[0] } : undefined;
}
