/** FI-08: from 3 500 inhabitants on, the budget is voted after a debate on its orientations, in due time. */
import { addDays, compareDates, formatDate } from '../../../act/dates';
import { fold } from '../../../act/reading/fold';
import type { Span } from '../../../act/parse/model';
import { defineRule, finding, missing, question } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import type { Analysis } from '../../analysis';
import { wholeAct } from '../shared/nature';
import { deliberation } from '../shared/samples';
import { sectionsOf } from '../shared/sections';
import { holds } from '../shared/spans';
import { summonsTold } from '../shared/summons-told';
import { headOf } from '../shared/topic';

const DEBATE = /(?:debat|rapport)s?\s+(?:sur\s+les\s+|d'|d\s|et\s+\w+\s+d')?orientation|\b(?:dob|rob)\b/g;
/** Two months; ten weeks where the M57 accounts are kept. */
const WEEKS_OF_M57 = 70;

const isBudgetVote = (analysis: Analysis): boolean => {
  const head = analysis.derive(headOf);
  return (
    analysis.kind === 'deliberation' &&
    /(?:vote|adoption|approbation|examen)?[^.;]{0,30}budgets?\s+primitifs?|(?<![a-z])bp\s+20\d\d|(?:vote|adoption|approbation)\s+du\s+budget/.test(
      head,
    ) &&
    !/orientation|modificati|supplementaire|compte|subvention/.test(head)
  );
};

export const rule = defineRule({
  meta: {
    id: 'FI-08',
    title: {
      fr: 'Débat d’orientation budgétaire avant le vote du budget',
      en: 'Debate before the vote of the budget',
    },
    kinds: ['deliberation', 'note', 'minutes', 'letter'],
    severity: 'blocking',
    basis: ['CGCT-L2312-1'],
    method: 'A',
    needs: ['population'],
    messages: {
      order: {
        fr: 'Le débat d’orientation budgétaire est daté du {debate}, et le budget voté le {vote} : le débat, qui fait l’objet d’une délibération distincte, doit précéder le vote. Vérifiez les dates.',
        en: 'The debate of {debate} must come before the vote of {vote}.',
      },
      early: {
        fr: 'Le débat d’orientation budgétaire du {debate} précède de plus de dix semaines le vote du {vote} : il devait se tenir dans les deux mois (dix semaines en M57) qui le précèdent.',
        en: 'The debate of {debate} is more than ten weeks before the vote of {vote}.',
      },
      none: {
        fr: 'La commune compte {population} habitants : le débat d’orientation budgétaire a-t-il eu lieu, par une délibération distincte, dans les deux mois (dix semaines en M57) ? La délibération ne le mentionne pas.',
        en: 'Did the debate on orientations take place in time? The deliberation does not say so.',
      },
    },
  },
  concerns: (analysis) => isBudgetVote(analysis) || partsOn(analysis).length > 0,
  check: ({ analysis, given: { population } }) => {
    if (population < 3500) return [];
    if (analysis.kind !== 'deliberation')
      return partsOn(analysis).flatMap((part) => {
        const vote = votedOn(analysis, part);
        return vote === undefined ? [] : compared(analysis, analysis.search(DEBATE, part), vote);
      });
    const signedDate = analysis.writtenDate ?? analysis.actDate;
    if (signedDate === undefined) return [missing('signedDate')];
    const debates = analysis.search(DEBATE);
    if (debates.length === 0) return [question('none', wholeAct(analysis), { population })];
    return compared(analysis, debates, signedDate);
  },
});

/** Affairs of a note, of minutes or of a letter about the vote of the budget, that tell of the debate before it. */
const partsOn = (analysis: Analysis): readonly Span[] =>
  analysis.kind === undefined || !['note', 'minutes', 'letter'].includes(analysis.kind)
    ? []
    : sectionsOf(analysis).filter(
        (part) => analysis.search(BUDGET, part).length > 0 && analysis.search(DEBATE, part).length > 0,
      );
const BUDGET =
  /budgets?\s+primitif|\bbp\s+20\d\d|(?:vot\w+|adopt\w+|approuv\w+|approbation)\s+(?:d[ue]|le|son)\s+budget/g;
const VOTE_DAY =
  /(?:vot[a-z]*|soumis|adopt[a-z]*|approuv[a-z]*|inscrit|examin[a-z]*|presente)\b[^.;\n]{0,70}\s(?:le|du|au|de|:)\s+(?:[a-z]+di\s+|dimanche\s+)?$/;

/** The day of the vote: told in the part, else that of the session. */
const votedOn = (analysis: Analysis, part: Span): string | undefined =>
  analysis.act.session.date?.iso ??
  analysis.within(analysis.dates, part).find(({ iso, start }) => {
    const words = fold(analysis.text.slice(Math.max(part.start, start - 100), start)).lower;
    const own = words.slice(Math.max(words.lastIndexOf('debat'), words.lastIndexOf('orientation'), 0));
    return iso !== undefined && /budget|\bbp\b/.test(words) && VOTE_DAY.test(own);
  })?.iso ??
  analysis.derive(summonsTold)?.session.iso;

const compared = (analysis: Analysis, debates: readonly Span[], signedDate: string): Outcome[] =>
  debates.flatMap((debate): Outcome[] => {
    const sentence = analysis.sentences.find((one) => holds(one, debate));
    if (sentence === undefined) return [];
    const [date] = analysis
      .within(analysis.dates, sentence)
      .filter(
        ({ iso, start }) =>
          iso !== undefined &&
          !/loi|decret|ordonnance|arrete/.test(
            fold(analysis.text.slice(Math.max(sentence.start, start - 30), start)).lower,
          ),
      );
    if (date?.iso === undefined) return [];
    const values = { debate: formatDate(date.iso), vote: formatDate(signedDate) };
    if (compareDates(date.iso, signedDate) >= 0)
      // A paper on this year's budget may announce next year's debate.
      return analysis.kind === 'deliberation' || date.iso.slice(0, 4) === signedDate.slice(0, 4)
        ? [finding('order', date, { values })]
        : [];
    return compareDates(addDays(date.iso, WEEKS_OF_M57), signedDate) < 0
      ? [finding('early', date, { values })]
      : [];
  });

const budget = (...report: string[]): string =>
  deliberation({
    subject: 'Vote du budget primitif 2026',
    report,
    decisions: ['ADOPTE le budget primitif.'],
    date: '9 avril 2026',
  });
const town = { population: 3500 };
const noted = (words: string, inhabitants = '7 420'): string =>
  `VILLE DE VERNOIS\n(Savoie) – ${inhabitants} habitants\n\nNOTE à Madame la Maire\nLe 2 mars 2026\nObjet : calendrier\n\n1. FINANCES\n\n${words}\n\n2. PISCINE\n\nRien à signaler.`;

export const examples: Examples = {
  passes: [
    ...[
      'Calendrier : rapport d’orientation budgétaire, 12 mars 2026 ; budget primitif, 9 avril 2026.',
      'Le rapport d’orientation budgétaire a été débattu le 26 février 2026. Le budget primitif sera voté le 9 avril 2026.',
      'Le budget primitif 2026 a été voté le 9 avril 2026. Le débat d’orientation budgétaire pour 2027 se tiendra le 4 février 2027.',
    ].map((words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const, commune: null })),
    {
      why: 'note d’une petite commune',
      text: noted(
        'Le débat d’orientation budgétaire a eu lieu le 18 novembre 2025. Le budget primitif sera voté le 9 avril 2026.',
        '1 240',
      ),
      kind: 'note',
      commune: null,
    },
    ...[
      'Le débat sur les orientations budgétaires',
      'Le débat d’orientations',
      'Le débat orientations budgétaires',
      'Les rapports d’orientation budgétaire',
      'Le rapport et débat d’orientation',
      'Le ROB',
    ].map((words) => ({ why: words, text: budget(`${words} a été présenté.`), commune: town })),
    ...['le décret', 'l’ordonnance', 'l’arrêté'].map((words) => ({
      why: words,
      text: budget(`Le débat d’orientation, selon ${words} du 6 février 1992, a eu lieu le 12 mars 2026.`),
      commune: town,
    })),
    ...['BP 2026', 'Adoption du budget', 'Examen du budget primitif', 'Budgets primitifs'].map((subject) => ({
      why: subject,
      text: deliberation({ subject, report: ['Le DOB a eu lieu.'], decisions: ['ADOPTE le budget.'] }),
      commune: town,
    })),
    {
      why: 'un mois avant',
      text: budget('Vu le débat d’orientation budgétaire du 12 mars 2026 ;'),
      commune: town,
    },
    {
      why: 'dix semaines',
      text: budget('Vu le rapport d’orientations budgétaires débattu le 29 janvier 2026 ;'),
      commune: town,
    },
    { why: 'sigle, sans date', text: budget('Le DOB a eu lieu.'), commune: town },
    { why: 'petite commune', text: budget('Le budget est présenté.'), commune: { population: 3499 } },
    {
      why: 'date d’une loi',
      text: budget('Le débat d’orientation prévu par la loi du 6 février 1992 s’est tenu le 12 mars 2026.'),
      commune: town,
    },
  ],
  fails: [
    ...(
      [
        [
          'early',
          'Le rapport d’orientation budgétaire a été débattu le 18 novembre 2025. Le budget primitif sera voté le jeudi 9 avril 2026.',
          '18 novembre 2025',
        ],
        [
          'early',
          'Le conseil votera le budget le jeudi 9 avril 2026. Le rapport d’orientation budgétaire a été débattu le 18 novembre 2025.',
          '18 novembre 2025',
        ],
        [
          'early',
          'Le BP 2026 sera soumis au vote le 9 avril 2026. Le DOB s’est tenu le 4 décembre 2025.',
          '4 décembre 2025',
        ],
        [
          'order',
          'Le vote du budget primitif 2026 est inscrit à la séance du 9 avril 2026. Le débat d’orientation budgétaire se tiendra le 16 avril 2026.',
          '16 avril 2026',
        ],
      ] as const
    ).map(([message, words, at]) => ({
      why: `note : ${words}`,
      text: noted(words),
      kind: 'note' as const,
      commune: null,
      message,
      at,
    })),
    {
      why: 'lettre : vote et débat trop éloignés',
      text: 'VILLE DE VERNOIS\n(Savoie) – 7 420 habitants\n\nVernois, le 22 mai 2026\nObjet : budget primitif\nMadame la préfète,\nLe budget primitif 2026 a été adopté le 9 avril 2026. Le débat sur les orientations budgétaires avait eu lieu le 4 décembre 2025.\nLa maire,\nJeanne ARVIEUX',
      kind: 'letter',
      commune: null,
      message: 'early',
      at: '4 décembre 2025',
    },
    {
      why: 'après le vote',
      text: budget('Le débat d’orientation budgétaire du 16 avril 2026 a éclairé le conseil.'),
      commune: town,
      message: 'order',
      at: '16 avril 2026',
    },
    {
      why: 'le jour du vote',
      text: budget('Le ROB a été débattu le 9 avril 2026.'),
      commune: town,
      message: 'order',
      at: '9 avril 2026',
    },
    {
      why: 'trop tôt',
      text: budget('Le DOB du 28 janvier 2026 a éclairé le conseil.'),
      commune: town,
      message: 'early',
      at: '28 janvier 2026',
    },
    {
      why: 'non mentionné',
      text: budget('Le budget est présenté.'),
      commune: town,
      message: 'none',
      at: 'Objet : Vote du budget primitif 2026',
    },
  ],
  lacks: [
    {
      why: 'population inconnue',
      text: budget('Le budget est présenté.'),
      commune: null,
      missing: 'population',
    },
  ],
  ignores: [
    ...['Le débat d’orientation budgétaire s’est tenu le 18 novembre 2025. Le budget annexe suit.'].map(
      (words) => ({ why: `note : ${words}`, text: noted(words), kind: 'note' as const }),
    ),
    ...[
      'Budget primitif : orientation',
      'Budget primitif et budget supplémentaire',
      'Budget primitif et compte administratif',
      'Budget primitif : subvention d’équilibre',
      'ABP 2026',
    ].map((subject) => ({
      why: subject,
      text: deliberation({ subject, decisions: ['ADOPTE.'] }),
      commune: town,
    })),
    {
      why: 'débat lui-même',
      text: deliberation({ subject: 'Débat d’orientation budgétaire', decisions: ['PREND ACTE du débat.'] }),
    },
    {
      why: 'décision modificative du budget primitif',
      text: deliberation({ subject: 'Décision modificative du budget primitif', decisions: ['ADOPTE.'] }),
    },
  ],
};
