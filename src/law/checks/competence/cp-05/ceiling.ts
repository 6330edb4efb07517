/** CP-05: amounts against the limit that the visas themselves tell. */
import type { Span } from '../../../../act/parse/model';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { netOf } from '../../shared/money';
import { measures, plain } from '../../shared/words';
import { isPrice } from './prices';

const LIMIT =
  /(?:inferieure?s?\s+(?:ou\s+egale?s?\s+)?a|n'exced\w+\s+pas|ne\s+depass\w+\s+pas|dans\s+la\s+limite\s+(?:de|d'un\s+montant\s+de)|jusqu'a|plafon\w*|maxim\w*|au\s+plus|en\s+dessous\s+de)[^.;€]{0,40}$/;

/** "quarante mille euros (40 000 €)": one limit, told twice; the tax is said beside the figures. */
const isRestated = ({ text }: Analysis, one: FoundAmount, next: FoundAmount | undefined): boolean =>
  next !== undefined &&
  one.cents === next.cents &&
  /^[^\d.;]{0,40}\(\s?$/.test(plain(text.slice(one.end, next.start)));

/** What a contract is for, where its words say one kind alone. */
const KINDS = [
  /(?<![a-z])travaux(?![a-z])/,
  /(?<![a-z])fournitures?(?![a-z])/,
  /(?<![a-z])services?(?![a-z])/,
];
const kindsIn = (words: string): readonly number[] =>
  KINDS.flatMap((kind, i) => (kind.test(words) ? [i] : []));
const CONTRACT =
  /(?:marches?|contrats?|accords?-cadres?)\s+(?:publics?\s+)?de\s+(?:travaux|fournitures?|services?)(?![a-z])/;

/** Of several limits, that of the kind of contract which the decision concludes; none when nothing tells it. */
const limitFor = (analysis: Analysis, limits: readonly Limit[]): Limit | undefined => {
  const [only, ...more] = limits;
  if (more.length === 0) return only;
  const words = analysis.derive(measures).map(({ start, end }) => plain(analysis.text.slice(start, end)));
  const told = new Set(words.flatMap((one) => kindsIn(CONTRACT.exec(one)?.[0] ?? '')));
  const [kind] = told;
  if (told.size !== 1 || kind === undefined) return undefined;
  const own = limits.filter(({ kinds }) => kinds.includes(kind));
  return own.length === 1 && limits.every(({ kinds }) => kinds.length > 0) ? own[0] : undefined;
};

interface Limit {
  readonly amount: FoundAmount;
  /** Kinds of contracts that the words before it name. */
  readonly kinds: readonly number[];
}

/** Each limit, with the words that stand between it and the one before. */
const limitsIn = (analysis: Analysis, span: Span): readonly Limit[] => {
  const amounts = analysis.within(analysis.amounts, span);
  const limits: Limit[] = [];
  let from = span.start;
  amounts.forEach((amount, rank) => {
    const before = amounts[rank - 1];
    const start = before !== undefined && isRestated(analysis, before, amount) ? before.start : amount.start;
    if (isRestated(analysis, amount, amounts[rank + 1])) return;
    if (!LIMIT.test(plain(analysis.text.slice(Math.max(0, start - 90), start)))) return;
    limits.push({ amount, kinds: kindsIn(plain(analysis.text.slice(from, start))) });
    from = amount.end;
  });
  return limits;
};

/** Against the limit that the visas themselves tell. Without tax on both sides, or nothing is said of it. */
export const aboveCited = (analysis: Analysis, lines: readonly Span[]): Outcome[] => {
  const limit = limitFor(
    analysis,
    lines.flatMap((span) => limitsIn(analysis, span)),
  )?.amount;
  if (limit === undefined) return [];
  const amounts = analysis
    .derive(measures)
    .flatMap((span) => analysis.within(analysis.amounts, span))
    .filter((amount) => isPrice(analysis, amount));
  const net = amounts.filter(({ tax }) => tax === 'HT');
  const beyond = (net.length > 0 ? net : amounts)
    .map((amount) => ({ amount, cents: net.length > 0 || limit.tax !== 'HT' ? amount.cents : netOf(amount) }))
    .find(({ cents }) => cents > limit.cents);
  if (beyond === undefined) return [];
  return [finding('ceiling', beyond.amount, { values: { amount: beyond.amount.text, limit: limit.text } })];
};
