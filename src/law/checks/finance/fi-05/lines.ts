/** FI-05: the lines of an amendment, summed by section and by side; what leaves one section enters the other. */
import { formatAmount } from '../../../../act/amounts';
import type { Analysis } from '../../../analysis';
import { finding, question } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { amendment, balance } from '../../shared/budget';
import type { Amendment, BudgetLine, Section } from '../../shared/budget';
import { wholeAct } from '../../shared/nature';

const SECTIONS: readonly Section[] = ['fonctionnement', 'investissement'];
const sumOf = (lines: readonly BudgetLine[]): number => lines.reduce((sum, { cents }) => sum + cents, 0);

/** Chapters 023 and 021: what one section gives, the other receives. */
const transferred = (lines: readonly BudgetLine[]): Outcome[] => {
  const transfers = (code: string): readonly BudgetLine[] => lines.filter((line) => line.code === code);
  const [out, into] = [transfers('023'), transfers('021')];
  const [from = into[0]] = out;
  if (from === undefined || sumOf(out) === sumOf(into)) return [];
  return [
    finding('transfer', from, { values: { out: formatAmount(sumOf(out)), in: formatAmount(sumOf(into)) } }),
  ];
};

/** A total that its own lines do not make. */
const totals = (mine: readonly BudgetLine[], section: Section | undefined): Outcome[] =>
  (['dépenses', 'recettes'] as const).flatMap((side) => {
    const items = mine.filter((line) => line.side === side && !line.total);
    const [stated, ...others] = mine.filter((line) => line.side === side && line.total);
    if (stated === undefined || others.length > 0 || items.length < 2 || sumOf(items) === stated.cents)
      return [];
    const values = {
      side,
      section: section ?? 'la décision',
      right: formatAmount(sumOf(items)),
      stated: formatAmount(stated.cents),
    };
    return [finding('total', stated, { values })];
  });

/** One section; or the whole amendment, when no line says its own. */
const inSection = (read: Amendment, section: Section | undefined): Outcome[] => {
  const mine = read.lines.filter((line) => section === undefined || line.section === section);
  const [start] = mine;
  if (start === undefined) return [];
  // Lines that do not say their side: moves of credits, which add up to nothing.
  if (mine.some(({ side, total }) => side === undefined && !total) && !balance(read, section).stated)
    return sumOf(mine) === 0 ? [] : [question('balance', start)];
  const { dépenses: spent, recettes: received } = balance(read, section);
  const values = {
    section: section ?? 'du budget',
    spent: formatAmount(spent),
    received: formatAmount(received),
  };
  return [
    ...(spent === received ? [] : [finding('unbalanced', start, { values })]),
    ...totals(mine, section),
  ];
};

/** What the lines of an amendment say; a question when they cannot be read for sure. */
export const inLines = (analysis: Analysis): Outcome[] => {
  const read = analysis.derive(amendment);
  const { lines } = read;
  const [first] = lines;
  if (first === undefined || !read.sure) return [question('balance', first ?? wholeAct(analysis))];
  const sections: readonly (Section | undefined)[] = lines.every(({ section }) => section === undefined)
    ? [undefined]
    : SECTIONS;
  return [...transferred(lines), ...sections.flatMap((section) => inSection(read, section))];
};
