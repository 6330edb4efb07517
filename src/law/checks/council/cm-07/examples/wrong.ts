/** CM-07: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { NAMES } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    {
      why: 'un nom de moins sous les communes',
      text: deliberation(
        'En exercice : 6 – Présents : 5 – Absent : 1\nPrésents : Vernois : M. Paul ROUGET, Mme Claire MOREAU – La Fresnaye : M. Luc PETIT – Noyers-le-Plessis : Mme Anne ROY',
      ),
      kind: 'deliberation',
      message: 'listed',
      at: '5',
    },
    ...(
      [
        ['Absents : M. Guy NOEL', 'M. Guy NOEL'],
        ['Absents excusés : M. Guy NOEL', 'M. Guy NOEL'],
        ['Manquent à l’appel : M. Guy NOEL', 'M. Guy NOEL'],
        ['Absents : M. Guy NOEL, Mme Rose BLIN, M. Jean ROY', 'M. Guy NOEL, Mme Rose BLIN, M. Jean ROY'],
      ] as const
    ).map(([words, at]) => ({
      why: `comptés par leurs noms : ${words}`,
      text: deliberation(
        `En exercice : 5\nPrésents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT\n${words}`,
      ),
      kind: 'deliberation' as const,
      message: 'sum',
      at,
    })),
    ...[
      'En exercice : 12\nPrésents : 9\nPouvoirs : 1\nAbsents sans pouvoir : 3',
      'En exercice : 12 – Présents : 9 – Procurations : 1 – Absents non représentés : 3',
      'En exercice : 12 ; présents : 9 ; pouvoirs : 1 ; excusés sans procuration : 3',
      'En exercice : 12\nPrésents : 9\nAbsents : 3\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.\nAbsents : M. Luc BRUN, Mme Anne ROY, M. Jean VIAL.',
      'En exercice : 12\nPrésents : 9\nReprésentés : 1\nAbsents : 3\nPouvoirs : M. Guy NOEL à Mme Claire MOREAU\nAbsents : M. Luc BRUN, Mme Anne ROY, M. Jean VIAL',
      'En exercice : 12 – Présents : 9 – Pouvoirs : 1 – Absents sans pouvoir 3',
      'Membres en exercice : 12. Membres présents : 9. Ont donné pouvoir : 1. Absents sans procuration : 3.',
    ].map((head) => ({
      why: `les représentés viennent en plus : ${head}`,
      text: deliberation(head),
      kind: 'deliberation' as const,
      message: 'sum',
      at: '3',
    })),
    ...[
      'En exercice : 15 – Présents : 11 – Absents : 2\nM. Luc PETIT arrive à 20 h 15.',
      'En exercice : 14 – Présents : 11 – Absents : 2\nM. Luc PETIT, intéressé à l’affaire, se retire et ne prend pas part au vote.',
    ].map((head) => ({
      why: head,
      text: deliberation(head),
      kind: 'deliberation' as const,
      message: 'sum',
      at: '2',
    })),
    {
      why: 'nombres entre parenthèses, à la tête des listes',
      text: deliberation(
        'En exercice : 15\nPrésents (11) : M. Paul ROUGET, Mme Claire MOREAU\nAbsents (3) : M. Luc BRUN, Mme Anne ROY, M. Jean VIAL',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '3',
    },
    {
      why: '20 + 3 + 3 font 26',
      text: deliberation('En exercice : 27 – Présents : 20 – Pouvoirs : 3 – Absents : 3'),
      kind: 'deliberation',
      message: 'sum',
      at: '3',
    },
    {
      why: 'il manque un absent',
      text: deliberation('En exercice : 15\nPrésents : 11\nAbsents excusés : 3'),
      kind: 'deliberation',
      message: 'sum',
      at: '3',
    },
    {
      why: 'rien ne fait le compte',
      text: deliberation('En exercice : 15 – Présents : 9 – Pouvoirs : 1 – Absents : 3 – Excusés : 4'),
      kind: 'deliberation',
      message: 'sum',
      at: '3',
    },
    {
      why: 'plus de présents que de sièges pourvus',
      text: deliberation('En exercice : 15 – Présents : 16'),
      kind: 'deliberation',
      message: 'over',
      at: '16',
    },
    {
      why: 'trop de pouvoirs',
      text: deliberation('En exercice : 15 – Présents : 13 – Pouvoirs : 3'),
      kind: 'deliberation',
      message: 'over',
      at: '13',
    },
    {
      why: 'douze annoncés, trois nommés',
      text: deliberation(`En exercice : 15 – Présents : 12\n${NAMES}`),
      kind: 'deliberation',
      message: 'listed',
      at: '12',
    },
    {
      why: 'deux pouvoirs annoncés, un nommé',
      text: deliberation(
        'En exercice : 15 – Présents : 11 – Pouvoirs : 2\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
      ),
      kind: 'deliberation',
      message: 'proxies',
      at: '2',
    },
    {
      why: 'tout est faux à la fois',
      text: deliberation(
        `En exercice : 4 – Présents : 5 – Pouvoirs : 2\n${NAMES}\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.`,
      ),
      kind: 'deliberation',
      message: 'listed',
      at: '5',
    },
  ],
};
