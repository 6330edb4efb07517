/** Counts that their noun tells how to come by, prizes under ranked keys, and the first of a day of the week. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('counts meant', {
  proxies: {
    facts: { nb_presents: 11, nb_votants: 15, date_seance: '2026-02-05', commune: 'Orval' },
    faithful: [
      'Onze élus étaient présents ; compte tenu de quatre procurations, quinze votants sont comptés.',
    ],
    corrupted: ['Onze élus étaient présents ; compte tenu de six procurations, quinze votants sont comptés.'],
  },
  'before a rank': {
    facts: { rang_liste: 9, structure: 'halte-garderie Pomme d’Api', nb_places: 20 },
    faithful: ['Votre demande reste inscrite ; huit familles vous précèdent.'],
    corrupted: ['Votre demande reste inscrite ; sept familles vous précèdent.'],
  },
  'a household': {
    facts: { foyer: '1 adulte et 3 enfants', demandeur: 'M. Yann Ferrec' },
    faithful: ['Le foyer réunit un adulte et trois enfants, soit quatre personnes.'],
    corrupted: ['Le foyer réunit un adulte et trois enfants, soit cinq personnes.'],
  },
  prizes: {
    facts: {
      concours: 'concours de soupes',
      premier_prix_eur: 80,
      deuxieme_prix_eur: 60,
      troisieme_prix_eur: 35,
    },
    faithful: [
      'Le concours de soupes offre trois prix : 80 € pour le premier, 60 € pour le deuxième et 35 € pour le troisième.',
    ],
    corrupted: [
      'Le concours de soupes offre quatre prix : 80 € pour le premier et 60 € pour le deuxième.',
      'Le concours de soupes offre trois prix, dont 35 € pour le quatrième.',
    ],
  },
  'the first of a weekday': {
    facts: {
      objet: 'marché de plein vent',
      nouveau_jour: 'jeudi',
      ancien_jour: 'samedi',
      date_effet: '2026-03-02',
    },
    faithful: ['Le premier marché du jeudi se tiendra le 5 mars 2026.'],
    corrupted: [
      'Le premier marché du jeudi se tiendra le 12 mars 2026.',
      'Le premier marché du jeudi se tiendra le 4 mars 2026.',
    ],
  },
});
