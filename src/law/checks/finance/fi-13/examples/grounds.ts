/** FI-13: examples of cases invoked, of amendments beyond half, of those of a small amount. */
import type { Examples } from '../../../framework/rule';
import { amended } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'article L. 2194-1 visé, sous le seuil',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 9 000 € HT, au titre des articles L. 2194-1 et R. 2194-8.',
      ),
    },
  ],
  fails: [
    ...(
      [
        [
          'montant initial : 100 000 € HT ; avenant de 50 000 € HT (article R. 2194-5).',
          'ground',
          '50 000 €',
        ],
        ['montant initial : 100 000 € HT ; avenant de 50 500 € HT (article R. 2194-5).', 'half', '50 500 €'],
        ['montant initial : 100 000 € HT ; avenant de 30 000 € HT (article R. 2194-10).', 'over', '30 000 €'],
        [
          'montant initial : 100 000 € HT ; avenant de 60 000 € HT, imprévisible (article R. 2194-10).',
          'half',
          '60 000 €',
        ],
      ] as const
    ).map(([words, message, at]) => ({ why: words, text: amended(words), message, at })),
    {
      why: 'L. 2194-1 énumère les cas : le citer n’en choisit aucun',
      text: amended('montant initial : 100 000 € HT ; avenant de 30 000 € HT (article L. 2194-1).'),
      message: 'over',
      at: '30 000 €',
    },
    {
      why: 'faible montant, dit l’acte, et l’article L. 2194-1 est visé',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 19 000 € HT, au titre des articles L. 2194-1 et R. 2194-8.',
      ),
      message: 'over',
      at: '19 000 €',
    },
    {
      why: 'plus de la moitié',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 60 000 € HT (article R. 2194-5, circonstances imprévues).',
      ),
      message: 'half',
      at: '60 000 €',
    },
    {
      why: 'travaux devenus nécessaires, plus de la moitié',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 55 000 € HT pour des travaux devenus nécessaires.',
      ),
      message: 'half',
      at: '55 000 €',
    },
    ...[
      'imprévisible',
      'imprévu',
      'clause de réexamen',
      'non substantielle',
      'devenus nécessaires',
      'sujétions',
      'cession du marché',
      'révision des prix',
      'indice',
    ].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 30 000 € HT (${words}).`),
      message: 'ground',
      at: '30 000 €',
    })),
    ...['R.2194-5', 'R2194-5', 'L. 2194-1, 3°', '3° de l’article L.2194-1'].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 30 000 € HT (${words}).`),
      message: 'ground',
      at: '30 000 €',
    })),
    ...['circonstances imprévisibles', 'R.2194-3', 'R. 2194-2'].map((words) => ({
      why: `plus de la moitié, ${words}`,
      text: amended(`montant initial : 100 000 € HT ; avenant de 60 000 € HT (${words}).`),
      message: 'half',
      at: '60 000 €',
    })),
    ...['R. 2194-1', 'R.2194-6', 'clause de réexamen', 'modification non substantielle'].map((words) => ({
      why: `plus de la moitié, sans plafond : ${words}`,
      text: amended(
        `montant initial : 100 000 € HT ; avenant de 60 000 € HT (travaux imprévisibles, ${words}).`,
      ),
      message: 'ground',
      at: '60 000 €',
    })),
    ...[
      'modification de faible montant',
      'modifications dites de faible montant',
      'avenant dit de faible montant',
      'travaux regardés comme de faible montant',
      'somme regardée comme de faible montant',
      'avenant regardé comme de faible montant',
      'R. 2194-8',
      'R.2194-8',
    ].map((words) => ({
      why: `sujétions, mais ${words}`,
      text: amended(`montant initial : 100 000 € HT ; avenant de 19 000 € HT pour des sujétions (${words}).`),
      message: 'over',
      at: '19 000 €',
    })),
    {
      why: 'article qui n’y suffit pas',
      text: amended('montant initial : 100 000 € HT ; avenant de 30 000 € HT (R. 2194-8).'),
      message: 'over',
      at: '30 000 €',
    },
    {
      why: 'circonstances imprévues',
      text: amended('montant initial : 100 000 € HT ; avenant de 30 000 € HT, pour des sujétions imprévues.'),
      message: 'ground',
      at: '30 000 €',
    },
    {
      why: 'article cité',
      text: amended('montant initial : 100 000 € HT ; avenant de 30 000 € HT (article R. 2194-5).'),
      message: 'ground',
      at: '30 000 €',
    },
  ],
};
