/** FI-07: under the M57 accounts the mayor may move credits between chapters up to 7.5 % of a section’s real spending. */
import { formatAmount } from '../../../act/amounts';
import { NUMBER_WORDS, parseNumberWords } from '../../../act/reading/number-words';
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { paragraphAt, wordsBefore } from '../shared/money';
import { deliberation } from '../shared/samples';

const FLEXIBLE =
  /fongibilite|(?:virements?|mouvements?|transferts?)\s+de\s+credits?\s+(?:budgetaires\s+)?(?:de|entre)\s+chapitres?/g;
const SHARE = new RegExp(
  `(\\d{1,3})(?:[.,](\\d{1,2}))?\\s?(?:%|pour\\s?cent)|(?<![a-z-])(${NUMBER_WORDS})(?:\\s*\\(\\d{1,3}\\s?%?\\))?\\s+pour\\s?cent`,
  'g',
);
const OTHER = /personnel|provision|imprevu|etp|taux\s+d/;

export const rule = defineRule({
  meta: {
    id: 'FI-07',
    title: { fr: 'Fongibilité des crédits : 7,5 % au plus', en: 'Moves of credits: 7.5 % at most' },
    kinds: ['deliberation', 'decision', 'note', 'minutes', 'letter'],
    severity: 'major',
    basis: ['CGCT-L5217-10-6'],
    method: 'A',
    needs: [],
    messages: {
      share: {
        fr: 'Les virements de crédits entre chapitres sont permis dans la limite de 7,5 % des dépenses réelles de chaque section : {stated} dépasse ce plafond.',
        en: 'Moves between chapters are limited to 7.5 % of a section’s real spending: {stated} is over.',
      },
      amount: {
        fr: 'Le virement de {moved} dépasse 7,5 % des dépenses réelles de la section ({base}, soit {limit} au plus).',
        en: 'Moving {moved} is over 7.5 % of {base}: {limit} at most.',
      },
    },
  },
  concerns: (analysis) => analysis.search(FLEXIBLE).length > 0,
  check: ({ analysis }) => {
    const shares = analysis.search(SHARE).flatMap((one): Outcome[] => {
      const { lower } = paragraphAt(analysis, one);
      const [, whole = '', decimals = '0', words] = one.match;
      const percent = words === undefined ? Number(`${whole}.${decimals}`) : (parseNumberWords(words) ?? 0);
      const concerned = /fongib|credit|chapitre|section|plafond|limite/.test(lower);
      return percent > 7.5 && concerned && !OTHER.test(wordsBefore(analysis, one, 25))
        ? [finding('share', one, { values: { stated: one.text } })]
        : [];
    });
    if (shares.length > 0) return shares;
    const base = analysis.amounts.find((one) =>
      /depenses?\s+reelles?[^.;]{0,60}$/.test(wordsBefore(analysis, one)),
    );
    const moved = analysis.amounts.find((one) =>
      /vir(?:e|er|ement)\w*[^.;]{0,70}$/.test(wordsBefore(analysis, one)),
    );
    if (base === undefined || moved === undefined || base === moved) return [];
    const limit = Math.floor((base.cents * 75) / 1000);
    return Math.abs(moved.cents) <= limit
      ? []
      : [
          finding('amount', moved, {
            values: {
              moved: formatAmount(Math.abs(moved.cents)),
              base: formatAmount(base.cents),
              limit: formatAmount(limit),
            },
          }),
        ];
  },
});

const act = (...words: string[]): string =>
  deliberation({ subject: 'Budget 2026 – fongibilité des crédits', decisions: words });
const allows = (share: string): string =>
  `AUTORISE le maire à procéder à des virements de crédits de chapitre à chapitre, dans la limite de ${share} des dépenses réelles de chaque section.`;

export const examples: Examples = {
  passes: [
    {
      why: 'sept pour cent',
      text: deliberation({
        subject: 'Fongibilité des crédits',
        decisions: [
          'AUTORISE le maire à virer des crédits de chapitre à chapitre dans la limite de sept pour cent de chaque section.',
        ],
      }),
    },
    ...['le personnel', 'les provisions', 'l’imprévu', 'les ETP', 'le taux d’usure'].map((words) => ({
      why: words,
      text: act(`RAPPELLE que dans la section ${words} : 12 %.`),
    })),
    { why: 'base égale au virement', text: act('CONSTATE des dépenses réelles virées de 400 000 €.') },
    {
      why: 'virement d’un centime sous l’arrondi',
      text: act('CONSTATE des dépenses réelles de 100,01 €.', 'VIRE un crédit de 7,50 €.'),
    },
    { why: '7,5 %', text: act(allows('7,5 %')) },
    { why: '7.50 %', text: act(allows('7.50%')) },
    { why: '5 pour cent', text: act(allows('5 pour cent')) },
    {
      why: 'une autre part',
      text: act(
        allows('7,5 %'),
        'PRÉCISE que le taux de 12 % concerne le personnel.',
        'FIXE à 20 % la remise de la médiathèque.',
      ),
    },
    {
      why: 'hors dépenses de personnel',
      text: act('EXCLUT les dépenses de personnel à hauteur de 60 % des crédits de la section.'),
    },
    {
      why: 'virement sous le plafond',
      text: act(
        'CONSTATE des dépenses réelles de 400 000 €.',
        'VIRE au titre de la fongibilité un crédit de 30 000 €.',
      ),
    },
  ],
  fails: [
    ...['dix pour cent', 'quinze pour cent', 'vingt pour cent'].map((at) => ({
      why: at,
      text: deliberation({
        subject: 'Fongibilité des crédits',
        decisions: [
          `AUTORISE le maire à virer des crédits de chapitre à chapitre dans la limite de ${at} des dépenses réelles de chaque section.`,
        ],
      }),
      message: 'share',
      at,
    })),
    ...['La fongibilité', 'Le crédit viré', 'Chaque chapitre', 'La section', 'Le plafond', 'La limite'].map(
      (words) => ({ why: words, text: act(`FIXE : ${words} va à 12%.`), message: 'share', at: '12%' }),
    ),
    ...[
      'virement de crédit entre chapitres',
      'virements de crédits budgétaires entre chapitres',
      'mouvement de crédits de chapitre',
      'mouvements de crédits entre chapitres',
      'transfert de crédits entre chapitres',
      'transferts de crédits entre chapitres',
    ].map((words) => ({
      why: words,
      text: deliberation({
        subject: 'Budget 2026',
        decisions: [
          `AUTORISE tout ${words.replace(/chapitre$/, 'chapitre à chapitre')} jusqu’à 12 pourcent.`.replace(
            'pourcent',
            'pour cent',
          ),
        ],
      }),
      message: 'share',
      at: '12 pour cent',
    })),
    { why: '10 %', text: act(allows('10 %')), message: 'share', at: '10 %' },
    { why: '7,6 %', text: act(allows('7,6 %')), message: 'share', at: '7,6 %' },
    { why: 'en toutes lettres', text: act(allows('15 pour cent')), message: 'share', at: '15 pour cent' },
    {
      why: 'virement au-delà',
      text: act(
        'CONSTATE des dépenses réelles de 400 000 €.',
        'VIRE au titre de la fongibilité un crédit de 30 001 €.',
      ),
      message: 'amount',
      at: '30 001 €',
    },
  ],
  ignores: [
    {
      why: 'autre objet',
      text: deliberation({ subject: 'Tarifs', decisions: ['AUGMENTE de 10 % les tarifs.'] }),
    },
  ],
};
