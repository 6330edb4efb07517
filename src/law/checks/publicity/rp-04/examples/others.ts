/** RP-04: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { act, way } from './samples';

export const examples: Partial<Examples> = {
  lacks: [
    { why: 'rien ne dit le département', text: act(`${way} de Dijon.`), commune: null, missing: 'commune' },
  ],
  ignores: [
    {
      why: 'un jugement cité',
      text: order({
        visas: ['le jugement du tribunal administratif de Lyon du 3 mai 2025'],
        articles: ['La rue est fermée.'],
      }),
    },
    { why: 'recours gracieux seul', text: act('Un recours gracieux peut être formé.') },
    ...['Recours gracieux : le maire l’accepta d’office en 2025.'].map((why) => ({ why, text: act(why) })),
  ],
};
