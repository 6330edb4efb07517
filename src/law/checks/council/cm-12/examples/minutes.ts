/** CM-12: examples of minutes, whose affairs tell numbers of their own. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { VOTE } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'quelqu’un est arrivé entre-temps',
      text: minutes(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        `Tarifs\nArrivée de Mme Anne LEROY à 20 h 50.\nVotants : 12\n${VOTE}`,
      ),
      kind: 'minutes',
    },
    {
      why: 'procès-verbal, nombres dits de nouveau',
      text: minutes(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        `Tarifs\n${VOTE}`,
        'Budget\nPrésents : 8 – Pouvoirs : 2 – Votants : 10\nPour : 10',
      ),
      kind: 'minutes',
    },
    {
      why: 'votants de chaque affaire, une arrivée dite plus tard',
      text: minutes(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        'Tarifs\nVotants : 10\nPour : 10',
        'Budget\nMme Anne LEROY arrive à 20 h 50.\nVotants : 12\nPour : 12',
      ),
      kind: 'minutes',
    },
  ],
  fails: [
    {
      why: 'une affaire du procès-verbal',
      text: minutes(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        `Tarifs\n${VOTE}`,
        'Budget\nPrésents : 8 – Pouvoirs : 2 – Votants : 11\nPour : 11',
      ),
      kind: 'minutes',
      message: 'sum',
      at: '11',
    },
    {
      why: 'nombres faux en tête, dits une fois',
      text: minutes('Présents : 9 – Pouvoirs : 2 – Votants : 12', 'Tarifs\nPour : 12', 'Budget\nPour : 12'),
      kind: 'minutes',
      message: 'sum',
      at: '12',
    },
    {
      why: 'votants d’une affaire, sans mouvement dit',
      text: minutes('Présents : 9 – Pouvoirs : 2 – Votants : 11', 'Tarifs\nVotants : 10\nPour : 10'),
      kind: 'minutes',
      message: 'sum',
      at: '10',
    },
  ],
  lacks: [
    {
      why: 'votants d’une affaire seulement, présents non dits',
      text: minutes('Séance publique', 'Tarifs\nVotants : 9\nPour : 9', 'Budget\nPour : 9'),
      kind: 'minutes',
      missing: 'present',
    },
  ],
};
