/** CM-34: examples of interested members whom the act itself says to vote. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { lot } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Le gérant de la boutique a pris part au vote.',
      'L’intéressé s’est retiré, et les autres élus ont pris part au vote.',
      'M. Noé RIVAL, propriétaire du terrain, est remercié. Le conseil participe aux frais de clôture.',
      'M. Noé RIVAL, propriétaire du terrain, participe au débat, puis ne prend pas part au vote.',
    ].map((words) => ({ why: words, text: lot(words), kind: 'deliberation' as const, commune: null })),
    ...[
      'M. Luc VIDAL, conseiller municipal, a pris part au vote.',
      'M. Luc VIDAL, acquéreur, n’a pas pris part au vote.',
    ].map((words) => ({
      why: words,
      text: deliberation(
        'Présents : 9',
        `Les intéressés sont prévenus.\nDÉCIDE la vente d’un terrain.\n${words}\nPour : 9`,
      ),
      kind: 'deliberation' as const,
      commune: null,
    })),
  ],
  fails: [
    ...(
      [
        ['M. Luc VIDAL, acquéreur, qui n’habite plus ici, a pris part au vote.', 'a pris part au vote'],
        ['L’acquéreur, M. Luc LEBRUNE prend part au vote.', 'prend part au vote'],
        [
          'M. Luc VIDAL, acquéreur, ayant pris part au débat et au vote.',
          'ayant pris part au débat et au vote',
        ],
        ['L’élu intéressé prend part au vote.', 'prend part au vote'],
        ['L’élue intéressée prend part au vote.', 'prend part au vote'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: lot(words),
      kind: 'deliberation' as const,
      commune: null,
      message: 'votes',
      at,
    })),
    {
      why: 'acquéreur qui vote, selon l’acte même',
      text: deliberation(
        'Présents : 9',
        'DÉCIDE la vente d’un terrain à M. Luc VIDAL, conseiller municipal et acquéreur, qui a pris part au vote.\nPour : 9',
      ),
      kind: 'deliberation',
      commune: null,
      message: 'votes',
      at: 'a pris part au vote',
    },
  ],
};
