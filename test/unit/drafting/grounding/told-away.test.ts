/**
 * Days and hours that a sentence tells to be so long before or after another, and prices for one whose key says what it is for.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('days and hours told to be so long away', {
  'a day so many days in advance': {
    facts: { jour_du_concert: '2026-09-19', affichettes: { delai_avant_jours: 10 } },
    faithful: ['Les affichettes seront posées dix jours à l’avance, soit le 9 septembre 2026.'],
    corrupted: ['Les affichettes seront posées dix jours à l’avance, soit le 11 septembre 2026.'],
  },
  'an hour so many minutes later': {
    facts: { lever_rideau: '20:40', longueur_minutes: 35 },
    faithful: ['Le rideau se lève à 20 h 40 ; la pièce s’achève trente-cinq minutes plus tard, à 21 h 15.'],
    corrupted: ['Le rideau se lève à 20 h 40 ; la pièce s’achève trente-cinq minutes plus tard, à 21 h 25.'],
  },
});

holdsCases('prices for one', {
  'by the unit inside the key': {
    facts: { emplacements: 4, redevance: { eur_par_emplacement: 15, total_eur: 60 } },
    faithful: [
      'Les quatre emplacements donnent lieu à une redevance de soixante euros.',
      'La redevance est de 15 € par emplacement.',
    ],
    corrupted: ['Les quatre emplacements donnent lieu à une redevance de soixante-dix euros.'],
  },
  'for a day, in a record of euros': {
    facts: { frais_fourriere_eur: { enlevement: 90, jour_de_garde: 12 } },
    faithful: ['L’enlèvement coûte 90 € et chaque jour de garde 12 €.'],
    corrupted: ['L’enlèvement coûte 90 € et chaque jour de garde 21 €.'],
  },
});
