/** MO-17: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { sampleOrder } from '../../../shared/police-samples';
import { act, punished } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'L’infraction',
      'La violation de ces règles',
      'Le manquement à ces règles',
      'Le non-respect de ces règles',
    ].map((words) => ({
      why: `sans article : ${words}`,
      text: act(`${words} est une contravention de la 4e classe.`, '17 février 2022'),
      message: 'class',
      at: '4e classe',
    })),
    ...(
      [
        ['Toute infraction sera punie d’une amende de 500 €.', '500 €'],
        ['Les contrevenants paieront une pénalité fixée à 80 euros.', '80 euros'],
        ['L’amende est de 135 €.', '135 €'],
        ['Toute infraction relevée sur 24 heures sera punie d’une amende de 500 €.', '500 €'],
      ] as const
    ).map(([words, at]) => ({ why: words, text: sampleOrder({ articles: [words] }), message: 'own', at })),
    ...['3ème', '3 e', '4e', '1e', '1ère', '1er', '1°'].map((words) => ({
      why: `R. 610-5 : ${words}`,
      text: act(punished('R. 610-5', words)),
      message: 'class',
      at: `${words} classe`,
    })),

    {
      why: 'R. 610-5, 1re classe',
      text: act(punished('R. 610-5', '1re')),
      message: 'class',
      at: '1re classe',
      fixed: act(punished('R. 610-5', '2e')),
    },
    {
      why: 'en lettres',
      text: act(punished('R. 610-5', 'la première')),
      message: 'class',
      at: 'première classe',
      fixed: act(punished('R. 610-5', 'la 2e')),
    },
    {
      why: 'le jour du changement',
      text: act(punished('R. 610-5', '1re'), '17 février 2022'),
      message: 'class',
      at: '1re classe',
    },
    ...(
      [
        ['R. 417-6', '1re'],
        ['R. 417-9', '2e'],
        ['R. 417-10', '1re'],
        ['R. 417-11', '2e'],
        ['R. 417-12', '4e'],
        ['R. 623-2', '2e'],
        ['R. 634-2', '2e'],
        ['R. 644-2', '5e'],
        ['R. 116-2', '2e'],
        ['R*116-2', '4e'],
      ] as const
    ).map(([article, rank]) => ({
      why: `${article}, ${rank}`,
      text: act(punished(article, rank)),
      message: 'class',
      at: `${rank} classe`,
    })),
    ...['2ème', 'seconde', 'troisième', 'quatrième', 'cinquième'].map((rank) => ({
      why: `R. 623-2 ou 417-9 : ${rank}`,
      text: act(punished(rank === 'troisième' ? 'R. 417-9' : 'R. 623-2', rank)),
      message: 'class',
      at: `${rank} classe`,
    })),
    { why: '38 €', text: act('L’article R. 610-5 prévoit une amende de 38 €.'), message: 'fine', at: '38 €' },
  ],
};
