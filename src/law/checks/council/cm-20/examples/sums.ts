/** CM-20: examples of votes that make more than the votes cast, and of ballots for several seats, whose sums say nothing. */
import type { Examples } from '../../../framework/rule';
import { ballot } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Suffrages exprimés : 20\nM. Luc PETIT : 17 voix ; Mme Anne LEROY : 16 voix\nDeux postes sont à pourvoir.',
      'Suffrages exprimés : 20\nM. Luc PETIT : 17 voix ; Mme Anne LEROY : 16 voix\nM. Luc PETIT et Mme Anne LEROY sont élus.',
      'Suffrages exprimés : 20\nM. Luc PETIT : 17 voix ; Mme Anne LEROY : 16 voix\nM. Luc PETIT et Mme Anne LEROY sont proclamés élus.',
      'Suffrages exprimés : 20\nM. Luc PETIT : 55 % des voix ; Mme Anne LEROY : 45 % des voix',
      'Suffrages exprimés : 20\nM. Luc PETIT : 55% des voix ; Mme Anne LEROY : 45% des voix',
    ].map((words) => ({ why: words, text: ballot(`Premier tour\n${words}`), kind: 'deliberation' as const })),
    {
      why: 'deux sièges : chacun vote pour deux personnes',
      text: ballot(
        'Élection de deux délégués titulaires et d’un délégué suppléant\nPremier tour de scrutin\nSuffrages exprimés : 20\nM. Luc PETIT : 17 voix ; Mme Anne LEROY : 16 voix ; M. Guy NOEL : 18 voix\nM. Luc PETIT, Mme Anne LEROY et M. Guy NOEL sont élus.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'plusieurs sièges pour chaque votant',
      text: ballot(
        'Premier tour\nExprimés : 22\nM. A : 20 voix\nM. B : 21 voix\nM. C : 19 voix\nM. D : 22 voix',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...(
      [
        [
          'Premier tour\nSuffrages exprimés : 20\nM. Luc PETIT : 9 voix ; Mme Anne LEROY : 8 voix ; M. Guy NOEL : 7 voix.',
          'sum',
          'M. Luc PETIT : 9 voix',
        ],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: ballot(words),
      kind: 'deliberation' as const,
      message,
      at,
    })),
    {
      why: 'plus de voix que de suffrages exprimés',
      text: ballot('Premier tour\nExprimés : 20\nM. Luc PETIT : 12 voix\nMme Anne LEROY : 10 voix'),
      kind: 'deliberation',
      message: 'sum',
      at: 'M. Luc PETIT : 12 voix',
    },
  ],
};
