/** CM-34: examples of interested members who stand aside, and take part by a proxy all the same. */
import type { Examples } from '../../../framework/rule';
import { grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    'M. Luc PETIT, président du club, se retire sans donner pouvoir.',
    'M. Luc PETIT, président du club, ne prend pas part au vote ; le pouvoir qu’il détient n’est pas utilisé.',
    'M. Luc PETIT, président du club, ne prend part au vote ni par lui-même ni comme mandataire.',
    'M. Luc PETIT, président du club, ne prend pas part au vote. M. Guy NOEL, absent, a Mme Claire MOREAU pour mandataire, qui vote en son nom.',
    'M. Luc PETIT, président du club, quitte la salle. Son pouvoir n’est pas exercé.',
  ].map((words) => ({
    why: `aucun pouvoir ne vote : ${words}`,
    text: grant(`${words}\nPour : 2`),
    kind: 'deliberation' as const,
    commune: null,
  })),
  fails: (
    [
      [
        'M. Luc PETIT, président du club, quitte la salle après avoir donné procuration à Mme Claire MOREAU.',
        'quitte la salle après avoir donné procuration à ',
      ],
      [
        'M. Luc PETIT, président du club, se retire et laisse son pouvoir à Mme Claire MOREAU.',
        'retire et laisse son pouvoir à ',
      ],
      [
        'M. Luc PETIT, président du club, sort de la salle ; Mme Claire MOREAU, à qui il a confié son mandat, vote pour lui.',
        'vote pour lui',
      ],
      [
        'M. Luc PETIT, président du club, est représenté par Mme Claire MOREAU, qui a voté en son nom.',
        'a voté en son nom',
      ],
      [
        'M. Luc PETIT, président du club, ne prend pas part au vote mais vote au nom de M. Guy NOEL.',
        'vote au nom de',
      ],
      [
        'M. Luc PETIT, président du club, ne prend pas part au vote ; le pouvoir qu’il tient de Mme VIAL est compté.',
        'pouvoir qu’il tient de Mme VIAL est compté',
      ],
      [
        'M. Luc PETIT, président du club, quitte la salle. Son pouvoir est toutefois compté.',
        'pouvoir est toutefois compté',
      ],
    ] as const
  ).map(([words, at]) => ({
    why: `par un pouvoir : ${words}`,
    text: grant(`${words}\nPour : 3`),
    kind: 'deliberation' as const,
    commune: null,
    message: 'votes',
    at,
  })),
};
