/** FI-16: examples of so many things at a price each, a length of time included. */
import type { Examples } from '../../../framework/rule';
import { note } from './samples';

/** What makes of a product something else than an amount due. */
const CAPS = [
  'plafonnés',
  'au maximum',
  'dans la limite votée',
  'au minimum',
  'somme arrondie',
  'au forfait',
  'environ',
  'au plus',
  'au moins',
  'prix estimé',
  'prix prévisionnel',
  'franchise comprise',
  'après déduction',
  'tarif dégressif',
  'hors subvention',
  'déjà payés',
] as const;

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Soixante mensualités de 410 €, soit 24 600 €.',
      '60 mensualités de 410 € environ, soit 24 000 €.',
      'Une vacation de 85 €, soit 90 € avec les frais.',
      '12 vacations de 85 €, dont une gratuite, soit 900 €.',
      '3 échéances de 333,33 €, soit 1 000 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    ...CAPS.map((words) => ({ why: words, ...note(`Douze bancs à 350 € l’unité, ${words}, soit 4 020 €.`) })),
    ...['avec la TVA', 'au taux voté', 'selon l’indice', 'dont la pose'].map((words) => ({
      why: words,
      ...note(`Douze bancs à 350 € l’unité, ${words}, soit 4 020 €.`),
    })),
    ...[
      'Trois paniers à 10 € l’unité, soit 120 €.',
      'Trois paniers à 10 € l’unité, soit 40 €.',
      'Trois paniers à 10 € l’unité, soit 520 €.',
      'Trois paniers à 10 € l’unité, soit 360 €.',
      'Trois paniers à 10 € le titre, soit 50 €.',
      'Trois lots de quatre paniers à 10 € l’unité, soit 50 €.',
      'Douze bancs à 350 € HT l’unité, soit 5 040 € TTC.',
      'Le 3 mars 2026, des paniers à 10 € l’unité, soit 50 €.',
      'Les 3 mars, paniers à 10 € l’unité, soit 50 €.',
      'L’article 12 bis fixe les paniers à 10 € l’unité, soit 50 €.',
      'Deux bancs à 350 € par banc, soit 700,02 €.',
      'Le tarif est de 10 € par animal, soit 100 € par mois.',
      'Trois paniers à 10 € l’unité et 20 € de port, soit 50 €.',
      'Trois paniers à 10 € l’unité, pour la fête ; sonorisation : 50 €.',
      'Trois paniers sont achetés 10 € avec un bon par panier, soit 50 €.',
      'Trois vélos sont réparés pour 10 € pièces comprises, soit 50 €.',
      'Le prix unitaire des trois paniers est voté ; la caution de 10 € est due, soit 50 €.',
      'Deux titres sont émis, l’un de 10 € au titre de 2025, soit 50 € d’impayés.',
      'L’abonnement à 100 € par semestre, soit 50 € par animation.',
      'L’abonnement à 100 € par semestre, soit 200,02 € par an.',
      'Trois lots de quatre paniers pour cinq écoles, à 10 € par panier, soit 120 €.',
      'Trois paniers à 10 € par commune, soit 50 €.',
      'Trois agents en tenue à 10 € par uniforme, soit 50 €.',
    ].map((words) => ({ why: words, ...note(words) })),
    ...[
      'Douze bancs à 350 € l’unité, soit 4 200 €.',
      'Le loyer est de 450 € par mois, soit 5 400 € par an.',
      'La location de 3 bennes pendant 10 jours à 12 € par jour, soit 360 €.',
      'Les 25 enfants paient 4 € par repas, soit 2 500 € pour l’année.',
      'Le droit est de 2,50 € le mètre linéaire, soit 25 € pour le stand, plafonné.',
    ].map((text) => ({ why: text.slice(0, 60), ...note(text) })),
  ],
  fails: [
    ...(
      [
        ['L’emprunt est remboursé en 60 mensualités de 410 €, soit 24 000 € au total.', '24 000 €'],
        ['L’intervenant assure douze vacations à 85 €, soit 1 200 €.', '1 200 €'],
      ] as const
    ).map(([words, at]) => ({ why: words, ...note(words), message: 'product', at })),
    ...(
      [
        ['Deux bancs à 350 € par banc, soit 700,03 €', '700,03 €'],
        ['L’école est servie. Trois paniers à 10 € l’unité, soit 50 €. Elle paie', '50 €'],
        ['Trois paniers et 4 bancs à 10 € par panier, soit 50 €', '50 €'],
        ['Les 1.200 paniers à 10 € le panier, soit 50 €', '50 €'],
        ['Les 1 200 paniers à 10 € le panier, soit 50 €', '50 €'],
        ['1 panier à 10 € l’unité, soit 10,02 €', '10,02 €'],
        ['4 paniers à 10 € par panier, soit 160 €', '160 €'],
      ] as const
    ).map(([words, at]) => ({ why: words, ...note(`${words}.`), message: 'product', at })),
    ...[
      'Trois paniers à 10 € l’unité, soit 50 €',
      'Trois paniers à 10 € pièce, soit 50 €',
      'Trois paniers à 10 € chacun, soit 50 €',
      'Trois paniers à 10 € HT l’unité, soit 50 € HT',
      'Trois paniers à 10 € (HT) l’unité, soit 50 €',
      'Trois paniers à 10 € hors taxe l’unité, soit 50 €',
      'Trois paniers à 10 € hors taxes l’unité, soit 50 €',
      'Trois paniers au prix unitaire de 10 €, soit 50 €',
      'Trois paniers au tarif unitaire de 10 €, soit 50 €',
      'Trois paniers au coût unitaire de 10 €, soit 50 €',
      'Trois paniers à 10 € par panier, soit 50 €',
      'Trois mètres à 10 € le mètre linéaire, soit 50 €',
      'Trois mètres linéaires à 10 € le mètre, soit 50 €',
      'Trois stands à 10 € l’exemplaire, soit 50 €',
      'L’abonnement à 100 € par trimestre, soit 50 € par an',
      'L’abonnement à 100 € par semestre, soit 50 € par an',
      'L’abonnement à 100 € par semestre, soit 50 € annuels',
      'L’abonnement à 100 € par semestre, soit 50 € par année',
      'Trois paniers à 10 € l’unité = 50 €',
      'Trois paniers à 10 € l’unité font 50 €',
      'Trois paniers au prix unitaire de dix euros (10 €), soit 50 €',
      'Trois paniers (cf. le devis) à 10 € l’unité, soit 50 €',
      'Trois paniers à 10 € l’unité, port 0 €, soit 50 €',
      'Trois paniers à 10 € unitaire, soit 50 €',
      'Trois tables à 10 € pièce, soit 50 €',
      'Trois lavabos à 10 € pièce, soit 50 €',
      '1 panier à 10 € l’unité, soit 50 €',
      'Trois paniers à 10 € l’un, soit 50 €',
      'Trois casques à 10 € par casque, soit 50 €',
    ].map((words) => ({ why: words, ...note(`${words}.`), message: 'product', at: '50 €' })),
    ...(
      [
        ['Douze bancs à 350 € l’unité, soit 4 020 €.', '4 020 €'],
        ['La commune achète 8 vélos au prix unitaire de 400 €, soit un total de 3 600 €.', '3 600 €'],
        ['Le loyer est de 50 € par mois, soit 500 € par an.', '500 €'],
        ['Trois agents reçoivent 150 € chacun, soit 550 €.', '550 €'],
      ] as const
    ).map(([text, at]) => ({ why: text.slice(0, 60), ...note(text), message: 'product', at })),
  ],
};
