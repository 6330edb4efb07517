/**
 * FI-09, accounts told in columns or in a sentence: the result of the year, and the one at closing once what is carried over is
 * added. Accounts of one amount a line have a check of their own.
 */
import { formatAmount } from '../../../../act/amounts';
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { fold } from '../../../../act/reading/fold';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { tableLines } from '../../shared/line-tables';
import type { LineRow } from '../../shared/line-tables';

type Name = 'receipts' | 'spending' | 'year' | 'before' | 'closing' | 'other';
const BEFORE = /report|anterieur|\bn\s?-\s?1\b|repris|(?:exercice|annee)\s+precedent|\b00[12]\b/;
const NAMES: readonly (readonly [Name, RegExp])[] = [
  ['other', /reste|\brar\b|affect|1068|besoin|prevision|vote|budget|ecart|taux/],
  ['closing', /cloture|\bcumul/],
  ['before', BEFORE],
  ['year', /^\W*(?:\w\W+)?(?:resultat|solde|excedent|deficit)s?\b/],
  ['receipts', /^\W*(?:\w\W+)?(?:total\s+(?:des\s+)?)?(?:recette|titre|produit)s?\b/],
  ['spending', /^\W*(?:\w\W+)?(?:total\s+(?:des\s+)?)?(?:depense|mandat|charge)s?\b/],
];
const nameOf = (label: string): Name => NAMES.find(([, words]) => words.test(label))?.[0] ?? 'other';

interface Told extends Span {
  readonly cents: number;
}
type Account = ReadonlyMap<Name, Told>;

/** What it should be, when no reading of signs that the text leaves out bears the stated one out. */
const against = (message: string, stated: Told, right: number, others: readonly number[]): Outcome[] =>
  [right, ...others].some((one) => Math.abs(Math.abs(one) - Math.abs(stated.cents)) <= 1)
    ? []
    : [
        finding(
          message,
          { start: stated.start, end: stated.end },
          {
            values: { right: formatAmount(right), stated: formatAmount(stated.cents) },
          },
        ),
      ];

const checked = (account: Account, signed: boolean): Outcome[] => {
  const [receipts, spending, year, before, closing] = (
    ['receipts', 'spending', 'year', 'before', 'closing'] as const
  ).map((name) => account.get(name));
  const outcomes: Outcome[] = [];
  if (receipts && spending && year)
    outcomes.push(...against('yearly', year, receipts.cents - spending.cents, []));
  const own =
    year?.cents ??
    (receipts === undefined || spending === undefined ? undefined : receipts.cents - spending.cents);
  if (own !== undefined && before && closing)
    outcomes.push(...against('closing', closing, own + before.cents, signed ? [] : [own - before.cents]));
  return outcomes;
};

/** "Résultat de clôture    + 98 580,00 €    + 6 570,00 €": one account a column. */
export const accountsInColumns = (analysis: Analysis): Outcome[] =>
  blocksOf(analysis).flatMap((rows): Outcome[] => {
    const width = rows[0]?.amounts.length ?? 0;
    const names = rows.map(({ label }) => nameOf(label));
    const once = (name: Name): boolean => names.filter((one) => one === name).length === 1;
    const signed = rows.some(({ amounts }) =>
      amounts.some(({ start, cents }) => cents < 0 || plus(analysis, start)),
    );
    // What is left to do, or set aside, before the closing is told: it may be counted in.
    const closes = !names.slice(0, names.indexOf('closing')).includes('other');
    return Array.from({ length: width }, (_, column): Outcome[] => {
      const account = new Map(
        rows.flatMap(({ amounts }, i): (readonly [Name, Told])[] => {
          const [name = 'other', cell] = [names[i], amounts[column]];
          return cell === undefined || name === 'other' || !once(name) || (name === 'closing' && !closes)
            ? []
            : [[name, cell]];
        }),
      );
      return checked(account, signed);
    }).flat();
  });

const plus = ({ text }: Analysis, at: number): boolean =>
  /\+\s?$/u.test(text.slice(Math.max(0, at - 3), at + 1));

/** Rows one under the other that have as many amounts, two at least; dashes and empty lines part nothing. */
const blocksOf = (analysis: Analysis): readonly (readonly LineRow[])[] => {
  const blocks: LineRow[][] = [];
  let open: LineRow[] = [];
  for (const { rows, text } of analysis.derive(tableLines)) {
    const [row, ...more] = rows;
    if (row === undefined && /^[\s|+=_–—-]*$/u.test(text)) continue;
    if (row === undefined || more.length > 0 || row.amounts.length < 2) {
      open = [];
      continue;
    }
    if (open[0]?.amounts.length !== row.amounts.length) {
      open = [];
      blocks.push(open);
    }
    open.push(row);
  }
  return blocks.filter((rows) => rows.length > 2);
};

/** "L’exercice dégage 53 580 €, auxquels s’ajoute un report de 40 000 €, soit un résultat de clôture de 98 580 €." */
export const accountsInSentences = (analysis: Analysis): Outcome[] =>
  analysis.sentences.flatMap((sentence): Outcome[] => {
    const amounts = analysis.within(analysis.amounts, sentence);
    let from = sentence.start;
    let deficit = false;
    const account = new Map<Name, Told>();
    for (const { start, end, cents } of amounts) {
      const words = fold(analysis.text.slice(from, start)).lower;
      from = end;
      const name = inWords(words);
      if (name === undefined || account.has(name)) return [];
      deficit ||= /deficit|besoin/.test(words) || cents < 0;
      account.set(name, { start, end, cents });
    }
    return checked(account, !deficit);
  });

/** What the words between one amount and the next say that the next is. */
const inWords = (words: string): Name | undefined => {
  if (/reste|\brar\b|affect|1068|budget|vote|prevu|dont|total\s+des/.test(words)) return undefined;
  if (/cloture|\bcumule/.test(words)) return 'closing';
  if (BEFORE.test(words)) return 'before';
  if (
    /(?:resultat|solde|excedent|deficit)s?\s[^.;]{0,60}(?:exercice|annee|20\d\d)|exercice[^.;]{0,60}(?:excedent|deficit|resultat)/.test(
      words,
    )
  )
    return 'year';
  if (/recettes|titres/.test(words) && !/depenses|mandats/.test(words)) return 'receipts';
  return /depenses|mandats/.test(words) && !/recettes|titres/.test(words) ? 'spending' : undefined;
};
