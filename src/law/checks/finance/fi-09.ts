/** FI-09: amounts in words and in figures agree, with and without tax too, and totals of tables are right. */
import { formatAmount } from '../../../act/amounts';
import type { FoundAmount } from '../../../act/reading/amounts';
import { fold } from '../../../act/reading/fold';
import type { Span } from '../../../act/parse/model';
import type { SourceDocument, SourceParagraph } from '../../../act/parse/source';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wordsBefore } from '../shared/money';
import { centsOf, tableLines } from '../shared/line-tables';
import type { LineRow, MoneyCell, TableLine } from '../shared/line-tables';

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
      result: {
        fr: '{received} de recettes moins {spent} de dépenses font {right}, et non {stated} : corrigez l’un de ces montants.',
        en: '{received} received less {spent} spent make {right}, not {stated}.',
      },
      total: {
        fr: 'Le total de la colonne est {right}, et non {stated}.',
        en: 'The column adds up to {right}, not {stated}.',
      },
      gross: {
        fr: 'Le montant hors taxes et la TVA font {right} toutes taxes comprises, et non {stated} : corrigez l’un d’eux.',
        en: 'Before tax and VAT make {right}, not {stated}.',
      },
      rate: {
        fr: 'La TVA à {rate} % sur {net} fait {right}, et non {stated} : corrigez la taxe ou le taux.',
        en: 'VAT at {rate} % of {net} is {right}, not {stated}.',
      },
    },
  },
  check: ({ analysis }) => [
    ...inWords(analysis),
    ...withTax(analysis),
    ...resultsInSentences(analysis),
    ...inTables(analysis),
    ...inLines(analysis),
    ...resultsInLines(analysis),
  ],
});

/** "vingt-trois mille euros (23 000 €)", "23 000 € (vingt-trois mille euros)" */
const inWords = ({ amounts, text }: Analysis): Outcome[] =>
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

/** "Recettes 10 000 €, dépenses 8 000 €, excédent 2 000 €" in one line: the third is the difference of the two. */
const resultsInSentences = (analysis: Analysis): Outcome[] =>
  analysis.paragraphs.flatMap((paragraph): Outcome[] => {
    if (paragraph.cell !== undefined) return [];
    const amounts = analysis.within(analysis.amounts, paragraph);
    const named = amounts.map((one) => {
      const words = wordsBefore(analysis, one, 24).replace(/^[^]*[€,;.–-]\s*/u, '');
      return [/recettes/, /depenses/, /excedent|deficit|resultat|solde/].findIndex((name) =>
        name.test(words),
      );
    });
    const [received, spent, stated] = [0, 1, 2].map((name) => amounts[named.indexOf(name)]);
    if (amounts.length !== 3 || received === undefined || spent === undefined || stated === undefined)
      return [];
    const right = Math.abs(received.cents - spent.cents);
    if (stated.start < Math.max(received.start, spent.start) || right === Math.abs(stated.cents)) return [];
    const values = {
      received: formatAmount(received.cents),
      spent: formatAmount(spent.cents),
      right: formatAmount(right),
      stated: formatAmount(Math.abs(stated.cents)),
    };
    return [finding('result', stated, { values })];
  });

const withTax = (analysis: Analysis): Outcome[] =>
  analysis.paragraphs.flatMap((paragraph): Outcome[] => {
    if (paragraph.cell !== undefined) return [];
    const amounts = analysis.within(analysis.amounts, paragraph).map((one): FoundAmount => {
      const tax = taxOf(analysis, one);
      return tax === undefined ? one : { ...one, tax };
    });
    const nets = amounts.filter(({ tax }) => tax === 'HT');
    const grosses = amounts.filter(({ tax }) => tax === 'TTC');
    const [net, gross] = [nets[0], grosses[0]];
    if (net === undefined || gross === undefined) return [];
    // Several pairs in one paragraph can be told apart only when they follow each other.
    if (nets.length === 1 && grosses.length === 1) return against(analysis, net, gross, paragraph);
    return amounts.flatMap((one, i): Outcome[] => {
      const next = amounts[i + 1];
      if (one.tax !== 'HT' || next?.tax !== 'TTC') return [];
      const between = analysis.text.slice(one.end, next.start);
      return /^\s*(?:HT|H\.T\.|hors taxes?)?\s*(?:[,(/–-]|soit|ou|\s)*$/u.test(between)
        ? against(analysis, one, next, { start: one.start, end: next.end })
        : [];
    });
  });

/** What is said after the amount, or just before: "montant hors taxes : 10 000 €". */
const taxOf = (analysis: Analysis, amount: FoundAmount): FoundAmount['tax'] => {
  if (amount.tax !== undefined) return amount.tax;
  const before =
    /(?:(h\.?t\.?v?\.?a?\.?|hors\s+t(?:axes?|va))|(t\.?t\.?c\.?|toutes\s+taxes\s+comprises))\)?\s*(?:de|:|=|est\s+de|s'eleve\s+a|est\s+fixee?\s+a)\s*$/.exec(
      wordsBefore(analysis, amount, 50),
    );
  return before === null ? undefined : before[1] === undefined ? 'TTC' : 'HT';
};

const against = (analysis: Analysis, net: FoundAmount, gross: FoundAmount, span: Span): Outcome[] => {
  const [stated] = analysis.search(RATE, span);
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
};

const grossOf = ({ cents }: { readonly cents: number }, rate: number): number =>
  Math.round((cents * (1000 + rate)) / 1000);

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

/** Something else than a part of the sum: "dont", a share, a unit price. */
const ASIDE =
  /^\W*dont|(?<![a-z])(?:solde|report|reste|taux|plafond|seuil|moyenne|population|effectif|rappel|pour\s+memoire)(?![a-z])|unitaire|(?:estimation|budget|prevu)\s*(?:initial\w*|previsionnel\w*)?\s*:?$/;
/** A sentence, or the next article: the table before it is over. */
const isProse = ({ text }: TableLine): boolean =>
  text.replace(/\s{2,}/gu, ' ').trim().length > 90 ||
  (/[.;]\s*$/u.test(text) && !/\S\s{2,}\S|\.{3,}\s*$/u.test(text)) ||
  /^\s*(?:article|art\.)/iu.test(text);

/** Tables of a plain text: down to a row that begins with "total", in one column of tables or in two. */
const inLines = (analysis: Analysis): Outcome[] => {
  if (analysis.paragraphs.some(({ cell }) => cell !== undefined)) return [];
  const outcomes: Outcome[] = [];
  let lines: TableLine[] = [];
  for (const line of analysis.derive(tableLines)) {
    if (line.rows.length === 0) {
      // A rule of dashes, a heading or an empty line: the table goes on; a sentence ends it.
      if (isProse(line)) {
        outcomes.push(...taxed(lines));
        lines = [];
      } else if (line.heads.length > 1) {
        // Heads of columns: another table begins.
        outcomes.push(...taxed(lines));
        lines = [line];
      } else if (line.heads.length > 0) lines.push(line);
      continue;
    }
    const [left, right] = line.rows;
    const other = right?.total === true && left?.total === true ? right.at : undefined;
    if (left !== undefined && left.total && line.rows.length === 1) outcomes.push(...added(lines, left));
    if (left !== undefined && right !== undefined && other !== undefined && line.rows.length === 2)
      outcomes.push(
        ...added(
          side(lines, (at) => at < other - 8),
          left,
        ),
        ...added(
          side(lines, (at) => at >= other - 8),
          right,
        ),
      );
    lines.push(line);
  }
  return [...outcomes, ...taxed(lines)];
};

/** Receipts, expenses, and on the next line what is left: the result of the year, with nothing carried over. */
const resultsInLines = (analysis: Analysis): Outcome[] => {
  const lines = analysis.derive(tableLines).filter(({ text }) => text.trim() !== '');
  return lines.flatMap((line, i): Outcome[] => {
    const rows = [lines[i - 2], lines[i - 1], line].map((one) =>
      one?.rows.length === 1 && one.rows[0]?.amounts.length === 1 ? one.rows[0] : undefined,
    );
    const [one, two, left] = rows;
    const [stated] = left?.amounts ?? [];
    if (one === undefined || two === undefined || left === undefined || stated === undefined) return [];
    if (!/^\W*(?:resultat|excedent|deficit|solde)/.test(left.label) || CARRIED.test(left.label)) return [];
    const [receipts, expenses] = /recette/.test(one.label) ? [one, two] : [two, one];
    if (!/recette/.test(receipts.label) || !/depense/.test(expenses.label)) return [];
    const [r, e] = [receipts.amounts[0]?.cents ?? 0, expenses.amounts[0]?.cents ?? 0];
    if (Math.abs(Math.abs(r - e) - Math.abs(stated.cents)) <= 1) return [];
    const values = {
      received: formatAmount(r),
      spent: formatAmount(e),
      right: formatAmount(r - e),
      stated: formatAmount(stated.cents),
    };
    return [finding('result', { start: stated.start, end: stated.end }, { values })];
  });
};
const CARRIED = /cloture|cumul|report|anterieur|global|apres|reste|n-1|definitif|final/;

/** The lines of one of two tables side by side. */
const side = (lines: readonly TableLine[], isMine: (at: number) => boolean): TableLine[] =>
  lines.map((line) => ({ ...line, rows: line.rows.filter(({ at }) => isMine(at)) }));

/** The total of a column against its rows: all of them since the last total, or the last ones only. */
const added = (lines: readonly TableLine[], total: LineRow): Outcome[] => {
  if (lines.some(({ rows, heads }) => rows.length > 1 || heads.some((head) => head.includes('€')))) return [];
  if (ASIDE.test(total.label)) return [];
  const above = lines.flatMap(({ rows }) => rows);
  const last = above.map(({ total: isTotal }) => isTotal).lastIndexOf(true);
  const rows = above.slice(last + 1);
  const totals = above.filter(({ total: isTotal }) => isTotal);
  const columns = total.amounts.length;
  if (!total.amounts.some(({ sign }) => sign)) return [];
  if (rows.some(({ amounts, label }) => ASIDE.test(label) || amounts.length !== columns)) return [];
  // After sub-totals, a grand total counts them, or what stands between.
  const parts = totals.length === 0 ? rows : rows.length === 0 && /general/.test(total.label) ? totals : [];
  if (parts.length < 2 || parts.some(({ amounts }) => amounts.length !== columns)) return [];
  return total.amounts.flatMap((stated, column): Outcome[] => {
    const values = parts.map(({ amounts }) => amounts[column]?.cents ?? 0);
    const right = values.reduce((sum, cents) => sum + cents, 0);
    const fits = values.some(
      (_, from) => from < values.length - 1 && sumOf(values.slice(from)) === stated.cents,
    );
    if (fits) return [];
    const shown = { right: formatAmount(right), stated: formatAmount(stated.cents) };
    return [finding('total', { start: stated.start, end: stated.end }, { values: shown })];
  });
};

const sumOf = (values: readonly number[]): number => values.reduce((sum, cents) => sum + cents, 0);

const TAX_ROW = /(?<![a-z])t\.?v\.?a\.?(?![a-z])/;
const TAX_RATE = /(\d{1,2})(?:[.,](\d))?\d?\s?%/;
const GROSS = /(?<![a-z])t\.?t\.?c(?![a-z])|toutes\s+taxes/;
const NET = /(?<![a-z])h\.?t(?![a-z])|hors\s+taxe/;
/** Amounts in whole euros may be rounded to the euro. */
const isNear = (one: number, other: number): boolean =>
  Math.abs(one - other) <= (other % 100 === 0 && one % 100 !== 0 ? 100 : 2);

/** Without tax, tax, with tax: one under the other, or in columns that the head names. */
const taxed = (lines: readonly TableLine[]): Outcome[] => [...underEachOther(lines), ...inColumns(lines)];

const underEachOther = (lines: readonly TableLine[]): Outcome[] => {
  const rows = lines.flatMap(({ rows: [row, ...more], text }) =>
    row === undefined || more.length > 0 || row.amounts.length !== 1
      ? []
      : [{ ...row, words: fold(text).lower, cents: row.amounts[0]?.cents ?? 0 }],
  );
  const taxes = rows.filter(({ label }) => TAX_ROW.test(label) && !GROSS.test(label));
  const [tax, ...more] = taxes;
  if (tax === undefined || more.length > 0) return [];
  const rank = rows.indexOf(tax);
  const gross = rows.slice(rank + 1, rank + 2).find(({ words }) => GROSS.test(words));
  const above = rows.slice(0, rank).filter(({ label, words }) => !ASIDE.test(label) && !GROSS.test(words));
  const base = above.at(-1);
  if (base === undefined) return [];
  const bases = above.flatMap((row, from) => [row.cents, sumOf(above.slice(from).map(({ cents }) => cents))]);
  const rate = TAX_RATE.exec(tax.words);
  const thousandths = rate === null ? undefined : Number(rate[1]) * 10 + Number(rate[2] ?? 0);
  const taxOf = (cents: number): number => Math.round((cents * (thousandths ?? 0)) / 1000);
  const at = ({ amounts: [cell] }: LineRow): Span => ({ start: cell?.start ?? 0, end: cell?.end ?? 0 });
  if (gross !== undefined && !bases.some((cents) => isNear(cents + tax.cents, gross.cents))) {
    const fitting =
      thousandths === undefined ? base.cents : bases.find((cents) => isNear(taxOf(cents), tax.cents));
    const right = (fitting ?? base.cents) + tax.cents;
    const values = { right: formatAmount(right), stated: formatAmount(gross.cents) };
    return [finding('gross', at(gross), { values })];
  }
  if (
    thousandths === undefined ||
    thousandths === 0 ||
    bases.some((cents) => isNear(taxOf(cents), tax.cents))
  )
    return [];
  if (gross === undefined && !NET.test(base.words)) return [];
  const values = {
    rate: String(thousandths / 10).replace('.', ','),
    net: formatAmount(base.cents),
    right: formatAmount(taxOf(base.cents)),
    stated: formatAmount(tax.cents),
  };
  return [finding('rate', at(tax), { values })];
};

/** Under the heads "HT", "TVA" and "TTC": each row. */
const inColumns = (lines: readonly TableLine[]): Outcome[] => {
  const outcomes: Outcome[] = [];
  let heads: readonly string[] = [];
  for (const line of lines) {
    if (line.heads.some((head) => NET.test(head)) && line.heads.some((head) => GROSS.test(head)))
      heads = line.heads;
    const [row, ...more] = line.rows;
    if (row === undefined || more.length > 0 || heads.length === 0) continue;
    const cell = (pattern: RegExp): MoneyCell | undefined => {
      const from = heads.findIndex((head) => pattern.test(head));
      return from < 0 || heads.filter((head) => pattern.test(head)).length > 1
        ? undefined
        : row.amounts[row.amounts.length - (heads.length - from)];
    };
    const [net, tax, gross] = [cell(NET), cell(TAX_ROW), cell(GROSS)];
    if (net === undefined || gross === undefined || net === gross) continue;
    if (tax === undefined) {
      const sums = RATES.map((rate) => grossOf(net, rate));
      if (row.total || row.amounts.length !== 2 || sums.some((cents) => isNear(cents, gross.cents))) continue;
      const values = {
        net: formatAmount(net.cents),
        gross: formatAmount(gross.cents),
        right: formatAmount(grossOf(net, 200)),
        rate: '20',
      };
      outcomes.push(finding('tax', { start: gross.start, end: gross.end }, { values }));
    } else if (row.amounts.length === 3 && !isNear(net.cents + tax.cents, gross.cents)) {
      const values = {
        right: formatAmount(net.cents + tax.cents),
        stated: formatAmount(gross.cents),
      };
      outcomes.push(finding('gross', { start: gross.start, end: gross.end }, { values }));
    }
  }
  return outcomes;
};

/** The amount of a cell that holds nothing else, with or without its sign. */
const amountOf = ({ text }: SourceParagraph): number | undefined => centsOf(text);

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
    ...[
      'recettes de l’exercice            512 340,20 €\ndépenses de l’exercice            448 120,75 €\nrésultat (excédent)                64 219,45 €',
      'Dépenses ............ 12 000,00 €\nRecettes ............ 10 000,00 €\nDéficit ............. 2 000,00 €',
      'Recettes : 9 000,00 €\nDépenses : 5 000,00 €\nRésultat de clôture : 6 000,00 €',
      'Recettes : 9 000,00 €\nDépenses : 5 000,00 €\nRésultat reporté : 1 000,00 €',
    ].map((text) => ({ why: 'résultat de l’exercice', text, kind: 'note' as const })),
    {
      why: 'excédent juste',
      text: 'Fonctionnement : recettes 812 400 € - dépenses 745 150 € - excédent 67 250 €',
    },
    {
      why: 'déficit juste',
      text: 'Investissement : recettes 210 000 € - dépenses 242 300 € - déficit 32 300 €',
    },
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
      'Club de tir     438 172 652 00010    école de tir, jeunes     6 400 €\nChorale   509 123 840 00019   concert de juin    950 €\nTOTAL      7 350 €',
      'Dépenses                     Recettes\nCharpente        86 000 €     État         60 000 €\nMurs             49 000 €     Région       45 000 €\n                              Commune      30 000 €\nTOTAL           135 000 €     TOTAL       135 000 €',
      'Coût de l’opération   100 000 €\nÉtat    40 000 €\nRégion    20 000 €\nTotal des aides    60 000 €',
      'Lot 1     10 000 €\nLot 2      5 000 €\nTotal HT     15 000 €\nTVA 20 %      3 000 €\nTotal TTC     18 000 €',
      'Coût HT : 84 000 €\nTVA (20 %) : 16 800 €\nCoût TTC : 100 800 €\n\nFinanceur     Montant     Part\nÉtat     50 000 €     60 %\nCommune     34 000 €     40 %\nTotal     84 000 €     100 %',
      '- Toiture : 12 000 €\n- Murs : 8 000 €\nTotal : 20 000 €',
      'Salle    1 000 €\nCuisine     500 €\nSous-total A    1 500 €\nCour    300 €\nJardin    200 €\nSous-total B    500 €\nTotal général    2 000 €',
      'Initial     182 000,00 € HT\nAvenant     24 570,00 € HT     soit + 13,5 %\nNouveau montant     206 570,00 € HT\nTVA 20 %     41 314,00 €\nNouveau montant TTC     247 884,00 €',
      'Travaux HT     1 234 €\nTVA 20 %     247 €\nTravaux TTC     1 481 €',
      'Travaux à 10 %     1 000 € HT\nTVA 10 %     100 €\nTravaux à 20 %     500 € HT\nTVA 20 %     100 €\nTotal TTC     1 700 €',
      'Prestation     Montant HT     TVA     Montant TTC\nPlans     1 000,00     200,00     1 200,00\nSuivi     333,33     66,67     400,00',
      'Prestation     HT     TTC\nLivres     100,00 €     105,50 €\nMeubles     100,00 €     120,00 €',
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
    { why: 'montants annoncés par leur taxe', text: 'Montant HT : 10 000 € ; montant TTC : 12 000 €.' },
    {
      why: 'deux lots, chacun avec ses taxes',
      text: 'Lot 1 : 10 000 € HT, soit 12 000 € TTC ; lot 2 : 5 000 € HT (5 500 € TTC).',
    },
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
    ...(
      [
        [
          'recettes de l’exercice            512 340,20 €\ndépenses de l’exercice            448 120,75 €\nrésultat (excédent)                64 912,45 €',
          '64 912,45 €',
        ],
        [
          'Dépenses ............ 10 000,00 €\nRecettes ............ 12 000,00 €\nExcédent ............ 2 200,00 €',
          '2 200,00 €',
        ],
        ['Recettes : 9 000,00 €\nDépenses : 12 000,00 €\nSolde : - 2 000,00 €', '- 2 000,00 €'],
      ] as const
    ).map(([text, at]) => ({
      why: 'résultat de l’exercice',
      text,
      kind: 'note' as const,
      message: 'result',
      at,
    })),
    {
      why: 'recettes moins dépenses',
      text: 'Fonctionnement : recettes 812 400 € - dépenses 745 150 € - excédent 76 250 €',
      message: 'result',
      at: '76 250 €',
    },
    {
      why: 'en lettres, hors taxes, puis en chiffres',
      text: 'Au prix de quatre-vingt mille euros hors taxes (84 600 €).',
      message: 'words',
      at: 'quatre-vingt mille euros hors taxes (84 600 €',
    },
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
    ...(
      [
        [
          'Association (SIRET)          Objet de la subvention demandée pour l’exercice         Montant\nClub de tir (429 183 718 00015)     école de tir     6 400 €\nChorale (398 271 643 00015)     concert     950 €\nTotal     7 530 €',
          'total',
          '7 530 €',
        ],
        [
          'Dépenses                     Recettes\nCharpente        86 000 €     État         60 000 €\nMurs             49 000 €     Région       45 000 €\n                              Commune      30 000 €\nTOTAL           135 000 €     TOTAL       153 000 €',
          'total',
          '153 000 €',
        ],
        [
          'Coût HT : 84 000 €\nTVA (20 %) : 16 800 €\nCoût TTC : 100 800 €\n\nFinanceur     Montant     Part\nÉtat     50 000 €     60 %\nCommune     34 200 €     40 %\nTotal     84 000 €     100 %',
          'total',
          '84 000 €',
        ],
        ['- Toiture : 12 000 €\n- Murs : 8 000 €\nMontant total : 21 000 €', 'total', '21 000 €'],
        [
          'Salle    1 000 €\nCuisine     500 €\nSous-total A    1 500 €\nCour    300 €\nJardin    200 €\nSous-total B    500 €\nTotal général    2 200 €',
          'total',
          '2 200 €',
        ],
        [
          'Lot 1     10 000 €\nLot 2      5 000 €\nTotal HT     15 000 €\nTVA 20 %      3 000 €\nTotal TTC     18 500 €',
          'gross',
          '18 500 €',
        ],
        [
          'Initial     182 000,00 € HT\nAvenant     24 570,00 € HT     soit + 13,5 %\nNouveau montant     206 570,00 € HT\nTVA 20 %     41 314,00 €\nNouveau montant TTC     245 884,00 €',
          'gross',
          '245 884,00 €',
        ],
        ['Montant HT : 8 000 €\nTVA (20 %) : 1 500 €\nMontant TTC : 9 500 €', 'rate', '1 500 €'],
        ['Montant hors taxes     8 000 €\nT.V.A. 10 %     1 600 €', 'rate', '1 600 €'],
        [
          'Prestation     Montant HT     TVA     Montant TTC\nPlans     1 000,00     200,00     1 200,00\nSuivi     333,33     66,67     410,00',
          'gross',
          '410,00',
        ],
        [
          'Prestation     HT     TTC\nLivres     100,00 €     105,50 €\nMeubles     100,00 €     125,00 €',
          'tax',
          '125,00 €',
        ],
      ] as const
    ).map(([text, message, at]) => ({
      why: `table en texte simple : ${message}`,
      text,
      kind: 'note' as const,
      message,
      at,
    })),
    {
      why: 'montants annoncés par leur taxe',
      text: 'Montant HT : 10 000 € ; montant TTC : 12 500 €.',
      message: 'tax',
      at: '12 500 €',
    },
    {
      why: 'deux lots, chacun avec ses taxes',
      text: 'Lot 1 : 10 000 € HT, soit 12 000 € TTC ; lot 2 : 5 000 € HT (5 800 € TTC).',
      message: 'tax',
      at: '5 800 €',
    },
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
