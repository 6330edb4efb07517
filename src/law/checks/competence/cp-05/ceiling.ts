/** CP-05: amounts against the limit that the visas themselves tell. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { netOf } from '../../shared/money';
import { measures, plain } from '../../shared/words';

const LIMIT =
  /(?:inferieure?s?\s+(?:ou\s+egale?s?\s+)?a|n'exced\w+\s+pas|ne\s+depass\w+\s+pas|dans\s+la\s+limite\s+(?:de|d'un\s+montant\s+de)|jusqu'a|plafon\w*|maxim\w*|au\s+plus|en\s+dessous\s+de)[^.;€]{0,40}$/;

/** Against the limit that the visas themselves tell. Without tax on both sides, or nothing is said of it. */
export const aboveCited = (analysis: Analysis, lines: readonly Span[]): Outcome[] => {
  const limits = lines
    .flatMap((span) => analysis.within(analysis.amounts, span))
    .filter(({ start }) => LIMIT.test(plain(analysis.text.slice(Math.max(0, start - 90), start))));
  const [limit, ...more] = limits;
  if (limit === undefined || more.length > 0) return [];
  const amounts = analysis.derive(measures).flatMap((span) => analysis.within(analysis.amounts, span));
  const net = amounts.filter(({ tax }) => tax === 'HT');
  const beyond = (net.length > 0 ? net : amounts)
    .map((amount) => ({ amount, cents: net.length > 0 || limit.tax !== 'HT' ? amount.cents : netOf(amount) }))
    .find(({ cents }) => cents > limit.cents);
  if (beyond === undefined) return [];
  return [finding('ceiling', beyond.amount, { values: { amount: beyond.amount.text, limit: limit.text } })];
};
