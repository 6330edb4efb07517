/**
 * Takes out the dots and lines that a form leads the eye with ("Nom : .....Perrin......  Né le ____4 août 1990____"), keeping the way back
 * to the offsets of the text as it was given. Only in a text that holds several; the dots of a sentence stay.
 */
import type { Compacted } from './compact';

const LEADER = /(?:\.{3,}|…[.…]*|_{3,}|(?:\. ){4,}\.?) */gu;
/** A label, then its leader. */
const FIELD = /(?:: ?|° ?)(?:\.{3,}|…|_{3,})|[a-zA-ZÀ-ÖØ-öø-ῼ] ?(?:\.{5,}|…{2,}|_{5,})/gu;
const LEAST_FIELDS = 2;

export function withoutLeaders({ text, origin }: Compacted): Compacted {
  if (
    !['...', '…', '___'].some((leader) => text.includes(leader)) ||
    [...text.matchAll(FIELD)].length < LEAST_FIELDS
  )
    return { text, origin };
  let written = '';
  const origins: number[] = [];
  const keep = (from: number, to: number) => {
    for (let i = from; i < to; i += 1) origins.push(origin(i));
    written += text.slice(from, to);
  };
  let at = 0;
  let line = 0;
  let open = false;
  for (const { 0: leader, index } of text.matchAll(LEADER)) {
    const between = text.slice(line, index);
    if (between.includes('\n')) open = false;
    line = index + leader.length;
    const before = between.trimEnd();
    const announced = /[:°]$/u.test(before) || before === '' || before.endsWith('\n');
    const opens: boolean = announced || !open;
    // A label without its colon gets one.
    const filler = !opens ? '  ' : announced ? (/\s$/u.test(between) ? '' : ' ') : ': ';
    keep(at, index);
    for (let i = 0; i < filler.length; i += 1) origins.push(origin(index + Math.min(i, leader.length - 1)));
    written += filler;
    at = index + leader.length;
    open = opens;
  }
  keep(at, text.length);
  origins.push(origin(text.length));
  const end = origin(text.length);
  return { text: written, origin: (offset) => origins[offset] ?? end };
}
