/**
 * Which of the documents that wait on the server are a form's own. Pure.
 */
import type { AttachedSource } from '../../server/client';

/**
 * @param chosen for this form, in their order
 * @param waiting on the server, for whatever form
 * @returns `own`: those chosen that are still there; `other`: the rest of what waits
 */
export function sortedOut(
  chosen: readonly AttachedSource[],
  waiting: readonly AttachedSource[],
): { readonly own: readonly AttachedSource[]; readonly other: readonly AttachedSource[] } {
  const there = new Set(waiting.map(({ id }) => id));
  const mine = new Set(chosen.map(({ id }) => id));
  return {
    own: chosen.filter(({ id }) => there.has(id)),
    other: waiting.filter(({ id }) => !mine.has(id)),
  };
}
