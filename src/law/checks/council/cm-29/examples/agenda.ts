/** CM-29: examples of summonses with an agenda, or without one. */
import type { Examples } from '../../../framework/rule';
import { summons } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'affaires nommées',
      text: summons('Ordre du jour :\n1) Tarifs de la salle\n2) Subvention au club\n3) Questions diverses'),
      kind: 'summons',
    },
    {
      why: 'ordre du jour joint',
      text: summons('Vous trouverez ci-joint l’ordre du jour.'),
      kind: 'summons',
    },
    { why: 'ordre du jour en annexe', text: summons('L’ordre du jour figure en annexe.'), kind: 'summons' },
  ],
  fails: [
    {
      why: 'pas d’ordre du jour',
      text: summons('Comptant sur votre présence.'),
      kind: 'summons',
      message: 'none',
      at: 'Objet : convocation',
    },
  ],
};
