/** FO-19: examples of lengths of time, told twice or against the days of their period. */
import type { Examples } from '../../../framework/rule';
import { council } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'se renouvelle',
      'est prorogé',
      'est prolongé',
      'court par reconduction',
      'change par avenant',
      'est reporté',
      'a un différé',
      'est porté de deux à',
      'court, dont une partie,',
      'court, initiale,',
      'court par tranche',
      'court sur option',
      's’amortit',
      'a un moratoire',
    ].map((words) => ({
      why: `durée : ${words}`,
      text: council('La durée du prêt est de vingt ans.', `Le prêt ${words} pour une durée de trois ans.`),
    })),
    ...[
      ['Le prêt est conclu pour vingt ans.', 'Le bail est conclu pour neuf ans.'],
      ['Le prêt est conclu pour vingt ans.', 'L’emprunt est conclu pour 240 mois.'],
      ['Les baux sont conclus pour neuf ans.', 'Le bail est conclu pour neuf ans.'],
    ].map((words) => ({ why: words.join(' '), text: council(...words) })),
    ...[
      'pour une durée de deux semaines, du 1er avril 2026 au 15 avril 2026',
      'pour une durée de 15 jours, du 1er avril 2026 au 15 avril 2026',
      'pour une durée de 15 jours, du 1er avril 2026 au 16 avril 2026',
      'pour une durée de 15 jours, du 1er avril 2026 au 17 avril 2026',
      'pour une durée de deux semaines, du 1er avril 2026 au 12 avril 2026',
      'pour une durée de deux semaines, du 1er avril 2026 au 18 avril 2026',
      'pour une durée de six mois, du 31 août 2026 inclus au samedi 27 février 2027',
      'pour une durée de six mois, du 1er août 2026 jusqu’au 31 janvier 2027',
      'pour une durée de six mois, du 1er août 2026 à Dole, et une fête le 31 décembre 2027',
      'pour une durée de six mois, du conseil à venir, dont les dates du 1er août 2026 au 31 mars 2027 sont les bornes',
    ].map((words) => ({ why: words, text: council(`L’autorisation court ${words}.`) })),
    ...[
      ['La durée du prêt est de vingt-cinq ans.', 'Pendant les vingt-cinq années du prêt, la commune paie.'],
      ['La durée de la convention est de 12 mois.', 'La convention est conclue pour une durée de un an.'],
      ['Le bail est conclu pour neuf ans.', 'Le bail est renouvelé pour une durée de trois ans.'],
      ['La présente délibération est prise pour un an, du 1er avril 2026 au 31 mars 2027.'],
      ['L’autorisation court pour six mois, du 15 mars 2026 au 15 septembre 2026.'],
    ].map((words) => ({ why: words.join(' ').slice(0, 70), text: council(...words) })),
  ],
  fails: [
    ...(
      [
        [
          'La durée du prêt est de vingt ans.',
          'Le prêt est conclu pour 250 mois.',
          'prêt est conclu pour 250 mois',
        ],
        [
          'Le prêt est conclu pour deux ans.',
          'Le prêt est conclu pour 25 mois.',
          'prêt est conclu pour 25 mois',
        ],
        [
          'Le prêt est conclu pour deux ans.',
          'L’emprunt est conclu pour 23 mois.',
          'emprunt est conclu pour 23 mois',
        ],
        [
          'Les baux sont conclus pour neuf ans.',
          'Le bail est conclu pour 6 ans.',
          'bail est conclu pour 6 ans',
        ],
        [
          'Le prêt est conclu pour 12 ans.',
          'Le prêt est conclu pour 12 mois.',
          'prêt est conclu pour 12 mois',
        ],
      ] as const
    ).map(([one, other, at]) => ({ why: other, text: council(one, other), message: 'length', at })),
    ...(
      [
        ['pour une durée de deux semaines, du 1er avril 2026 au 19 avril 2026', '19 avril 2026'],
        ['pour une durée de deux semaines, du 1er avril 2026 au 11 avril 2026', '11 avril 2026'],
        ['pour une durée de 15 jours, du 1er avril 2026 au 18 avril 2026', '18 avril 2026'],
        ['pour une durée de 15 jours, du 1er avril 2026 au 14 avril 2026', '14 avril 2026'],
        ['pour une durée de six mois, du 31 août 2026 au 31 mars 2027', '31 mars 2027'],
        [
          'pour une durée de six mois, du 1er août 2026 inclus jusqu’au mardi 30 mars 2027',
          'mardi 30 mars 2027',
        ],
        ['pour une durée d’un mois, du 30 janvier 2027 au 10 mars 2027', '10 mars 2027'],
        ['pour une durée de deux ans, du 1er décembre 2026 au 30 novembre 2027', '30 novembre 2027'],
        ['pour une durée d’un mois, du 29 novembre 2026 au 10 janvier 2027', '10 janvier 2027'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: council(`L’autorisation court ${words}.`),
      message: 'period',
      at,
    })),
    {
      why: 'deux durées d’un même prêt',
      text: council(
        'La durée du prêt est de vingt-cinq ans.',
        'Pendant les vingt années du prêt, la commune paie.',
      ),
      message: 'length',
      at: 'les vingt années du prêt',
    },
    {
      why: 'deux durées de la convention',
      text: council(
        'La convention est conclue pour une durée de 3 ans.',
        'La durée de la convention est de 5 ans.',
      ),
      message: 'length',
      at: 'durée de la convention est de 5 ans',
    },
    {
      why: 'une période plus longue que sa durée',
      text: council('L’autorisation court pour une durée de un an, du 1er avril 2026 au 31 mars 2028.'),
      message: 'period',
      at: '31 mars 2028',
    },
  ],
};
