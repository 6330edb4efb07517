/** RH-01: examples of the credits of a post, in the budget or not. */
import type { Examples } from '../../../framework/rule';
import { at, post } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'au chapitre 12',
      text: post('CRÉE un emploi d’adjoint technique à temps complet, au chapitre 12.'),
    },
    ...['sur le crédit ouvert'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, ${words}.`),
    })),
  ],
  fails: [
    {
      why: 'pas de crédits',
      text: post('CRÉE un emploi d’adjoint technique à temps complet.'),
      message: 'credits',
      at,
    },
    ...['exigeant une accréditation', 'à la charge de la commune'].map((words) => ({
      why: words,
      text: post(`CRÉE un emploi d’adjoint technique à temps complet, ${words}.`),
      message: 'credits',
      at: 'Objet : Création d’un emploi permanent',
    })),
  ],
};
