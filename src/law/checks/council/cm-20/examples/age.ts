/** CM-20: examples of votes that are even, and of the eldest or the youngest who is said to be elected. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { ballot } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Assesseurs : le plus jeune est désigné par le maire.',
      'À égalité, le plus âgé est élu.',
      'Le prix du plus jeune lecteur est remis.',
    ].map((words) => ({
      why: words,
      text: deliberation(
        'Présents : 15',
        `Troisième tour : M. Luc PETIT : 8 voix ; Mme Anne VIDAL : 7 voix. M. Luc PETIT est élu. ${words}`,
        'Élection du délégué',
      ),
      kind: 'deliberation' as const,
    })),
    {
      why: 'égalité, le plus âgé',
      text: ballot(
        '3e tour\nExprimés : 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 11 voix\nMme Anne LEROY est élue au bénéfice de l’âge.',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...(
      [
        ['Mme Anne VIDAL, la plus jeune, est élue.', 'la plus jeune, est élue'],
        ['À égalité, le moins âgé est proclamé élu.', 'le moins âgé est proclamé élu'],
        ['La benjamine des deux est élue.', 'La benjamine des deux est élue'],
        ['L’élection est acquise au plus jeune.', 'acquise au plus jeune'],
        ['Mme Anne VIDAL est élue car plus jeune.', 'élue car plus jeune'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: deliberation('Présents : 14', `Troisième tour. ${words}`, 'Élection du délégué'),
      kind: 'deliberation' as const,
      message: 'youngest',
      at,
    })),
    ...(
      [
        [
          'Troisième tour\nSuffrages exprimés : 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 11 voix\nM. Luc PETIT est élu.',
          'even',
          'M. Luc PETIT : 11 voix',
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
      why: 'égalité, sans dire l’âge',
      text: ballot(
        'Troisième tour\nExprimés : 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 11 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
      message: 'even',
      at: 'M. Luc PETIT : 11 voix',
    },
  ],
};
