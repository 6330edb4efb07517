/** Values, people and lines that keys of forms give in ways of their own. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('hours that a slash parts', {
  'horaires, duree max': {
    facts: { horaires: '8h30-12h / 13h30-17h', duree_max: '2h' },
    faithful: ['Le guichet est ouvert de 8 h 30 à 12 h et de 13 h 30 à 17 h.'],
    corrupted: ['Le guichet est ouvert de 8 h 30 à 12 h et de 13 h 30 à 18 h.'],
  },
  ouverture: {
    facts: { ouverture: 'lundi 9h-11h/14h-16h' },
    faithful: ['Le bureau ouvre le lundi de 9 h à 11 h puis de 14 h à 16 h.'],
    corrupted: [],
  },
  'ouverture (2)': {
    facts: { ouverture: '10h00 - 12h30 / 15h00 - 19h00' },
    faithful: ['Ouvert de 10 h à 12 h 30 et de 15 h à 19 h.'],
    corrupted: [],
  },
  temps: {
    facts: { temps: '28h/semaine' },
    faithful: ['L’agent travaille 28 heures par semaine.'],
    corrupted: [],
  },
  'temps (2)': {
    facts: { temps: '28h / semaine' },
    faithful: ['L’agent travaille 28 heures par semaine.'],
    corrupted: ['L’agent travaille 30 heures par semaine.'],
  },
});

holdsCases('people under keys of their own', {
  'eleve, eleve nom, eleve prenom': {
    facts: { eleve: { eleve_nom: 'LE BIHAN', eleve_prenom: 'Soizic', niveau: 'CM1' }, commune: 'Plourin' },
    faithful: ['Soizic Le Bihan entre en CM1 à Plourin.'],
    corrupted: ['Soazic Le Bihan entre en CM1 à Plourin.', 'Maëlle Le Bihan entre en CM1 à Plourin.'],
  },
  'demandeur nom, demandeur prenom, enfant nom': {
    facts: {
      demandeur_nom: 'FABRE',
      demandeur_prenom: 'Lucie',
      enfant_nom: 'FABRE-ROY',
      enfant_prenom: 'Timéo',
      objet: 'bourse',
    },
    faithful: ['Mme Lucie Fabre demande une bourse pour Timéo Fabre-Roy.'],
    corrupted: ['La bourse de Lucie Fabre-Roy est demandée.'],
  },
  'nomAgent, prenomAgent, poste': {
    facts: { nomAgent: 'Kessler', prenomAgent: 'Ingrid', poste: 'ATSEM' },
    faithful: ['Ingrid Kessler est ATSEM.'],
    corrupted: [],
  },
  'nom naissance, nom usage, prenom': {
    facts: { nom_naissance: 'Royer', nom_usage: 'Pichon', prenom: 'Ida', poste: 'ATSEM' },
    faithful: ['Ida Pichon est ATSEM.'],
    corrupted: [],
  },
  'agent, agent nom, agent prenom': {
    facts: { agent: { agent_nom: 'X', agent_prenom: 'Yann' }, maire_nom: 'Prat', maire_prenom: 'Odile' },
    faithful: ['Odile Prat signe.'],
    corrupted: [],
  },
  'maire nom, maire prenom, adjoint nom': {
    facts: { maire_nom: 'Prat', maire_prenom: 'Odile', adjoint_nom: 'Caro', adjoint_prenom: 'Paul' },
    faithful: [],
    corrupted: ['Paul Prat signe.'],
  },
});

holdsCases('shares between 0 and 1', {
  'agent, quotite, taux participation': {
    facts: {
      agent: 'Mme Lise Auzou',
      quotite: 0.6,
      taux_participation: 0.43,
      part_femmes: 0.52,
      taux_emprunt: 0.85,
      tarif_copie: 0.2,
      largeur_m: 0.9,
      avancement: 0.35,
    },
    faithful: [
      'Mme Lise Auzou exerce à 60 %.',
      'La participation atteint 43 %.',
      'Le taux de l’emprunt est de 0,85 %.',
      'Les femmes représentent 52 % des inscrits.',
      'L’avancement du chantier est de 35 %.',
    ],
    corrupted: [
      'Mme Lise Auzou exerce à 70 %.',
      'La participation atteint 34 %.',
      'Le taux de l’emprunt est de 85 %.',
      'L’avancement du chantier est de 38 %.',
    ],
  },
  'quotite, pret, banque': {
    facts: { quotite: 0.5, pret: 100000, banque: 'Banque Alpha' },
    faithful: ['La commune garantit le prêt de 100 000 € pour moitié.'],
    corrupted: [],
  },
  'quotite travail, agent': {
    facts: { quotite_travail: 0.9, agent: 'M. Rey' },
    faithful: ['M. Rey travaille à 90 %.'],
    corrupted: [],
  },
  'taux remplissage, 2024, 2025': {
    facts: { taux_remplissage: { '2024': 0.61, '2025': 0.68 } },
    faithful: [
      'Le remplissage est passé de 61 % en 2024 à 68 % en 2025.',
      'Le remplissage a gagné 7 points en un an.',
    ],
    corrupted: ['Le remplissage a gagné 8 points en un an.'],
  },
});

holdsCases('things that keys tell apart', {
  'parcours long km, parcours court km, depart long': {
    facts: { parcours_long_km: 24, parcours_court_km: 9, depart_long: '08:00', depart_court: '10:00' },
    faithful: ['La course comporte deux parcours, de 24 km et de 9 km.'],
    corrupted: [],
  },
  'parcours long km, parcours court km': {
    facts: { parcours_long_km: 24, parcours_court_km: 9 },
    faithful: [],
    corrupted: ['La course comporte trois parcours, de 24 km et de 9 km.'],
  },
  'prix renouvellement 30ans, prix renouvellement 15ans': {
    facts: { prix_renouvellement_30ans: 520, prix_renouvellement_15ans: 300 },
    faithful: ['L’écart de prix entre les deux durées de renouvellement est de 220 €.'],
    corrupted: ['L’écart de prix entre les trois durées de renouvellement est de 220 €.'],
  },
  'lots, Gros œuvre, Peinture': {
    facts: { lots: { 'Gros œuvre': 'Maçonnerie Duval', Peinture: 'SARL Couleurs' } },
    faithful: ['Les deux lots sont attribués à Maçonnerie Duval et SARL Couleurs.'],
    corrupted: ['Les trois lots sont attribués à Maçonnerie Duval et SARL Couleurs.'],
  },
});

holdsCases('an old value of a numbered line', {
  'tarif repas qf1, tarif repas qf2, tarif repas qf3': {
    facts: {
      tarif_repas_qf1: 1.2,
      tarif_repas_qf2: 2.6,
      tarif_repas_qf3: 4.2,
      tarif_qf3_ancien: 4,
      exterieur: 5.5,
    },
    faithful: [
      'Le tarif de la troisième tranche augmente de 5 %.',
      'Pour la tranche 3, le prix du repas passe de 4 € à 4,20 €.',
    ],
    corrupted: [
      'Le tarif de la troisième tranche augmente de 6 %.',
      'Le tarif de la quatrième tranche augmente de 5 %.',
      'Le tarif de la troisième tranche baisse de 5 %.',
      'Pour la tranche 3, le prix du repas passe de 4,20 € à 4 €.',
    ],
  },
});
