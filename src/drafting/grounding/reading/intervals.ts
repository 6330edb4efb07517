/**
 * Two claims of one kind that a text joins as the ends of an interval or of a change: "du 3 au 12 mars", "de 8 h à 17 h", "entre X
 * et Y", "passé de 86 à 117".
 */
import type { Folded } from '../../../act/reading/fold';
import type { Claim, ClaimKind } from '../claim';

export interface Interval {
  readonly first: Claim;
  readonly last: Claim;
}

const OPENS =
  /(?:(?<![a-z])(?:du|de|des|d'|entre|depuis|a\s+partir\s+d[ue]|a\s+compter\s+d[ue]|depuis\s+le)|:)\s*(?:le\s+)?(?:n°\s*)?$/u;
const JOINS =
  /^(?:\s+(?:inclus|[a-z]{4,14}))?\s*(?:-|,?\s*(?:au|a|jusqu'au|jusqu'a|jusqu'en|et)\s+(?:le\s+)?(?:n°\s*)?)$/u;
/** A time may stand between the day and the joint: "du 30 novembre à 8 h au 11 décembre". */
const AT_TIME = /^(?:,?\s*(?:a|des)\s+)$/u;
/** "de 1 204 à 1 390 m³": the unit is said once. */
const isUnitOf = (first: Claim, last: Claim): boolean =>
  first.kind === 'number' &&
  (last.kind === 'measure' || last.kind === 'amount' || last.kind === 'percentage');
const KINDS: ReadonlySet<ClaimKind> = new Set([
  'date',
  'month',
  'year',
  'time',
  'number',
  'amount',
  'measure',
  'percentage',
  'weekday',
  'ordinal',
]);

export const intervalsOf = ({ lower }: Folded, claims: readonly Claim[]): readonly Interval[] =>
  claims.flatMap((first, index): Interval[] => {
    if (!KINDS.has(first.kind)) return [];
    const before = lower.slice(Math.max(0, first.from - 24), first.from);
    const opened = OPENS.exec(before)?.[0];
    let next = index + 1;
    let end = first.to;
    const between = claims[next];
    if (first.kind === 'date' && between?.kind === 'time' && AT_TIME.test(lower.slice(end, between.from))) {
      end = between.to;
      next += 1;
    }
    const last = claims[next];
    if (last === undefined || !(last.kind === first.kind || isUnitOf(first, last))) return [];
    const joint = lower.slice(end, last.from);
    if (!JOINS.test(joint)) return [];
    // "le 3 et le 5" are two days; only "entre … et …" makes "et" an interval. A dash between years or hours is one.
    if (/(?:^|\s)et\s/u.test(joint))
      return opened !== undefined && /entre/u.test(opened) ? [{ first, last }] : [];
    if (/^\s*-\s*$/u.test(joint))
      return first.kind === 'time' || first.kind === 'year' ? [{ first, last }] : [];
    return opened === undefined && !/au|jusqu/u.test(joint) ? [] : [{ first, last }];
  });
