/** Findings on the very same words, by several computations of one rule: the first says it. It must not join what two rules say. */
import type { Outcome } from '../framework/rule';

export const toldOnce = (outcomes: readonly Outcome[]): Outcome[] => {
  const told = new Set<string>();
  return outcomes.filter((one) => {
    if (one.type !== 'finding') return true;
    const words = `${String(one.at.start)}-${String(one.at.end)}`;
    const isNew = !told.has(words);
    told.add(words);
    return isNew;
  });
};
