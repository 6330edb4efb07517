/** An access that is suspended by a closing, one more of a team, two children each at a price, books lent. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('closed and created', {
  'a closing': {
    facts: {
      equipement: 'piscine des Rives',
      motif_fermeture: 'vidange des bassins',
      date_debut_fermeture: '2026-12-14',
      date_fin_fermeture: '2027-01-03',
      date_reouverture: '2027-01-04',
      agent: 'M. Paul Viard',
    },
    faithful: [
      'L’accès du public à la piscine des Rives est suspendu pendant vingt et un jours à compter du 14 décembre 2026.',
    ],
    corrupted: [
      'L’accès du public à la piscine des Rives est suspendu pendant vingt-deux jours à compter du 14 décembre 2026.',
    ],
  },
  'one more, and two children': {
    facts: {
      service: 'espaces verts',
      emploi_cree: 'adjoint technique territorial',
      nb_agents_service_actuel: 4,
      date_creation: '2026-07-01',
      heures_benevolat: 70,
      delai_realisation_mois: 6,
      participation_famille_eur: 110,
      participation_2e_enfant_eur: 75,
      nb_eleves: 38,
    },
    faithful: [
      'Le renfort proposé porterait l’effectif du service à cinq agents.',
      'Si vous inscrivez deux enfants, la participation sera de 110 euros pour le premier et de 75 euros pour le second, soit 185 euros.',
    ],
    corrupted: [
      'Le renfort proposé porterait l’effectif du service à six agents.',
      'Elle dispose de six mois pour accomplir soixante-dix heures, ce qui fait un peu moins de quatorze heures par mois.',
      'Si vous inscrivez trois enfants, la participation sera de 110 euros pour le premier et de 75 euros pour le second, soit 185 euros.',
    ],
  },
  'books lent': {
    facts: {
      lectrice: 'Mme Bérengère Stosskopf',
      date_pret: '2026-03-24',
      date_retour_prevue: '2026-04-14',
      date_relance: '2026-05-12',
      duree_pret_semaines: 3,
    },
    faithful: ['Les livres empruntés le 24 mars devaient être rendus le 14 avril.'],
    corrupted: ['Les livres empruntés le 12 mai devaient être rendus le 14 avril.'],
  },
});
