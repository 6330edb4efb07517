/** FI-10: examples of prices set on the past, without a date, without a unit. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { deliberation } from '../../../shared/samples';
import { meal, prices } from './samples';

const SUBJECTS = [
  'Redevances d’irrigation',
  'Droits de place',
  'Droit de place',
  'Prix de l’eau',
  'Prix du repas',
  'Participation des familles',
  'Loyers communaux',
  'Loyer communal',
];
export const examples: Partial<Examples> = {
  fails: [
    ...[
      'à compter du 1er janvier 2026',
      'applicables au 1er mars 2026',
      'prenant effet le 1er février 2026',
    ].map((words) => ({
      why: `procès-verbal : ${words}`,
      text: minutes(
        'Présents : 12',
        'Budget\nLe conseil vote le budget. Pour : 12',
        `Tarifs de la cantine\nLe conseil fixe le repas à 4,10 €, ${words}.\nPour : 12`,
      ),
      kind: 'minutes' as const,
      message: 'retroactive',
      at: /1er \S+ 2026/u.exec(words)?.[0] ?? '',
    })),
    ...(
      [
        ['Ce tarif prend effet à la ', 'rentrée de septembre 2025'],
        ['Ce tarif entre ', 'en vigueur en février 2026'],
        ['Il sera facturé ', 'dès le mois de janvier 2026'],
        ['Il court ', 'à compter du mois de janvier 2026'],
      ] as const
    ).map(([before, at]) => ({
      why: at,
      text: prices(meal, `${before}${at}.`),
      message: 'retroactive',
      at,
    })),
    ...(
      [
        ['Les agents contractuels paient ce prix à compter du ', '1er janvier 2026'],
        ['Entrée en vigueur ', '1er janvier 2026'],
        ['Prise d’effet ', '1er janvier 2026'],
        ['Les ', 'tarifs valent pour la saison 2024 - 2025'],
        ['Les ', 'tarifs valent pour la saison 2024/2025'],
      ] as const
    ).map(([before, at]) => ({
      why: before + at,
      text: prices(meal, `${before}${at}.`),
      message: 'retroactive',
      at,
    })),
    {
      why: 'le rapport seul dit la date',
      text: deliberation({
        subject: 'Tarifs de la cantine',
        report: ['Le nouveau prix est applicable au 1er janvier 2026.'],
        decisions: [`${meal}.`],
      }),
      message: 'retroactive',
      at: '1er janvier 2026',
    },
    ...[
      'Tarif applicable au 1er janvier 2026 | Tarif de 2025',
      'Tarif applicable au 1er janvier 2026 | Tarif applicable au 1er décembre 2025',
    ].map((words) => ({
      why: `une colonne : ${words}`,
      text: prices(meal, words),
      message: 'retroactive',
      at: '1er janvier 2026',
    })),
    {
      why: 'une année qui est finie',
      text: prices(meal, 'DIT que ces tarifs s’appliquent pour l’année 2025.'),
      message: 'retroactive',
      at: 'tarifs s’appliquent pour l’année 2025',
    },
    ...[
      ['à compter du', '1er septembre 2026'],
      ['aux repas servis depuis le', '1er septembre 2026'],
    ].map(([words = '', at = '']) => ({
      why: `note de plusieurs affaires : ${words}`,
      text: `Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 17 décembre 2026\n\n${'La commune présente les affaires de la séance. '.repeat(20)}\n\nN° 1   MARCHÉ DE VOIRIE\nIl court à compter du 1er mars 2026.\n\nN° 2   RESTAURATION – NOUVEAUX TARIFS\nLes prix s’appliqueront ${words} ${at}.`,
      kind: 'note' as const,
      message: 'retroactive',
      at,
    })),
    ...[
      'avec application aux repas servis depuis le',
      'applicable à la redevance due depuis le',
      'qui s’appliquera pour les séances tenues depuis le',
      'qui sera facturé sur les locations faites dès le',
      'qui vaudra rétroactivement depuis le',
      'qui vaut au repas servi depuis le',
      'et ils valent pour les repas servis depuis le',
      'valable pour les entrées prises depuis le',
      'prix qui est porté à 4 € et applicable aux repas servis depuis le',
    ].map((words) => ({
      why: words,
      text: prices(`${meal}, ${words} 2 février 2026.`),
      message: 'retroactive',
      at: '2 février 2026',
    })),
    {
      why: 'note au conseil',
      text: 'Commune de Vernois\nNote de synthèse\nConseil municipal du jeudi 17 décembre 2026\nRestauration scolaire – révision des tarifs\nCes tarifs s’appliqueront à compter du 1er septembre 2026.\nLa directrice, Maryvonne BELROSE',
      kind: 'note',
      message: 'retroactive',
      at: '1er septembre 2026',
    },
    ...SUBJECTS.map((subject) => ({
      why: subject,
      text: deliberation({
        subject,
        decisions: ['FIXE le prix à 3,50 € par jour à compter du 1er janvier 2026.'],
      }),
      message: 'retroactive',
      at: '1er janvier 2026',
    })),
    ...[
      'applicable au',
      'applicables du',
      'applicables le',
      'applicables à compter du',
      'prenant effet au',
      'prise d’effet au',
      'prise d’effet à compter du',
      'en effet du',
      'entrant en application le',
      'rétroactivement au',
      'valable du',
      'valables du',
      'dès la date du',
    ].map((words) => ({
      why: words,
      text: prices(`FIXE à 3,50 € les repas, ${words} 1er janvier 2026.`),
      message: 'retroactive',
      at: '1er janvier 2026',
    })),
    {
      why: 'date passée',
      text: prices(`${meal} à compter du 1er janvier 2026.`),
      message: 'retroactive',
      at: '1er janvier 2026',
    },
    {
      why: 'à partir',
      text: prices(`${meal} à partir du 1er mars 2026.`),
      message: 'retroactive',
      at: '1er mars 2026',
    },
    {
      why: 'avec effet au',
      text: prices(`${meal}, avec effet au 01/01/2026.`),
      message: 'retroactive',
      at: '01/01/2026',
    },
    {
      why: 'applicables au',
      text: prices('FIXE à 3,50 € les repas, applicables au 1er janvier 2026.'),
      message: 'retroactive',
      at: '1er janvier 2026',
    },
    {
      why: 'prendra effet le',
      text: prices('FIXE à 3,50 € les repas. Ce tarif prendra effet le 2 février 2026.'),
      message: 'retroactive',
      at: '2 février 2026',
    },
    {
      why: 'effet rétroactif',
      text: prices(`${meal}, avec effet rétroactif au 1er janvier 2026.`),
      message: 'retroactive',
      at: '1er janvier 2026',
    },
    {
      why: 'entreront en vigueur',
      text: prices('FIXE à 3,50 € les repas. Ils entreront en vigueur le 1er mars 2026.'),
      message: 'retroactive',
      at: '1er mars 2026',
    },
    { why: 'sans date', text: prices(`${meal}.`), message: 'undated', at: 'Objet : Tarifs de la cantine' },
    {
      why: 'sans unité',
      text: deliberation({
        subject: 'Tarifs du matériel',
        decisions: ['FIXE à 12 € le prêt des tréteaux à compter du 1er septembre 2026.'],
      }),
      message: 'unit',
      at: '12 €',
    },
  ],
};
