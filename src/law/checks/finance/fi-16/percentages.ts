/** FI-16, percentages: those written beside the amounts that share a whole ("96 000 € (40 %)"), when all fit it but one. */
import { formatAmount } from '../../../../act/amounts';
import type { Span } from '../../../../act/parse/model';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis, Found } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';
import { percentsIn } from './clauses';

interface Share {
  readonly amount: FoundAmount;
  readonly percent: Found;
  readonly rate: number;
}

const BESIDE = /^(?:[\s|:;,(–-]|h\.?t\.?(?![a-z])|t\.?t\.?c\.?(?![a-z])|soit|hors\s+taxes?)*$/;
const OTHER = /tva|t\.v\.a|augment|hausse|baisse|variation|avenant|remise|taux|interet|dont/;

/** Shares of one whole, in a sentence or line by line. */
export const percentages = (analysis: Analysis): Outcome[] => {
  const outcomes: Outcome[] = [];
  let group: Share[] = [];
  let last = 0;
  const close = (): void => {
    outcomes.push(...misfit(group));
    group = [];
  };
  for (const block of analysis.paragraphs) {
    const shares = OTHER.test(plain(block.text)) ? [] : sharesIn(analysis, block);
    // Rows go on over a line that tells no share, as "Total" may.
    if (shares.length === 0) {
      if ((last += 1) > 1) close();
      continue;
    }
    last = 0;
    if (shares.length > 1) close();
    group.push(...shares);
    if (shares.length > 1) close();
  }
  close();
  return outcomes;
};

const sharesIn = (analysis: Analysis, block: Span): Share[] => {
  const amounts = analysis.within(analysis.amounts, block).filter(({ form }) => form === 'figures');
  return analysis.within(analysis.derive(percentsIn), block).flatMap((percent): Share[] => {
    const beside = (from: number, to: number): boolean =>
      from <= to && BESIDE.test(plain(analysis.text.slice(from, to)));
    const amount =
      amounts.find(({ end }) => beside(end, percent.start)) ??
      (amounts.length === 1 ? amounts.find(({ start }) => beside(percent.end, start)) : undefined);
    const rate = Number((percent.match[1] ?? '').replace(',', '.'));
    return amount === undefined ? [] : [{ amount, percent, rate }];
  });
};

/** The one share that its percentage does not fit, when two others at least fit theirs. */
const misfit = (group: readonly Share[]): Outcome[] => {
  const whole = group.find(({ rate }) => rate === 100)?.amount.cents;
  const parts = group.filter(({ rate }) => rate !== 100);
  const sum = parts.reduce((total, { amount }) => total + amount.cents, 0);
  const base = whole ?? sum;
  if (parts.length < 3 || base === 0) return [];
  const wrong = parts.filter(({ amount, rate, percent }) => {
    const decimals = (percent.match[1] ?? '').split(/[.,]/)[1]?.length ?? 0;
    return Math.abs((amount.cents / base) * 100 - rate) > 1 / 10 ** decimals;
  });
  const [one, ...others] = wrong;
  if (one === undefined || others.length > 0) return [];
  const values = {
    percent: one.percent.match[1] ?? '',
    base: formatAmount(base),
    right: formatAmount(Math.round((base * one.rate) / 100)),
    stated: formatAmount(one.amount.cents),
  };
  return [finding('share', one.amount, { values })];
};
