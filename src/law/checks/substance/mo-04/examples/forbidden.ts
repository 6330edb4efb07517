/** MO-04: examples of what no place and no hour makes lawful. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Les déchets',
      'Les ordures',
      'Le fait de brûler',
      'L’abandon de meubles',
      'Jeter des papiers',
      'L’épandage',
      'L’affichage sauvage',
      'Les tags',
      'Le graffiti',
      'Le fait d’uriner',
      'L’arrosage',
      'Le lavage',
      'L’eau potable',
      'Le remplissage des piscines',
      'Nourrir les oiseaux',
      'L’accueil de pigeons',
      'L’ambroisie',
      'Le protoxyde',
    ].map((words) => ({
      why: `${words} : interdit en soi`,
      text: act(`${words} : interdits en permanence sur tout le territoire.`),
    })),
    ...[
      'Les dépôts sauvages',
      'Le brûlage des végétaux',
      'La divagation des chiens',
      'Les déjections canines',
      'Le jet de mégots',
    ].map((words) => ({
      why: `${words} : toujours interdit`,
      text: act(`${words} sont interdits en permanence sur tout le territoire.`),
    })),
    ...[
      'Le dépôt d’ordures',
      'Le dépôt sauvage',
      'Le tag',
      'Répandre l’urine',
      'L’élagage',
      'Les dépôts de gravats',
    ].map((words) => ({
      why: `${words} : interdit en soi`,
      text: act(`${words} : interdits en permanence sur tout le territoire.`),
    })),
  ],
};
