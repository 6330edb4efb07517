/** CP-05: examples of what the article does not let the mayor sell or let. */
import type { Examples } from '../../../framework/rule';
import { VISA, decision, known } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['La cession du mobilier est conclue pour 4 600 €.'].map((words) => ({
      why: words,
      text: decision(VISA.replace('4°', '10°'), words, 'Affaire'),
      commune: known,
    })),
    ...[
      'Le droit au bail du terrain est cédé à M. Luc PETIT.',
      'Le terrain pris en location est cédé en retour.',
      'Le terrain préempté est vendu à M. Luc PETIT.',
      'La concession est cédée sur le terrain du cimetière.',
      'Le véhicule garé sur le terrain est cédé.',
      'Le matériel du terrain de sport est cédé.',
      'Le mobilier de la maison commune est cédé.',
      'Le terrain est cédé par une délibération à venir.',
      'Le certificat du terrain est cédé à l’acquéreur.',
      'La coupe de bois du terrain est vendue.',
    ].map((words) => ({
      why: `rien d’un terrain vendu par le maire : ${words}`,
      text: decision(VISA.replace('4°', '10°'), words, 'Affaire'),
      commune: known,
    })),
    {
      why: 'bail de neuf ans, en lettres',
      text: decision(
        VISA.replace('4°', '5°'),
        'Le bail est consenti pour une durée de neuf ans.',
        'Location d’un local',
      ),
      commune: known,
    },
    {
      why: 'bien vendu 4 600 €',
      text: decision(
        VISA.replace('4°', '10°'),
        'Le véhicule : sa vente est conclue pour 4 600 €.',
        'Cession d’un véhicule',
      ),
      commune: known,
    },
    {
      why: 'bail de douze ans',
      text: decision(VISA.replace('4°', '5°'), 'Le bail est conclu pour 12 ans.', 'Bail d’un local'),
      commune: known,
    },
    {
      why: 'garantie de quinze ans, sans bail',
      text: decision(VISA, 'La garantie court pour 15 ans.'),
      commune: known,
    },
  ],
  fails: [
    ...(
      [
        [
          'La parcelle AB 112 est vendue à M. Luc PETIT au prix de 42 000 €.',
          'est vendue à M. Luc PETIT au prix de 42 000 €',
        ],
        [
          'Le bien immobilier du 4, rue des Lilas est vendu 42 000 € à M. Luc PETIT.',
          'est vendu 42 000 € à M. Luc PETIT',
        ],
        [
          'Il est décidé de vendre un bien immobilier communal.',
          'décidé de vendre un bien immobilier communal',
        ],
        ['L’immeuble du port sera cédé à la SCI du Lac.', 'sera cédé à la SCI du Lac'],
        ['Le bâtiment du port sera cédé à la SCI du Lac.', 'sera cédé à la SCI du Lac'],
        ['L’appartement du port sera cédé à la SCI du Lac.', 'sera cédé à la SCI du Lac'],
        ['L’ensemble cadastré AB 12 sera cédé à la SCI du Lac.', 'sera cédé à la SCI du Lac'],
        ['Le terrain, avec sa partie mobilière, sera cédé à la SCI.', 'sera cédé à la SCI'],
        ['Le terrain communal sera cédé à la SCI du Lac.', 'sera cédé à la SCI du Lac'],
        [
          'Le maire décide de vendre la maison du 4, rue des Lilas.',
          'décide de vendre la maison du 4, rue des Lilas',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: decision(
        'Vu l’article L. 2122-22 et la délibération du 4 avril 2026 portant délégation au maire ;',
        words,
        'Patrimoine',
      ),
      kind: 'decision' as const,
      message: 'land',
      at,
    })),
    ...[
      'La cession du mobilier est conclue pour 5 200 €.',
      'Le tracteur est vendu pour 5 200 €.',
      'L’aliénation de biens mobiliers est conclue pour 5 200 €.',
      'L’aliénation d’un bien mobilier est conclue pour 5 200 €.',
      'La vente du camion est conclue pour 4 000 €, puis pour 5 200 €.',
      'La remorque est cédée pour 5 200 €.',
    ].map((words) => ({
      why: words,
      text: decision(VISA.replace('4°', '10°'), words, 'Affaire'),
      commune: known,
      message: 'movable',
      at: '5 200 €',
    })),
    {
      why: 'bail de treize ans',
      text: decision(VISA.replace('4°', '5°'), 'Le bail est conclu pour 13 ans.', 'Bail d’un local'),
      commune: known,
      message: 'lease',
      at: 'pour 13 ans',
    },
    {
      why: 'bail de quinze ans, en lettres',
      text: decision(
        VISA.replace('4°', '5°'),
        'Le bail est consenti pour une durée de quinze ans.',
        'Location d’un local',
      ),
      commune: known,
      message: 'lease',
      at: 'pour une durée de quinze ans',
    },
    {
      why: 'local loué quinze ans',
      text: decision(
        VISA.replace('4°', '5°'),
        'Le local est loué pour une durée de quinze ans.',
        'Bail d’un local',
      ),
      commune: known,
      message: 'lease',
      at: 'pour une durée de quinze ans',
    },
    {
      why: 'véhicule vendu plus de 4 600 €',
      text: decision(
        VISA.replace('4°', '10°'),
        'La vente du véhicule est conclue pour 5 200 €.',
        'Cession d’un véhicule',
      ),
      commune: known,
      message: 'movable',
      at: '5 200 €',
    },
    {
      why: 'bail de quinze ans',
      text: decision(VISA.replace('4°', '5°'), 'Le bail est conclu pour 15 ans.', 'Bail d’un local'),
      commune: known,
      message: 'lease',
      at: 'pour 15 ans',
    },
  ],
};
