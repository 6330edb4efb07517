/** FI-01: examples of notes and minutes that say that no agreement is needed. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { note } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le club sollicite 12 000 €. Il est proposé de les attribuer sans conclure de convention.',
      'Une subvention de 40 000 € irait à l’association, avec une convention. Au-dessous de 23 000 €, sans convention.',
      'Le club reçoit 8 000 €, sous le seuil de 23 001 €, sans convention.',
      'La salle de sport coûte 90 000 € ; elle est louée sans convention à un voisin.',
    ].map((words) => ({ why: `note : ${words}`, text: note(words), kind: 'note' as const })),
    ...[
      'La commune reçoit de l’État une participation de 40 000 €, sans convention.',
      'La commission d’entraide commande à l’association 30 000 € de fournitures, sans convention.',
      'L’association tient un stand d’activités diverses ; il est loué 30 000 € sans convention.',
      ...[
        'un budget',
        'un crédit',
        'des crédits',
        'un total',
        'un coût',
        'des dépenses',
        'des recettes',
        'un plafond',
        'un montant supérieur à',
        'un montant inférieur à',
        'une somme au-delà',
        'moins de',
        'plus de',
        'un bilan de l’année précédente,',
        'une enveloppe',
        'un chiffre d’affaires',
      ].map((words) => `L’association, pour ${words} de 60 000 €, est aidée sans convention.`),
    ].map((words) => ({
      why: `note : ${words}`,
      text: note(words, 'vie locale'),
      kind: 'note' as const,
    })),
    {
      why: 'procès-verbal : la somme est celle d’une autre affaire',
      text: minutes(
        'Présents : 12',
        'Travaux\nLe conseil vote 90 000 € pour la voirie.',
        'Subventions\nLe conseil soutient le club de judo par une aide en nature, sans convention.',
      ),
      kind: 'minutes',
    },
  ],
  fails: [
    ...[
      [
        'Le club sollicite 26 500 € au titre de 2026. Il est proposé de les attribuer en une fois, sans conclure de convention, le montant ne le justifiant pas.',
        'sans conclure de convention',
      ],
      [
        'Une subvention de 40 000 € irait à l’association, et aucune convention n’est nécessaire.',
        'aucune convention',
      ],
      [
        'L’aide de 24 000 € au comité des fêtes ne fera pas l’objet d’une convention : une convention n’est pas utile ici.',
        'convention n’est pas',
      ],
      [
        'L’association demande une subvention de 26 000 €. Une simple délibération suffit, une convention ne s’impose pas.',
        'convention ne s’impose pas',
      ],
      [
        'Pour cette subvention au club, de 31 000 €, il n’y a pas lieu de signer une convention.',
        'n’y a pas lieu de signer une convention',
      ],
      [
        'Sur le budget communal de 2026, il est proposé d’attribuer au club 30 000 €, sans convention.',
        'sans convention',
      ],
    ].map(([words = '', at = '']) => ({
      why: `note : ${words}`,
      text: note(words),
      kind: 'note' as const,
      message: 'denied',
      at,
    })),
    ...[
      ...[
        'une subvention de',
        'des aides de',
        'un soutien de',
        'une participation de',
        'une dotation de',
        'd’attribuer',
        'd’allouer',
        'de verser',
      ].map((aid) => `Il est proposé ${aid} 30 000 € pour l’association La Ruche, sans convention.`),
      ...[
        'au club nautique',
        'au comité des fêtes',
        'à l’amicale des pompiers',
        'au foyer rural',
        'à l’union sportive',
        'à l’harmonie municipale',
        'à la chorale',
        'au festival de jazz',
        'à l’office de tourisme',
        'à la MJC',
        'à la ligue de l’enseignement',
        'au cercle d’échecs',
        'au judo',
        'au tennis',
        'au basket',
        'au handball',
        'au football',
        'au rugby',
      ].map((whom) => `Il est proposé d’allouer 30 000 € ${whom}, sans convention.`),
    ].map((words) => ({
      why: `note : ${words}`,
      text: note(words, 'vie locale'),
      kind: 'note' as const,
      message: 'denied',
      at: 'sans convention',
    })),
    {
      why: 'procès-verbal',
      text: minutes(
        'Présents : 12',
        'Tarifs\nLe conseil fixe les tarifs et verse 24 000 € au club de tir, qui signe une convention.',
        'Subventions\nLe conseil attribue 30 000 € à l’association Les Petits Loups, sans qu’une convention soit nécessaire.',
      ),
      kind: 'minutes',
      message: 'denied',
      at: 'sans qu’une convention',
    },
  ],
  ignores: [
    ...[
      'Une subvention de 40 000 € irait à l’association ; la convention ne sera passée qu’après le vote.',
    ].map((words) => ({ why: `note : ${words}`, text: note(words), kind: 'note' as const })),
  ],
};
