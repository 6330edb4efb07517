/** FO-19: examples of the parcel of an act, and of its price. */
import type { Examples } from '../../../framework/rule';
import { council } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Un échange suit.',
      'Une division suit.',
      'Elle se divise.',
      'Elle est issue de la voie.',
      'Elle en est provenant.',
      'Le lot suit.',
      'Les lots suivent.',
      'Le riverain suit.',
      'Le mur mitoyen suit.',
      'Le terrain contigu suit.',
      'Elle est voisine.',
      'Les parcelles suivent.',
    ].map((words) => ({
      why: `deux parcelles : ${words}`,
      text: council('La parcelle AB 112 est acquise.', 'La parcelle AB 121 est nue.', words),
    })),
    ...[
      ['ex-parcelle', 'La parcelle AB 112 est acquise, ex-parcelle AB 121.'],
      ['surface', 'La parcelle AB 112 est acquise, parcelle de 121 m².'],
      ['surface collée', 'La parcelle AB 112 est acquise, section AB 121m².'],
      ['surface à part', 'La parcelle AB 112 est acquise, section AB 121 m².'],
      ['un prix', 'La parcelle AB 112 est acquise. L’avis estime la parcelle à 96 000 euros.'],
      ['un prix rond', 'La parcelle AB 112 est acquise. L’avis estime la parcelle à 960 euros.'],
      ['un nombre', 'La parcelle AB 112 est acquise, soit une parcelle de 640 mètres carrés.'],
      ['zéros', 'La parcelle AB 112 est acquise, section AB 0112.'],
    ].map(([why = '', words = '']) => ({ why, text: council(words) })),
    ...[
      'Le lot suit.',
      'La tranche suit.',
      'L’option suit.',
      'Les parcelles suivent.',
      'Le prix unitaire suit.',
      'Le tarif suit.',
      'L’avenant suit.',
      'L’estimation suit.',
      'Les domaniales suivent.',
      'L’initial suit.',
      'L’échange suit.',
      'La soulte suit.',
    ].map((words) => ({
      why: `deux prix : ${words}`,
      text: council('Le bien est cédé au prix de 45 000 €.', 'Le prix de vente est de 54 000 €.', words),
    })),
    {
      why: 'le prix, puis un autre montant',
      text: council('Le bien est cédé au prix de 45 000 €.', 'Le prix est de marché. Les frais, 54 000 €.'),
    },
    {
      why: 'deux montants de deux choses',
      text: council(
        'Une subvention d’un montant de 3 000 € est versée, et un acompte d’un montant de 1 500 €.',
      ),
    },
    ...[
      ['La parcelle cadastrée AB n° 112 est acquise.', 'La parcelle AB 112 est sans construction.'],
      ['Les parcelles AB n° 112 et AB n° 121 sont acquises.'],
      ['Le prix est de 1 000 € HT.', 'Le montant s’élève à 1 200 € TTC.'],
    ].map((words) => ({ why: words.join(' ').slice(0, 70), text: council(...words) })),
  ],
  fails: [
    ...[
      'section AB 121',
      'cadastrée AB 121',
      'cadastré AB 121',
      'cadastrés AB 121',
      'cadastrées AB 121',
      'parcelle cadastrée section AB n° 121',
      'parcelle cadastré AB 121',
      'parcelle AB sous le n° 121',
      'parcelle AB sous n° 121',
      'parcelle AB numéro 121',
      'parcelle AB, n° 121',
    ].map((words) => ({
      why: words,
      text: council(
        'La parcelle AB 112 est acquise.',
        `Le terrain, ${words}, est nu. Le lotissement est loin.`,
      ),
      message: 'parcel',
      at: words,
    })),
    {
      why: 'deux numéros d’une même parcelle',
      text: council(
        'La parcelle cadastrée AB n° 112 est acquise.',
        'La parcelle AB 121 est sans construction.',
      ),
      message: 'parcel',
      at: 'parcelle AB 121',
    },
    {
      why: 'deux prix',
      text: council(
        'Le bien est cédé au prix de 45 000 €.',
        'Le prix de vente est de 54 000 € payable comptant.',
      ),
      message: 'price',
      at: '54 000 €',
    },
    {
      why: 'prix en lettres, plus loin',
      text: council(
        'Le montant du marché est de 46 500 € hors taxes.',
        'Le prix, ferme, s’entend de quarante-cinq mille cinq cents euros hors taxes.',
      ),
      message: 'price',
      at: 'quarante-cinq mille cinq cents euros',
    },
  ],
};
