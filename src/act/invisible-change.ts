/**
 * A correction that the eye does not see: the same letters, with spaces that no longer break or other apostrophes. Whoever shows the
 * two texts side by side must say what changes.
 */
import { SPACE_CLASS } from './spaces';

export type InvisibleChange = 'spaces' | 'apostrophes' | 'both';

const withPlainSpaces = (text: string): string => text.replace(new RegExp(`[${SPACE_CLASS}]`, 'gu'), ' ');
const withPlainApostrophes = (text: string): string => text.replace(/’/gu, "'");

/** Undefined when nothing changes, or something that is seen. */
export const invisibleChange = (before: string, after: string): InvisibleChange | undefined => {
  if (before === after) return undefined;
  if (withPlainSpaces(before) === withPlainSpaces(after)) return 'spaces';
  if (withPlainApostrophes(before) === withPlainApostrophes(after)) return 'apostrophes';
  const [one, other] = [before, after].map((text) => withPlainApostrophes(withPlainSpaces(text)));
  return one === other ? 'both' : undefined;
};

/** Said after the new text, in French. */
export const INVISIBLE_CHANGES: Readonly<Record<InvisibleChange, string>> = {
  spaces: 'les espaces deviennent insécables',
  apostrophes: 'les apostrophes deviennent typographiques',
  both: 'les espaces deviennent insécables, et les apostrophes typographiques',
};
