/** FO-13: examples of names put right, with the elision, the article and the capitals of where they stand. */
import type { Examples } from '../../../framework/rule';
import { sampleAct } from './samples';

const NAMED = [
  ['COMMUNE D’ORNANS', 'ORNANS', 'COMMUNE DE VALMORIN', 'Valmorin'],
  ["COMMUNE D'ORNANS", 'ORNANS', 'COMMUNE DE VALMORIN', 'Valmorin'],
  ['Commune d’Ornans', 'Ornans', 'Commune de Valmorin', 'Valmorin'],
  ['Mairie de Montrevel', 'Montrevel', 'Mairie d’Étray', 'Étray'],
  ['MAIRIE DE MONTREVEL', 'MONTREVEL', 'MAIRIE D’ÉTRAY', 'Étray'],
  ['Mairie de Montrevel', 'Montrevel', 'Mairie d’Hyèvre', 'Hyèvre'],
  ['Commune d’Ornans', 'Ornans', 'Commune du Mesnil-Vert', 'Le Mesnil-Vert'],
  ['VILLE D’ORNANS', 'ORNANS', 'VILLE DES AIX', 'Les Aix'],
  ['Ville du Mesnil-Vert', 'Mesnil-Vert', 'Ville de La Roche', 'La Roche'],
  ['Ville des Aix', 'Aix', 'Ville de L’Étang-Neuf', 'L’Étang-Neuf'],
  ['Commune de la Roche', 'Roche', 'Commune de Valmorin', 'Valmorin'],
] as const;

const headed = (head: string): string =>
  sampleAct({
    head,
    authority: 'Le maire,',
    execution: 'Le maire est chargé de l’exécution du présent arrêté.',
    place: '',
  }).replace('Fait à , le', 'Fait le');

export const examples: Partial<Examples> = {
  fails: [
    ...NAMED.map(([head, at, right, town]) => ({
      why: `${head} → ${right}`,
      text: headed(head),
      commune: { town },
      message: 'town',
      at,
      fixed: headed(right),
    })),
    ...[
      ['Le Mesnil-Vert', 'au Mesnil-Vert'],
      ['Étray', 'à Étray'],
      ['Les Aix', 'aux Aix'],
    ].map(([town = '', right = '']) => ({
      why: `fait ${right}`,
      text: headed('Arrêté').replace('Fait le', 'Fait à Ornans, le'),
      commune: { town },
      message: 'town',
      at: 'Ornans',
      fixed: headed('Arrêté').replace('Fait le', `Fait ${right}, le`),
    })),
  ],
};
