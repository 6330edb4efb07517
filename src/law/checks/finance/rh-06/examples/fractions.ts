/** RH-06: examples of hours and of their 35ths, 20ths or 16ths. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { post } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'un emploi à 39 heures hebdomadaires (35/35e).',
      'un emploi à 36 heures hebdomadaires (35/35e).',
      'un emploi d’adjoint technique à 17,5 heures, soit 17,5/35e.',
      'un emploi de 20 heures, porté ensuite au 24/35e.',
      'un emploi de 20 heures, qui passe au 24/35e.',
      'un emploi de 20 heures au lieu de 24/35e.',
      'un emploi de 20 heures, augmenté en 24/35e.',
      'un emploi de 20 heures, diminué en 16/35e.',
      'un emploi sur la base de 35 heures : 28/35e.',
      'un emploi de professeur, 18 heures de temps complet (16/16e).',
    ].map((text) => ({ why: text.slice(0, 70), text: post(text) })),
    ...['L’agent travaille 28/35e.', 'L’agent travaille 28 / 35e.'].map((words) => ({
      why: words,
      text: order({ articles: [words] }),
    })),
    ...[
      'un emploi d’adjoint technique à 28 heures hebdomadaires (28/35e).',
      'un emploi d’adjoint technique à 17 h 30, soit 17,5/35e.',
      'un emploi d’adjoint technique à 17h30 (17,30/35èmes).',
      'un emploi d’adjoint technique à 20/35e, soit 20 heures par semaine.',
      'un emploi à temps complet (35 heures).',
      'un emploi d’adjoint technique, porté de 20 heures à 24/35e.',
      'un emploi de professeur à 10 heures (10/20e).',
    ].map((text) => ({ why: text.slice(0, 70), text: post(text) })),
  ],
  fails: [
    ...(
      [
        ['un emploi à 17 h 40, soit 20,5/35e.', '17 h 40, soit 20,5/35'],
        ['un emploi à 17,25 heures, soit 20,5/35e.', '17,25 heures, soit 20,5/35'],
        ['un emploi à 34,5 heures, soit 30/35e.', '34,5 heures, soit 30/35'],
        ['un emploi à 18 heures, soit 17/35e.', '18 heures, soit 17/35'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: post(text), message: 'fraction', at })),
    ...(
      [
        ['un emploi d’adjoint technique à 21 heures, soit 24/35e.', '21 heures, soit 24/35'],
        ['un emploi d’adjoint technique à 28h00 hebdomadaires (26/35èmes).', '28h00 hebdomadaires (26/35'],
        ['un emploi d’adjoint technique à 20/35e, soit 22 heures.', '20/35e, soit 22 heures'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: post(text), message: 'fraction', at })),
  ],
  ignores: [{ why: 'rien du travail', text: order({ articles: ['La rue est fermée.'] }) }],
};
