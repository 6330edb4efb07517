/**
 * FI-09, tax in lines that follow each other: "31 500 € HT", then the rate or "6 300 € de TVA", then "37 800 € TTC". An amount of
 * tax that its label precedes is for tables (`taxed-lines.ts`); what one sentence holds is for `tax.ts`.
 */
import { formatAmount } from '../../../../act/amounts';
import { fold } from '../../../../act/reading/fold';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { grossOf, RATES } from './tax';

const NET = /\bh\.?\s?t\b|hors\s+taxe/;
const GROSS = /\bt\.?\s?t\.?\s?c\b|toutes\s+taxes/;
const TAX = /t\.?v\.?a\b/;
const RATE = /(\d{1,2})(?:[.,](\d))?\d?\s?%/;
/** What does not tell one price from another. */
const PLAIN =
  /\b(?:h\.?t|t\.?t\.?c|hors\s+taxe|toutes\s+taxe|comprise|soit|montant|prix|total|totale|euro|de|un)s?\b|[^a-z]/g;
const IN_BRACKETS = /\((?=[^()]*\d)[^()%]{3,60}\)/gu;
/** A line of a list or a column, and not a sentence. */
const LINE = 90;

interface Step {
  readonly amount: FoundAmount;
  /** What it is the price of, when its line says so. */
  readonly of: string;
}

/** Each amount without tax against the first amount with tax under it. */
export const stacked = (analysis: Analysis): Outcome[] => {
  const outcomes: Outcome[] = [];
  let nets: Step[] = [];
  let rate: number | undefined;
  let isTaxTold = false;
  for (const paragraph of analysis.paragraphs) {
    // "78 000 € (soit 26 000 € par an)": what the brackets repeat is no step.
    const bare = paragraph.text.replace(IN_BRACKETS, (aside) => ' '.repeat(aside.length));
    const { lower } = fold(bare);
    const [found, ...more] = analysis
      .within(analysis.amounts, paragraph)
      .filter(({ start }) => bare.charAt(start - paragraph.start) !== ' ');
    const amount = found === undefined ? undefined : unsigned(found);
    const [net, gross] = [NET.test(lower), GROSS.test(lower)];
    const step =
      amount === undefined
        ? undefined
        : { amount, of: lower.replace(amount.text.toLowerCase(), '').replace(PLAIN, '') };
    if (bare.replace(/\s{2,}|\.{3,}|…+/gu, ' ').trim().length <= LINE && more.length === 0) {
      // "2 000 € de TVA": an amount that its own words follow is in no table.
      const isTax = step === undefined || /^\W*(?:soit\s+)?[-–•]?\s*\d/.test(lower);
      if (isTax && !isTaxTold && TAX.test(lower) && !net && !gross && nets.length > 0) {
        const told = RATE.exec(lower);
        rate = told === null ? rate : Number(told[1]) * 10 + Number(told[2] ?? 0);
        isTaxTold = true;
        continue;
      }
      if (step !== undefined && net && !gross && !isTaxTold) {
        nets.push(step);
        continue;
      }
      if (step !== undefined && gross && !net) outcomes.push(...compared(nets, step, rate, isTaxTold));
    }
    [nets, rate, isTaxTold] = [[], undefined, false];
  }
  return outcomes;
};

/** "- 18 250 € HT": the dash of an item is no sign. */
const unsigned = (amount: FoundAmount): FoundAmount => {
  const text = amount.text.replace(/^-\s?/u, '');
  return { ...amount, text, start: amount.end - text.length, cents: Math.abs(amount.cents) };
};

const compared = (
  nets: readonly Step[],
  { amount: gross, of }: Step,
  told: number | undefined,
  isTaxTold: boolean,
): Outcome[] => {
  const last = nets.at(-1);
  if (last === undefined) return [];
  // "Estimation HT", then "Offre TTC": two prices, unless the tax is told between them.
  const isSame = nets.length === 1 && (last.of === of || last.of === '' || of === '');
  if (!isTaxTold && !isSame) return [];
  const bases = nets.map((_, from) => nets.slice(from).reduce((sum, { amount }) => sum + amount.cents, 0));
  const rates = told === undefined ? RATES : [told];
  // Whole euros may be rounded.
  const near = gross.cents % 100 === 0 ? 100 : 2;
  const fits = bases.some((cents) =>
    rates.some((one) => Math.abs(grossOf({ cents }, one) - gross.cents) <= near),
  );
  if (fits) return [];
  const shown = told ?? 200;
  const values = {
    net: formatAmount(last.amount.cents),
    gross: formatAmount(gross.cents),
    right: formatAmount(grossOf(last.amount, shown)),
    rate: String(shown / 10).replace('.', ','),
  };
  return [finding('tax', gross, { values })];
};
