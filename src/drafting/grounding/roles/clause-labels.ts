/**
 * The labels that stand in the clause of a value, and whether two values stand in clauses of their own. It reads the text alone, and flags nothing.
 */
import type { Claim } from '../claim';
import type { Stretch } from '../text/sentences';
import type { Said } from './labels';
import { isResult } from './no-labels';

const CUT = /[,;:()]|\s[-–—]\s|\s(?:et|ou|mais|puis|dont|tandis|alors|au\s+lieu|soit)\s/gu;

export const isCut = (a: Claim, b: Claim, lower: string): boolean =>
  lower
    .slice(Math.min(a.to, b.to), Math.max(a.from, b.from))
    .search(/[,;:()]|\s(?:et|ou|contre|mais|puis|tandis|alors|au\s+lieu|soit)\s/u) >= 0;

/** The labels of the value's own clause; those of the words that open the sentence, for its first value. */
export const besideOf = (
  claim: Claim,
  claims: readonly Claim[],
  words: readonly Said[],
  lower: string,
  sentence: Stretch,
): readonly Said[] => {
  const same = claims.filter(
    ({ value, from, to }) => value.type === claim.value.type && from >= sentence.from && to <= sentence.to,
  );
  const previous = same.filter(({ to }) => to <= claim.from).at(-1);
  const start = previous?.to ?? sentence.from;
  const end = same.find(({ from }) => from >= claim.to)?.from ?? sentence.to;
  const before = lower.slice(start, claim.from);
  const from = start + (cutsOf(before).at(-1) ?? 0);
  const to = claim.to + (cutsOf(lower.slice(claim.to, end))[0] ?? end - claim.to);
  // "Deux mois de loyer sont dus, soit 940 €": what a value comes to is not what it is made of.
  const opening =
    previous === undefined && !isResult(before) ? start + Math.min(before.search(/[,:]|$/u), 60) : start;
  return words.filter(
    (word) => (word.from >= from && word.to <= to) || (word.from >= start && word.to <= opening),
  );
};
const cutsOf = (text: string): readonly number[] => [...text.matchAll(CUT)].map(({ index }) => index);
