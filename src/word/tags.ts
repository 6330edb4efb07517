/**
 * The tag of a mark: `paraphe:` + 22 characters of base64url + `:` + the paragraph's index. Word's own control ids change and are
 * never used.
 */
import type { FloorControl } from './floor';

const TAG = /^paraphe:([A-Za-z0-9_-]{22}):(\d{1,4})$/;

export interface TaggedControl {
  readonly passage: string;
  readonly index: number;
  readonly control: FloorControl;
}

/** Our marks among controls whose tags are loaded, in document order. */
export function taggedControls(controls: readonly FloorControl[]): TaggedControl[] {
  return controls.flatMap((control) => {
    const match = TAG.exec(control.tag);
    return match === null ? [] : [{ passage: match[1] ?? '', index: Number(match[2]), control }];
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
