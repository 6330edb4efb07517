/** Keys whose figure numbers a thing: the unit that ends them is that of the value. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('numbered things', {
  'a stage': {
    facts: { commune: 'Saint-Pardon', distance_etape_3_km: 12, duree_etape_3_minutes: 95 },
    faithful: [],
    corrupted: ['L’étape 3 fait 12 mètres.'],
  },
  lots: {
    facts: { commune: 'Saint-Pardon', surface_lot_1_m2: 320, surface_lot_2_m2: 410 },
    faithful: [],
    corrupted: ['Le lot 1 couvre 410 m² et le lot 2 couvre 320 m².', 'Le lot 1 couvre 410 m².'],
  },
  'a size that the key says': {
    facts: { commune: 'Saint-Pardon', emplacement_4_m: 18 },
    faithful: [],
    corrupted: [],
  },
  phases: {
    facts: { commune: 'Saint-Pardon', duree_phase_1_mois: 3, duree_phase_2_mois: 5 },
    faithful: ['Les deux phases dureront huit mois en tout.'],
    corrupted: ['Les deux phases dureront neuf mois en tout.'],
  },
  'classes of ways': {
    facts: {
      commune: 'Saint-Pardon-en-Forez',
      service: 'voirie',
      objet: 'viabilité hivernale 2026-2027',
      date_debut_astreinte: '2026-11-16',
      date_fin_astreinte: '2027-03-14',
      nb_equipes: 4,
      nb_agents_par_equipe: 3,
      heure_depart_salage: '04:30',
      stock_sel_t: 60,
      longueur_priorite_1_km: 42,
      longueur_priorite_2_km: 67,
      responsable_astreinte: 'Thierry Ollagnier',
      suppleante: 'Karima Benhaddou',
      tel_astreinte: '04 77 10 93 52',
    },
    faithful: [
      'Madame, vous m’avez interrogé sur le déneigement de votre rue. Le service de la voirie traite 109 kilomètres de voies classées en priorité 1 ou 2, dont un peu moins de 40 % relèvent de la première catégorie.',
      'Le service traite 109 kilomètres de voies.',
      'Au total, 109 kilomètres de voies sont traités.',
    ],
    corrupted: [
      'Madame, vous m’avez interrogé sur le déneigement de votre rue. Le service de la voirie traite 110 kilomètres de voies classées en priorité 1 ou 2.',
      'Le service traite 108 kilomètres de voies.',
      'Au total, 110 kilomètres de voies sont traités.',
    ],
  },
});
