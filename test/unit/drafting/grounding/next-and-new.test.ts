/** What is new or comes next, what is left out of a sum or paid for by another, who speaks after a comma, and other words that are no label of a value. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'the next one': {
    facts: {
      recipient: 'Mme Odile Carpentier',
      address: '8 rue des Forges',
      visit_date: '2026-05-04',
      visit_reason: 'contrôle du raccordement aux eaux usées',
      inspector: 'M. Loïc Danjou',
      next_visit: 'avant le 30 juin 2026',
      phone: '02 99 00 41 17',
    },
    faithful: [
      'Un nouveau rendez-vous sera organisé avant le 30 juin 2026.',
      'Une nouvelle tournée sera assurée avant le 30 juin 2026.',
    ],
    corrupted: [
      'Un nouveau rendez-vous sera organisé avant le 30 juillet 2026.',
      'Un nouveau terrain de pétanque sera aménagé.',
    ],
  },
  'the point that ends a sentence after HT': {
    facts: { budget_ht: 48200, grant_source: 'DETR', grant_amount: 14460, grant_rate: '30 %' },
    faithful: [
      'Le coût du projet est estimé à 48 200 € HT. Une subvention de 14 460 € est demandée.',
      'La dépense est évaluée à 48 200 € H.T. Une subvention de 14 460 € est demandée.',
    ],
    corrupted: [
      'Le coût du projet est estimé à 14 460 € HT. Une subvention de 48 200 € est demandée.',
      'Le coût du projet est estimé à 48 200 € TTC. Une subvention de 48 200 € est demandée.',
    ],
  },
  'what a sum leaves out': {
    facts: { prix_euros: 71300, frais_euros: 1840, ligne_budgetaire: '2115', vendeur: 'indivision Roullier' },
    faithful: [
      'La dépense, soit 71 300 € hors frais, est imputée à l’article 2115.',
      'La somme de 71 300 €, frais non compris, est versée à l’indivision Roullier.',
    ],
    corrupted: ['Les frais s’élèvent à 71 300 €.'],
  },
  'late in another word': {
    facts: { tarif_repas: 3.4, frais_retard: 2.5, repas_par_an: 18400 },
    faithful: [
      'Toute inscription tardive donne lieu à un supplément de 2,50 € par repas.',
      'En cas d’inscription tardive, 2,50 € sont ajoutés.',
    ],
    corrupted: ['Toute inscription tardive donne lieu à un supplément de 3,50 € par repas.'],
  },
  'what is new': {
    facts: { equipement: 'ludothèque', effective: '2027-03-01', previous_rules: 'règlement du 12 juin 2018' },
    faithful: [
      'Le règlement du 12 juin 2018 est abrogé. Le nouveau règlement entre en vigueur le 1er mars 2027.',
      'Le nouveau règlement s’applique à compter du 1er mars 2027.',
    ],
    corrupted: [
      'Le règlement du 1er mars 2027 est abrogé.',
      'Le nouveau règlement entre en vigueur le 12 juin 2027.',
    ],
  },
  'a rate of the tax under its own key': {
    facts: { montant_ht: 51200, tva: 20, montant_ttc: 61440 },
    faithful: ['Le montant de 51 200 € hors taxes est majoré de la TVA au taux de 20 %.'],
    corrupted: [
      'Le montant de 51 200 € hors taxes est majoré de la TVA au taux de 10 %.',
      'La TVA au taux de 5,5 % s’ajoute au montant de 51 200 € HT.',
    ],
  },
  'an amount of the tax under its own key': {
    facts: { montant_ht: 51200, tva: 10240, montant_ttc: 61440 },
    faithful: ['La TVA s’élève à 10 240 €, pour un montant de 51 200 € HT.'],
    corrupted: ['La TVA s’élève à 12 400 €, pour un montant de 51 200 € HT.'],
  },
  'so many to so many': {
    facts: { soirs: ['le 3 juin : 6-12 adolescents, musique', 'le 5 juin : 20 adolescents, calme'] },
    faithful: ['Le 3 juin, six à douze adolescents écoutaient de la musique.'],
    corrupted: ['Le 3 juin, six à quatorze adolescents écoutaient de la musique.'],
  },
  'a number of two parts': {
    facts: { registre: '6-12', objet: 'dons reçus' },
    faithful: ['Les dons sont inscrits au registre 6-12.'],
    corrupted: ['Les dons sont inscrits au registre 6-14.'],
  },
  'limited to some hours': {
    facts: { zones: ['zone orange : 3 h maximum', 'zone bleue : 90 minutes maximum'], fermeture: '22 h' },
    faithful: [
      'En zone orange, le stationnement est limité à trois heures.',
      'L’ouverture au public est limitée à 22 heures.',
    ],
    corrupted: [
      'En zone orange, le stationnement est limité à cinq heures.',
      'L’ouverture au public est limitée à 23 heures.',
    ],
  },
  'hours of a week of work': {
    facts: { emploi: 'agent de restauration', quotite: '21/35e', date_effet: '2027-01-01' },
    faithful: ['La durée hebdomadaire de l’emploi est de 21 heures sur 35.'],
    corrupted: [
      'La durée hebdomadaire de l’emploi est de 24 heures sur 35.',
      'La durée hebdomadaire de l’emploi est de 21 heures sur 37.',
    ],
  },
  'years that are celebrated': {
    facts: { fete: 'jumelage avec Altenried', anniversaire: '30e anniversaire', budget: 4100 },
    faithful: ['Trente ans après la signature du jumelage, la commune reçoit Altenried.'],
    corrupted: ['Quarante ans après la signature du jumelage, la commune reçoit Altenried.'],
  },
  'a town where it is signed': {
    facts: {
      commune: 'Castelrive',
      maire: { prenom: 'Sylvie', nom: 'Delmas' },
      adjoint: { prenom: 'Karim', nom: 'Bessac', rang: 3 },
    },
    faithful: ['Fait à Castelrive, le Maire, Sylvie DELMAS.', 'Fait à Castelrive, la maire, Sylvie Delmas.'],
    corrupted: ['Fait à Castelrive, le Maire, Karim BESSAC.'],
  },
  'with whom, and what it does next': {
    facts: {
      convention: 'refuge animalier',
      prestataire: 'SPA de la Vallée du Loir',
      debut: '2027-01-01',
      duree: 'deux ans',
      signataire: 'Mme Anne Ferrand',
    },
    faithful: [
      'La convention conclue avec la SPA de la Vallée du Loir entre en vigueur le 1er janvier 2027.',
      'La convention passée avec la SPA de la Vallée du Loir vaut pour une durée de deux ans.',
    ],
    corrupted: ['La convention conclue avec la Croix-Rouge française prend effet le 1er janvier 2027.'],
  },
  'a subject after a comma': {
    facts: {
      requerant: 'M. Julien Maupas',
      juridiction: 'tribunal administratif de Nantes',
      avocat: 'Me Claire Vignal',
      assureur: 'Groupe Mutuel des Rives',
    },
    faithful: [
      'Dans l’affaire portée par M. Maupas, l’avocat de la commune est Me Claire Vignal.',
      'Pour le recours de M. Maupas, l’assureur de la commune est le Groupe Mutuel des Rives.',
    ],
    corrupted: ['M. Maupas, avocat, défend la commune.'],
  },
  'lines that a place names, and what they count': {
    facts: {
      constats: [
        { date: '2026-06-02', lieu: 'quai du Halage', heure: '21 h 30', personnes: '6 à 9 jeunes' },
        { date: '2026-06-04', lieu: 'aire de jeux', heure: '20 h', personnes: '12 jeunes' },
        { date: '2026-06-11', lieu: 'quai du Halage', heure: '23 h', personnes: 'une quinzaine' },
      ],
    },
    faithful: [
      'Des regroupements ont eu lieu quai du Halage le 2 juin à 21 h 30 (6 à 9 jeunes) et le 11 juin à 23 h (une quinzaine de personnes).',
    ],
    corrupted: ['Le 4 juin, un regroupement a eu lieu quai du Halage.'],
  },
  'what pays, and what is paid': {
    facts: {
      chapitre_depense: '011',
      chapitre_source: '67',
      montant: 9400,
      rapporteur: 'Mme Nadia Kermoal',
    },
    faithful: [
      'Mme Kermoal propose de financer ces dépenses par une réduction des crédits du chapitre 67.',
      'Il est proposé de couvrir la dépense par une diminution du chapitre 67.',
    ],
    corrupted: ['Les dépenses sont inscrites au chapitre 67.'],
  },
  'a body that meets': {
    facts: { cst_date: '2026-10-06', date_conseil: '2026-10-20', objet: 'télétravail' },
    faithful: ['Le CST, réuni le 6 octobre 2026, a été consulté.'],
    corrupted: ['Le conseil, réuni le 6 octobre 2026, a délibéré.'],
  },
};

holdsCases('labels that are none', CASES);
