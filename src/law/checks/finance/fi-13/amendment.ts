/** FI-13: one amendment, read, against its threshold and its own sums. */
import { formatAmount } from '../../../../act/amounts';
import type { Span } from '../../../../act/parse/model';
import type { FoundAmount } from '../../../../act/reading/amounts';
import { fold } from '../../../../act/reading/fold';
import type { Analysis, Found } from '../../../analysis';
import { finding, question } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { purchaseOf } from '../../shared/contracts';
import { wordsBefore } from '../../shared/money';
import { allowsHalfOnly, hasGround, SMALL } from './grounds';
import { percentOf, sharesOfContract, shown, statedShare } from './shares';
import { sumsOf } from './sums';
import { misquoted } from './threshold';
import type { Sums } from './sums';

interface Amendment {
  readonly sums: Sums;
  /** Plain words of the part. */
  readonly lower: string;
  /** Percentage that the code admits for an amendment of a small amount. */
  readonly limit: number;
  /** In cents, negative when the amendment takes away. */
  readonly delta: number | undefined;
  /** Percentage that the amounts make. */
  readonly counted: number | undefined;
  /** The percentage that the text gives beside them. */
  readonly stated: Found | undefined;
  /** The last share that says to be one of the contract, when no amount tells it. */
  readonly named: Found | undefined;
  /** The text's percentage is that of several amendments, and not of the amount beside it. */
  readonly isOfAll: boolean;
  /** Percentage of the contract, counted or told. */
  readonly share: number | undefined;
}

/** What the part says of its amendment. */
const amendmentOf = (analysis: Analysis, part: Span): Amendment => {
  const whole = part.end - part.start === analysis.text.length;
  const sums = sumsOf(analysis, part);
  const { first, more, after } = sums;
  const lower = fold(analysis.text.slice(part.start, part.end)).lower;
  const less = more !== undefined && takesAway(analysis, more);
  const delta = more === undefined ? undefined : less ? -Math.abs(more.cents) : more.cents;
  const added = delta ?? (after !== undefined && first !== undefined ? after.cents - first.cents : undefined);
  const counted =
    first === undefined || added === undefined || first.cents === 0 ? undefined : (100 * added) / first.cents;
  const stated = statedShare(analysis, part);
  // The amounts of one of several amendments make no share of them all: the text's own does.
  const several = SEVERAL.test(lower);
  const named = counted === undefined || several ? sharesOfContract(analysis, part).at(-1) : undefined;
  const bare = stated?.match[1] === '-' || less || (!whole && !SMALL.test(lower)) ? undefined : stated;
  return {
    sums,
    lower,
    limit: purchaseOf(analysis, whole ? undefined : part) === 'services' ? 10 : 15,
    delta,
    counted,
    stated,
    named,
    isOfAll:
      several &&
      stated !== undefined &&
      named?.start === stated.start &&
      /(?<![a-z])(?:port|pass)[^.;]*$/.test(wordsBefore(analysis, stated)),
    share: greatest(counted, percentOf(named)) ?? percentOf(bare),
  };
};

/** Another amendment came before: those of a small amount add up (CCP, art. R. 2194-8). */
const SEVERAL =
  /avenants?\s+n°\s*[2-9]|(?:second|deuxieme|troisieme|quatrieme|nouvel)\s+avenant|avenants?\s+precedents?|cumul/;

const greatest = (...shares: readonly (number | undefined)[]): number | undefined =>
  shares.reduce((most, one) => (one === undefined || (most ?? one) > one ? most : one), undefined);

const takesAway = (analysis: Analysis, more: FoundAmount): boolean =>
  more.cents < 0 || /moins-value|diminu|reduc|baisse|en\s+moins/.test(wordsBefore(analysis, more));

/** Beyond the threshold, alone or with those before it. */
const beyond = ({ sums, lower, limit, stated, named, share }: Amendment): Outcome[] => {
  const { first, more, after, together } = sums;
  const sum =
    together === undefined || first === undefined || first.cents === 0
      ? undefined
      : (100 * together) / first.cents;
  const over = share !== undefined && share > limit ? share : undefined;
  const cumulated = over === undefined && sum !== undefined && sum > limit ? sum : undefined;
  const told = over ?? cumulated;
  const place = cumulated === undefined ? (named ?? more ?? after ?? stated) : after;
  if (told === undefined || place === undefined) return [];
  const values = { share: shown(told), limit };
  if (allowsHalfOnly(lower) && told > 50 && over !== undefined)
    return [finding('half', place, { values: { share: shown(told) } })];
  return hasGround(lower) && !SMALL.test(lower)
    ? [question('ground', place, values)]
    : [finding(over === undefined ? 'together' : 'over', place, { values })];
};

/** The percentage, or the new amount, is not what the others make. */
const miscounted = ({ sums, lower, delta, counted, stated, isOfAll }: Amendment): Outcome[] => {
  const { first, more, after, together } = sums;
  if (first === undefined || more === undefined || delta === undefined || counted === undefined) return [];
  const outcomes: Outcome[] = [];
  const amounts = { first: formatAmount(first.cents), more: formatAmount(more.cents) };
  const said = percentOf(stated);
  if (
    stated !== undefined &&
    said !== undefined &&
    Math.abs(Math.abs(counted) - said) > 0.11 &&
    together === undefined &&
    !isOfAll &&
    !/cumul|total|precedent|ensemble/.test(lower)
  )
    outcomes.push(
      finding('share', stated, {
        values: { ...amounts, right: shown(Math.abs(counted)), stated: shown(said) },
      }),
    );
  const right = first.cents + delta;
  if (
    after !== undefined &&
    Math.abs(after.cents - right) > 1 &&
    !/precedent|avenants?\s+n°\s*1\s+(?:a\s+\d|et\s+(?:n°\s*)?2)|avenant\s+n°\s*[2-9]/.test(lower)
  )
    outcomes.push(
      finding('sum', after, {
        values: { ...amounts, right: formatAmount(right), stated: formatAmount(after.cents) },
      }),
    );
  return outcomes;
};

export const checked = (analysis: Analysis, part: Span): Outcome[] => {
  const amendment = amendmentOf(analysis, part);
  return [...misquoted(analysis, part), ...beyond(amendment), ...miscounted(amendment)];
};
