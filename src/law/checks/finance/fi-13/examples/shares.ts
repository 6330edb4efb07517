/** FI-13: examples of percentages of the contract, and of something else. */
import type { Examples } from '../../../framework/rule';
import { amended } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['du taux', 'de la retenue', 'de l’avance', 'de la TVA'].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 5 000 € HT ; rappel ${words} : 30 %.`),
    })),
    ...['cumul', 'total des avenants', 'avenant précédent'].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 5 000 € HT, soit 9 % (${words}).`),
    })),
    ...[
      'la durée est prolongée de 40 %',
      'le délai s’allonge de 30 %',
      'les avenants font au cumul 22 %',
    ].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 5 000 € HT ; ${words}.`),
    })),
    ...['prix : 50 %', 'valeur technique : 40 %', 'avancement des travaux : 60 %'].map((words) => ({
      why: words,
      text: amended(`la commission a classé les offres (${words}).`),
    })),
    {
      why: 'taux de TVA',
      text: amended('montant initial : 100 000 € HT ; avenant de 5 000 € HT ; TVA 20 %.'),
    },
    {
      why: 'TVA après le taux',
      text: amended('montant initial : 100 000 € HT ; avenant de 5 000 € HT, 20 % TVA.'),
    },
  ],
  fails: [
    {
      why: 'pour cent',
      text: amended('il représente une hausse de 22 pour cent.'),
      message: 'over',
      at: '22 pour cent',
    },
    { why: 'collé au signe', text: amended('il représente une hausse de 22%.'), message: 'over', at: '22%' },
    {
      why: 'pourcentage seul',
      text: amended('il représente une hausse de 22 %.'),
      message: 'over',
      at: '22 %',
    },
  ],
};
