/** FI-09, tax in sentences: the amount without tax, the rate and the amount with tax. Tables are another file. */
import { formatAmount } from '../../../../act/amounts';
import type { Span } from '../../../../act/parse/model';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wordsBefore } from '../../shared/money';

/** Rates of VAT in force in mainland France and overseas, in thousandths. */
export const RATES = [200, 100, 85, 55, 21, 0];
const RATE = /tva[^\d\n]{0,20}(\d{1,2})(?:[.,](\d)\d?)?\s?%/g;

export const withTax = (analysis: Analysis): Outcome[] =>
  analysis.paragraphs.flatMap((paragraph): Outcome[] => {
    const amounts = analysis
      .within(analysis.amounts, paragraph)
      .map((one) => ({ ...one, tax: one.tax ?? taxBefore(analysis, one) }));
    const [net, ...nets] = amounts.filter(({ tax }) => tax === 'HT');
    const [gross, ...grosses] = amounts.filter(({ tax }) => tax === 'TTC');
    // Several pairs in one paragraph can be told apart only when they follow each other.
    if (net !== undefined && gross !== undefined && [...nets, ...grosses].length === 0)
      return against(analysis, net, gross, paragraph);
    return amounts.flatMap((one, i): Outcome[] => {
      const next = amounts[i + 1];
      if (one.tax !== 'HT' || next?.tax !== 'TTC') return [];
      const between = analysis.text.slice(one.end, next.start);
      return /^\s*(?:HT|H\.T\.|hors taxes?)?\s*(?:[,(/–-]|soit|ou|\s)*$/u.test(between)
        ? against(analysis, one, next, { start: one.start, end: next.end })
        : [];
    });
  });

/** What is said just before an amount: "montant hors taxes : 10 000 €", "Prix : HT 10 000 € – TTC 12 000 €". */
const taxBefore = (analysis: Analysis, amount: Span): FoundAmount['tax'] => {
  const words = wordsBefore(analysis, amount);
  const listed = /(?:^|[:;,(–-])\s*(h\.?t\.?|(t\.?t\.?c\.?))\s+$/.exec(words);
  if (listed !== null) return listed[2] === undefined ? 'HT' : 'TTC';
  const before =
    /(?:(h\.?t\.?v?\.?a?\.?|hors\s+t(?:axes?|va))|(t\.?t\.?c\.?|toutes\s+taxes\s+comprises))\)?\s*(?:de|:|=|est\s+de|s'eleve\s+a|est\s+fixee?\s+a)\s*$/.exec(
      words,
    );
  return before === null ? undefined : before[1] === undefined ? 'TTC' : 'HT';
};

type Money = Span & Pick<FoundAmount, 'cents'>;

const against = (analysis: Analysis, net: Money, gross: Money, span: Span): Outcome[] => {
  const [stated] = analysis.search(RATE, span);
  const [, whole = '', decimal = ''] = stated?.match ?? [];
  const rate = stated === undefined ? undefined : Number(whole) * 10 + Number(decimal);
  const fits = (r: number): boolean => Math.abs(grossOf(net, r) - gross.cents) <= 1;
  if (rate === undefined ? RATES.some(fits) : fits(rate)) return [];
  const shown = rate ?? 200;
  const values = {
    net: formatAmount(net.cents),
    gross: formatAmount(gross.cents),
    right: formatAmount(grossOf(net, shown)),
    rate: String(shown / 10).replace('.', ','),
  };
  return [finding('tax', gross, { values })];
};

export const grossOf = ({ cents }: Pick<FoundAmount, 'cents'>, rate: number): number =>
  Math.round((cents * (1000 + rate)) / 1000);
