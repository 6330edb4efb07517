/** FI-11: the procedure of the one contract that a deliberation or a decision passes. */
import type { Analysis } from '../../../analysis';
import type { Outcome } from '../../framework/rule';
import { isDeniedBefore } from '../../shared/denial';
import { contractPrices, purchaseOf, thresholdsOf } from '../../shared/contracts';
import { netOf, wordsBefore } from '../../shared/money';
import { adaptedOver, directOver } from './over';
import { ADAPTED, DIRECT } from './procedures';

export const procedureOf = (analysis: Analysis, date: string): Outcome[] => {
  const [price] = contractPrices(analysis);
  const purchase = purchaseOf(analysis);
  const { lower } = analysis.folded;
  // Works have the higher thresholds: what is over them is over the others too.
  const limits = thresholdsOf(purchase ?? 'works', date);
  if (price === undefined || limits === undefined) return [];
  const cited = analysis.act.citations;
  const outside = (pattern: RegExp) =>
    analysis
      .search(pattern)
      .find(
        (found) =>
          !isDeniedBefore(analysis, found) &&
          !cited.some((one) => one.start <= found.start && found.start < one.end),
      );
  const [direct, adapted] = [outside(DIRECT), outside(ADAPTED)];
  const net = /(?:hors\s+taxes?|h\.?t\.?)\W*$/.test(wordsBefore(analysis, price))
    ? price.cents
    : netOf(price);
  if (direct !== undefined && adapted === undefined && net >= limits.direct)
    return [directOver(direct, { lower, price, limit: limits.direct })];
  if (adapted !== undefined && net >= limits.formal)
    return [adaptedOver(adapted, { lower, price, limit: limits.formal })];
  return [];
};
