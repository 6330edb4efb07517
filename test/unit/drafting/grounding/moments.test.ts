/** Hours with their days, values with their years, lines of a list that only a day tells apart. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'the hour of another day': {
    facts: { livraison: '2026-03-12T08:30', enlevement: '2026-03-15T16:00', ouverture: '09:15' },
    faithful: [
      'Le matériel est livré le 12 mars 2026 à 8 h 30 et enlevé le dimanche 15 mars à 16 heures.',
      'Le 12 mars 2026, le guichet ouvre à 9 h 15.',
    ],
    corrupted: [
      'Le matériel est livré le 12 mars 2026 à 16 heures.',
      'Le matériel est livré le 12 mars 2026 à 8 h 30 et enlevé le 15 mars à 8 h 30.',
    ],
  },
  'slots of a week': {
    facts: { seances: ['lundi 17:00-18:30', 'jeudi 18:00-20:00'], debut: '2026-09-09' },
    faithful: [
      'Les séances ont lieu le lundi de 17 h à 18 h 30 et le jeudi de 18 h à 20 h.',
      'Les séances reprennent le mercredi 9 septembre 2026.',
    ],
    corrupted: [
      'Les séances ont lieu le lundi de 18 h à 20 h et le jeudi de 17 h à 18 h 30.',
      'Les séances ont lieu le lundi de 17 h à 18 h 30 et le mercredi de 18 h à 20 h.',
      'Les séances ont lieu les lundi et mercredi.',
    ],
  },
  'payments told apart by their day': {
    facts: {
      echeances: [
        { date: '2026-02-10', montant: 450 },
        { date: '2026-06-10', montant: 300 },
        { date: '2026-10-10', montant: 250 },
      ],
    },
    faithful: [
      'Vous réglerez 450 € le 10 février, 300 € le 10 juin et 250 € le 10 octobre 2026.',
      'Le 10 juin 2026, vous réglerez 300 €.',
    ],
    corrupted: [
      'Vous réglerez 300 € le 10 février, 450 € le 10 juin et 250 € le 10 octobre 2026.',
      'Le 10 juin 2026, vous réglerez 250 €.',
    ],
  },
  'lines told apart by what they measure': {
    facts: {
      parcours: [
        { distance_km: 12, depart: '09:30', tarif: 14 },
        { distance_km: 25, depart: '08:00', tarif: 24 },
      ],
    },
    faithful: [
      "L'inscription coûte 14 € pour le 12 km et 24 € pour le 25 km.",
      'Le départ du 25 km est à 8 heures, celui du 12 km à 9 h 30.',
    ],
    corrupted: [
      "L'inscription coûte 24 € pour le 12 km et 14 € pour le 25 km.",
      'Le départ du 25 km est à 9 h 30, celui du 12 km à 8 heures.',
    ],
  },
  'values keyed by their year': {
    facts: { dotation: { 2024: 61200, 2025: 58900 }, effectif: { 2024: 14, 2025: 17 } },
    faithful: [
      'La dotation passe de 61 200 € en 2024 à 58 900 € en 2025.',
      "L'effectif était de 14 agents en 2024 et de 17 agents en 2025.",
    ],
    corrupted: [
      'La dotation passe de 58 900 € en 2024 à 61 200 € en 2025.',
      "L'effectif était de 17 agents en 2024 et de 14 agents en 2025.",
    ],
  },
  'leaving and arriving': {
    facts: { depart: { heure: '06:45', lieu: 'gare' }, arrivee: { heure: '09:20', lieu: 'plage' } },
    faithful: ['Le car part à 6 h 45 et arrive à 9 h 20.', 'Le car quitte la gare à 6 h 45.'],
    corrupted: ['Le car part à 9 h 20 et arrive à 6 h 45.', 'Le car part à 9 h 20 de la gare.'],
  },
};

holdsCases('moments', CASES);
