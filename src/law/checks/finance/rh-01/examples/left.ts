/** RH-01: examples of a grade or hours that the council leaves to the mayor, and of what it may leave. */
import type { Examples } from '../../../framework/rule';
import { post } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'l’agent est recruté au grade d’adjoint technique et sa rémunération sera fixée par le maire',
      'au grade d’adjoint technique, l’indice étant fixé par le maire',
      'le temps de travail est fixé à 28/35e, les horaires étant fixés par le maire',
    ].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits ; ${words}.`),
    })),
  ],
  fails: [
    ...(
      [
        'le grade de référence et la durée hebdomadaire de service seront choisis ultérieurement par le maire',
        'le grade sera fixé par l’autorité',
        'la durée hebdomadaire est déterminée lors du recrutement',
        'le maire déterminera le temps de travail',
      ] as const
    ).map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits ; ${words}.`),
      message: 'left',
      at: words.replace(/^l[ea] | par le maire$/gu, ''),
    })),
    ...(
      [
        ['le grade sera choisi par le maire', 'grade sera choisi par le maire'],
        ['les grades seront choisis par Mme la présidente', 'grades seront choisis par Mme la présidente'],
        [
          'la quotité est précisée par monsieur le président',
          'quotité est précisée par monsieur le président',
        ],
        ['les grades sont arrêtés par M. le maire', 'grades sont arrêtés par M. le maire'],
        ['la durée hebdomadaire sera définie par la maire', 'durée hebdomadaire sera définie par la maire'],
        ['le président fixera la quotité', 'président fixera la quotité'],
        ['la présidente choisira le grade', 'présidente choisira le grade'],
        ['le temps de travail sera défini plus tard', 'temps de travail sera défini plus tard'],
      ] as const
    ).map(([words, at]) => ({
      why: 'laissé au maire',
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, crédits inscrits ; ${words}.`),
      message: 'left',
      at,
    })),
  ],
};
