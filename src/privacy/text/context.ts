/**
 * What stands around an offset, cut where it stops being about the same thing. It must not cross a line end unless asked.
 */
import { matchesOf } from './matches';
import type { TextView } from './view';

/** Up to `size` characters before `at`, of the same line. */
export function before({ text }: TextView, at: number, size: number): string {
  const from = Math.max(0, at - size, text.lastIndexOf('\n', at - 1) + 1);
  return text.slice(from, at);
}

/** Up to `size` characters from `at`, of the same line. */
export function after({ text }: TextView, at: number, size: number): string {
  const end = text.indexOf('\n', at);
  return text.slice(at, Math.min(at + size, end === -1 ? text.length : end));
}

/** The same as `before`, from the last full stop, semicolon, bar or tab on. */
export function clauseBefore(view: TextView, at: number, size: number): string {
  const text = before(view, at, size);
  const cut = Math.max(...[/[.!?]\s+(?=\p{Lu})/gu, /[;|\t]/g].map((stop) => lastEnd(text, stop)));
  return text.slice(Math.max(0, cut));
}

function lastEnd(text: string, pattern: RegExp): number {
  let end = 0;
  for (const match of matchesOf(text, pattern)) {
    // "M. Marchand", "Mme. Petit", "P. Roy" end no clause.
    if (/(?:^|[\s(])(?:M|MM|Mme|Mlle|Me|Dr|\p{Lu}|t[ée]l|n|art)$/u.test(text.slice(0, match.index))) continue;
    end = match.index + match[0].length;
  }
  return end;
}
