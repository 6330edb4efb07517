/** FI-13: examples of a new amount, or of a percentage, that the others do not make. */
import type { Examples } from '../../../framework/rule';
import { amended } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'un euro d’écart de centimes',
      text: amended(
        'montant initial : 100 000,00 € HT ; avenant de 5 000,00 € HT ; nouveau montant : 105 000,01 € HT.',
      ),
    },
    {
      why: 'avenant n° 1 et n° 2',
      text: amended(
        'montant initial : 100 000 € HT ; avenants n° 1 et 2, avenant de 5 000 € HT ; nouveau montant : 112 000 € HT.',
      ),
    },
    ...[
      'montant initial : 100 000 € HT ; travaux en moins de 20 000 € HT, soit 20 % ; nouveau montant : 80 000 € HT.',
      'le marché est porté à 130 000 € HT.',
      'avenant de 5 000 € HT.',
      'montant initial : 100 000 € HT ; avenant de 5 000 € HT, 20 % de TVA.',
      'l’avenant représente -22 %.',
      'montant initial : 100 000 € HT ; avenant de 5 000 € HT, après le précédent ; nouveau montant : 112 000 € HT.',
      'montant initial : 100 000 € HT ; avenant n° 1 et 2 de 5 000 € HT ; nouveau montant : 112 000 € HT.',
    ].map((words) => ({ why: words, text: amended(words) })),
    {
      why: 'le nouveau montant hors taxes, sa taxe, et toutes taxes',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 5 000 € HT ; nouveau montant : 105 000 €, complété de la TVA de 21 000 €, soit un nouveau total de 126 000 €.',
      ),
    },
    {
      why: 'deux avenants, dont le second part du premier',
      text: amended(
        'montant initial : 118 000 € HT ; l’avenant n° 1 l’avait porté à 120 000 € HT ; avenant n° 2 de 3 500 € HT, portant le marché à 123 500 € HT.',
      ),
    },
    { why: 'arrondi', text: amended('montant initial : 90 000 € HT ; avenant de 10 000 € HT, soit 11,1 %.') },
    {
      why: 'hors taxes et toutes taxes',
      text: amended(
        'montant initial : 100 000 € HT, 120 000 € TTC ; avenant de 5 000 € HT, 6 000 € TTC ; nouveau montant : 105 000 € HT, 126 000 € TTC.',
      ),
    },
    {
      why: 'avenant n° 2, après un premier',
      text: amended(
        'montant initial : 100 000 € HT ; avenant n° 2 de 5 000 € HT ; nouveau montant : 112 000 € HT.',
      ),
    },
  ],
  fails: [
    ...(
      [
        [
          'montant initial : 100 000 € HT ; nouveau montant après avenant : 113 000 € HT ; avenant de 12 000 € HT.',
          'sum',
          '113 000 €',
        ],
        [
          'montant initial : 100 000 € HT ; avenant de 5 000,00 € HT ; nouveau montant : 105 000,02 € HT.',
          'sum',
          '105 000,02 €',
        ],
        ['montant initial : 100 000 € HT ; avenant de 12 000 € HT, soit 11 %.', 'share', '11 %'],
      ] as const
    ).map(([words, message, at]) => ({ why: words, text: amended(words), message, at })),
    ...[
      'montant total après avenant :',
      'montant du marché après avenant :',
      'montant actualisé :',
      'montant modifié :',
      'le marché passe à',
      'soit un total :',
      'soit un nouveau montant :',
    ].map((words) => ({
      why: words,
      text: amended(`montant initial : 100 000 € HT ; avenant de 12 000 € HT ; ${words} 113 000 € HT.`),
      message: 'sum',
      at: '113 000 €',
    })),
    {
      why: 'pourcentage faux',
      text: amended('montant initial : 100 000 € HT ; avenant de 12 000 € HT, soit 10 %.'),
      message: 'share',
      at: '10 %',
    },
    {
      why: 'somme fausse',
      text: amended(
        'montant initial : 100 000 € HT ; avenant de 12 000 € HT ; nouveau montant : 113 000 € HT.',
      ),
      message: 'sum',
      at: '113 000 €',
    },
  ],
};
