/**
 * Asks the matcher of a claim's kind. One line a kind.
 */
import type { Claim, ClaimValue } from '../claim';
import { anniversaryRank } from '../compute/anniversaries';
import { inBasket } from '../compute/baskets';
import { beyondFree } from '../compute/beyond-free';
import { balance } from '../compute/balances';
import { contraryPart } from '../compute/complements';
import { heldBy } from '../compute/containers';
import { defined } from '../compute/definitions';
import { leftToFund } from '../compute/funding';
import { ofCouple } from '../compute/couples';
import { equalPayment, paymentsShown } from '../compute/instalments';
import { gapOfRates } from '../compute/gaps-of-rates';
import { limitPassed } from '../compute/limits-passed';
import { movedAmount } from '../compute/moved-amounts';
import { rebate } from '../compute/rebates';
import { linesCounted } from '../compute/lines-counted';
import { oneInSoMany } from '../compute/ratios';
import { meanTold } from '../compute/means-told';
import { monthlyMean } from '../compute/monthly-means';
import { monthlyPayment } from '../compute/monthly-payments';
import { multiple } from '../compute/multiples';
import { asManyAsPack } from '../compute/packs';
import { forEachUnit } from '../compute/per-units';
import { paymentsCounted } from '../compute/payments-counted';
import { pointsApart } from '../compute/points';
import { computed, expected } from '../compute/prove';
import { priceOfOne } from '../compute/price-of-one';
import { stated } from '../compute/stated';
import { gapStated } from '../compute/gaps-stated';
import { timesOf } from '../compute/times-of';
import { taxedAmount } from '../compute/taxed-amounts';
import { yearlyTotal } from '../compute/yearly-totals';
import { supposed } from '../compute/supposed';
import { isByThePiece } from './bare-numbers';
import { besideExact } from './bounded';
import { daysListed, weeklyCount } from '../compute/weekly-counts';
import type { Basis } from './basis';
import { matchCitation } from './citations';
import { matchClause } from './clauses';
import { matchNumber } from './counts';
import { numberAfter } from './numbered-ranks';
import { predicateOf } from './counted-lists';
import { inCurrency } from './currencies';
import { matchDate, matchMonth, matchWeekday, matchYear } from './dates';
import { derivedOf, missing, type Match, type Matcher, type Place } from './matcher';
import { matchName, matchStreet } from './names';
import { matchOrdinal } from './ordinals';
import { matchAmount, matchDuration, matchMeasure } from './quantities';
import { matchReference } from './references';
import { matchTime } from './times';
import { countedAfter } from './told-after';
import { inSharedUnit } from './shared-unit';
import { matchShare } from './shares';
import { councillorsIn } from './states-of-councillors';

/** "deux enfants" of an example that agrees, whatever fact counts two. */
const ofBasket = (claim: Claim, basis: Basis, place: Place): Match | undefined =>
  claim.value.type === 'number' && inBasket(claim, basis, place)
    ? { ok: true, origins: [{ kind: 'derived', id: 'text' }] }
    : undefined;

const MATCHERS: { readonly [T in ClaimValue['type']]: Matcher<Extract<ClaimValue, { readonly type: T }>> } = {
  date: matchDate,
  month: matchMonth,
  weekday: matchWeekday,
  year: matchYear,
  time: matchTime,
  duration: matchDuration,
  amount: matchAmount,
  share: matchShare,
  measure: matchMeasure,
  ordinal: matchOrdinal,
  number: matchNumber,
  reference: matchReference,
  name: matchName,
  street: matchStreet,
  citation: matchCitation,
};

export const matchClaim = (claim: Claim, basis: Basis, place: Place): Match => {
  // The type of the value chooses the matcher that takes it.
  const matcher = MATCHERS[claim.value.type] as Matcher<ClaimValue>;
  const said =
    inCurrency(claim, basis) ??
    matchClause(claim, basis, place) ??
    numberAfter(claim, basis, place) ??
    heldBy(claim, place) ??
    paymentsShown(claim, basis, place) ??
    paymentsCounted(claim, basis, place) ??
    countedAfter(claim, basis, place) ??
    ofBasket(claim, basis, place) ??
    weeklyCount(claim, basis, place) ??
    daysListed(claim, basis, place) ??
    defined(claim, basis, place) ??
    stated(claim, basis, place) ??
    gapStated(claim, basis, place) ??
    rebate(claim, place) ??
    predicateOf(claim, basis, place) ??
    councillorsIn(claim, basis, place) ??
    timesOf(claim, basis, place) ??
    contraryPart(claim, basis, place) ??
    balance(claim, basis, place) ??
    leftToFund(claim, basis, place) ??
    linesCounted(claim, basis, place);
  if (said !== undefined) return said;
  // "cinq points de moins" is a gap, whatever fact counts five.
  const points = pointsApart(claim, basis, place);
  if (points?.ok === true) return points;
  const times = multiple(claim, basis, place);
  if (times !== undefined) return times;
  const { value } = claim;
  const measured = value.type === 'measure' && basis.of('measure').some((one) => one.value.raw === value.raw);
  if (value.type === 'measure' && !measured && isByThePiece(value.raw, basis))
    return missing('Les données comptent cela dans une autre unité.');
  const match = matcher(claim, basis, place);
  if (match.ok) return match;
  const known =
    beyondFree(claim, basis, place) ??
    monthlyMean(claim, basis, place) ??
    meanTold(claim, basis, place) ??
    yearlyTotal(claim, basis, place) ??
    taxedAmount(claim, basis, place) ??
    movedAmount(claim, basis, place) ??
    gapOfRates(claim, basis, place) ??
    limitPassed(claim, basis, place) ??
    priceOfOne(claim, basis, place);
  if (known !== undefined) return known;
  const paid = equalPayment(claim, basis, place) ?? ofCouple(claim, basis, place);
  if (paid !== undefined) return paid;
  const pack = asManyAsPack(claim, basis, place);
  if (pack !== undefined) return { ok: true, origins: [{ kind: 'derived', id: pack }] };
  const payment = monthlyPayment(claim, basis, place);
  if (payment !== undefined) return payment;
  const forEach = forEachUnit(claim, basis, place);
  if (forEach !== undefined) return forEach;
  // "Le montant des données est hors taxes": the figure is known, what is wrong is what it is.
  if (claim.value.type === 'amount' && match.why !== undefined) return match;
  const jubilee = anniversaryRank(claim, basis, place);
  if (jubilee !== undefined) return jubilee;
  const among = oneInSoMany(claim, place);
  const ratio = among === undefined ? undefined : computed(among, basis, place, false);
  if (ratio !== undefined) return ratio;
  const example = supposed(claim, basis, place);
  if (example !== undefined) return derivedOf(example);
  const proof = computed(claim, basis, place, match.why !== undefined);
  if (proof !== undefined) return proof;
  const typed = inSharedUnit(claim, place);
  const withUnit = typed === undefined ? undefined : matchClaim(typed, basis, place);
  if (withUnit?.ok === true) return withUnit;
  const beside = besideExact(claim, basis, place, (exact, plain) => matchClaim(exact, basis, plain));
  if (beside !== undefined) return beside;
  const told = expected(claim, basis, place);
  return told === undefined ? match : missing(told);
};
