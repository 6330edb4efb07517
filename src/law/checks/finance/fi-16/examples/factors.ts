/** FI-16: examples of products that a text writes out, and of prices of one that no sum adds. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    '2 classes de 25 élèves x 4 € = 200 €.',
    'Deux groupes de 12 enfants x 5 € = 120 €.',
    '12 séances de 2 h x 30 € = 720 €.',
    '3 agents à 20 € x 5 jours = 300 €.',
    '1 h 30 x 20 € = 30 €.',
    '40 % de 12 000 € x 2 ans = 9 600 €.',
    '2 fois 3 x 10 € = 60 €.',
    '500 € - 5 x 10 € = 450 €.',
    '33,33 % x 1 000 € = 333,33 €.',
    '66,67 % x 90 000 € = 60 000 €.',
    'Recette : 52 locations x 20 € = 1 040 € ; 18 locations x 40 € = 720 € ; total 1 760 € par année.',
    'Recette : 52 locations à 20 € soit 1 040 € ; 18 locations à 40 € soit 720 € ; total 1 760 €.',
    'Recette : 1 040 € (52 locations à 20 €), 720 € (18 locations au prix de 40 €), soit au total 1 760 €.',
    'Coût : 20 € x 52 = 1 040 € ; 40 € × 18 = 720 € ; total 1 760 €.',
    'Coût : 20 € * 52 = 1 040 € ; 40 € * 18 = 720 € ; total 1 760 €.',
    'Achat : 1 040 € de bancs (20 € pièce) et 720 € de tables (40 € l’unité), soit un total de 1 760 €.',
    'Achat : 1 040 € de bancs (20 € chacun) et 720 € de draps (40 € le lot), soit un total de 1 760 €.',
    'Droits : 6 m x 4 € x 2 jours, soit 48 €.',
    'Droits : 16,80 m2 x 26 jours x 1,20 € = 524,16 €.',
    'TVA : 12 000 € x 20 % = 2 400 €.',
    'Coût : 150 € + 3 x 20 € = 210 €.',
    'Coût : 150 - 3 x 20 € = 90 €.',
    'Coût : 1 000 € / 3 x 20 € = 90 €.',
    'Loyer : 12 x 1 250,50 € = 15 006,00 €.',
    'Coût, arrondi : 33 repas x 3,33 € = 110 €.',
    'Le lot 2 x 3 est vendu, soit 400 €.',
    'La salle de 4 x 5 m est louée, soit 90 €.',
    'Le tarif est de 3 x 20 €, soit environ 70 €.',
  ].map((words) => ({ why: words, ...note(words) })),
  fails: (
    [
      ['Coût : 16,67 % x 1 000 € = 176,67 €.', '176,67 €'],
      ['Tarif d’une salle : 52 x 20 € = 1 060 €.', '1 060 €'],
      ['Recette : 52 locations x 20 € = 1 060 €.', '1 060 €'],
      ['Recette : 52 locations d’habitants × 20 € = 1 060 €.', '1 060 €'],
      ['Recette : 52 locations de la grande salle * 20 € = 1 060 €.', '1 060 €'],
      ['Coût : 20 € x 52 semaines = 1 060 €.', '1 060 €'],
      ['Coût : 20 € HT x 52 semaines = 1 060 € HT.', '1 060 €'],
      ['Droits : 6 m x 4 € x 2 jours, soit 58 €.', '58 €'],
      ['Droits : 6 m x 4 € x 2 jours soit au total 58 €.', '58 €'],
      ['Droits : 6 m x 4 € x 2 jours soit un total de 58 €.', '58 €'],
      ['Droits : 6 m x 4 € x 2 jours soit un montant annuel de 58 €.', '58 €'],
      ['Droits : 6 m² x 4 euros x 2 jours = 58 euros.', '58 euros'],
      ['TVA : 12 000 € x 5,5 % = 760 €.', '760 €'],
      ['Repas : 11 850 x 11,40 € = 135 900,00 €.', '135 900,00 €'],
      ['Repas : 11 850 x 11,40 = 135 900,00 €.', '135 900,00 €'],
      ['Loyer : 12 x 1 250,50 € = 15 006,50 €.', '15 006,50 €'],
    ] as const
  ).map(([words, at]) => ({
    why: words,
    ...note(words),
    message: 'factors',
    at,
  })),
};

/** Sums of what products make. */
export const sums: Partial<Examples> = {
  fails: (
    [
      [
        '52 locations à 20 €, soit 1 040 €, et 18 tables à 40 €, soit 720 €, soit un total de 1 860 €.',
        '1 860 €',
      ],
      ['Recette : 52 bals x 20 € = 1 040 € ; 18 lotos x 40 € = 720 € ; total 1 860 €.', '1 860 €'],
      ['Recette : 52 x 20 € = 1 040 € ; 18 x 40 € = 720 € ; total 1 860 €.', '1 860 €'],
      ['1 040 € (52 bals à 20 €), 720 € (18 lotos à 40 €), soit au total 1 860 €.', '1 860 €'],
      ['Bancs à 20 €, soit 1 040 €, tables, 720 €, soit un total de 1 960 €.', '1 960 €'],
    ] as const
  ).map(([words, at]) => ({ why: words, ...note(words), message: 'sum', at })),
};
