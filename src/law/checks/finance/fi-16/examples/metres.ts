/** FI-16: examples of the price of a square metre and what so many cost, and of the sides of a surface. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['un mois', 'un trimestre', 'une semaine', 'un jour', 'la saison, au prorata'].map((words) => ({
      why: `le mètre carré, pendant ${words}`,
      ...note(`Le tarif est de 42 € par m² et par an. Pour 30 m² pendant ${words}, elle s’élève à 315 €.`),
    })),
    ...[
      'Le tarif est de 10 € par m². Pour 30 m², il s’élève à 301 €.',
      'Une baie de 12 m x 2,5 m, soit 30,5 m².',
      'Une cour de 120 m x 10 m, soit 1 210 m².',
      'Une caisse de 3 m x 2 m x 2 m, soit 12 m³.',
      'La cotisation est de 12 €. Pour 20 m², le droit s’élève à 260 €.',
      'Redevance : 20 m² × 12 € ; le forfait s’élève à 260 €.',
      'Redevance : 20 m² × 12 €, soit le tarif voté ; caution : 260 €.',
      'Un stade de 1.200 m² (60 m x 20 m) est loué.',
      'La commune loue 90 m², 2 x 30 mètres carrés pour les clubs, le reste pour l’école.',
      'Une cour de 20 m x 5 m, soit 101 m².',
      'Un camion de 6,20 m × 2,20 m, sur une surface de 20 m², est autorisé.',
      'Une benne de 4 m sur 2 m, occupant une surface de 12 m², est posée.',
      'Un manège de 6 m par 5 m est installé dans une emprise de 80 m².',
      'Le véhicule de 6 m x 2 m stationne sur une superficie totale de 20 m².',
    ].map((words) => ({ why: words, ...note(words) })),
    {
      why: 'le terrain et son prix, à un euro',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le m², soit un prix total de 301 €.'),
    },
    {
      why: 'le terrain, son prix du mètre carré, puis une caution',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le m², soit le tarif voté ; caution : 200 €.'),
    },
    {
      why: 'le terrain, et un prix d’autre chose',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le repas, soit un prix total de 500 €.'),
    },
    {
      why: 'le terrain, et un autre prix du mètre carré',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le m², la taxe de 500 €.'),
    },
    {
      why: 'le terrain, et un prix plafonné',
      ...note('Le terrain fait 30 m².\nLe prix est de 10 € le m², plafonné, soit un prix total de 200 €.'),
    },
    {
      why: 'deux surfaces : rien ne dit laquelle',
      ...note(
        'Le terrain de 842 m² a un bâti de 100 m².\nLe prix est de 45 € le mètre carré, soit un prix total de 38 790 €.',
      ),
    },
    ...[
      'Une terrasse de 24 m² (8 m x 3 m) est autorisée.',
      'Une surface de 30 m² (6 mètres sur 5 mètres) est louée.',
      'Le tarif est de 42 € par m² et par an. Pour 30 m², elle s’élève à 1 260 € par an.',
      'La redevance est de 24 m² x 38,00 € = 912,00 €.',
      'Le tarif est de 42 € par m² et par an. Pour 30 m² pendant trois mois, elle s’élève à 315 €.',
      'Le tarif est de 42 € le m². Le forfait de pose est de 80 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    ...[
      'Le terrain de 1 250 m² est cédé au prix de 40 € le mètre carré, soit 50 000 €.',
      'La redevance est de 15 € par m² et par an pour 20 m², soit 300 € par an.',
      'L’emprise est de 12 m x 2,5 m, soit 30 m².',
      'La terrasse mesure 4,2 m sur 3 m, soit 12,6 m².',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
  ],
  fails: [
    ...(
      [
        ['Le tarif est de 10 € par m². Pour 30 m², il s’élève à 301,01 €', '301,01 €'],
        ['Le terrain fait 30 m².\nLe prix est de 10 € le m², soit 301,01 €', '301,01 €'],
        ['Le terrain fait 30,5 m².\nLe prix est de 10,01 € le m², soit 304,30 €', '304,30 €'],
        ['Le tarif est de 10,01 € par m². Pour 30,5 m², il s’élève à 304,30 €', '304,30 €'],
      ] as const
    ).map(([words, at]) => ({ why: words, ...note(`${words}.`), message: 'product', at })),
    ...[
      '12 m x 2,5 m, soit 35 m²',
      '12m x 2,5m = 35m²',
      '12 x 2,5 soit 35 m2',
      '12 × 2,5 m, soit 35 m²',
      '12 m * 2,5 m, soit 35 mètres carrés',
      '12 mètres sur 2,5 mètres, soit 35 m²',
      '12 m de longueur sur 2,5 m, surface de 35 m²',
      '12 m de long sur 2,5 m, surface totale : 35 m²',
      '12 m par 2,5 m, soit une surface totale de 35 m²',
      '12 m par 2,5 m, superficie de 35 m²',
      '12 m par 2,5 m, emprise de 35 m²',
      '35 m² (12 m x 2,5 m',
      '35 m2 (12 m × 2,5 m',
      '35m² (12m x 2,5m',
      '35 mètres carrés, soit 12 m sur 2,5 m',
      '35 m² environ (12 x 2,5 m',
      '35 m² : dimensions : 12 m x 2,5 m',
      '35 m² : dimension 12 m x 2,5 m',
      '35 m² (12 m de long sur 2,5 m',
      '35 m² (12 m de longueur par 2,5 m',
      '12m×2,5m, soit 35 m²',
      '1 mètre sur 2,5 m, soit 35 m²',
      '12 m sur 1 mètre, soit 35 m²',
      '1,5 m x 0,25 m, soit 1 mètre carré',
      '12 m x 2,5 m, soit 31 m²',
      '35 m² (12m×2,5m',
      '35 m² (12mx2,5m',
      '35 m² (1 mètre sur 12 m',
      '35 m² (12 mètres sur 1 mètre',
      '1 mètre carré (2 m x 2 m',
    ].map((words) => ({ why: words, ...note(`Une aire : ${words}.`), message: 'surface', at: words })),
    {
      why: 'le prix du mètre carré et l’unique surface de l’acte',
      ...note('Le terrain a 842 m².\nLe prix est de 45 € le mètre carré, soit un prix total de 38 790 €.'),
      message: 'product',
      at: '38 790 €',
    },
    {
      why: 'surface, puis ses côtés',
      ...note('La terrasse occupe une surface de 35 m² (7 mètres sur 4 mètres).'),
      message: 'surface',
      at: '35 m² (7 mètres sur 4 mètres',
    },
    {
      why: 'le prix du mètre carré, puis ce que coûte la surface',
      ...note('Le droit de place est de 12 € par m² et par an. Pour 20 m², il s’élève à 260 € par an.'),
      message: 'product',
      at: '260 €',
    },
    {
      why: 'surface fois prix',
      ...note('Redevance : 20 m² × 12 € = 260 €.'),
      message: 'product',
      at: '260 €',
    },
    ...(
      [
        ['Le terrain de 1 250 m² est cédé au prix de 40 € le mètre carré, soit 45 000 €.', '45 000 €'],
        ['L’occupation de 20 m² est fixée à 15 € par m², soit 350 €.', '350 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'product', at })),
    ...(
      [
        [
          'La terrasse de 6 m sur 4 m, sur une surface de 30 m², est permise.',
          '6 m sur 4 m, sur une surface de 30 m²',
        ],
        [
          'Le camion de 6 m x 2 m, soit une surface de 20 m², est permis.',
          '6 m x 2 m, soit une surface de 20 m²',
        ],
        ['L’emprise est de 12 m x 2,5 m, soit 35 m².', '12 m x 2,5 m, soit 35 m²'],
        [
          'La terrasse de 6 mètres sur 4 mètres, soit une surface de 20 m², est permise.',
          '6 mètres sur 4 mètres, soit une surface de 20 m²',
        ],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'surface', at })),
  ],
};
