/** MO-18: examples of occupations that pass to another, or may not. */
import type { Examples } from '../../../framework/rule';
import { act, TERM_SAID } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Elle ne peut être cédée à un tiers.',
      'Elle n’est ni cessible ni transmissible.',
      'Le présent arrêté sera transmis au préfet.',
      'Elle pourra être cédée sous réserve de l’agrément du maire.',
      'Elle pourra être cédée après accord du maire.',
      'Elle pourra être cédée avec l’accord exprès du maire.',
      'Elle n’est transmissible à personne.',
      'Le présent arrêté sera transmis à la préfecture.',
      'Le présent arrêté sera transmis au représentant de l’État.',
    ].map((words) => ({ why: words, text: act({ term: `${TERM_SAID} ${words}` }) })),
  ],
  fails: [
    ...['cédé', 'transmis', 'transféré', 'vendu', 'sous-loué', 'loué'].map((word) => ({
      why: `emplacement ${word}`,
      text: act({ term: `${TERM_SAID} L’emplacement pourra être ${word} à un tiers.` }),
      message: 'transfer',
      at: `pourra être ${word} à un tiers`,
    })),
    ...(
      [
        ['Elle est librement cédée.', 'est librement cédée'],
        ['Le titulaire peut librement céder son emplacement.', 'peut librement céder son emplacement'],
        ['Cette personne peut la sous-louer.', 'peut la sous-louer'],
        ['Elle pourra être cédée à un tiers.', 'pourra être cédée à un tiers'],
        ['Le titulaire peut la sous-louer.', 'peut la sous-louer'],
        ['Elle est transmissible.', 'est transmissible'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: act({ term: `${TERM_SAID} ${words}` }),
      message: 'transfer',
      at,
    })),
  ],
};
