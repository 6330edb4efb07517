/**
 * The last search before a figure is flagged: any one step of arithmetic whose dimensions fit, then two for figures of four digits, on what
 * the text shows or names. It stands behind all the rules of `compute`, which know more of one relation each.
 */
import type { Claim } from '../../claim';
import type { Basis } from '../../match/basis';
import type { Match, Place } from '../../match/matcher';
import { isLong } from '../shown';
import { wantedOf } from '../wanted';
import { eveOfFacts } from './eves';
import { betweenMoments } from './moments';
import { operandsFor } from './operands';
import { ofPeriodTold } from './periods-told';
import { isWithin, reachOf, type Reach } from './reach';
import { roundHour } from './round-hours';
import { stepsTo, twoStepsTo, type Step } from './steps';
import { isTold } from './told';

/** @param denied the facts give another number of the same thing */
export const anyStep = (claim: Claim, basis: Basis, place: Place, denied: boolean): Match | undefined => {
  const told =
    betweenMoments(claim, basis, place) ??
    roundHour(claim, basis, place) ??
    ofPeriodTold(claim, basis, place) ??
    eveOfFacts(claim, basis);
  if (told !== undefined) return told;
  const sought = soughtOf(claim, place);
  if (sought === undefined) return undefined;
  const { kind, reach, noun } = sought;
  const operands = operandsFor(claim, basis, place);
  const stands = (step: Step): boolean =>
    isWithin(step.value, reach) && (!denied || isPlain(step)) && isTold(step, reach, claim, place, noun);
  const found =
    stepsTo(kind, operands).find(stands) ??
    (isFine(sought) ? twoStepsTo(kind, operands).find(stands) : undefined);
  return found === undefined
    ? undefined
    : {
        ok: true,
        origins: found.of.flatMap(({ ids }) => ids.map((id) => ({ kind: 'derived' as const, id }))),
      };
};

interface Sought {
  readonly kind: string;
  readonly told: number;
  readonly reach: Reach;
  readonly noun: string | undefined;
}

/** What stands although the facts count the same thing otherwise: the others of a whole, a long figure whose operands are all shown. */
const isPlain = ({ value, way, of }: Step): boolean =>
  way === 'others' || (isLong(value) && of.every(({ hold }) => hold === 'shown'));

const soughtOf = (claim: Claim, place: Place): Sought | undefined => {
  const { value } = claim;
  const wanted = wantedOf(value, place, claim);
  if (wanted === undefined) return undefined;
  const { kind, noun } = wanted;
  const of = (told: number, unit: number, within: number): Sought => ({
    ...{ kind, told, noun },
    reach: reachOf(told, unit, within, claim, place),
  });
  switch (value.type) {
    case 'number':
      return value.label === undefined ? of(value.number, 1, 1e-6) : undefined;
    case 'amount':
      return of(value.cents / 100, 1, 0.0051);
    case 'measure':
      return of(value.amount, value.raw === 0 ? 1 : value.amount / value.raw, wanted.within);
    case 'duration':
      return of(value.amount, value.raw === 0 ? 1 : value.amount / value.raw, 1e-6);
    case 'share':
      return of(
        value.ratio * 100,
        1,
        value.word === true ? 1e-6 : 0.5001 * 10 ** -(String(value.raw).split('.')[1]?.length ?? 0),
      );
    default:
      return undefined;
  }
};

/** Four figures or more: few numbers of a text make it by chance in two steps. */
const isFine = ({ told, reach }: Sought): boolean =>
  !reach.loose && String(Math.round(told * 100)).replace(/0+$/u, '').length > 3;
