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
      why: 'un avenant approuvé, sous le plafond',
      text: amended(
        'L’avenant n° 1 au marché de travaux de l’école (lot n° 4 – menuiseries extérieures, montant initial 100 000 € HT) est approuvé pour 12 000 € HT.',
      ),
    },
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
    ...[
      'L’avenant n° 1 au marché de travaux de l’école (lot n° 4 – menuiseries extérieures, montant initial 100 000 € HT) est approuvé pour 22 000 € HT.',
      'L’avenant proposé par le titulaire du lot de charpente, dont le montant initial est de 100 000 € HT, après négociation avec le maître d’œuvre, est accepté pour un montant de 22 000 € HT.',
    ].map((words) => ({ why: words, text: amended(words), message: 'over', at: '22 000 €' })),
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
