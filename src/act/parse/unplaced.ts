/**
 * What the reading of an act could not place, by stretches: paragraphs in a row are told as one. Places only; it judges nothing.
 */
import type { ParsedAct, Part } from './model';

/**
 * Each stretch with the words from its first paragraph to its last.
 * @param text what the act was read from
 */
export const unplacedStretches = (
  { paragraphs, unplaced }: Pick<ParsedAct, 'paragraphs' | 'unplaced'>,
  text: string,
): Part[] => {
  const starts = new Set(unplaced.map(({ start }) => start));
  const stretches: { start: number; end: number }[] = [];
  let open: { start: number; end: number } | undefined;
  for (const { start, end } of paragraphs) {
    if (!starts.has(start)) open = undefined;
    else if (open !== undefined) open.end = end;
    else stretches.push((open = { start, end }));
  }
  return stretches.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
};
