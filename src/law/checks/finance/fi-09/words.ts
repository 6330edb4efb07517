/** FI-09, letters: an amount in words beside the same one in figures. */
import { formatAmount } from '../../../../act/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

/** "vingt-trois mille euros (23 000 €)", "23 000 € (vingt-trois mille euros)" */
export const inWords = ({ amounts, text }: Analysis): Outcome[] =>
  amounts.flatMap((one, i): Outcome[] => {
    const next = amounts[i + 1];
    if (next === undefined || one.form === next.form || one.cents === next.cents) return [];
    if (
      !/^\s*(?:(?:HT|H\.T\.|TTC|hors\s+taxes?|toutes\s+taxes\s+comprises)\s*)?(?:\(|,?\s*soit\s|[-–=:]|\(\s*soit\s)\s*$/u.test(
        text.slice(one.end, next.start),
      )
    )
      return [];
    const [words, figures] = one.form === 'words' ? [one, next] : [next, one];
    const values = { words: formatAmount(words.cents), figures: formatAmount(figures.cents) };
    return [finding('words', { start: one.start, end: next.end }, { values })];
  });
