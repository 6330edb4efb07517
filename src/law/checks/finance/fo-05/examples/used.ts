/** FO-05: examples of what a building is used for, told among other things. */
import type { Examples } from '../../../framework/rule';
import { sale } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    'la maison, qui accueille chaque semaine un vigneron et sa boutique',
    'l’immeuble, qui accueille un locataire, voisin de la caserne',
    'l’immeuble, qui hébergeait chaque jour les associations et la cantine',
    'la maison, qui abrite des meubles et l’ancienne cantine',
  ].map((what) => ({ why: what, text: sale(what) })),
  fails: (
    [
      ['accueille chaque semaine la bibliothèque', 'accueille chaque semaine la bibliothèque'],
      ['abrite tous les mercredis le centre de loisirs', 'abrite tous les mercredis le centre de loisirs'],
      ['héberge régulièrement la garderie', 'héberge régulièrement la garderie'],
      ['accueille notamment les bureaux de vote', 'accueille notamment les bureaux de vote'],
      ['accueille également l’école', 'accueille également l’école'],
      ['accueille le club de boules, la cantine et un potier', 'accueille le club de boules, la cantine'],
      ['accueille des associations et un bureau de vote', 'accueille des associations et un bureau de vote'],
      ['est occupé chaque jour par la crèche', 'occupé chaque jour par la crèche'],
    ] as const
  ).map(([words, at]) => ({
    why: words,
    text: sale(`le bâtiment, qui ${words},`),
    message: 'both',
    at,
  })),
};
