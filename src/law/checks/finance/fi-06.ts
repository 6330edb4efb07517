/** FI-06: a budget can be amended until the end of its year, and for a few operations twenty-one days after. */
import { addDays, compareDates, formatDate } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import { defineRule, finding } from '../framework/rule';
import type { Examples } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { isAmendment } from '../shared/budget';
import { wholeAct } from '../shared/nature';
import { deliberation } from '../shared/samples';
import { headOf } from '../shared/topic';

const YEAR =
  /(?:exercice|budget(?:s)?(?:\s+(?:primitif|principal|annexe|general|communal|de\s+la\s+commune|supplementaire|\S+)){0,6}?|annee|au\s+titre\s+de|bp)\s*(?:budgetaire\s*)?[:-]?\s*(20\d\d)/;

/** The budget’s year, by the subject, else by the first words that say it. */
const yearOf = (analysis: Analysis): number | undefined => {
  const head = analysis.derive(headOf);
  const [, year = /(?:^|[^\d/.])(20\d\d)(?![\d/.-])/.exec(head)?.[1]] =
    YEAR.exec(head) ?? YEAR.exec(fold(analysis.text.slice(analysis.act.subject?.start ?? 0)).lower) ?? [];
  return year === undefined ? undefined : Number(year);
};

export const rule = defineRule({
  meta: {
    id: 'FI-06',
    title: { fr: 'Décision modificative prise dans le délai', en: 'Budget amended in time' },
    kinds: ['deliberation'],
    severity: 'blocking',
    basis: ['CGCT-L1612-11'],
    method: 'A',
    needs: ['signedDate'],
    messages: {
      late: {
        fr: 'La décision modificative du {date} concerne l’exercice {year} : le budget ne pouvait plus être modifié après le 21 janvier suivant. Vérifiez la date ou l’exercice.',
        en: 'The amendment of {date} is of the year {year}: too late after 21 January.',
      },
      closing: {
        fr: 'Après le 31 décembre {year}, et jusqu’au 21 janvier, ne sont possibles que les ajustements de fonctionnement pour des dépenses engagées avant cette date et les opérations d’ordre. Vérifiez que c’est le cas.',
        en: 'After 31 December {year} only operating adjustments and book entries are possible, until 21 January.',
        severity: 'info',
      },
    },
  },
  concerns: (analysis) => isAmendment(analysis) && yearOf(analysis) !== undefined,
  check: ({ analysis, given: { signedDate } }) => {
    const year = yearOf(analysis) ?? 0;
    const end = `${String(year)}-12-31`;
    if (compareDates(signedDate, end) <= 0) return [];
    const at = analysis.act.session.date ?? wholeAct(analysis);
    return [
      compareDates(signedDate, addDays(end, 21)) > 0
        ? finding('late', at, { values: { date: formatDate(signedDate), year } })
        : finding('closing', at, { values: { year } }),
    ];
  },
});

const dm = (
  date: string,
  subject = 'Décision modificative n° 3 – exercice 2025',
  decision = 'ADOPTE la décision.',
): string => deliberation({ subject, decisions: [decision], date });

export const examples: Examples = {
  passes: [
    { why: 'dans l’exercice', text: dm('12 novembre 2025') },
    { why: 'au dernier jour', text: dm('31 décembre 2025') },
    {
      why: 'l’année de l’exercice dans le texte',
      text: dm('12 mars 2026', 'Décision modificative n° 1', 'ADOPTE la décision au budget principal 2026.'),
    },
  ],
  fails: [
    { why: 'en mars suivant', text: dm('12 mars 2026'), message: 'late', at: '12 mars 2026' },
    { why: 'le vingt-deuxième jour', text: dm('22 janvier 2026'), message: 'late', at: '22 janvier 2026' },
    {
      why: 'budget de la commune',
      text: dm('12 mars 2026', 'Décision modificative n° 3 du budget de la commune 2025'),
      message: 'late',
      at: '12 mars 2026',
    },
    { why: 'année seule', text: dm('12 mars 2026', 'DM n° 3 – 2025'), message: 'late', at: '12 mars 2026' },
    {
      why: 'exercice dit dans le texte',
      text: dm('12 mars 2026', 'Décision modificative n° 3', 'ADOPTE la décision de l’exercice 2025.'),
      message: 'late',
      at: '12 mars 2026',
    },
    { why: 'journée complémentaire', text: dm('21 janvier 2026'), message: 'closing', at: '21 janvier 2026' },
  ],
  lacks: [{ why: 'séance sans date', text: dm(''), missing: 'signedDate' }],
  ignores: [
    { why: 'exercice non dit', text: dm('12 mars 2026', 'Décision modificative n° 3') },
    { why: 'autre objet', text: dm('12 mars 2026', 'Tarifs 2025') },
  ],
};
