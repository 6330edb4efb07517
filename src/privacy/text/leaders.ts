/**
 * Takes out the dots and lines that a form leads the eye with ("Nom : .....Perrin......  Né le ____4 août 1990____"), keeping the way back
 * to the offsets of the text as it was given. Only in a text that holds several; the dots of a sentence stay.
 */
import type { Compacted } from './compact';
import { rewritten } from './rewritten';

const LEADER = /(?:\.{3,}|…[.…]*|_{3,}|(?:\. ){4,}\.?) */gu;
/** A label, then its leader. */
const FIELD = /(?:: ?|° ?)(?:\.{3,}|…|_{3,})|[a-zA-ZÀ-ÖØ-öø-ῼ] ?(?:\.{5,}|…{2,}|_{5,})/gu;
const LEAST_FIELDS = 2;

export function withoutLeaders(view: Compacted): Compacted {
  const { text } = view;
  if (
    !['...', '…', '___'].some((leader) => text.includes(leader)) ||
    [...text.matchAll(FIELD)].length < LEAST_FIELDS
  )
    return view;
  let line = 0;
  let open = false;
  return rewritten(view, LEADER, ({ 0: leader, index }) => {
    const between = text.slice(line, index);
    if (between.includes('\n')) open = false;
    line = index + leader.length;
    const before = between.trimEnd();
    const announced = /[:°]$/u.test(before) || before === '' || before.endsWith('\n');
    const opens = announced || !open;
    open = opens;
    if (!opens) return '  ';
    // A label without its colon gets one.
    if (!announced) return ': ';
    return /\s$/u.test(between) ? '' : ' ';
  });
}
