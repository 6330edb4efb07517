/** Hours that last without a key that says so, the coldest it may be, an hour before another thing, and tariffs whose English key begins with their head. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a day long': {
    facts: { envoi_prefecture: '24 heures', ouverture: '9 h' },
    faithful: [
      'La décision est envoyée à la préfecture dans les vingt-quatre heures.',
      'L’envoi à la préfecture se fait sous 24 heures ; l’ouverture est à 9 h.',
    ],
    corrupted: [
      'La décision est envoyée à la préfecture dans les quarante-huit heures.',
      'L’ouverture est à 10 h.',
    ],
  },
  'at most so many hours': {
    facts: { secteurs: ['secteur bleu : 3 h maximum', 'secteur jaune : 6 h au plus'], fin: '19 h' },
    faithful: [
      'En secteur bleu, le stationnement est limité à une durée de trois heures.',
      'Secteur jaune : durée de six heures au plus, jusqu’à 19 h.',
    ],
    corrupted: ['En secteur bleu, le stationnement est limité à une durée de quatre heures.'],
  },
  'the coldest': {
    facts: { objet: 'salage', temperature_min: -8 },
    faithful: ['Le salage est sans effet en dessous de -8 °C.', 'Salage : -8 °C au plus bas.'],
    corrupted: [
      'Le salage est sans effet en dessous de -6 °C.',
      'Le salage est sans effet en dessous de 8 °C.',
    ],
  },
  'an hour, then something else': {
    facts: { depart: '13h30', arrivee: '16h' },
    faithful: ['Le cortège prévoit un départ à treize heures trente et une arrivée à seize heures.'],
    corrupted: ['Le cortège prévoit un départ à treize heures trente et une et une arrivée à seize heures.'],
  },
  'until midnight': {
    facts: { releve: '21h-minuit' },
    faithful: ['Le relevé couvre la tranche de 21 h à minuit.'],
    corrupted: ['Le relevé couvre la tranche de 21 h à midi.'],
  },
  'tariffs of those who live elsewhere': {
    facts: { rate_resident: 2.9, rate_non_resident: 4.75 },
    faithful: ['Le repas coûte 2,90 € aux habitants et 4,75 € aux autres.'],
    corrupted: ['Le repas coûte 2,90 € aux habitants et 4,85 € aux autres.'],
  },
};

holdsCases('lengths and tariffs', CASES);
