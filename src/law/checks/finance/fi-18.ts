/** FI-18: what elected members are paid: a rate within the law, a table of all, and no day before they took office. */
import { formatDate } from '../../../act/dates';
import type { Span } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { deliberation } from '../shared/samples';
import { headOf } from '../shared/topic';

/**
 * Highest rate of a mayor, in percent of the terminal gross index, by population from (CGCT L. 2123-23), as the law of 22 December
 * 2025 raised it; from memory, so the higher of the old and the new rate, and nothing above 100 000 inhabitants.
 */
const MAYOR: readonly (readonly [from: number, rate: number])[] = [
  [50_000, 110],
  [20_000, 90],
  [10_000, 67.6],
  [3500, 58.3],
  [1000, 55.8],
  [500, 44.4],
  [0, 28.2],
];
const LARGEST = 100_000;

const ALLOWANCES =
  /indemnites?\s+(?:mensuelles?\s+)?(?:de\s+fonctions?(?![a-z]|\s*,?\s*(?:de\s+|et\s+(?:de\s+)?)?sujetions)|d[ue]\s+maire|des\s+(?:elus|maires|adjoints))/;
const RATE =
  /(?:^|[\s–•*-])(?:indemnite\s+d[eu]\s+|l[ea]\s+)?maire\s*(?:,\s*[^:\n\d]{0,40})?(?::|\s{2,}|=|à|a|[^.;:\n\d%]{0,40}?(?:taux\s+de|est\s+de|fixee?\s+a))\s*(\d{1,3}(?:[.,]\d{1,2})?)\s?%/g;
const INHABITANTS = /(\d{1,3}(?:[ .]\d{3})*)\s+habitants/g;
const START =
  /(?:a\s+(?:compter|partir)\s+du|pren(?:d|nent)\s+effet\s+(?:le|au)|avec\s+effet\s+(?:au|du)|effet\s+retroactif\s+au)\s+$/;
/** Taking office: what an allowance is paid from at the earliest. */
const OFFICE =
  /(?:elue?s?|installee?s?|installation[^.;\n]{0,40}|delegation[^.;\n]{0,40}|arretes?|prise\s+de\s+fonctions?|election[^.;\n]{0,40}|entree\s+en\s+fonctions?)\s+(?:le|du|en\s+date\s+du)\s+$/;
/** Raised rates (CGCT L. 2123-22), or another body than a commune. */
const RAISED =
  /majorat|majoree|2123-22|chef-lieu|touristi|communautaire|syndica|metropol|departement(?:al|aux)/;

export const rule = defineRule({
  meta: {
    id: 'FI-18',
    title: {
      fr: 'Indemnités de fonction : taux maximal, tableau annexé, date d’effet',
      en: 'Allowances of elected members: highest rate, annexed table, first day',
    },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGCT-L2123-20', 'CGCT-L2123-20-1', 'CGCT-L2123-23', 'CGCT-L2123-24'],
    method: 'A',
    needs: [],
    messages: {
      rate: {
        fr: 'Le taux du maire, {stated} %, dépasse le maximum de {highest} % prévu pour {population} habitants (CGCT, art. L. 2123-23). Ramenez-le, ou indiquez la majoration qui le permet.',
        en: 'The rate of the mayor, {stated} %, is above {highest} % for {population} inhabitants.',
      },
      table: {
        fr: 'Une délibération sur les indemnités de fonction est accompagnée d’un tableau annexe qui récapitule toutes celles des membres du conseil (CGCT, art. L. 2123-20-1) : rien n’en parle. Joignez-le.',
        en: 'Such a deliberation comes with a table of all allowances: nothing speaks of it.',
        severity: 'major',
      },
      before: {
        fr: 'Les indemnités seraient versées dès le {effect}, avant l’entrée en fonction ({office}) : elles ne peuvent l’être que pour l’exercice effectif des fonctions. Corrigez la date.',
        en: 'Paid from {effect}, before taking office ({office}).',
      },
    },
  },
  concerns: (analysis) => ALLOWANCES.test(analysis.derive(headOf)) && analysis.search(/\d\s?%/g).length > 0,
  check: ({ analysis }) => [...highest(analysis), ...tableOf(analysis), ...firstDay(analysis)],
});

const numberOf = (words: string): number => Number(words.replace(/[ .](?=\d{3})/gu, '').replace(',', '.'));

const populationOf = (analysis: Analysis): number | undefined => {
  const told = new Set(
    analysis.search(INHABITANTS).map(({ match }) => numberOf((match[1] ?? '').replace(/\./gu, ' '))),
  );
  // What the act tells is of its own day; the profile, of today.
  return told.size === 1 ? [...told][0] : analysis.commune?.population;
};

const highest = (analysis: Analysis): Outcome[] => {
  const population = populationOf(analysis);
  if (population === undefined || population >= LARGEST || RAISED.test(analysis.folded.lower)) return [];
  const most = MAYOR.find(([from]) => population >= from)?.[1] ?? 0;
  return analysis
    .search(RATE)
    .filter((found: Found) => numberOf(found.match[1] ?? '0') > most && !/maxim|plafond/.test(found.match[0]))
    .slice(0, 1)
    .map((found) =>
      finding('rate', found, {
        values: {
          stated: found.match[1] ?? '',
          highest: String(most).replace('.', ','),
          population: String(population),
        },
      }),
    );
};

const tableOf = (analysis: Analysis): Outcome[] =>
  /annex|tableau|ci-(?:joint|apres|dessous)|recapitulati/.test(analysis.folded.lower)
    ? []
    : [finding('table', wholeAct(analysis))];

const firstDay = (analysis: Analysis): Outcome[] => {
  const before = ({ start }: Span): string => analysis.folded.lower.slice(Math.max(0, start - 80), start);
  const told = (pattern: RegExp) => analysis.dates.filter((date) => pattern.test(before(date)));
  const signed = analysis.act.session.date?.iso ?? analysis.actDate;
  const office = told(OFFICE)
    .flatMap(({ iso }) => iso ?? [])
    .filter((iso) => signed === undefined || iso <= signed)
    .sort()[0];
  const from = analysis.act.formula?.start ?? analysis.act.articles[0]?.start ?? 0;
  const [start] = told(START).filter((date) => date.start >= from);
  if (office === undefined || start?.iso === undefined || start.iso >= office) return [];
  return [
    finding('before', start, { values: { effect: formatDate(start.iso), office: formatDate(office) } }),
  ];
};

const TABLE = 'Le tableau récapitulatif est joint.';
const paid = (report: string, decided: readonly string[], subject = 'Indemnités de fonction des élus') =>
  deliberation({ subject, report: [report], decisions: ['FIXE les indemnités :', ...decided] });

/** Of each stratum, its first population, the maximum, and a little more. */
const STRATA: readonly (readonly [population: string, highest: string, above: string])[] = [
  ['50 000', '110', '110,5'],
  ['49 999', '90', '90,5'],
  ['20 000', '90', '90,5'],
  ['19 999', '67,6', '68'],
  ['10 000', '67,6', '68'],
  ['9 999', '58,3', '59'],
  ['3 500', '58,3', '59'],
  ['3 499', '55,8', '56'],
  ['1 000', '55,8', '56'],
  ['999', '44,4', '45'],
  ['500', '44,4', '45'],
  ['499', '28,2', '29'],
  ['99 999', '110', '110,5'],
];

export const examples: Examples = {
  passes: [
    ...STRATA.map(([population, rate]) => ({
      why: `le maximum de ${population} habitants`,
      text: paid(`La commune compte ${population} habitants.`, [`- maire : ${rate} %`, TABLE]),
    })),
    {
      why: 'aucun maximum n’est tenu pour sûr dans les plus grandes',
      text: paid('La commune compte 100 000 habitants.', ['- maire : 145 %', TABLE]),
    },
    {
      why: 'ni l’acte ni le profil ne disent la population',
      text: paid('Rien de plus.', ['- maire : 145 %', TABLE]),
      commune: null,
    },
    ...[
      'La majoration est votée à part.',
      'Vu l’article L. 2123-22.',
      'L’indemnité majorée est de droit.',
      'La commune est chef-lieu de canton.',
      'L’indemnité communautaire est à part.',
      'Les délégués syndicaux du SIVOM : indemnité syndicale à part.',
      'La métropole a son régime.',
      'Les conseillers départementaux ont leur régime.',
      'Le conseil départemental a son régime.',
    ].map((words) => ({
      why: words,
      text: paid(`La commune compte 820 habitants. ${words}`, ['- maire : 50 %', TABLE]),
    })),
    ...['dont le maximum est de 55 %', 'dont le plafond est de 55 %'].map((words) => ({
      why: `la loi est rappelée : ${words}`,
      text: paid('La commune compte 820 habitants.', [`- maire, ${words}`, TABLE]),
    })),
    ...[
      'L’annexe les récapitule.',
      'Le tableau les donne.',
      'Voir ci-joint.',
      'Voir ci-après.',
      'Voir ci-dessous.',
      'Un état récapitulatif les donne.',
    ].map((words) => ({
      why: words,
      text: paid('La commune compte 820 habitants.', ['- maire : 40 %', words]),
    })),
    ...[
      ['du jour même', 'à compter du 2 mars 2026', 'élus le 2 mars 2026'],
      [
        'une élection à venir ne dit pas l’entrée en fonction',
        'à compter du 1er mars 2026',
        'élus le 2 avril 2026',
      ],
      [
        'la première de deux prises de fonctions',
        'à compter du 3 mars 2026',
        'élus le 2 mars 2026, puis élus le 9 mars 2026',
      ],
      [
        'la première, citée après',
        'à compter du 3 mars 2026',
        'élus le 9 mars 2026, et l’autre élu le 2 mars 2026',
      ],
      ['aucune prise de fonctions n’est dite', 'à compter du 1er janvier 2026', 'désignés ensemble'],
      [
        'la date n’est pas celle d’un effet',
        'calculées sur l’indice du 1er janvier 2026',
        'élus le 2 mars 2026',
      ],
      [
        'les mots sont loin de la date',
        'à compter du mois prochain, l’indice étant celui du 1er janvier 2026',
        'élus le 2 mars 2026',
      ],
      [
        'élu, et non le jour cité',
        'à compter du 1er mars 2026',
        'élus le matin, au vu du décret du 10 mars 2026',
      ],
    ].map(([why = '', effect = '', office = '']) => ({
      why,
      text: paid(`Les adjoints, ${office}, ont reçu délégation.`, [
        '- maire : 20 %',
        `DIT que les indemnités sont versées ${effect}.`,
        TABLE,
      ]),
    })),
    {
      why: 'dans la limite de la strate, tableau joint',
      text: paid('La commune compte 820 habitants.', ['- maire : 40,3 %', '- adjoints : 10 %', TABLE]),
    },
    {
      why: 'taux majoré',
      text: paid('La commune, station classée touristique, compte 820 habitants.', ['- maire : 50 %', TABLE]),
    },
    {
      why: 'le maximum est cité',
      text: paid('La commune compte 820 habitants.', [
        '- maire : maximum légal 44,3 %, taux voté : 40 %',
        TABLE,
      ]),
    },
    {
      why: 'effet à l’entrée en fonction',
      text: paid('Les adjoints, élus le 2 mars 2026, ont reçu délégation.', [
        '- maire : 20 %',
        'DIT que les indemnités sont versées à compter du 3 mars 2026.',
        TABLE,
      ]),
    },
    {
      why: 'une délibération plus ancienne est rappelée',
      text: paid('Fixées à compter du 1er juin 2020, elles changent ; adjoints élus le 2 mars 2026.', [
        '- maire : 20 %',
        'DIT qu’elles sont versées à compter du 1er avril 2026.',
        TABLE,
      ]),
    },
  ],
  fails: [
    ...STRATA.map(([population, , above]) => ({
      why: `au-dessus du maximum de ${population} habitants`,
      text: paid(`La commune compte ${population} habitants.`, [`- maire : ${above} %`, TABLE]),
      message: 'rate',
      at: ` maire : ${above} %`,
    })),
    ...[
      ['- maire : 60%', ' maire : 60%'],
      ['- maire = 60 %', ' maire = 60 %'],
      ['- Indemnité du maire : 60 %', ' Indemnité du maire : 60 %'],
      ['- le maire, Paul Rouget : 60 %', ' le maire, Paul Rouget : 60 %'],
      ['- maire, au taux de 60 %', ' maire, au taux de 60 %'],
      ['- maire, dont l’indemnité est de 60 %', ' maire, dont l’indemnité est de 60 %'],
      ['- maire, dont la part est fixée à 60,5 %', ' maire, dont la part est fixée à 60,5 %'],
      ['- maire, dont le taux est fixé à 60 %', ' maire, dont le taux est fixé à 60 %'],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: paid('La commune compte 820 habitants.', [words, TABLE]),
      message: 'rate',
      at,
    })),
    {
      why: 'une fois, même dit deux fois',
      text: paid('La commune compte 820 habitants.', ['- maire : 60 %', '- maire : 61 %', TABLE]),
      message: 'rate',
      at: ' maire : 60 %',
    },
    {
      why: 'deux populations sont dites : celle du profil (1 200)',
      text: paid('La commune compte 820 habitants, le canton 90 000 habitants.', ['- maire : 60 %', TABLE]),
      message: 'rate',
      at: ' maire : 60 %',
    },
    {
      why: 'aucune n’est dite : celle du profil (1 200)',
      text: paid('Rien de plus.', ['- maire : 60 %', TABLE]),
      message: 'rate',
      at: ' maire : 60 %',
    },
    ...[
      'Indemnité de fonction du maire',
      'Indemnités mensuelles de fonctions',
      'Indemnité mensuelle de fonction',
      'Indemnités des élus',
      'Indemnités des adjoints',
      'Indemnité du maire',
      'Indemnité des maires adjoints',
    ].map((subject) => ({
      why: `objet : ${subject}`,
      text: paid('La commune compte 820 habitants.', ['- maire : 60 %', TABLE], subject),
      message: 'rate',
      at: ' maire : 60 %',
    })),
    ...[
      ['élu le 2 mars 2026', 'à compter du'],
      ['élus le 2 mars 2026', 'à partir du'],
      ['élue le 2 mars 2026', 'avec effet au'],
      ['élues le 2 mars 2026', 'avec effet du'],
      ['installé le 2 mars 2026', 'avec effet rétroactif au'],
      ['installés le 2 mars 2026', 'à compter du'],
      ['installée le 2 mars 2026', 'à compter du'],
      ['installées le 2 mars 2026', 'à compter du'],
      ['depuis l’installation du conseil le 2 mars 2026', 'à compter du'],
      ['par arrêté du 2 mars 2026', 'à compter du'],
      ['par arrêtés du 2 mars 2026', 'à compter du'],
      ['par délégation de fonctions en date du 2 mars 2026', 'à compter du'],
      ['dont la prise de fonction du 2 mars 2026 est connue', 'à compter du'],
      ['dont la prise de fonctions du 2 mars 2026 est connue', 'à compter du'],
      ['depuis l’élection du maire le 2 mars 2026', 'à compter du'],
      ['dont l’entrée en fonction le 2 mars 2026 est connue', 'à compter du'],
      ['dont l’entrée en fonctions le 2 mars 2026 est connue', 'à compter du'],
      ['élu le 12 mars 2026', 'à compter du'],
    ].map(([office = '', from = '']) => ({
      why: `${office} ; ${from}`,
      text: paid(`L’adjoint, ${office}, reçoit une indemnité.`, [
        '- maire : 20 %',
        `DIT que ces indemnités sont versées ${from} 1er janvier 2026.`,
        TABLE,
      ]),
      message: 'before',
      at: '1er janvier 2026',
    })),
    ...['prend effet le', 'prennent effet au'].map((from) => ({
      why: from,
      text: paid('Les adjoints ont été élus le 2 mars 2026.', [
        '- maire : 20 %',
        `DIT que la mesure ${from} 1er janvier 2026.`,
        TABLE,
      ]),
      message: 'before',
      at: '1er janvier 2026',
    })),
    {
      why: 'au-dessus du maximum',
      text: paid('La commune compte 430 habitants.', ['- maire : 40,3 %', TABLE]),
      message: 'rate',
      at: ' maire : 40,3 %',
    },
    {
      why: 'au-dessus du maximum, en phrase',
      text: paid('La commune compte 2 150 habitants.', [
        'DIT que l’indemnité du maire est fixée au taux de 65 % de l’indice terminal.',
        TABLE,
      ]),
      message: 'rate',
      at: ' maire est fixée au taux de 65 %',
    },
    {
      why: 'aucun tableau',
      text: paid('La commune compte 820 habitants.', ['- maire : 40 %']),
      message: 'table',
      at: 'Objet : Indemnités de fonction des élus',
    },
    {
      why: 'avant l’élection des adjoints',
      text: paid('Les trois adjoints ont été élus le 2 mars 2026.', [
        '- maire : 20 %',
        'DIT que ces indemnités sont versées à compter du 1er janvier 2026.',
        TABLE,
      ]),
      message: 'before',
      at: '1er janvier 2026',
    },
  ],
  ignores: [
    {
      why: 'l’indemnité de fonctions, de sujétions et d’expertise est celle des agents',
      text: paid(
        'Rien de plus.',
        ['- groupe 1 : 12 %'],
        'Indemnité de fonctions, de sujétions et d’expertise',
      ),
    },
    {
      why: 'indemnités d’agents',
      text: paid('Le régime change.', ['- taux : 10 %'], 'Indemnité d’astreinte'),
    },
    {
      why: 'indemnités d’un commissaire',
      text: paid('Le régime change.', ['- taux : 10 %'], 'Indemnités de gardiennage'),
    },
    { why: 'aucun taux', text: paid('Rien ne change.', ['Les indemnités restent les mêmes.']) },
  ],
};
