/** FI-05: a budget amendment is balanced in each section, and what leaves one section enters the other. */
import { formatAmount } from '../../../act/amounts';
import type { Part, Span } from '../../../act/parse/model';
import type { SourceDocument, SourceParagraph } from '../../../act/parse/source';
import { defineRule, finding, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { amendment, balance, isAmendment } from '../shared/budget';
import type { BudgetLine, Section } from '../shared/budget';
import type { Analysis } from '../../analysis';
import { fold } from '../../../act/reading/fold';
import { tableLines } from '../shared/line-tables';
import { wordsBefore } from '../shared/money';
import { sectionsOf as affairsOf } from '../shared/sections';
import { decidedSpan, headOf } from '../shared/topic';
import { wholeAct } from '../shared/nature';
import { deliberation } from '../shared/samples';

const SECTIONS: readonly Section[] = ['fonctionnement', 'investissement'];
const sumOf = (lines: readonly BudgetLine[]): number => lines.reduce((sum, { cents }) => sum + cents, 0);

/** A budget, and not the accounts of a year that is over, nor what comes before the vote. */
const isBudget = (analysis: Analysis): boolean => {
  const head = analysis.derive(headOf);
  return (
    /budget\s+(?:primitif|supplementaire|annexe|principal|communal|de\s+l'exercice|20\d\d)|(?:vote|adoption|approbation)\s+du\s+budget/.test(
      head,
    ) &&
    !/compte|orientation|debat|resultat|affectation|ouverture|anticip|admission|provision|tarif|subvention|emprunt/.test(
      head,
    ) &&
    !/surequilibre|1612-[67]|excedent(?:aire)?\s+de\s+la\s+section/.test(analysis.folded.lower)
  );
};

const SECTION_NAME = /fonctionnement|exploitation|investissement/;
/** The sentences of a line; or their parts between semicolons, when each speaks of its own section. */
const piecesOf = (line: Part): readonly Part[] =>
  pieces(line, /\.(?=\s+\p{Lu})/u).flatMap((sentence) => {
    const parts = pieces(sentence, /;/u);
    return parts.every(({ text }) => SECTION_NAME.test(text.toLowerCase())) ? parts : [sentence];
  });
const pieces = ({ start, text }: Part, sign: RegExp): readonly Part[] => {
  const parts = text.split(sign);
  let at = start;
  return parts.map((part) => {
    const from = at;
    at += part.length + 1;
    return { start: from, end: from + part.length, text: part };
  });
};

/** "Section de fonctionnement : dépenses 250 000 €, recettes 250 000 €", "Fonctionnement   250 000 €   250 000 €" under its heads. */
const inSentences = (analysis: Analysis, within?: Span): Outcome[] => {
  const outcomes: Outcome[] = [];
  let columns: 'none' | 'spent first' | 'received first' = 'none';
  for (const line of analysis.derive(tableLines)) {
    if (within !== undefined && (line.start < within.start || line.end > within.end)) continue;
    const whole = fold(line.text).lower;
    const both = /depenses/.test(whole) && /recettes/.test(whole);
    const received = both && whole.indexOf('recettes') < whole.indexOf('depenses');
    const some = analysis.within(analysis.amounts, line).length > 0;
    if (both && !some && line.rows.length === 0)
      columns = SECTION_NAME.test(whole) ? 'none' : received ? 'received first' : 'spent first';
    // A row of the page, and not a sentence under it.
    const row = columns !== 'none' && /\s{3,}|\t|\|/u.test(line.text.trim()) && line.text.length <= 160;
    for (const part of piecesOf(line)) {
      const lower = fold(part.text).lower;
      const [section, ...more] = new Set(lower.match(new RegExp(SECTION_NAME, 'g')));
      const sides = /depenses/.test(lower) && /recettes/.test(lower);
      if (section === undefined || more.length > 0 || (!sides && !row)) continue;
      const cells = line.rows[0]?.amounts ?? [];
      const amounts = some || !row ? analysis.within(analysis.amounts, part) : cells;
      const [one, other, ...others] = amounts;
      if (one === undefined || other === undefined || others.length > 0 || one.cents === other.cents)
        continue;
      if (/virement|dont|report|reel|ordre|realis|execut|votee?s\s+en\s+20/.test(lower)) continue;
      const turned = sides
        ? lower.indexOf('recettes') < lower.indexOf('depenses')
        : columns === 'received first';
      const [spent, income] = turned ? [other, one] : [one, other];
      const values = { section, spent: formatAmount(spent.cents), received: formatAmount(income.cents) };
      outcomes.push(finding('unbalanced', other, { values }));
    }
  }
  return outcomes;
};

const isAct = ({ kind }: Analysis): boolean => kind === 'deliberation' || kind === 'decision';
/** Affairs of a note, of minutes or of a letter about a budget to vote, or to amend. */
const partsOn = (analysis: Analysis): readonly Span[] =>
  affairsOf(analysis).filter((part) => {
    const lower = fold(analysis.text.slice(part.start, part.end)).lower;
    return (
      /decisions?\s+modificatives?|budgets?\s+(?:primitifs?|supplementaires?)/.test(lower) &&
      !/compte\s+(?:administratif|financier|de\s+gestion)|realise|execution|surequilibre|1612-[67]/.test(
        lower,
      )
    );
  });

/** "+ 6 500 € au compte 2188 et - 5 600 € au compte 2315": moves of credits, and nothing else, cancel out. */
const moved = (analysis: Analysis): Outcome[] | undefined => {
  const decided = decidedSpan(analysis);
  const lower = fold(analysis.text.slice(decided.start, decided.end)).lower;
  if (
    !/(?:virements?|diminutions?|augmentations?|mouvements?)\s+(?:sur\s+|de\s+)credits?/.test(
      lower + analysis.derive(headOf),
    )
  )
    return undefined;
  if (/recettes?|total|limite|plafond|subvention|emprunt|7,5\s?%/.test(lower)) return undefined;
  const amounts = analysis.within(analysis.amounts, decided);
  const signed = amounts.map((one) => {
    const before = wordsBefore(analysis, one, 60);
    const [minus, plus] = [
      one.cents < 0 || /[-−–]\s?$|(?:diminu|reduc|reduit|retrait|prelev|minor)[^.;,€]{0,50}$/.test(before),
      /\+\s?$|(?:augment|major|abond|ajout)[^.;,€]{0,50}$/.test(before),
    ];
    return minus === plus ? undefined : minus ? -Math.abs(one.cents) : one.cents;
  });
  const known = signed.filter((one) => one !== undefined);
  const last = amounts.at(-1);
  if (last === undefined || known.length < 2 || known.length !== signed.length) return undefined;
  const side = (wanted: 1 | -1): number =>
    Math.abs(known.filter((cents) => Math.sign(cents) === wanted).reduce((sum, cents) => sum + cents, 0));
  if (side(1) === 0 || side(-1) === 0) return undefined;
  return side(1) === side(-1)
    ? []
    : [finding('moved', last, { values: { more: formatAmount(side(1)), less: formatAmount(side(-1)) } })];
};

export const rule = defineRule({
  meta: {
    id: 'FI-05',
    title: { fr: 'Décision modificative équilibrée', en: 'Balanced budget amendment' },
    kinds: ['deliberation', 'decision', 'note', 'minutes', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L1612-4', 'CGCT-L1612-11'],
    method: 'A',
    needs: [],
    messages: {
      unbalanced: {
        fr: 'La section {section} n’est pas équilibrée : {spent} en dépenses, {received} en recettes. Corrigez les montants.',
        en: 'The section “{section}” is not balanced: {spent} spent, {received} received.',
      },
      moved: {
        fr: 'Les virements de crédits ne se compensent pas : {more} de plus d’un côté, {less} de moins de l’autre. Corrigez l’un des montants.',
        en: 'The moves of credits do not cancel out: {more} more, {less} less.',
      },
      transfer: {
        fr: 'Le virement entre sections n’est pas symétrique : {out} au chapitre 023, {in} au chapitre 021. Les deux montants doivent être égaux.',
        en: 'The transfer between sections is not symmetrical: {out} in 023, {in} in 021.',
      },
      total: {
        fr: 'Les lignes des {side} de {section} font {right}, et non {stated}. Corrigez le total ou les lignes.',
        en: 'The lines add up to {right}, not {stated}.',
        severity: 'major',
      },
      balance: {
        fr: 'Les dépenses et les recettes de chaque section sont-elles égales, et le virement 023/021 symétrique ? Les montants n’ont pas pu être rapprochés sûrement.',
        en: 'Is each section balanced? The amounts could not be read for sure.',
      },
    },
  },
  concerns: (analysis) =>
    isAct(analysis) ? isAmendment(analysis) || isBudget(analysis) : partsOn(analysis).length > 0,
  check: ({ analysis }) => {
    if (!isAct(analysis)) return partsOn(analysis).flatMap((part) => inSentences(analysis, part));
    const said = inSentences(analysis);
    const moves = moved(analysis);
    if (moves !== undefined) return [...said, ...moves];
    if (said.length > 0 || !isAmendment(analysis)) return said;
    const read = analysis.derive(amendment);
    const { lines } = read;
    const [first] = lines;
    if (first === undefined || !read.sure) return [question('balance', first ?? wholeAct(analysis))];
    const transfers = (code: string): readonly BudgetLine[] => lines.filter((line) => line.code === code);
    const [out, into] = [transfers('023'), transfers('021')];
    const outcomes: Outcome[] = [];
    const [from = into[0]] = out;
    if (from !== undefined && sumOf(out) !== sumOf(into))
      outcomes.push(
        finding('transfer', from, {
          values: { out: formatAmount(sumOf(out)), in: formatAmount(sumOf(into)) },
        }),
      );
    const sections: readonly (Section | undefined)[] = lines.every(({ section }) => section === undefined)
      ? [undefined]
      : SECTIONS;
    for (const section of sections) {
      const mine = lines.filter((line) => section === undefined || line.section === section);
      const [start] = mine;
      if (start === undefined) continue;
      if (mine.some(({ side, total }) => side === undefined && !total) && !balance(read, section).stated) {
        // Lines that do not say their side: moves of credits, which add up to nothing.
        if (sumOf(mine) !== 0) outcomes.push(question('balance', start));
        continue;
      }
      const { dépenses: spent, recettes: received } = balance(read, section);
      if (spent !== received)
        outcomes.push(
          finding('unbalanced', start, {
            values: {
              section: section ?? 'du budget',
              spent: formatAmount(spent),
              received: formatAmount(received),
            },
          }),
        );
      for (const side of ['dépenses', 'recettes'] as const) {
        const items = mine.filter((line) => line.side === side && !line.total);
        const [stated, ...others] = mine.filter((line) => line.side === side && line.total);
        if (stated === undefined || others.length > 0 || items.length < 2 || sumOf(items) === stated.cents)
          continue;
        const values = {
          side,
          section: section ?? 'la décision',
          right: formatAmount(sumOf(items)),
          stated: formatAmount(stated.cents),
        };
        outcomes.push(finding('total', stated, { values }));
      }
    }
    return outcomes;
  },
});

const noted = (words: string): string => `NOTE\nObjet : finances\n\n${words}`;
const dm = (...lines: string[]): string =>
  deliberation({
    subject: 'Décision modificative n° 2 – budget principal 2026',
    decisions: ['ADOPTE la décision modificative suivante :', ...lines],
  });
const table = (...rows: readonly (readonly string[])[]): SourceDocument => {
  const paragraphs: SourceParagraph[] = [];
  let start = 0;
  const put = (text: string, cell?: SourceParagraph['cell']): void => {
    paragraphs.push({ start, end: start + text.length, text, ...(cell === undefined ? {} : { cell }) });
    start += text.length + 1;
  };
  dm()
    .split('\n')
    .forEach((line) => {
      put(line);
    });
  rows.forEach((cells, row) => {
    cells.forEach((text, column) => {
      put(text, { table: 0, row, column, heading: row === 0 });
    });
  });
  return { source: { text: paragraphs.map(({ text }) => text).join('\n'), paragraphs } };
};
const head = ['Chapitre', 'Dépenses', 'Recettes'] as const;

const budget = (...lines: string[]): string =>
  deliberation({ subject: 'Vote du budget primitif 2026', decisions: ['ADOPTE le budget :', ...lines] });
/** Bars, the section in the first column of its first row only. */
const barred = (received: string): string =>
  dm(
    '+-----+-----+-----+-----+-----+',
    '| Section | Compte | Libellé | Dépenses € | Recettes € |',
    '|---|---|---|---|---|',
    '| Fonctionnement | 605 | Achats | 30 000,00 | |',
    '| | 023 | Virement à la section d’investissement | 22 000,00 | |',
    `| | 7015 | Ventes | | ${received} |`,
    `| | Total | | 52 000,00 | ${received} |`,
    '| Investissement | 2158 | Réseaux | 22 000,00 | |',
    '| | 021 | Virement de la section de fonctionnement | | 22 000,00 |',
  );

/** The same bars, set between the grounds and the decision. */
const grounded = (rows: string): string =>
  deliberation({
    subject: 'Décision modificative n° 1 – budget principal 2026',
    report: ['Considérant la toiture à réparer ;', '', rows, ''],
    decisions: ['ADOPTE la décision modificative n° 1.'],
  });
/** A side, a chapter and an article a column; the article is no amount. */
const coded = (received: string): string =>
  [
    'FONCTIONNEMENT',
    '| Sens | Chapitre | Article | Libellé | Montant |',
    '| Dépense | 011 | 615221 | Bâtiments publics | + 9 200 € |',
    '| Dépense | 023 | 023 | Virement à la section d’investissement | + 5 000 € |',
    '| Recette | 75 | 75888 | Autres produits | + 14 200 € |',
    'INVESTISSEMENT',
    '| Sens | Chapitre | Article | Libellé | Montant |',
    '| Dépense | 21 | 2151 | Réseaux | + 14 500 € |',
    '| | | | Total dépenses | + 14 500 € |',
    '| Recette | 021 | 021 | Virement de la section de fonctionnement | + 5 000 € |',
    `| Recette | 13 | 1323 | Département | + ${received} € |`,
  ].join('\n');
/** Section and side told by their first letters. */
const lettered = (received: string): string =>
  [
    '| Section | Sens | Compte | Libellé | Montant |',
    '| F | D | 60612 | Énergie | 12 000 € |',
    '| F | D | 023 | Virement | 4 000 € |',
    `| F | R | 73111 | Impôts | ${received} € |`,
    '| I | D | 2158 | Matériel | 4 000 € |',
    '| I | R | 021 | Virement | 4 000 € |',
  ].join('\n');

export const examples: Examples = {
  passes: [
    { why: 'des codes en colonnes', text: dm(coded('9 500')) },
    { why: 'section et sens par leur initiale', text: dm(lettered('16 000')) },
    { why: 'des barres avant la décision', text: grounded(coded('9 500')) },
    {
      why: 'diminution et augmentation de crédits',
      text: dm(
        'Diminution de crédits : article 6228, - 4 000 €',
        'Augmentation de crédits : article 60632, + 4 000 €',
      ),
    },
    {
      why: 'note, équilibrée',
      text: noted(
        'DÉCISION MODIFICATIVE N° 1\n\nLa section de fonctionnement augmente de 12 400 € en dépenses et de 12 400 € en recettes.',
      ),
      kind: 'note',
    },
    ...[
      'Virements de crédits : + 6 500 € au compte 2188 et - 6 500 € au compte 2315.',
      'Virement de crédits : le chapitre 011 est abondé de 3 000 € et le chapitre 022 diminué de 3 000 €.',
    ].map((words) => ({ why: words, text: dm(words) })),
    { why: 'des barres', text: barred('52 000,00') },
    {
      why: 'budget, des barres',
      text: budget('| Section | Dépenses | Recettes |', '| Fonctionnement | 254 000,00 | 254 000,00 |'),
    },
    {
      why: 'barres : un libellé nomme l’autre section',
      text: dm(
        '| Chapitre | Libellé | Dépenses | Recettes |',
        '| INVESTISSEMENT | | | |',
        '| 21 | Immobilisations | 3 000 € | |',
        '| 1068 | Excédents de fonctionnement capitalisés | | 3 000 € |',
      ),
    },
    {
      why: 'les deux côtés sur une ligne, le virement à droite, une date à la fin',
      text: `${dm(
        'SECTION D’INVESTISSEMENT',
        ' Dépenses                                            Recettes',
        ' 2158   Autres installations        + 7 500,00       021    Virement du fonctionnement       + 1 500,00',
        '                                                     1323   Subvention du département        + 6 000,00',
        ' TOTAL                              + 7 500,00       TOTAL                                   + 7 500,00',
        'SECTION DE FONCTIONNEMENT',
        ' Dépenses                                            Recettes',
        ' 023    Virement à l’investissement + 1 500,00       74741  Communes                         + 1 500,00',
      )}\nFait à Vernois, le 12 novembre 2026`,
    },
    {
      why: 'un libellé, deux colonnes de montants, les virements à leur place',
      text: dm(
        'SECTION DE FONCTIONNEMENT',
        'Article       Libellé                       Dépenses       Recettes',
        '60612         Énergie                         24 000,00',
        '023           Virement à l’investissement     12 000,00',
        '73111         Impôts                                            36 000,00',
        'TOTAL                                         36 000,00         36 000,00',
        'SECTION D’INVESTISSEMENT',
        '21312         Bâtiments scolaires             12 000,00',
        '021           Virement du fonctionnement                        12 000,00',
        'TOTAL                                         12 000,00         12 000,00',
      ),
    },
    {
      why: 'diminution alignée, chapitres à deux chiffres',
      text: dm(
        'Section d’investissement',
        'D 21-21318   Autres bâtiments publics            + 26 500 €',
        'D 21-2188    Autres immobilisations              - 2 000 €',
        'Total dépenses                                   24 500 €',
        'R 13-1323    Subvention départementale           + 24 500 €',
        'Total recettes                                   24 500 €',
      ),
    },
    {
      why: 'budget équilibré',
      text: deliberation({
        subject: 'Budget primitif 2026',
        decisions: ['ADOPTE : fonctionnement, dépenses 250 000 €, recettes 250 000 €.'],
      }),
    },
    {
      why: 'dépenses et recettes égales',
      text: dm(
        'Section de fonctionnement',
        'Dépenses',
        'Chapitre 011 : + 5 000 €',
        'Recettes',
        'Chapitre 74 : + 5 000 €',
      ),
    },
    { why: 'virement de crédits, qui s’annule', text: dm('C/022 : -1 507,50 €', 'C/61523 : +1 507,50 €') },
    {
      why: 'deux sections, virement symétrique',
      text: dm(
        'Dépenses de fonctionnement',
        'Chapitre 023 : 8 000 €',
        'Recettes de fonctionnement',
        'Chapitre 70 : 8 000 €',
        'Dépenses d’investissement',
        'Chapitre 21 : 8 000 €',
        'Recettes d’investissement',
        'Chapitre 021 : 8 000 €',
      ),
    },
    {
      why: 'totaux',
      text: dm(
        'Section d’investissement',
        'Dépenses',
        'Article 2151 : 3 000 €',
        'Article 2188 : 1 000 €',
        'Total dépenses : 4 000 €',
        'Recettes',
        'Article 1323 : 4 000 €',
        'Total recettes : 4 000 €',
      ),
    },
    {
      why: 'dépenses et recettes côte à côte, puis une phrase qui les rappelle',
      text: dm(
        '   FONCTIONNEMENT',
        '   Dépenses                            Recettes',
        '   60612 Énergie          + 3 800,00   6419  Remboursements   + 4 100,00',
        '   023   Virement         + 1 500,00   74741 Communes         + 1 200,00',
        '   TOTAL                  + 5 300,00   TOTAL                  + 5 300,00',
        '   INVESTISSEMENT',
        '   Dépenses                            Recettes',
        '   2158  Installations    + 1 500,00   021   Virement         + 1 500,00',
        'DIT que la section de fonctionnement est équilibrée à 5 300 € et l’appel aux communes de 400 € chacune.',
      ),
    },
    { why: 'sigles DF, RF', text: dm('DF 011 : 2 000 €', 'RF 74 : 2 000 €') },
    { why: 'côtés D et R', text: dm('Fonctionnement', 'D-60612 : 2 000 €', 'R-7411 : 2 000 €') },
    {
      why: 'augmentation et diminution',
      text: dm(
        'Section de fonctionnement',
        'Dépenses',
        'Article 6411 : augmentation de 900 €',
        'Article 6135 : diminution de 900 €',
      ),
    },
    {
      why: 'tableau',
      document: table(head, ['Section de fonctionnement'], ['011', '5 000,00', ''], ['74', '', '5 000,00']),
    },
    {
      why: 'tableau de diminutions',
      document: table(
        ['Dépenses de fonctionnement', 'Diminution', 'Augmentation'],
        ['011', '500,00', ''],
        ['65', '', '500,00'],
      ),
    },
    ...[
      '(virement compris)',
      '(dont les intérêts)',
      '(reports)',
      '(opérations réelles)',
      '(opérations d’ordre)',
      '(réalisée)',
      '(exécutée)',
      '(crédits votés en 2025)',
      '(dépenses votées en 2025)',
    ].map((words) => ({
      why: words,
      text: budget(`Section de fonctionnement ${words} : dépenses 245 000 €, recettes 254 000 €`),
    })),
    ...[
      'Section de fonctionnement : dépenses 245 000 €',
      'Section de fonctionnement : dépenses et recettes de 245 000 €',
      'Section de fonctionnement : dépenses et recettes à l’équilibre',
      'Section de fonctionnement : dépenses 245 000 €, recettes 254 000 €, solde 9 000 €',
      'Fonctionnement et investissement : dépenses 245 000 €, recettes 254 000 €',
      'Recettes de fonctionnement : 254 000 €, contre 250 000 € en 2025',
    ].map((words) => ({ why: 'budget, section par section', text: budget(...words.split('\n')) })),
    ...[
      'Dépenses\nFonctionnement   245 000,00   12 000,00',
      'Fonctionnement   245 000,00   254 000,00',
      'Dépenses et recettes\nFonctionnement : 245 000 € et 254 000 €',
      'Budget   Fonctionnement, dépenses   Fonctionnement, recettes\nEau, investissement   245 000,00   254 000,00',
      'Section   Dépenses   Recettes\nFonctionnement   245 000,00   254 000,00   9 000,00',
      'Section   Dépenses   Recettes\nTotal   245 000,00   254 000,00',
      'Section   Dépenses   Recettes\nFonctionnement et investissement   245 000,00   254 000,00',
      'Dépenses 9 000 €   Recettes 9 000 €\nInvestissement   245 000,00 €   254 000,00 €',
    ].map((words) => ({ why: 'budget, une ligne de table par section', text: budget(...words.split('\n')) })),
    ...[
      'Section d’investissement\nD 2188    Autres immobilisations    2 000 €\nTotal dépenses    24 500 €\nR 1323    Subvention    24 500 €\nTotal recettes   24 500 €',
    ].map((words) => ({ why: 'décision modificative, totaux', text: dm(...words.split('\n')) })),
  ],
  fails: [
    { why: 'des codes en colonnes', text: dm(coded('8 000')), message: 'unbalanced', at: '+ 14 500 €' },
    {
      why: 'section et sens par leur initiale',
      text: dm(lettered('15 000')),
      message: 'unbalanced',
      at: '12 000 €',
    },
    {
      why: 'des barres avant la décision',
      text: grounded(coded('8 000')),
      message: 'unbalanced',
      at: '+ 14 500 €',
    },
    {
      why: 'diminution et augmentation de crédits',
      text: dm(
        'Diminution de crédits : article 6228, - 4 000 €',
        'Augmentation de crédits : article 60632, + 4 500 €',
      ),
      message: 'moved',
      at: '4 500 €',
    },
    ...[
      'DÉCISION MODIFICATIVE N° 1\n\nLa section de fonctionnement augmente de 12 400 € en dépenses et de 11 400 € en recettes. La section d’investissement est inchangée.',
      'Le budget primitif est proposé ainsi :\nFonctionnement : dépenses 12 400 €, recettes 11 400 € ; investissement : dépenses 8 000 €, recettes 8 000 €.',
    ].map((words) => ({
      why: `note : ${words}`,
      text: noted(words),
      kind: 'note' as const,
      message: 'unbalanced',
      at: '11 400 €',
    })),
    ...(
      [
        ['Virements de crédits : + 6 500 € au compte 2188 et - 5 600 € au compte 2315.', '5 600 €'],
        ['Virement de crédits\nC/022 : -1 507,50 €\nC/61523 : +1 705,50 €', '1 705,50 €'],
        [
          'Virement de crédits : le chapitre 011 est abondé de 3 000 € et le chapitre 022 diminué de 2 000 €.',
          '2 000 €',
        ],
      ] as const
    ).map(([words, at]) => ({ why: words, text: dm(words), message: 'moved', at })),
    {
      why: 'des montants sans signe de monnaie, une tabulation',
      text: dm(
        'FONCTIONNEMENT - DÉPENSES',
        '   60613  Chauffage urbain\t\t\t+ 6 100,00',
        '   023    Virement à l’investissement\t+ 6 800,00',
        '   Total\t\t\t\t\t 12 900,00',
        'FONCTIONNEMENT - RECETTES',
        '   73111  Impôts directs locaux\t\t+ 8 050,00',
        '   752    Revenus des immeubles\t\t+ 3 200,00',
        '   Total\t\t\t\t\t 11 250,00',
        'INVESTISSEMENT - DÉPENSES',
        '   2313   Constructions en cours\t\t+ 6 800,00',
        'INVESTISSEMENT - RECETTES',
        '   021    Virement du fonctionnement\t\t+ 6 800,00',
      ),
      message: 'unbalanced',
      at: '60613  Chauffage urbain\t\t\t+ 6 100,00',
    },
    {
      why: 'des barres',
      text: barred('48 000,00'),
      message: 'unbalanced',
      at: '30 000,00',
    },
    {
      why: 'budget, des barres, les recettes d’abord',
      text: budget('| Section | Recettes | Dépenses |', '| Fonctionnement | 245 000,00 | 254 000,00 |'),
      message: 'unbalanced',
      at: '254 000,00',
    },
    {
      why: 'budget, deux sections sur une ligne',
      text: budget(
        'Section de fonctionnement : 245 000 € en dépenses et 254 000 € en recettes ; section d’investissement : 8 000 € en dépenses et 8 000 € en recettes',
      ),
      message: 'unbalanced',
      at: '254 000 €',
    },
    {
      why: 'chapitres à deux chiffres, totaux de chaque côté',
      text: dm(
        'Section d’investissement',
        'D 21-21318   Autres bâtiments publics            + 26 500 €',
        'D 21-2188    Autres immobilisations              - 2 000 €',
        'Total dépenses                                   24 500 €',
        'R 13-1323    Subvention départementale           + 22 500 €',
        'Total recettes                                   22 500 €',
      ),
      message: 'unbalanced',
      at: 'D 21-21318   Autres bâtiments publics            + 26 500 €',
    },
    {
      why: 'côte à côte, des totaux inégaux',
      text: dm(
        'FONCTIONNEMENT',
        'Dépenses                       Recettes',
        '6156  Maintenance   + 1 900    74741 Communes    + 2 000',
        '60622 Carburants    + 300',
        'TOTAL               + 2 200    TOTAL             + 2 000',
        'PRÉCISE que la section de fonctionnement est équilibrée à 2 200 €, soit 100 € par commune.',
      ),
      message: 'unbalanced',
      at: '6156  Maintenance   + 1 900',
    },
    {
      why: 'côte à côte, une ligne qui ne fait pas le total',
      text: dm(
        'INVESTISSEMENT',
        'Recettes                          Dépenses',
        '1641 Emprunts          22 000     2182  Matériel     20 000',
        '                                  2183  Bureau        1 000',
        'TOTAL                  22 000     TOTAL              22 000',
      ),
      message: 'total',
      at: 'TOTAL              22 000',
    },
    {
      why: 'budget dont une section n’est pas équilibrée',
      text: deliberation({
        subject: 'Budget primitif 2026',
        decisions: [
          'ADOPTE le budget.',
          'Section de fonctionnement : dépenses 250 000 €, recettes 240 000 €',
        ],
      }),
      message: 'unbalanced',
      at: '240 000 €',
    },
    {
      why: 'budget en colonnes',
      text: deliberation({
        subject: 'Vote du budget',
        decisions: [
          'ADOPTE le budget.',
          '                  Dépenses        Recettes',
          'Fonctionnement    250 000 €       250 000 €',
          'Investissement    100 000 €       110 000 €',
        ],
      }),
      message: 'unbalanced',
      at: '110 000 €',
    },
    {
      why: 'dépenses sans recette',
      text: dm(
        'Section de fonctionnement',
        'Dépenses',
        'Chapitre 011 : + 5 000 €',
        'Recettes',
        'Chapitre 74 : + 4 000 €',
      ),
      message: 'unbalanced',
      at: 'Chapitre 011 : + 5 000 €',
    },
    {
      why: 'totaux inégaux',
      text: dm('Total dépenses d’investissement : 12 000 €', 'Total recettes d’investissement : 10 000 €'),
      message: 'unbalanced',
      at: 'Total dépenses d’investissement : 12 000 €',
    },
    {
      why: 'sans section',
      text: dm('Dépenses : 12 000 €', 'Recettes : 10 000 €'),
      message: 'unbalanced',
      at: 'Dépenses : 12 000 €',
    },
    {
      why: 'virement asymétrique',
      text: dm(
        'Dépenses de fonctionnement',
        'Chapitre 023 : 8 000 €',
        'Recettes de fonctionnement',
        'Chapitre 70 : 8 000 €',
        'Dépenses d’investissement',
        'Chapitre 21 : 7 000 €',
        'Recettes d’investissement',
        'Chapitre 021 : 7 000 €',
      ),
      message: 'transfer',
      at: 'Chapitre 023 : 8 000 €',
    },
    {
      why: 'virement reçu, non versé',
      text: dm(
        'Dépenses d’investissement',
        'Chapitre 21 : 7 000 €',
        'Recettes d’investissement',
        'Chapitre 021 : 7 000 €',
      ),
      message: 'transfer',
      at: 'Chapitre 021 : 7 000 €',
    },
    {
      why: 'total faux',
      text: dm(
        'Section d’investissement',
        'Dépenses',
        'Article 2151 : 3 000 €',
        'Article 2188 : 1 000 €',
        'Total dépenses : 5 000 €',
        'Recettes',
        'Article 1323 : 5 000 €',
      ),
      message: 'total',
      at: 'Total dépenses : 5 000 €',
    },
    {
      why: 'tableau',
      document: table(head, ['Section de fonctionnement'], ['011', '5 000,00', ''], ['74', '', '4 500,00']),
      message: 'unbalanced',
      at: '5 000,00',
    },
    {
      why: 'aucun montant lisible',
      text: dm('Voir le tableau joint.'),
      message: 'balance',
      at: 'Objet : Décision modificative n° 2 – budget principal 2026',
    },
    {
      why: 'tirets qui ressemblent à des signes',
      text: dm('Dépenses', 'Chapitre 011 – 500 €', 'Recettes', 'Chapitre 74 – 500 €'),
      message: 'balance',
      at: 'Chapitre 011 – 500 €',
    },
    {
      why: 'côtés non dits',
      text: dm('C/022 : -1 500 €', 'C/61523 : +1 507 €'),
      message: 'balance',
      at: 'C/022 : -1 500 €',
    },
    ...['adoption'].map((why) => ({
      why,
      text: deliberation({
        subject: `Budget primitif 2026 : ${why}`,
        decisions: ['APPROUVE la section de fonctionnement : dépenses 245 000 €, recettes 254 000 €.'],
      }),
      message: 'unbalanced',
      at: '254 000 €',
    })),
    ...['(principale)'].map((words) => ({
      why: words,
      text: budget(`Section de fonctionnement ${words} : dépenses 245 000 €, recettes 254 000 €`),
      message: 'unbalanced',
      at: '254 000 €',
    })),
    ...(
      [
        ['Section d’exploitation : dépenses 245 000 €, recettes 254 000 €', '254 000 €'],
        ['Section de fonctionnement : 245 000 € en dépenses ; 254 000 € en recettes', '254 000 €'],
        [
          'Section de fonctionnement : dépenses 8 000 €, recettes 8 000 € ; section d’investissement : dépenses 245 000 €, recettes 254 000 €',
          '254 000 €',
        ],
        ['Section de fonctionnement : recettes 254 000 €, dépenses 245 000 €', '245 000 €'],
      ] as const
    ).map(([words, at]) => ({
      why: 'budget, section par section',
      text: budget(...words.split('\n')),
      message: 'unbalanced',
      at,
    })),
    ...(
      [
        ['Section   Dépenses   Recettes\nFonctionnement\t245 000,00\t254 000,00', '254 000,00'],
        ['Section   Dépenses   Recettes\nFonctionnement   245 000,00   254 000,00', '254 000,00'],
        ['Section   Recettes   Dépenses\nFonctionnement   254 000,00   245 000,00', '245 000,00'],
        ['Section   Dépenses   Recettes\nInvestissement   245 000,00 €   254 000,00 €', '254 000,00 €'],
      ] as const
    ).map(([words, at]) => ({
      why: 'budget, une ligne de table par section',
      text: budget(...words.split('\n')),
      message: 'unbalanced',
      at,
    })),
    ...(
      [
        ['Section de fonctionnement : dépenses 3 000 €, recettes 2 000 €', '2 000 €'],
        [
          'D 2188    Autres immobilisations    2 000 €\nSection d’investissement\nD 2111    Terrains    22 000 €\nR 1323    Subvention    24 500 €',
          'D 2111    Terrains    22 000 €',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: 'décision modificative, totaux',
      text: dm(...words.split('\n')),
      message: 'unbalanced',
      at,
    })),
    ...[
      'Section d’investissement\nD 2188    Autres immobilisations    2 000 €\nD 2111    Terrains    22 000 €\nTotal dépenses    24 500 €\nR 1323    Subvention    24 500 €\nTotal recettes   24 500 €',
    ].map((words) => ({
      why: 'décision modificative, totaux',
      text: dm(...words.split('\n')),
      message: 'total',
      at: 'Total dépenses    24 500 €',
    })),
  ],
  ignores: [
    {
      why: 'note sur un compte',
      text: noted(
        'Le compte administratif suit le budget primitif : fonctionnement, dépenses 12 400 €, recettes 13 400 €.',
      ),
      kind: 'note',
    },
    {
      why: 'section votée en suréquilibre',
      text: deliberation({
        subject: 'Budget primitif 2026',
        decisions: [
          'ADOPTE, en suréquilibre (article L. 1612-7) : fonctionnement, dépenses 240 000 €, recettes 250 000 €.',
        ],
      }),
    },
    { why: 'autre objet', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE le tarif à 3 €.'] }) },
    ...[
      'compte de l’année',
      'orientations',
      'débat',
      'résultat repris',
      'affectation',
      'ouverture de crédits',
      'mandatement anticipé',
      'admission en non-valeur',
      'provisions',
      'tarifs',
      'subventions',
      'emprunt',
    ].map((why) => ({
      why,
      text: deliberation({
        subject: `Budget primitif 2026 : ${why}`,
        decisions: ['APPROUVE la section de fonctionnement : dépenses 245 000 €, recettes 254 000 €.'],
      }),
    })),
    ...[
      'en suréquilibre',
      'selon l’article L. 1612-6',
      'selon l’article L. 1612-7',
      'soit un excédent de la section',
      'soit un solde excédentaire de la section',
    ].map((words) => ({
      why: words,
      text: budget(`Section de fonctionnement : dépenses 245 000 €, recettes 254 000 €, ${words}`),
    })),
  ],
};
