/** What became of a thing, who holds an office, sums of what is listed, a way with the name of another. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('said of others', {
  'what was refused': {
    facts: {
      demandeur: 'Mme Florence Achard',
      document_communique: "plan d'aménagement de la place",
      document_refuse: "rapport d'analyse des scénarios",
      motif_refus: "document préparatoire à une décision en cours d'élaboration",
      mode_communication: 'courriel',
    },
    faithful: [
      'Le plan d’aménagement de la place lui a été communiqué.',
      'Le rapport d’analyse des scénarios n’a pas été communiqué.',
      'La communication du rapport d’analyse des scénarios a été refusée.',
      'Le rapport d’analyse des scénarios est un « document préparatoire à une décision en cours d’élaboration ».',
      'Le rapport d’analyse des scénarios est un « document préparatoire ».',
    ],
    corrupted: [
      'Le rapport d’analyse des scénarios lui a été communiqué.',
      'Le rapport d’analyse des scénarios a été transmis à Mme Achard par courriel.',
      'Le plan d’aménagement de la place a été refusé.',
      'Le rapport d’analyse des scénarios est un « document portant atteinte au secret des affaires ».',
    ],
  },
  'offices of bodies': {
    facts: {
      membres: ['commune de Lormeuil', 'commune de Bréchaud', 'CCAS de Lormeuil'],
      coordonnateur: 'commune de Lormeuil',
      duree_convention_mois: 48,
      proprietaire: 'syndicat des eaux',
    },
    faithful: [
      'La commune de Lormeuil assure les fonctions de coordonnateur du groupement.',
      'La commune de Bréchaud est membre du groupement.',
      'La commune de Bréchaud confie à la commune de Lormeuil, coordonnateur, ses achats.',
    ],
    corrupted: [
      'La commune de Bréchaud assure les fonctions de coordonnateur du groupement.',
      'La commune de Bréchaud est désignée coordonnateur du groupement.',
      'Le CCAS de Lormeuil est le coordonnateur du groupement.',
    ],
  },
  'sums of a list': {
    facts: {
      cout_total_ht_eur: 320000,
      detr_eur: 96000,
      aide_departement_eur: 64000,
      fonds_concours_communaute_eur: 32000,
      autofinancement_eur: 128000,
    },
    faithful: [
      'En additionnant la dotation de l’État (96 000 euros), l’aide du département (64 000 euros) et le fonds de concours (32 000 euros), la commune bénéficierait de 192 000 euros d’aides.',
      'En ajoutant les 96 000 euros de l’État et les 64 000 euros du département, on obtient 160 000 euros.',
    ],
    corrupted: [
      'En additionnant la dotation de l’État (96 000 euros), l’aide du département (64 000 euros) et le fonds de concours (32 000 euros), la commune bénéficierait de 160 000 euros d’aides.',
      'En ajoutant les 96 000 euros de l’État et les 64 000 euros du département, on obtient 192 000 euros.',
    ],
  },
  'ways with another name': {
    facts: {
      lieu_evenement: 'place des Halles',
      parking_conseille: 'parking de la Gare',
      salle: 'salle Pasteur',
      ecole: 'école des Prés',
    },
    faithful: [
      'Laissez votre voiture au parking de la Gare, à deux pas de la place des Halles.',
      'Le repas a lieu salle Pasteur.',
    ],
    corrupted: ['Laissez votre voiture au parking des Halles.', 'Le repas a lieu salle des Prés.'],
  },
});
