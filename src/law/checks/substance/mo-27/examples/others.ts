/** MO-27: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { sampleLetter } from '../../../shared/police-samples';

export const examples: Partial<Examples> = {
  ignores: [
    { why: 'lettre ordinaire', text: sampleLetter(['J’ai bien reçu votre lettre.']) },
    {
      why: 'pli recommandé',
      text: sampleLetter([
        'Votre pli recommandé avec accusé de réception vaut accusé de réception du congé.',
      ]),
    },
    {
      why: 'envoi recommandé',
      text: sampleLetter(['Lettre recommandée avec accusé de réception de ce jour.']),
    },
  ],
};
