/** CM-12: examples of numbers of a head that add up, or do not. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { VOTE } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'présents et pouvoirs',
      text: deliberation('En exercice : 15 – Présents : 9 – Pouvoirs : 2 – Votants : 11', VOTE),
      kind: 'deliberation',
    },
    {
      why: 'pouvoirs nommés',
      text: deliberation(
        'Présents : 9 – Votants : 10\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
        'Pour : 10',
      ),
      kind: 'deliberation',
    },
    ...[
      'En exercice : dix-neuf (19)   Présents : treize (13)   Représentés : trois (3)   Absents : trois (3)   Votants : seize (16)',
      'Conseillers en exercice : 19 (dix-neuf) – Présents : 13 (treize) – Pouvoirs : 3 (trois) – Votants : 16 (seize)',
      'En exercice : onze (11), présents : huit (8), pouvoir : un (1), votants : neuf (9)',
      'Dix-neuf (19) conseillers en exercice, treize (13) présents, trois (3) représentés, seize (16) votants',
    ].map((head) => ({
      why: `en lettres et en chiffres : ${head}`,
      text: deliberation(head, 'Pour : 4'),
      kind: 'deliberation' as const,
    })),
    {
      why: 'aucun pouvoir',
      text: deliberation('Présents : 9 – Votants : 9', 'Pour : 9'),
      kind: 'deliberation',
    },
    {
      why: 'titulaires et suppléants d’une communauté',
      text: deliberation(
        'Délégués en exercice : 38\nDélégués titulaires présents : 29\nSuppléants présents avec voix délibérative : 2\nPouvoirs : 3\nVotants : 34',
        'Pour : 34',
      ),
      kind: 'deliberation',
    },
    {
      why: 'sans vote dit',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2 – Votants : 11',
        'Le conseil prend connaissance du rapport.',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'en lettres et en chiffres : treize et trois font seize',
      text: deliberation(
        'En exercice : dix-neuf (19)   Présents : treize (13)   Représentés : trois (3)   Votants : quinze (15)',
        'Pour : 15',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: 'quinze',
    },
    {
      why: '9 + 2 ne font pas 12',
      text: deliberation('En exercice : 15 – Présents : 9 – Pouvoirs : 2 – Votants : 12', 'Pour : 12'),
      kind: 'deliberation',
      message: 'sum',
      at: '12',
    },
    {
      why: 'un votant de moins',
      text: deliberation('Présents : 9 – Pouvoirs : 2 – Votants : 10', 'Pour : 10'),
      kind: 'deliberation',
      message: 'sum',
      at: '10',
    },
    {
      why: 'pouvoir nommé et non compté',
      text: deliberation(
        'Présents : 9 – Votants : 9\nM. Guy NOEL a donné pouvoir à Mme Claire MOREAU.',
        'Pour : 9',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '9',
    },
    {
      why: 'sans vote dit',
      text: deliberation(
        'Présents : 9 – Pouvoirs : 2 – Votants : 12',
        'Le conseil prend connaissance du rapport.',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '12',
    },
    {
      why: 'un votant de moins, en séance nocturne',
      text: deliberation('Séance nocturne\nPrésents : 9 – Pouvoirs : 2 – Votants : 10', 'Pour : 10'),
      kind: 'deliberation',
      message: 'sum',
      at: '10',
    },
  ],
  lacks: [
    {
      why: 'votants non dits',
      text: deliberation('Présents : 9 – Pouvoirs : 2', VOTE),
      kind: 'deliberation',
      missing: 'voters',
    },
    {
      why: 'votants non dits, ni le vote',
      text: deliberation('Présents : 9', 'Le conseil prend connaissance du rapport.'),
      kind: 'deliberation',
      missing: 'voters',
    },
    {
      why: 'présents non dits, ni le vote',
      text: deliberation('Votants : 9', 'Le conseil prend connaissance du rapport.'),
      kind: 'deliberation',
      missing: 'present',
    },
    {
      why: 'présents non dits',
      text: deliberation('Votants : 9', 'Pour : 9'),
      kind: 'deliberation',
      missing: 'present',
    },
    {
      why: 'des pouvoirs, sans dire combien',
      text: deliberation('Présents : 9 – Votants : 11\nDes pouvoirs ont été remis.', VOTE),
      kind: 'deliberation',
      missing: 'proxies',
    },
  ],
};
