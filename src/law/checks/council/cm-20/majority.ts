/** CM-20: what the votes of a round say against whom it elects: no majority, another ahead, votes that are even, sums too high. */
import type { Analysis } from '../../../analysis';
import { finding, question } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { says } from '../../shared/council';
import { absoluteMajority } from '../cm-14';
import type { Candidate, Round } from './rounds';

/** Several seats are filled at once. */
export const SEVERAL =
  /(?:deux|trois|quatre|cinq|six|[2-9]|1\d)\s+(?:sieges|postes|delegues|representants|membres|administrateurs|titulaires|adjoints)|(?:sont|ont\s+ete)\s+(?:declare[a-z]*\s+|proclame[a-z]*\s+)?(?:elu|designe)/g;

const ORDINALS = ['premier', 'deuxième', 'troisième'] as const;

/** What the votes of a round say against whom it elects; and candidates’ votes that make more than the votes cast. */
export const unmet = (analysis: Analysis, { round, cast, candidates, elected }: Round): Outcome[] => {
  const total = candidates.reduce((all, { votes }) => all + votes, 0);
  const first = candidates[0];
  // Lists with several seats for each voter, or a candidate unread: sums say nothing.
  const sum =
    cast !== undefined &&
    first !== undefined &&
    total > cast &&
    candidates.length < 4 &&
    // Each voter names several people where several seats are filled at once.
    !says(analysis, SEVERAL)
      ? [finding('sum', first.at, { values: { total, cast } })]
      : [];
  if (elected === undefined) return sum;
  const { name, votes, at } = elected;
  const others = candidates.filter((one) => one !== elected);
  const best = others.reduce<Candidate | undefined>(
    (top, one) => (one.votes > (top?.votes ?? 0) ? one : top),
    undefined,
  );
  if (best !== undefined && best.votes > votes)
    return [finding('behind', at, { values: { name, votes, other: best.name, more: best.votes } }), ...sum];
  if (round < 3) {
    const all = cast ?? total;
    const needed = absoluteMajority(all);
    return votes < needed
      ? [
          finding('short', at, {
            values: { name, round: ORDINALS[round - 1] ?? round, votes, cast: all, needed },
          }),
          ...sum,
        ]
      : sum;
  }
  return best !== undefined &&
    best.votes === votes &&
    !says(analysis, /(?<![a-z])(?:age|agee|doyen|aine|benefice\s+de\s+l'age)/g)
    ? [question('even', at, { name, other: best.name, votes }), ...sum]
    : sum;
};
