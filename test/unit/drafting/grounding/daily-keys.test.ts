/**
 * Days, pieces, ages and rhythms that keys say, whom a body gathers, and what will not be.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('daily keys', {
  'the day of a key': {
    facts: {
      bibliobus: {
        jours: ['mardi', 'mercredi', 'samedi'],
        heure_conte: 'mercredi',
      },
      marche_bio: 'samedi',
    },
    faithful: ["L'heure du conte a lieu le mercredi.", 'Le marché bio se tient le samedi.'],
    corrupted: ["L'heure du conte a lieu le samedi.", 'Le marché bio se tient le mardi.'],
  },
  'pieces of what the keys name': {
    facts: {
      caution: 500,
      caution_menage: 90,
      points_collecte: ['place du Lavoir', 'rue des Forges'],
    },
    faithful: [
      'Deux chèques de caution sont demandés, soit 590 €.',
      'Les deux points de collecte sont place du Lavoir et rue des Forges.',
    ],
    corrupted: ['Trois chèques de caution sont demandés.'],
  },
  'an age in weeks or months': {
    facts: {
      age_min_semaines: 12,
      age_max_ans: 4,
      index: {
        eau_m3: 215,
        electricite_kwh: 11380,
      },
    },
    faithful: [
      'Les enfants sont accueillis de 12 semaines à 4 ans.',
      'Les compteurs affichent 215 m³ et 11 380 kWh.',
    ],
    corrupted: [
      'Les enfants sont accueillis de 12 mois à 4 ans.',
      'Les compteurs affichent 215 m³ et 11 830 kWh.',
    ],
  },
  'whom a jury gathers': {
    facts: {
      jury: ['Mme Ines Roblin', 'M. Lucas Tessier'],
      candidate: 'Mme Fanny Clerc',
      poste: "agent d'accueil",
    },
    faithful: ['Le jury réunit Mme Ines Roblin et M. Lucas Tessier.', 'Le jury a reçu Mme Fanny Clerc.'],
    corrupted: [
      'Le jury réunit Mme Ines Roblin et Mme Fanny Clerc.',
      'Le jury se compose de M. Lucas Tessier et de Mme Fanny Clerc.',
    ],
  },
  'what will not be fired or played': {
    facts: {
      bal: true,
      feu_artifice: false,
      concert_gratuit: false,
      date: '2026-07-13',
    },
    faithful: ['Un bal est donné le 13 juillet 2026.', "Aucun feu d'artifice n'est tiré le 13 juillet 2026."],
    corrupted: ["Un feu d'artifice est tiré le 13 juillet 2026."],
  },
  'at the latest the day before, at an hour': {
    facts: {
      commande: {
        limite: 'la veille à 11 h',
        tel: '02 98 11 22 33',
      },
    },
    faithful: [
      'Les repas se commandent au plus tard la veille à 11 h.',
      'La commande se fait au 02 98 11 22 33, au plus tard la veille à 11 h.',
    ],
    corrupted: ['Les repas se commandent au plus tard la veille à 10 h.'],
  },
  'so many a year': {
    facts: {
      composteurs: {
        visitesAnnuellesGratuites: 6,
        bacs: 40,
      },
      sacs_mensuels: 10,
    },
    faithful: ['Le service assure six visites gratuites par an.', 'Chaque foyer reçoit 10 sacs par mois.'],
    corrupted: [
      'Le service assure six visites gratuites par mois.',
      'Chaque foyer reçoit 10 sacs par semaine.',
    ],
  },
  'another breed or make': {
    facts: {
      chien: {
        race: 'épagneul breton',
        nom: 'Oslo',
      },
      porte: {
        couleur: 'gris anthracite',
      },
    },
    faithful: [
      "Le chien, un épagneul breton, répond au nom d'Oslo.",
      'La porte sera peinte en gris anthracite.',
    ],
    corrupted: ["Le chien, un épagneul picard, répond au nom d'Oslo.", 'La porte sera peinte en gris perle.'],
  },
  'a new day of the same thing': {
    facts: {
      jour_tournee: 'lundi',
      nouveau_jour: 'jeudi',
      effet: '2026-09-01',
    },
    faithful: ['À partir du 1er septembre 2026, le jeudi devient le jour de tournée.'],
    corrupted: ['À partir du 1er septembre 2026, le mardi devient le jour de tournée.'],
  },
});
