/**
 * Lines of a budget amendment ("décision modificative"): section, side, chapter, signed amount, whether it is a total. Read from
 * tables and from plain lines; whatever leaves a doubt makes the whole `sure: false`, so that no sum is made of it.
 */
import { fold } from '../../../act/reading/fold';
import { findAmounts } from '../../../act/reading/amounts';
import type { PlacedParagraph, Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { withBars } from './bar-tables';
import { amountOf, IN_COLUMN, signed } from './budget-amounts';
import { cellsIn, columnsIn, labelled } from './budget-columns';
import type { Column } from './budget-columns';
import { itemsOf } from './budget-items';
import { isRecap, isRecapColumn, opensRecap } from './budget-recap';
import { headOf } from './topic';

export type Section = 'fonctionnement' | 'investissement';
export type Side = 'dépenses' | 'recettes';

export interface BudgetLine extends Span {
  readonly section?: Section;
  readonly side?: Side;
  /** "011", "023", "6574" */
  readonly code?: string;
  readonly cents: number;
  readonly total: boolean;
}

export interface Amendment {
  readonly lines: readonly BudgetLine[];
  readonly sure: boolean;
}

export const isAmendment = (analysis: Analysis): boolean =>
  (analysis.kind === 'deliberation' || analysis.kind === 'decision') &&
  /decisions?\s+(?:budgetaires?\s+)?modificatives?|(?<![a-z])d\.?m\.?\s*(?:n°\s*)?\d|virements?\s+de\s+credits?/.test(
    analysis.derive(headOf),
  );

const SECTION = /fonctionnement|exploitation|investissement/g;
const SIDE = /depenses?|recettes?/g;
const SHORT = /(?<![a-z\d])([dr])\s?([fi])(?![a-z])/;
const SHORT_SIDE = /(?<![a-z\d])([dr])\s?[\s-]\s?(?=\d{3,6}|\d{2}\s?[-/.]\s?\d{3,6}|\d{2}\s{2,})/;
/** After the side, a row names its account; "recettes 2026" names a year. */
const CODE =
  /(?:chapitre|chap\.?|article|art\.?|compte|c\/|[dr]\s?[fi]?\s?-?\s?|^\W*(?:(?:depenses?|recettes?)\s+(?!202\d)(?=\d+\s+[a-z]))?)\s*(0\d{2}|\d{2,6})(?![\d.,]|\s?€)/;
const only = (text: string, pattern: RegExp): string | undefined => {
  const words = new Set([...text.matchAll(pattern)].map(([word]) => word.slice(0, 4)));
  return words.size === 1 ? [...words][0] : undefined;
};
const sectionOf = (text: string): Section | undefined => {
  const short = SHORT.exec(text)?.[2];
  const word = only(text, SECTION);
  if (word === 'fonc' || word === 'expl' || short === 'f') return 'fonctionnement';
  return word === 'inve' || short === 'i' ? 'investissement' : undefined;
};
const sideOf = (text: string): Side | undefined => {
  const short = (SHORT.exec(text) ?? SHORT_SIDE.exec(text))?.[1];
  const word = only(text, SIDE);
  if (word === 'depe' || short === 'd') return 'dépenses';
  return word === 'rece' || short === 'r' ? 'recettes' : undefined;
};

const ONLY_SECTION = /^\W*(?:section\s+d(?:e\s+|'))?(?:fonctionnement|exploitation|investissement)\W*$/;

/** A table set between the grounds and the decision: rows and heads, no sentence. */
const isRow = (text: string): boolean =>
  !/^\W*(?:vu|considérant|attendu)(?!\p{L})/iu.test(text) &&
  !/[.;,]\s*$/u.test(text) &&
  text.trim().length <= 120;

/** Lines that it sums are there too. */
const SUBTOTAL =
  /^\W*(?:sous-|s\/)?total\s+(?:d[eu]s?\s+)?(?:l[ea]s?\s+|l')?(?:chap|operation|compte|article)/;
/** "BP 2026", "DM n° 2", "Crédits votés 2026" */
const HEAD_WITH_NUMBER = /^\W*(?:bp|dm|budget|credits?|decision|total|montant)(?![a-z])[^€,]{0,40}\d\W*$/;
/** Heads of columns that hold codes, and no amounts. */
const CODES = /chapitre|chap\.|article|compte|nature|imputation|fonction(?!nement)|code|operation/;
/** "| 011 | 615221 | Bâtiments | + 9 200 € |": a bare number that an amount follows is a code. */
const hasAmountAfter = (row: readonly PlacedParagraph[], column: number): boolean =>
  row.some(
    ({ cell, text }) => (cell?.column ?? 0) > column && /\d(?:[ \u00A0\u202F]\d{3}|,\d{2}|\s?€)/u.test(text),
  );
/** The code of a row, from the cells before its amount that hold nothing else. */
const codeOf = (row: readonly PlacedParagraph[], column: number): string =>
  row.find(({ cell, text }) => (cell?.column ?? 0) < column && /^\s*\d{2,6}\s*$/u.test(text))?.text.trim() ??
  '';
/** Sections and sides that a cell gives by their first letter. */
const SPELT: Readonly<Record<string, string>> = {
  f: 'fonctionnement',
  i: 'investissement',
  d: 'depenses',
  r: 'recettes',
};
const spelt = (cell: string): string => SPELT[cell] ?? cell;

/** The lines of the amendment, in order. */
export const amendment = (analysis: Analysis): Amendment => {
  const lines: BudgetLine[] = [];
  let [section, side]: [Section | undefined, Side | undefined] = [undefined, undefined];
  let sure = true;
  let columnSection = false;
  // How many lines the last subtotal had before it.
  let summed = 0;
  // Lines that tell the whole budget follow.
  let recap = false;
  const put = (span: Span, text: string, given: { side?: Side; section?: Section }, amount: number): void => {
    const code = CODE.exec(text)?.[1];
    // "023 Virement à la section d’investissement": a title names the other section.
    const own: Section | undefined =
      code === '023'
        ? 'fonctionnement'
        : code === '021'
          ? 'investissement'
          : code === undefined || given.side !== undefined
            ? given.section
            : undefined;
    const onOwnSide: Side | undefined =
      code === '023' ? 'dépenses' : code === '021' ? 'recettes' : given.side;
    const [inSection, onSide] = [own ?? section, onOwnSide ?? side];
    lines.push({
      start: span.start,
      end: span.end,
      ...(inSection === undefined ? {} : { section: inSection }),
      ...(onSide === undefined ? {} : { side: onSide }),
      ...(code === undefined ? {} : { code }),
      cents: amount,
      total:
        /total|equilibr|(?:depenses|recettes)\s+(?:de\s+(?:la\s+section\s+d[e']\s*)?)?(?:fonctionnement|investissement)?\s*:?\s*[+-]?\s*[\d\s.,]+(?:€|euros?)?\W*$/.test(
          text,
        ) && code === undefined,
    });
  };
  const heads = new Map<number, Map<number, string>>();
  let page: readonly Column[] | undefined;
  const paragraphs = withBars(analysis.act.paragraphs, analysis.text).flatMap(itemsOf).map(signed);
  for (const paragraph of paragraphs) {
    const { role, section: zone, cell } = paragraph;
    if (
      zone === 'annexes' ||
      ['session', 'vote', 'recourse', 'certification'].includes(role) ||
      (['citation', 'recital'].includes(role) && cell === undefined && !isRow(paragraph.text)) ||
      ['place-date', 'signature', 'stamp', 'notice'].includes(role)
    )
      continue;
    const { lower } = fold(paragraph.text);
    if (cell !== undefined) {
      const columns = heads.get(cell.table) ?? new Map<number, string>();
      heads.set(cell.table, columns);
      const row = paragraphs.filter(
        (one) =>
          one.cell?.table === cell.table &&
          one.cell.row === cell.row &&
          !ONLY_SECTION.test(fold(one.text).lower),
      );
      // "| Fonctionnement | 605 | …" opens a section for the rows below, whose first cell is empty.
      const opens = cell.column === 0 && ONLY_SECTION.test(lower);
      if (opens) {
        section = sectionOf(lower) ?? section;
        side = undefined;
        columnSection = true;
        continue;
      }
      const words = row.map(({ text }) => spelt(fold(text).lower.trim())).join(' ');
      const bare = /^\W*[+-]?\s*\d[\d\s.]*(?:,\d{1,2})?\s*(?:€|euros?)?\W*$/.test(lower);
      const isCode =
        /^\W*\d{2,6}\W*$/.test(lower) &&
        (cell.column < 2 || CODES.test(columns.get(cell.column) ?? '') || hasAmountAfter(row, cell.column));
      if (!bare || isCode) {
        if (!/\d/.test(lower) || HEAD_WITH_NUMBER.test(lower))
          columns.set(cell.column, `${columns.get(cell.column) ?? ''} ${lower}`);
        if (row.filter(({ text }) => text.trim() !== '').length === 1) {
          section = sectionOf(lower) ?? section;
          side = sideOf(lower) ?? (sectionOf(lower) === undefined ? side : undefined);
        }
        continue;
      }
      const amount = amountOf(/€|euro/.test(lower) ? lower : `${lower} €`);
      if (amount === undefined || amount.cents === 0) continue;
      const head = columns.get(cell.column) ?? '';
      if (isRecapColumn(head, [...columns.values()])) continue;
      const less = /diminu|reduc|baisse|moins/.test(head);
      const [at, inside] = [
        sideOf(head) ?? sideOf(words),
        sectionOf(head) ?? (columnSection ? section : sectionOf(words)),
      ];
      put(
        paragraph,
        `${codeOf(row, cell.column)} ${words}`.trim(),
        { ...(at === undefined ? {} : { side: at }), ...(inside === undefined ? {} : { section: inside }) },
        less ? -Math.abs(amount.cents) : amount.cents,
      );
      continue;
    }
    if (isRecap(lower)) {
      recap ||= opensRecap(lower);
      continue;
    }
    if (SUBTOTAL.test(lower)) {
      // Chapters told by their totals alone: nothing of them was counted, and no balance can be struck.
      sure &&= lines.length > summed;
      summed = lines.length;
      continue;
    }
    if (recap && !/[+-]\s?\d/.test(lower) && CODE.exec(lower) === null && /\d/.test(lower)) continue;
    recap = false;
    const indent = paragraph.start - analysis.text.lastIndexOf('\n', paragraph.start - 1) - 1;
    const opened = columnsIn(lower, indent);
    if (opened !== undefined) {
      page = opened;
      continue;
    }
    // "023 Virement à l’investissement" names the other section and opens none.
    if (page !== undefined && (sectionOf(lower) === undefined || /(?:^|\s{2})\W*02[13](?!\d)/.test(lower))) {
      const cells = labelled(cellsIn(lower, indent, page));
      const read = (cells ?? []).map((one) => ({ ...one, amount: IN_COLUMN.exec(one.text) }));
      if (read.length > 0 && read.every(({ amount: found }) => found !== null)) {
        for (const { side: onPage, text: words, at, title, amount: found } of read) {
          const cents = Number((found?.[2] ?? '').replace(/\D/gu, '')) * 100 + Number(found?.[3] ?? 0);
          const from = paragraph.start + at + (words.length - words.trimStart().length);
          put(
            { start: from, end: paragraph.start + at + words.trimEnd().length },
            `${title ?? ''} ${words.trim()}`.trim(),
            { side: onPage },
            found?.[1] === '-' ? -cents : cents,
          );
        }
        continue;
      }
    }
    // What the council then says in words repeats what the page shows.
    if (page !== undefined && lower.length > 60) continue;
    const amount = amountOf(lower);
    const [inSection, onSide] = [sectionOf(lower), sideOf(lower)];
    if (
      amount === undefined ||
      (!amount.sure && findAmounts(fold(lower)).length === 0 && CODE.exec(lower) === null)
    ) {
      if (lower.length > 90) continue;
      if (inSection !== undefined && inSection !== section) side = undefined;
      section = inSection ?? section;
      side = onSide ?? side;
      continue;
    }
    if (
      lower.length > 160 ||
      (inSection === undefined && onSide === undefined && CODE.exec(lower) === null && !/total/.test(lower))
    )
      continue;
    sure &&= amount.sure;
    put(
      paragraph,
      lower,
      {
        ...(onSide === undefined ? {} : { side: onSide }),
        ...(inSection === undefined ? {} : { section: inSection }),
      },
      amount.cents,
    );
  }
  return { lines, sure };
};

/** What a section spends and receives: the totals that it states, else the sum of its lines. */
export const balance = (
  { lines }: Amendment,
  section: Section | undefined,
): Readonly<Record<Side, number>> & { readonly stated: boolean } => {
  const mine = lines.filter((line) => section === undefined || line.section === section);
  const of = (side: Side): { sum: number; stated: boolean } => {
    const onSide = mine.filter((line) => line.side === side);
    const total = onSide.filter((line) => line.total).at(-1);
    return total === undefined
      ? {
          sum: onSide.filter((line) => !line.total).reduce((sum, { cents }) => sum + cents, 0),
          stated: false,
        }
      : { sum: total.cents, stated: true };
  };
  const [spent, received] = [of('dépenses'), of('recettes')];
  return { dépenses: spent.sum, recettes: received.sum, stated: spent.stated && received.stated };
};
