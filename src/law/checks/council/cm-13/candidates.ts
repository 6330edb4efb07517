/** CM-13: the votes that candidates were given, with the abstentions and blanks that are told, against the voters. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import type { Sitting } from '../../shared/sittings';
import { says } from '../../shared/council';
import { SEVERAL } from '../cm-20/majority';
import { roundsIn } from '../cm-20/rounds';
import { sourceOf, uncast, votersOf } from './tallies';

interface Election {
  readonly at: Span;
  readonly parts: string;
  readonly total: number;
  readonly voters: number;
  readonly source: string;
  /** The votes cast are told, and not added up from candidates, of whom one may be unread. */
  readonly sure: boolean;
}

/** A vote on names in one round, whose voters are told; the numbers of several rounds are not told apart here. */
export const electionOf = (analysis: Analysis, sitting: Sitting): Election | undefined => {
  const { affair, vote, moved } = sitting;
  const { abstentions, blank } = vote;
  const [voters, at] = [votersOf(sitting), abstentions ?? blank];
  if (vote.for !== undefined || at === undefined || voters === undefined || moved) return undefined;
  const [round, ...others] = analysis
    .derive(roundsIn)
    .filter(({ candidates: [first] }) => first !== undefined && isIn(affair, first.at));
  if (round === undefined || others.length > 0) return undefined;
  const given = round.candidates.reduce((sum, { votes }) => sum + votes, 0);
  // Each voter names several people where several seats are filled at once.
  if (vote.cast === undefined && says(analysis, SEVERAL, affair)) return undefined;
  const cast = vote.cast?.value ?? given;
  const parts = [`${String(cast)} suffrages exprimés`, ...uncast(vote)].join(', ');
  return {
    at,
    parts,
    total: cast + (abstentions?.value ?? 0) + (blank?.value ?? 0),
    voters,
    source: sourceOf(sitting),
    sure: vote.cast !== undefined,
  };
};

const isIn = (affair: Span, { start }: Span): boolean => affair.start <= start && start < affair.end;

export const electionOutcomes = (
  { at, sure, ...values }: Election,
  { fallen }: Pick<Sitting, 'fallen'>,
): Outcome[] =>
  values.total <= values.voters && (!sure || values.total >= values.voters - fallen)
    ? []
    : [finding('sum', at, { values: { ...values } })];
