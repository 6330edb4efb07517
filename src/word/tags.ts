/**
 * Our marks among Word's controls, told by their tags alone: Word's own control ids change and are never used.
 */
import { parseTag } from '../document/tags';
import type { FloorControl } from './floor';

export interface TaggedControl {
  readonly passage: string;
  readonly index: number;
  readonly control: FloorControl;
}

/** Our marks among controls whose tags are loaded, in document order. */
export function taggedControls(controls: readonly FloorControl[]): TaggedControl[] {
  return controls.flatMap((control) => {
    const mark = parseTag(control.tag);
    return mark === undefined ? [] : [{ ...mark, control }];
  });
}

/** The marks of one passage, by index. */
export const marksOf = (controls: readonly FloorControl[], passage: string): TaggedControl[] =>
  taggedControls(controls)
    .filter((mark) => mark.passage === passage)
    .sort((a, b) => a.index - b.index);

/** Tags that are not found exactly once. */
export function compareTags(
  expected: readonly string[],
  found: readonly string[],
): { missing: string[]; repeated: string[] } {
  const count = (tag: string): number => found.filter((other) => other === tag).length;
  return {
    missing: expected.filter((tag) => count(tag) === 0),
    repeated: expected.filter((tag) => count(tag) > 1),
  };
}
