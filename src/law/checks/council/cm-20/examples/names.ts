/** CM-20: examples of candidates named without civility. */
import type { Examples } from '../../../framework/rule';
import { ballot } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'nom sans civilité, à la majorité absolue',
      text: ballot(
        'Suffrages exprimés 10.\nMichel DARDENNE : 6 voix\nAurore HUBERT : 4 voix\nMichel DARDENNE, arrivé en tête au premier tour, est proclamé élu.',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'une secrétaire désignée avant',
      text: ballot(
        'Rose THIRY est désignée secrétaire de séance.\nSuffrages exprimés 10.\nMichel DARDENNE : 5 voix\nAurore HUBERT : 3 voix\nTom WATELET : 2 voix\nMichel DARDENNE, arrivé en tête au premier tour, est proclamé élu à la majorité relative.',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'Michel DARDENNE : 5 voix',
    },
    ...(
      [
        [
          'Michel DARDENNE, arrivé en tête au premier tour, est proclamé élu à la majorité relative.',
          'proclamé',
        ],
        ['Michel DARDENNE est élu au premier tour, à la majorité relative.', 'élu'],
      ] as const
    ).map(([words]) => ({
      why: `noms sans civilité : ${words}`,
      text: ballot(
        `Suffrages exprimés 10.\nMichel DARDENNE : 5 voix\nAurore HUBERT : 3 voix\nTom WATELET : 2 voix\n${words}`,
      ),
      kind: 'deliberation' as const,
      message: 'short',
      at: 'Michel DARDENNE : 5 voix',
    })),
    {
      why: 'candidats nommés sans civilité',
      text: ballot(
        '1er tour\nExprimés : 11\nTom BERTIN : 5 voix\nEva MASSON : 4 voix\nNoé RIVAL : 2 voix\nM. Tom BERTIN est proclamé élu.',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'Tom BERTIN : 5 voix',
    },
  ],
};
