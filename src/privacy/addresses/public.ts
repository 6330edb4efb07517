/**
 * Whose address is it: a public building's, or somebody's? What is named last before it decides.
 */
import { before } from '../text/context';
import type { TextView } from '../text/view';
import { AT_HOME, PUBLIC_BUILDING } from './words';

/** Whether the address that begins at `start` is that of a town hall, a court, a school, a company. */
export function isPublicAddress(view: TextView, start: number): boolean {
  const ahead = before(view, start, 90);
  const own = ahead.replace(/^.*[.;|](?= )/u, '');
  if (own.trim().length >= 3) return lastOf(own, PUBLIC_BUILDING) > lastOf(own, AT_HOME);
  // The address opens its line: the line above says whose it is.
  const line = view.lineAt(start);
  const above = view.text
    .slice(0, Math.max(0, line.start - 1))
    .split('\n')
    .slice(-2);
  const last = above.at(-1) ?? '';
  return (
    lastOf(last, PUBLIC_BUILDING) > lastOf(last, AT_HOME) && last.length < 70 && !/[.!?]\s*$/u.test(last)
  );
}

function lastOf(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}
