/** CM-13: examples of minutes, where members come and go between affairs. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { HEAD } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'procès-verbal après une arrivée',
      text: minutes(HEAD, 'Tarifs\nArrivée de Mme Anne LEROY à 20 h 50.\nPour : 27 – Contre : 0'),
      kind: 'minutes',
    },
    {
      why: 'votants dits avec le vote',
      text: minutes(
        HEAD,
        'Tarifs\nArrivée de Mme Anne LEROY à 20 h 50.\nVotants : 27 – Pour : 25 – Contre : 2',
      ),
      kind: 'minutes',
    },
    {
      why: 'une affaire comptée, une autre non',
      text: minutes(HEAD, 'Tarifs\nAdopté par 20 voix pour et 6 contre.', 'Budget\nAdopté à l’unanimité.'),
      kind: 'minutes',
    },
  ],
  fails: [
    {
      why: 'procès-verbal : il manque deux voix',
      text: minutes(HEAD, 'Tarifs\nPour : 20 – Contre : 4'),
      kind: 'minutes',
      message: 'rest',
      at: '20',
    },
    {
      why: 'procès-verbal : une voix de trop',
      text: minutes(HEAD, 'Tarifs\nPour : 23 – Contre : 4'),
      kind: 'minutes',
      message: 'sum',
      at: '23',
    },
    {
      why: 'les votants d’une affaire',
      text: minutes(
        HEAD,
        'Tarifs\nArrivée de Mme Anne LEROY à 20 h 50.\nVotants : 27 – Pour : 24 – Contre : 2',
      ),
      kind: 'minutes',
      message: 'sum',
      at: '24',
    },
  ],
  lacks: [
    {
      why: 'votants inconnus, une affaire sans voix dites',
      text: minutes(
        'Séance ordinaire, des pouvoirs ont été remis',
        'Tarifs\nPour : 20 – Contre : 4',
        'Budget\nAdopté à la majorité.',
      ),
      kind: 'minutes',
      missing: 'voters',
    },
  ],
};
