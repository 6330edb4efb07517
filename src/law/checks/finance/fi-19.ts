/** FI-19: the results of an account follow from its lines: of the year, at closing, and of both sections together. */
import { formatAmount } from '../../../act/amounts';
import type { Span } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { plain } from '../shared/words';

const ACCOUNT =
  /compte\s+(?:administratif|financier\s+unique)|(?<![a-z])cfu(?![a-z])|affectation\s+d(?:u|es)\s+resultat/g;

type Line = 'receipts' | 'spending' | 'year' | 'before' | 'closing' | 'whole';
/** The first that fits tells the line. */
const LABELS: readonly (readonly [Line, RegExp])[] = [
  [
    'whole',
    /^resultat\s+(?:global|cumule\s+global|general)|^resultat\s+de\s+cloture\s+(?:global|cumule\s+des\s+deux)/,
  ],
  ['closing', /^(?:resultat|solde)\s+(?:de\s+cloture|cumule|global\s+de\s+la\s+section)/],
  [
    'before',
    /^(?:resultat|solde|excedent|deficit)\s+(?:anterieur|reporte|n-1|de\s+l'exercice\s+(?:anterieur|precedent))/,
  ],
  ['year', /^(?:resultat|solde)\s+(?:de\s+l'exercice|de\s+l'annee)/],
  ['receipts', /^recettes\s+(?:de\s+l'exercice|realisees|totales)/],
  ['spending', /^depenses\s+(?:de\s+l'exercice|realisees|totales)/],
];

interface Told extends Span {
  readonly cents: number;
}
type Section = Partial<Record<Line, Told>>;

export const rule = defineRule({
  meta: {
    id: 'FI-19',
    title: {
      fr: 'Résultats du compte : ils découlent de ses lignes',
      en: 'Results of an account follow from its lines',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: [],
    method: 'A',
    needs: [],
    messages: {
      year: {
        fr: 'Les recettes moins les dépenses de l’exercice font {right}, et non {stated} : corrigez le résultat, ou l’une des lignes.',
        en: 'Receipts less spending make {right}, not {stated}.',
      },
      closing: {
        fr: 'Le résultat de l’exercice et celui qui est reporté font {right}, et non {stated} : corrigez le résultat de clôture, ou l’une des lignes.',
        en: 'The result of the year and that brought forward make {right}, not {stated}.',
      },
      whole: {
        fr: 'Les résultats de clôture des deux sections font {right}, et non {stated} : corrigez le résultat global, ou l’un d’eux.',
        en: 'The closing results of both sections make {right}, not {stated}.',
      },
    },
  },
  concerns: (analysis) => analysis.search(ACCOUNT).length > 0 && sectionsOf(analysis).length > 0,
  check: ({ analysis }) => {
    const sections = sectionsOf(analysis);
    const wholes = sections.flatMap(({ whole }) => whole ?? []);
    const closings = sections.flatMap(({ closing }) => closing ?? []);
    const [whole] = wholes;
    const [one, other] = closings;
    return [
      ...sections.flatMap(({ receipts, spending, year, before, closing }): Outcome[] => [
        ...(receipts && spending && year ? against('year', year, receipts.cents - spending.cents) : []),
        ...(year && before && closing ? against('closing', closing, year.cents + before.cents) : []),
      ]),
      ...(whole && one && other && wholes.length === 1 && closings.length === 2
        ? against('whole', whole, one.cents + other.cents)
        : []),
    ];
  },
});

const against = (message: 'year' | 'closing' | 'whole', stated: Told, right: number): Outcome[] =>
  // A result told without its sign: "déficit : 37 150 €" on a line of its own.
  Math.abs(right) === Math.abs(stated.cents)
    ? []
    : [
        finding(message, stated, {
          values: { right: formatAmount(right), stated: formatAmount(stated.cents) },
        }),
      ];

const SECTION =
  /^\W*(?:[ivx\d]+\W+)?(?:section\s+d[e']\s*)?(?:fonctionnement|investissement|exploitation)\W*$/;

/** Lines of one amount each, by section; a line told twice in a section makes it unread. */
const sectionsOf = (analysis: Analysis): readonly Section[] => analysis.derive(readSections);
const readSections = (analysis: Analysis): readonly Section[] => {
  const { text } = analysis;
  const sections: Section[] = [];
  let at = 0;
  for (const raw of text.split('\n')) {
    const span = { start: at, end: at + raw.length };
    at += raw.length + 1;
    const words = plain(raw)
      .trim()
      .replace(/^[-–•*]\s*/, '');
    if (SECTION.test(words)) {
      sections.push({});
      continue;
    }
    const name = LABELS.find(([, label]) => label.test(words))?.[0];
    const [amount, ...more] = analysis.within(analysis.amounts, span);
    const section = sections.at(-1);
    if (name === undefined || section === undefined || amount === undefined || more.length > 0) continue;
    const lead = plain(text.slice(span.start, amount.start));
    const negative = amount.cents < 0 || /[-−–]\s*$/u.test(lead) || /deficit|besoin/.test(plain(raw));
    const told: Told = {
      start: amount.start,
      end: amount.end,
      cents: negative ? -Math.abs(amount.cents) : amount.cents,
    };
    sections[sections.length - 1] = { ...section, [name]: section[name] ?? told };
  }
  return sections;
};

const account = ({
  year = '253 470,50',
  closing = '400 000,00',
  whole = '362 850,00',
  spent = '37 150,00',
} = {}): string =>
  `COMMUNE DE VERNOIS\nExtrait du registre des délibérations du conseil municipal\nSéance du 25 juin 2026\nObjet : approbation du compte financier unique 2025\nVu le compte financier unique ;\nSECTION DE FONCTIONNEMENT\n  Recettes de l’exercice ..... 2 095 780,95 €\n  Dépenses de l’exercice ..... 1 842 310,45 €\n  Résultat de l’exercice ..... ${year} €\n  Résultat antérieur reporté ..... 146 529,50 €\n  Résultat de clôture (excédent) ..... ${closing} €\nSECTION D’INVESTISSEMENT\n  Recettes de l’exercice ..... 655 250,00 €\n  Dépenses de l’exercice ..... 712 400,00 €\n  Solde de l’exercice (déficit) ..... - 57 150,00 €\n  Solde antérieur reporté (excédent) ..... 20 000,00 €\n  Solde de clôture (déficit) ..... - ${spent} €\nRÉSULTAT GLOBAL DE CLÔTURE ..... ${whole} €\nAprès en avoir délibéré, le conseil municipal APPROUVE le compte.`;

export const examples: Examples = {
  passes: [
    ...[
      ['une section sans son titre', /SECTION DE FONCTIONNEMENT\n/u, ''],
      ['un résultat sans les recettes', / {2}Recettes de l’exercice ..... 2 095 780,95 €\n/u, ''],
      ['un résultat sans les dépenses', / {2}Dépenses de l’exercice ..... 1 842 310,45 €\n/u, ''],
      ['un résultat qui n’est pas dit', / {2}Résultat de l’exercice .*\n/u, ''],
      ['aucun report', / {2}Résultat antérieur reporté .*\n/u, ''],
      ['une clôture qui n’est pas dite', / {2}Solde de clôture .*\n/u, ''],
      ['deux montants sur une ligne', /253 470,50 €/u, '253 470,50 € contre 100 000,00 €'],
      ['une ligne sans montant', /253 470,50 €/u, 'à venir'],
      [
        'une ligne dite deux fois',
        /( {2}Résultat de l’exercice .*\n)/u,
        '$1  Résultat de l’exercice ..... 1,00 €\n',
      ],
      ...[
        'recettes de l’exercice',
        'dépenses de l’exercice',
        'résultat de l’exercice',
        'résultat antérieur reporté',
        'résultat de clôture',
      ].map(
        (line) =>
          [
            `rappel d’une autre année : ${line}`,
            /(FONCTIONNEMENT\n)/u,
            `$1  Rappel 2024, ${line} ..... 5,00 €\n`,
          ] as const,
      ),
      ['un tiret de liste', / {2}Recettes de l’exercice ..... 2/u, '- Recettes de l’exercice ..... 2'],
    ].map(([why, from, to]) => ({
      why: String(why),
      text: account().replace(from, String(to)),
      kind: 'deliberation' as const,
    })),
    {
      why: 'deux résultats globaux : rien ne dit lequel',
      text: account({ whole: '372 850,00' }).replace(
        'Après en avoir',
        'RÉSULTAT GLOBAL ..... 362 850,00 €\nSECTION D’EXPLOITATION\nRÉSULTAT GLOBAL ..... 1,00 €\nAprès en avoir',
      ),
      kind: 'deliberation',
    },
    {
      why: 'des mots avant le libellé',
      text: account().replace(
        'Après en avoir',
        'Le résultat global, comme le résultat de clôture, suit : 5 €\nAprès en avoir',
      ),
      kind: 'deliberation',
    },
    {
      why: 'un besoin, sans signe',
      text: account().replace('(déficit) ..... - 37', '(besoin) ..... 37'),
      kind: 'deliberation',
    },
    { why: 'tout découle', text: account(), kind: 'deliberation' },
    {
      why: 'le signe n’est pas écrit',
      text: account().replaceAll('..... - ', '..... '),
      kind: 'deliberation',
    },
    {
      why: 'le résultat global n’est pas dit',
      text: account().replace(/RÉSULTAT GLOBAL.*\n/u, ''),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...[
      ['le CFU', /compte financier unique/gu, 'CFU'],
      ['le compte administratif', /compte financier unique/gu, 'compte administratif'],
      ['l’affectation du résultat', /compte financier unique/gu, 'affectation du résultat'],
      ['l’affectation des résultats', /compte financier unique/gu, 'affectation des résultats'],
      ['sans « section »', /SECTION DE FONCTIONNEMENT/u, 'FONCTIONNEMENT'],
      ['section numérotée', /SECTION DE FONCTIONNEMENT/u, 'I – Section d’exploitation :'],
      ['résultat général', /RÉSULTAT GLOBAL DE CLÔTURE/u, 'RÉSULTAT GÉNÉRAL'],
      [
        'cumul des deux sections',
        /RÉSULTAT GLOBAL DE CLÔTURE/u,
        'Résultat de clôture cumulé des deux sections',
      ],
      ['clôture globale', /RÉSULTAT GLOBAL DE CLÔTURE/u, 'Résultat de clôture global'],
      [
        'rappel d’un autre résultat global',
        /(FONCTIONNEMENT\n)/u,
        '$1  Rappel 2024, résultat global ..... 5,00 €\n',
      ],
      ['un signe collé', /(déficit) ..... - 37/u, '..... -37'],
    ].map(([why, from, to]) => ({
      why: String(why),
      text: account({ whole: '372 850,00' }).replace(from ?? '', String(to)),
      kind: 'deliberation' as const,
      message: 'whole',
      at: '372 850,00 €',
    })),
    {
      why: 'résultat global',
      text: account({ whole: '372 850,00' }),
      kind: 'deliberation',
      message: 'whole',
      at: '372 850,00 €',
    },
    {
      why: 'résultat de l’exercice',
      text: account({ year: '253 740,50' }),
      kind: 'deliberation',
      message: 'year',
      at: '253 740,50 €',
    },
    {
      why: 'résultat de clôture',
      text: account({ closing: '410 000,00' }),
      kind: 'deliberation',
      message: 'closing',
      at: '410 000,00 €',
    },
    ...[
      ['reporté de N-1', /Résultat antérieur reporté/u, 'Résultat N-1'],
      [
        'une phrase sur la section',
        /( {2}Résultat de clôture)/u,
        'Soit, pour la section de fonctionnement\n$1',
      ],
      ['un sous-titre', /( {2}Résultat de clôture)/u, 'Section de fonctionnement : la clôture\n$1'],
    ].map(([why, from, to]) => ({
      why: String(why),
      text: account({ closing: '410 000,00' }).replace(from ?? '', String(to)),
      kind: 'deliberation' as const,
      message: 'closing',
      at: '410 000,00 €',
    })),
    {
      why: 'solde de clôture d’investissement',
      text: account({ spent: '31 750,00' }),
      kind: 'deliberation',
      message: 'closing',
      at: '- 31 750,00 €',
    },
  ],
  ignores: [
    {
      why: 'un sigle plus long',
      text: account().replaceAll('compte financier unique', 'acfu et du cfux'),
      kind: 'deliberation',
    },
    {
      why: 'autre objet',
      text: account().replaceAll('compte financier unique', 'budget'),
      kind: 'deliberation',
    },
    {
      why: 'un compte sans ses lignes',
      text: 'COMMUNE DE VERNOIS\nExtrait du registre des délibérations\nObjet : compte administratif\nLe conseil municipal APPROUVE le compte administratif.',
      kind: 'deliberation',
    },
  ],
};
