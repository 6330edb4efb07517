/** RH-01: examples of the grade of a post, told or not. */
import type { Examples } from '../../../framework/rule';
import { at, post } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Grade à définir',
      'Cadre d’emplois technique',
      'Adjointe technique',
      'Adjoint administratif',
      'Adjoint d’animation',
      'Adjoint du patrimoine',
      'Attaché',
      'Attachée',
      'Rédactrice',
      'Technicien',
      'Agent de maîtrise',
      'ATSEM',
      'Agent spécialisé',
      'Animatrice',
      'Éducateur',
      'Gardien-brigadier',
      'Garde champêtre chef',
      'Cadre de santé',
      'Conservateur',
      'Conservatrice',
      'Aide-soignante',
      'Directeur de police municipale',
      'Directrice de police municipale',
      'Chef de service',
      'Assistant d’enseignement',
      'Assistante de conservation',
      'Conseiller numérique',
      'Conseillère socio-éducative',
      'Agent social',
    ].map((grade) => ({
      why: grade,
      text: post(`CRÉE un emploi : ${grade}, à temps complet ; les crédits sont inscrits.`),
    })),
    {
      why: 'par son cadre d’emplois',
      text: post(
        'CRÉE un emploi du cadre d’emplois des agents de police, 20 heures par semaine, au chapitre 012.',
      ),
    },
    ...['à temps complet, du cadre d’emploi des médiateurs', 'à temps complet de conseiller territorial'].map(
      (words) => ({ why: words, text: post(`CRÉE un emploi ${words} ; les crédits sont inscrits.`) }),
    ),
  ],
  fails: [
    {
      why: 'pas de grade',
      text: post('CRÉE un emploi à temps complet ; les crédits sont inscrits.'),
      message: 'grade',
      at,
    },
    ...[
      'à temps complet pour les chemins dégradés',
      'à temps complet, signe de son attachement aux écoles',
    ].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi ${words} ; les crédits sont inscrits.`),
      message: 'grade',
      at: 'Objet : Création d’un emploi permanent',
    })),
  ],
};
