/** A text in which stretches are written otherwise, with the way back to the offsets of the text as it was given. It must not know why. */
import type { Compacted } from './compact';

/** Each sign that is put in place of a stretch comes from the stretch's start; a stretch for which nothing is given stays. */
export function rewritten(
  { text, origin }: Compacted,
  pattern: RegExp,
  write: (match: RegExpExecArray) => string | undefined,
): Compacted {
  let written = '';
  const origins: number[] = [];
  let at = 0;
  const keep = (to: number) => {
    for (let i = at; i < to; i += 1) origins.push(origin(i));
    written += text.slice(at, to);
  };
  for (const match of text.matchAll(pattern)) {
    const put = write(match);
    if (put === undefined) continue;
    keep(match.index);
    for (let i = 0; i < put.length; i += 1) origins.push(origin(match.index));
    written += put;
    at = match.index + match[0].length;
  }
  if (at === 0) return { text, origin };
  keep(text.length);
  const end = origin(text.length);
  origins.push(end);
  return { text: written, origin: (offset) => origins[offset] ?? end };
}
