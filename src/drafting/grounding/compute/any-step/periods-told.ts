/**
 * What a period that the facts tell in words holds ("septembre à novembre 2026"): its months one by one, and how many they are. The same of two days of
 * the facts, where the text lists the months.
 */
import type { Claim } from '../../claim';
import type { Basis } from '../../match/basis';
import type { Match, Place } from '../../match/matcher';

interface Months {
  readonly id: string;
  /** Counted from year 0; without a year, of year 0. */
  readonly first: number;
  readonly last: number;
}

const JOINED = /^\s*(?:a|au|-|jusqu'a|jusqu'au)\s*(?:fin\s+)?$/u;

export const ofPeriodTold = (claim: Claim, basis: Basis, place: Place): Match | undefined => {
  const { value } = claim;
  const proved = ({ id }: Months): Match => ({ ok: true, origins: [{ kind: 'derived', id }] });
  if (value.type === 'duration' && value.base === 'months') {
    const found = toldIn(basis).find(({ first, last }) => last - first + 1 === value.amount);
    return found === undefined ? undefined : proved(found);
  }
  if (value.type !== 'month') return undefined;
  const found = [...toldIn(basis), ...(isListed(claim, place) ? betweenDays(basis) : [])].find(
    ({ first, last }) => {
      for (let month = first; month <= last; month++)
        if (
          (month % 12) + 1 === value.month &&
          (value.year === undefined || first < 12 || Math.floor(month / 12) === value.year)
        )
          return true;
      return false;
    },
  );
  return found === undefined ? undefined : proved(found);
};

const toldIn = (basis: Basis): readonly Months[] =>
  basis.texts.flatMap(({ claims, folded, origin }) =>
    claims.flatMap((one, i): Months[] => {
      const next = claims[i + 1];
      if (one.value.type !== 'month' || next?.value.type !== 'month' || origin.kind === 'law') return [];
      if (!JOINED.test(folded.lower.slice(one.to, next.from))) return [];
      const until = next.value.year ?? one.value.year;
      const last = (until ?? 0) * 12 + next.value.month - 1;
      const since =
        one.value.year ?? (until === undefined ? 0 : until - (one.value.month > next.value.month ? 1 : 0));
      const first = since * 12 + one.value.month - 1;
      return first > last
        ? until === undefined
          ? [{ id: origin.id, first, last: last + 12 }]
          : []
        : [{ id: origin.id, first, last }];
    }),
  );

const betweenDays = (basis: Basis): readonly Months[] =>
  basis.pairs.flatMap(({ first, last, origin }): Months[] =>
    first.type === 'date' && last.type === 'date' && first.year !== undefined && last.year !== undefined
      ? [{ id: origin.id, first: first.year * 12 + first.month - 1, last: last.year * 12 + last.month - 1 }]
      : [],
  );

/** "septembre, octobre et novembre": the month before or after it stands beside. */
const isListed = (claim: Claim, { claims, lower }: Place): boolean =>
  claims.some(
    (one) =>
      one !== claim &&
      one.value.type === 'month' &&
      claim.value.type === 'month' &&
      [1, 11].includes((claim.value.month - one.value.month + 12) % 12) &&
      /^\s*(?:,|et|,\s*et)\s*(?:en\s+)?$/u.test(
        one.to <= claim.from ? lower.slice(one.to, claim.from) : lower.slice(claim.to, one.from),
      ),
  );
