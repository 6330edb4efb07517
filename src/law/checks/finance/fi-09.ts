/** FI-09: amounts in words and in figures agree, with and without tax too, and totals of tables are right. */
import { formatAmount } from '../../../act/amounts';
import type { FoundAmount } from '../../../act/reading/amounts';
import { findAmounts } from '../../../act/reading/amounts';
import { fold } from '../../../act/reading/fold';
import type { Span } from '../../../act/parse/model';
import type { SourceDocument, SourceParagraph } from '../../../act/parse/source';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';

/** Rates of VAT in force in mainland France and overseas, in thousandths. */
const RATES = [200, 100, 85, 55, 21, 0];
const RATE = /tva[^\d\n]{0,20}(\d{1,2})(?:[.,](\d{1,2}))?\s?%/g;

export const rule = defineRule({
  meta: {
    id: 'FI-09',
    title: {
      fr: 'Montants en lettres et en chiffres, hors taxes et toutes taxes, totaux',
      en: 'Amounts in words and figures, with and without tax, totals',
    },
    kinds: 'all',
    severity: 'major',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      words: {
        fr: 'Les lettres disent {words}, les chiffres {figures} : corrigez l’un des deux.',
        en: 'Words say {words}, figures {figures}.',
      },
      tax: {
        fr: '{net} hors taxes avec une TVA de {rate} % font {right} toutes taxes comprises, et non {gross}.',
        en: '{net} before tax with VAT at {rate} % make {right}, not {gross}.',
      },
      total: {
        fr: 'Le total de la colonne est {right}, et non {stated}.',
        en: 'The column adds up to {right}, not {stated}.',
      },
    },
  },
  check: ({ analysis }) => [
    ...inWords(analysis),
    ...withTax(analysis),
    ...inTables(analysis),
    ...inLines(analysis),
    ...inHalves(analysis),
  ],
});

/** "vingt-trois mille euros (23 000 €)", "23 000 € (vingt-trois mille euros)" */
const inWords = ({ amounts, text }: Analysis): Outcome[] =>
  amounts.flatMap((one, i): Outcome[] => {
    const next = amounts[i + 1];
    if (next === undefined || one.form === next.form || one.cents === next.cents) return [];
    if (!/^\s*(?:\(|,?\s*soit\s|[-–=:]|\(\s*soit\s)\s*$/u.test(text.slice(one.end, next.start))) return [];
    const [words, figures] = one.form === 'words' ? [one, next] : [next, one];
    const values = { words: formatAmount(words.cents), figures: formatAmount(figures.cents) };
    return [finding('words', { start: one.start, end: next.end }, { values })];
  });

const withTax = (analysis: Analysis): Outcome[] =>
  analysis.paragraphs.flatMap(({ start, end }): Outcome[] => {
    const amounts = analysis.within(analysis.amounts, { start, end });
    const [net, ...others] = amounts.filter(({ tax }) => tax === 'HT');
    const [gross, ...more] = amounts.filter(({ tax }) => tax === 'TTC');
    // Several pairs in one paragraph cannot be told apart.
    if (net === undefined || gross === undefined || others.length > 0 || more.length > 0) return [];
    const [stated] = analysis.search(RATE, { start, end });
    const [, whole = '', decimals = ''] = stated?.match ?? [];
    const rate = stated === undefined ? undefined : Number(whole) * 10 + Number(decimals.slice(0, 1) || 0);
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
  });

const grossOf = ({ cents }: FoundAmount, rate: number): number => Math.round((cents * (1000 + rate)) / 1000);

/** A last row that begins with "total", against the sum of its columns. */
const inTables = ({ paragraphs }: Analysis): Outcome[] => {
  const tables = new Map<number, SourceParagraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.cell === undefined) continue;
    const cells = tables.get(paragraph.cell.table) ?? [];
    cells.push(paragraph);
    tables.set(paragraph.cell.table, cells);
  }
  return [...tables.values()].flatMap((cells) => {
    const head = cells.find(({ text }) => /^total/.test(fold(text).lower.trim()));
    if (head?.cell === undefined) return [];
    const { row } = head.cell;
    return cells
      .filter(({ cell }) => cell?.row === row && cell.column > (head.cell?.column ?? 0))
      .flatMap((total): Outcome[] => {
        const stated = amountOf(total);
        const above = cells.filter(
          ({ cell }) => cell?.column === total.cell?.column && (cell?.row ?? row) < row,
        );
        const values = above.map(amountOf).filter((cents) => cents !== undefined);
        if (stated === undefined || values.length < 2) return [];
        const right = values.reduce((sum, cents) => sum + cents, 0);
        if (right === stated) return [];
        return [
          finding('total', total, { values: { right: formatAmount(right), stated: formatAmount(stated) } }),
        ];
      });
  });
};

/** Tables of a plain text: lines whose amounts wide spaces or leaders part, down to one that begins with "total". */
const inLines = ({ text, paragraphs }: Analysis): Outcome[] => {
  const outcomes: Outcome[] = [];
  if (paragraphs.some(({ cell }) => cell !== undefined)) return outcomes;
  let rows: LineRow[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const row = rowOf(line, at);
    at += line.length + 1;
    if (row === undefined) {
      // A rule of dashes, a heading or an empty line: the table goes on; a sentence ends it.
      if (line.trim().length > 90 || /[.;]\s*$/u.test(line) || /^\s*(?:article|art\.)/iu.test(line))
        rows = [];
      continue;
    }
    if (!row.total) {
      rows.push(row);
      continue;
    }
    if (rows.length >= 2) outcomes.push(...added(rows, row));
    rows = [];
  }
  return outcomes;
};

const HALVES =
  /^\s*d[ée]penses\s{3,}recettes\s*$|^\s*recettes\s{3,}d[ée]penses\s*$|^\s*emplois\s{3,}ressources\s*$/iu;

/** "DÉPENSES     RECETTES" over two lists side by side: each has its total, in its own half of the line. */
const inHalves = ({ text }: Analysis): Outcome[] => {
  const outcomes: Outcome[] = [];
  let halves: [LineRow[], LineRow[]] | undefined;
  let middle = 0;
  let at = 0;
  for (const line of text.split('\n')) {
    const base = at;
    at += line.length + 1;
    if (HALVES.test(line)) {
      halves = [[], []];
      middle = line.search(/\S+\s*$/u);
      continue;
    }
    if (halves === undefined) continue;
    // The second list begins under its heading, give or take a few signs.
    const gap = [...line.matchAll(/\s{2,}(?=\p{L})/gu)]
      .map((match) => match.index + match[0].length)
      .find((place) => Math.abs(place - middle) <= 6);
    const pieces: readonly [string, number][] =
      gap === undefined
        ? line.search(/\S/u) >= middle - 6
          ? [
              ['', 0],
              [line, 0],
            ]
          : [
              [line, 0],
              ['', 0],
            ]
        : [
            [line.slice(0, gap), 0],
            [line.slice(gap), gap],
          ];
    const rows = pieces.map(([piece, from]) => rowOf(piece, base + from));
    if (line.trim() === '' || rows.every((row) => row === undefined)) {
      if (line.trim() !== '') halves = undefined;
      continue;
    }
    for (const [side, row] of rows.entries()) {
      const list = halves[side];
      if (row === undefined || list === undefined) continue;
      if (!row.total) list.push(row);
      else if (list.length >= 2) outcomes.push(...added(list, row));
    }
  }
  return outcomes;
};

interface LineRow {
  readonly total: boolean;
  /** Something else than a part of the sum: "dont", a share, a unit price. */
  readonly aside: boolean;
  readonly amounts: readonly (Span & { readonly cents: number; readonly sign: boolean })[];
}

const rowOf = (line: string, base: number): LineRow | undefined => {
  const parted = line.replace(/\.{3,}|(?<=\s)\.\.(?=\s)|…+|\|/gu, (sign) => '\t'.repeat(sign.length));
  const parts = [...parted.matchAll(/(?:(?! {2,}|\t).)+/gu)].map((match) => ({
    at: match.index + (match[0].length - match[0].trimStart().length),
    text: match[0].trim(),
  }));
  const [label, ...cells] = parts.filter((part) => part.text !== '');
  if (label === undefined || cells.length === 0 || !/\p{L}/u.test(label.text)) return undefined;
  const amounts = cells.flatMap((cell) => {
    const bare = cell.text.replace(/^[:=]\s*/u, '');
    const cents = /\d/.test(bare) ? centsOf(bare) : undefined;
    const start = base + cell.at + cell.text.length - bare.length;
    return cents === undefined
      ? []
      : [{ start, end: start + bare.length, cents, sign: /€|,\d{2}$/u.test(bare) }];
  });
  // A second label: two tables side by side.
  if (amounts.length === 0 || cells.some(({ text }) => /\p{L}{4}/u.test(text) && !/euros?$/iu.test(text)))
    return undefined;
  const plain = fold(label.text).lower;
  return {
    total: /^(?:montant\s+)?(?:sous-)?total(?![a-z])|^ensemble\s*:?$/.test(plain),
    aside: /^dont|%|(?<![a-z])(?:solde|report|reste|taux|plafond|seuil|moyenne|population|effectif)/.test(
      plain,
    ),
    amounts,
  };
};

const added = (rows: readonly LineRow[], total: LineRow): Outcome[] => {
  const columns = total.amounts.length;
  if (rows.some(({ amounts, aside }) => aside || amounts.length !== columns)) return [];
  if (!total.amounts.some(({ sign }) => sign)) return [];
  return total.amounts.flatMap((stated, column): Outcome[] => {
    const right = rows.reduce((sum, { amounts }) => sum + (amounts[column]?.cents ?? 0), 0);
    return right === stated.cents
      ? []
      : [
          finding(
            'total',
            { start: stated.start, end: stated.end },
            {
              values: { right: formatAmount(right), stated: formatAmount(stated.cents) },
            },
          ),
        ];
  });
};

/** The amount of a cell that holds nothing else, with or without its sign. */
const amountOf = ({ text }: SourceParagraph): number | undefined => centsOf(text);
const centsOf = (text: string): number | undefined => {
  const bare = fold(text).lower.trim();
  // "1 250,50 €" or "1 250,50": the sign is often in the column's title.
  const [amount] = findAmounts(fold(bare.includes('€') ? bare : `${bare} €`));
  return amount?.text.replace('€', '').trim() === bare.replace('€', '').trim() ? amount.cents : undefined;
};

const table = (...rows: readonly (readonly [string, string])[]): SourceDocument => {
  const lines = rows.flatMap((row) => row);
  const text = lines.join('\n');
  let start = 0;
  const paragraphs = lines.map((line, i): SourceParagraph => {
    const at = start;
    start += line.length + 1;
    const cell = { table: 0, row: Math.floor(i / 2), column: i % 2, heading: i < 2 };
    return { start: at, end: at + line.length, text: line, cell };
  });
  return { source: { text, paragraphs } };
};

export const examples: Examples = {
  passes: [
    {
      why: 'dépenses et recettes côte à côte, justes',
      text: 'DÉPENSES                                   RECETTES\nPersonnel ............... 84 300 €         Participation des familles .. 46 200 €\nRepas ................... 21 450 €         CAF ....................... 38 900 €\nTotal dépenses ......... 105 750 €         Total recettes ............ 85 100 €',
    },
    ...[
      'Club de tir            6 400 €\nChorale                  950 €\n------------\nTotal                 7 350 €',
      'Dépenses    Recettes\nCharpente   86 000 €   État   60 000 €\nMurs   49 000 €   Région   75 000 €\nTOTAL   135 000 €   TOTAL   135 000 €',
      'Bancs      4     300 €\nTables     2     500 €\nTOTAL      2 200 €',
      'Adjoint 35 h      1      1\nAdjoint 28 h      0      1\nTOTAL      9      2',
      'Travaux     1 000 €\nHonoraires     200 €\ndont TVA     100 €\nTotal     1 200 €',
      'Le loyer est de   1 000 €\nLe dépôt est de   500 €\nC’est un autre sujet, qui clôt la table.\nTotal   9 000 €',
    ].map((text) => ({ why: 'table en texte simple', text, kind: 'note' as const })),
    {
      why: 'lettres et chiffres concordent',
      text: 'Une subvention de vingt-quatre mille cinq cents euros (24 500 €) est attribuée.',
    },
    { why: 'deux montants sans rapport', text: 'De mille euros en 2025, elle passe à 1 200 € en 2026.' },
    {
      why: 'chiffres puis lettres',
      text: 'Une subvention de 24 500 €, soit vingt-quatre mille cinq cents euros, est attribuée.',
    },
    {
      why: 'deux montants, sans parenthèse',
      text: 'Sur mille euros demandés, 800 € (aide exceptionnelle) sont accordés.',
    },
    { why: 'TVA à 10 %', text: 'Le marché s’élève à 10 000 € HT, soit 11 000 € TTC.' },
    { why: 'TVA à 8,5 %', text: 'Le marché s’élève à 10 000 € HT, soit 10 850 € TTC.' },
    { why: 'TVA à 5,5 % non dite', text: 'Le marché s’élève à 10 000 € HT, soit 10 550 € TTC.' },
    { why: 'TVA à 2,1 %', text: 'Le marché s’élève à 10 000 € HT, soit 10 210 € TTC.' },
    { why: 'sans TVA', text: 'Le marché s’élève à 10 000 € HT, soit 10 000 € TTC.' },
    { why: 'taux collé au signe', text: 'Montant : 10 000 € HT, TVA 20%, soit 12 000 € TTC.' },
    { why: 'arrondi au centime', text: 'Montant : 33,34 € HT, TVA 5,5 %, soit 35,17 € TTC.' },
    { why: 'un arrondi d’un centime se comprend', text: 'Montant : 10,00 € HT, TVA 20 %, soit 12,01 € TTC.' },
    {
      why: 'deux lots, qu’on ne peut apparier',
      text: 'Lot 1 : 10 000 € HT ; lot 2 : 5 000 € HT ; ensemble 20 000 € TTC.',
    },
    { why: 'deux montants toutes taxes', text: 'De 10 000 € HT : 12 500 € TTC et 13 000 € TTC.' },
    {
      why: 'une seule ligne : ce n’est pas une somme',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['Total', '160 €']),
    },
    {
      why: 'une colonne qui ne porte pas de montants',
      document: table(['Objet', 'Date'], ['A', '3 mars 2026'], ['B', '4 mars 2026'], ['Total', '12 €']),
    },
    {
      why: 'un total qui n’en est pas un',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['B', '50 €'], ['Montant total', '160 €']),
    },
    {
      why: 'signe dans le titre',
      document: table(['Objet', 'Montant (€)'], ['A', '1 100'], ['B', '50,50'], ['Total', '1 150,50']),
    },
    { why: 'TVA à 20 %', text: 'Le marché s’élève à 10 000 € HT, soit 12 000 € TTC.' },
    { why: 'TVA à 5,5 %', text: 'Le marché s’élève à 10 000 € HT, TVA 5,5 %, soit 10 550 € TTC.' },
    {
      why: 'total juste',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['B', '50,50 €'], ['Total', '150,50 €']),
    },
  ],
  fails: [
    {
      why: 'dépenses et recettes côte à côte',
      text: 'DÉPENSES                                   RECETTES\nPersonnel ............... 84 300 €         Familles .................. 46 200 €\nRepas ................... 21 450 €         CAF ....................... 38 900 €\nLocaux .................. 12 500 €\nTotal dépenses ......... 128 250 €         Total recettes ............ 85 100 €',
      message: 'total',
      at: '128 250 €',
    },
    {
      why: 'dépenses et recettes côte à côte, total des recettes',
      text: 'DÉPENSES                                   RECETTES\nPersonnel ............... 84 300 €         Familles .................. 46 200 €\nRepas ................... 21 450 €         CAF ....................... 38 900 €\nTotal dépenses ......... 105 750 €         Total recettes ............ 95 100 €',
      message: 'total',
      at: '95 100 €',
    },
    ...[
      'Club de tir            6 400 €\nChorale                  950 €\nTotal                 7 530 €',
      'Ligne A ............. 6 400 €\nLigne B ............. 950 €\nTOTAL ............... 7 530 €',
      'Lot            HT           TTC\nToit       1 000,00     1 200,00\nMurs         500,00       600,00\nTOTAL      1 500,00     1 900,00',
    ].map((text) => ({
      why: 'table en texte simple',
      text,
      kind: 'note' as const,
      message: 'total',
      at: text.includes('Lot') ? '1 900,00' : '7 530 €',
    })),
    {
      why: 'les lettres disent autre chose',
      text: 'Une subvention de vingt-quatre mille euros (24 500 €) est attribuée.',
      message: 'words',
      at: 'vingt-quatre mille euros (24 500 €',
    },
    {
      why: 'les chiffres d’abord',
      text: 'Une subvention de 24 500 €, soit vingt-quatre mille euros, est attribuée.',
      message: 'words',
      at: '24 500 €, soit vingt-quatre mille euros',
    },
    {
      why: 'deux centimes d’écart',
      text: 'Montant : 10,00 € HT, TVA 20 %, soit 12,02 € TTC.',
      message: 'tax',
      at: '12,02 €',
    },
    {
      why: 'taux à décimale',
      text: 'Montant : 10 000 € HT, TVA 5,5 %, soit 10 500 € TTC.',
      message: 'tax',
      at: '10 500 €',
    },
    {
      why: 'total faux, signe dans le titre',
      document: table(['Objet', 'Montant (€)'], ['A', '1 100'], ['B', '50'], ['Total', '1 160']),
      message: 'total',
      at: '1 160',
    },
    {
      why: 'TVA mal calculée',
      text: 'Le marché s’élève à 10 000 € HT, soit 12 500 € TTC.',
      message: 'tax',
      at: '12 500 €',
    },
    {
      why: 'taux annoncé non appliqué',
      text: 'Montant : 10 000 € HT, TVA 10 %, soit 12 000 € TTC.',
      message: 'tax',
      at: '12 000 €',
    },
    {
      why: 'total faux',
      document: table(['Objet', 'Montant'], ['A', '100 €'], ['B', '50 €'], ['Total', '160 €']),
      message: 'total',
      at: '160 €',
    },
  ],
};
