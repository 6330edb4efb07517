/**
 * Finds the clues of the table in a text. It must not judge whether the person can be found again: the agent does.
 */
import { matchesOf } from '../text/matches';
import type { TextView } from '../text/view';
import { CLUES, type ClueRule } from './clues';

export interface FoundClue extends Omit<ClueRule, 'pattern'> {
  readonly start: number;
  readonly end: number;
}

/** Sorted by start; a clue inside a longer one of the same kind is left out. */
export function findClues({ text }: TextView): readonly FoundClue[] {
  const found = CLUES.flatMap(({ pattern, kind, reason, sensitive }) =>
    matchesOf(text, pattern).map((match) => ({
      kind,
      reason,
      sensitive,
      start: match.index,
      end: match.index + match[0].length,
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  // Sorted by start: a clue is inside an earlier one of its kind when that one ends as late.
  const reached = new Map<ClueRule['kind'], number>();
  return found.filter(({ kind, end }) => {
    const last = reached.get(kind) ?? -1;
    reached.set(kind, Math.max(last, end));
    return end > last;
  });
}
