/** FI-18: what elected members are paid: a rate within the law, a table of all, and no day before they took office. */
import { formatDate } from '../../../act/dates';
import type { Span } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { wholeAct } from '../shared/nature';
import { headOf } from '../shared/topic';
import { joinExamples } from '../framework/examples';
import { examples as rightExamples } from './fi-18/examples/right';
import { examples as wrongExamples } from './fi-18/examples/wrong';
import { examples as othersExamples } from './fi-18/examples/others';

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

export const examples: Examples = joinExamples(rightExamples, wrongExamples, othersExamples);
