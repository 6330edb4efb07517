/**
 * What each line of a list gets of a whole, votes told against each other, weekly hours as a part of full time, and prices and hours whose
 * key tells no unit.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('allotments', {
  'by the share of each line': {
    facts: {
      cout_total: 84000,
      partenaires: [
        { nom: 'Vaubrun', quote_part_pct: 45 },
        { nom: 'Les Essarts', quote_part_pct: 35 },
        { nom: 'Orcheville', quote_part_pct: 20 },
      ],
    },
    faithful: [
      'Le coût de 84 000 € est réparti entre Vaubrun (37 800 €), Les Essarts (29 400 €) et Orcheville (16 800 €).',
      'Sont à la charge d’Orcheville 16 800 €.',
      'La participation de Vaubrun s’élève à 37 800 €.',
    ],
    corrupted: [
      'Le coût de 84 000 € est réparti entre Vaubrun (29 400 €), Les Essarts (37 800 €) et Orcheville (16 800 €).',
      'La participation de Vaubrun s’élève à 16 800 €.',
      'La participation de Vaubrun s’élève à 38 700 €.',
    ],
  },
  'in proportion to what each counts': {
    facts: { solde_a_partager: 12000, licencies: { Judo: 90, Basket: 60, Tennis: 50 } },
    faithful: [
      'Le solde de 12 000 € est partagé au prorata du nombre de licenciés : 5 400 € pour le judo, 3 600 € pour le basket et 3 000 € pour le tennis.',
    ],
    corrupted: [
      'Le solde de 12 000 € est partagé au prorata du nombre de licenciés : 3 600 € pour le judo, 5 400 € pour le basket et 3 000 € pour le tennis.',
      'Le solde de 12 000 € est partagé au prorata du nombre de licenciés : le judo reçoit 5 500 €.',
    ],
  },
});

holdsCases('votes told against each other', {
  'so many against so many': {
    facts: { pour: 17, contre: 4 },
    faithful: ['Par dix-sept voix contre quatre, le conseil adopte le projet.'],
    corrupted: [
      'Par quatre voix contre dix-sept, le conseil adopte le projet.',
      'On compte dix-sept voix contre.',
    ],
  },
  'against one': {
    facts: { pour: 12, contre: 1 },
    faithful: ['Par douze voix contre une, le conseil adopte le projet.'],
    corrupted: ['Par onze voix contre une, le conseil adopte le projet.'],
  },
});

holdsCases('parts of full time', {
  'by the hours of a week': {
    facts: { heuresHebdo: 21, grade: 'adjoint administratif' },
    faithful: ['L’agent accomplira 21 heures par semaine, soit 60 % d’un temps complet.'],
    corrupted: ['L’agent accomplira 21 heures par semaine, soit 70 % d’un temps complet.'],
  },
});

holdsCases('units that the key does not tell', {
  'a price for one': {
    facts: { enfant: 4.5, adulte: 7, cout_de_revient: 9.2 },
    faithful: ['Le repas coûte 4,50 € pour un enfant et 7 € pour un adulte.'],
    corrupted: ['Le repas coûte 4,50 € pour un enfant et 8 € pour un adulte.'],
  },
  'people beside a cost are no money': {
    facts: { adultes: 7, cout: 92 },
    faithful: ['Sept adultes participent, pour un coût de 92 €.'],
    corrupted: ['Chacun versera 7 €, pour un coût de 92 €.'],
  },
  'those who pay where others do not': {
    facts: { entree: { habitants: 'gratuite', visiteurs: 6 } },
    faithful: ['L’entrée, gratuite pour les habitants, coûte 6 € aux visiteurs.'],
    corrupted: ['L’entrée, gratuite pour les habitants, coûte 9 € aux visiteurs.'],
  },
  'hours of the record': {
    facts: { accueil_hebdo_h: { avant: 24, apres: 28 } },
    faithful: [
      'L’accueil passe de vingt-quatre à vingt-huit heures par semaine.',
      'L’accueil ouvre vingt-huit heures par semaine.',
    ],
    corrupted: ['L’accueil ouvre vingt-six heures par semaine.'],
  },
  'a size in a record of fees': {
    facts: { redevance_ordures: { bac_litres: 240, abonnement: 110 } },
    faithful: ['L’abonnement d’un bac de 240 litres coûte 110 €.'],
    corrupted: [
      'L’abonnement d’un bac de 140 litres coûte 110 €.',
      'L’abonnement d’un bac de 110 litres coûte 240 €.',
    ],
  },
});
