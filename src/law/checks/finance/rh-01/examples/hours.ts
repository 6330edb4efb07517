/** RH-01: examples of the weekly hours of a post, told or not. */
import type { Examples } from '../../../framework/rule';
import { at, post } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'pour 20 heures par semaine',
      'à raison de 28/35e',
      'à raison de 6/20e',
      'pour 8/16e',
      'pour 17 h 30',
      'à 80 %',
    ].map((words) => ({
      why: `temps non complet, ${words}`,
      text: post(`CRÉE un emploi d’attaché à temps non complet ${words} ; les crédits sont inscrits.`),
    })),
    ...[
      'temps non complet de 20 heures',
      'temps non-complet (17,5/35)',
      'temps plein',
      'temps partiel',
      '17,5/35',
      '6/20e',
      '8/16ème',
      '20 h',
      '20 heures',
      '20 h 30',
      '35e',
      'TNC 28 h',
      'TC',
      'heures hebdomadaires fixées',
      'heure hebdomadaire fixée',
      'quotité pleine',
      'durée hebdomadaire légale',
      'mi-temps',
      '80 %',
      '80%',
      'équivalent temps plein',
      'ETP',
    ].map((hours) => ({
      why: hours,
      text: post(`CRÉE un emploi d’adjoint technique (${hours}) ; les crédits sont inscrits.`),
    })),
    ...['28/35', '20h', '20h30', '17,5/35', '20 heures, 1 heure le soir'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique (${words}) ; les crédits sont inscrits.`),
    })),
    ...[
      'à temps non complet, vingt-huit 35èmes',
      'à temps non complet, vingt-huit 35 èmes',
      'à temps non complet, vingt-huit trente-cinquièmes',
      'à temps non complet, soit un mi-temps',
      'à temps non complet de vingt heures',
      'à temps non complet d’une heure',
      'à temps non complet (0,5 ETP)',
      'à temps non complet, selon la quotité de la fiche',
      'à temps non complet (17,50 / 39)',
    ].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’attaché ${words} ; les crédits sont inscrits.`),
    })),
  ],
  fails: [
    {
      why: 'temps non complet, sans heures',
      text: post('CRÉE un emploi d’attaché à temps non complet ; les crédits sont inscrits.'),
      message: 'hours',
      at,
    },
    {
      why: 'pas de durée',
      text: post('CRÉE un emploi d’adjoint technique ; les crédits sont inscrits.'),
      message: 'hours',
      at,
    },
    ...['pour 320 habitants', 'bus, fleurs, etc.', 'pour le jumelage tchèque'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique (${words}) ; les crédits sont inscrits.`),
      message: 'hours',
      at: 'Objet : Création d’un emploi permanent',
    })),
    ...[
      'à TNC',
      'à T.N.C.',
      'à temps non complet, à 20 habitants de la gare',
      'à temps non complet, dans un cadre heureux',
      'à temps non complet, selon l’avis n° 4/20 et le budget',
    ].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’attaché ${words} ; les crédits sont inscrits.`),
      message: 'hours',
      at: 'Objet : Création d’un emploi permanent',
    })),
  ],
};
