/** FI-05: moves of credits, which cancel out. */
import { formatAmount } from '../../../../act/amounts';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wordsBefore } from '../../shared/money';
import { decidedSpan, headOf } from '../../shared/topic';

/** "+ 6 500 € au compte 2188 et - 5 600 € au compte 2315": moves of credits, and nothing else, cancel out. */
export const moved = (analysis: Analysis): Outcome[] | undefined => {
  const decided = decidedSpan(analysis);
  const lower = fold(analysis.text.slice(decided.start, decided.end)).lower;
  if (
    !/(?:virement|diminution|augmentation|mouvement)s?\s+(?:sur|de)\s+credit/.test(
      lower + analysis.derive(headOf),
    )
  )
    return undefined;
  if (/recette|total|limite|plafond|subvention|emprunt|7,5\s?%/.test(lower)) return undefined;
  const amounts = analysis.within(analysis.amounts, decided);
  const signed = amounts.map((one) => {
    const before = wordsBefore(analysis, one, 60);
    const [minus, plus] = [
      one.cents < 0 || /[-−–]\s?$|(?:diminu|reduc|reduit|retrait|prelev|minor)[^.;,€]{0,50}$/.test(before),
      /\+\s?$|(?:augment|major|abond|ajout)[^.;,€]{0,50}$/.test(before),
    ];
    return minus === plus ? undefined : minus ? -Math.abs(one.cents) : one.cents;
  });
  const known = signed.filter((one) => one !== undefined);
  const last = amounts.at(-1);
  if (last === undefined || known.length < 2 || known.length !== signed.length) return undefined;
  const side = (wanted: 1 | -1): number =>
    Math.abs(known.filter((cents) => Math.sign(cents) === wanted).reduce((sum, cents) => sum + cents, 0));
  if (side(1) === 0 || side(-1) === 0) return undefined;
  return side(1) === side(-1)
    ? []
    : [finding('moved', last, { values: { more: formatAmount(side(1)), less: formatAmount(side(-1)) } })];
};
