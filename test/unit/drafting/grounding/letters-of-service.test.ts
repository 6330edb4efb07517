/** Turns of letters, notices and notes to files that deny, rule or promise nothing by themselves, and near misses of each. */
import { holdsCases } from '../../../support/grounding/cases';

const VOTED = {
  objet: 'vente d’un tracteur',
  votes_pour: 17,
  votes_contre: 0,
  abstentions: 2,
  prix_eur: 3400,
};
const PLAN = {
  objet: 'facture d’eau',
  nb_factures: 2,
  periodicite: 'mensuelle',
  nb_echeances: 4,
  montant_echeance_eur: 35,
  date_premiere_echeance: '2027-02-10',
  reste_du_eur: 140,
};
const BALL = {
  evenement: 'bal des Ormes',
  date_evenement: '2027-07-10',
  heure_ouverture: '19:00',
  heure_fermeture_lendemain: '02:00',
};

holdsCases('turns of letters', {
  'votes against are no control': {
    facts: VOTED,
    faithful: ['La vente est soumise au contrôle de légalité. Le contrat a été signé.'],
    corrupted: ['La vente a été adoptée par 17 voix pour et 2 voix contre.'],
  },
  'refused here, taken there': {
    facts: {
      enfant: 'Lina',
      decision: 'refus',
      centre_demande: 'centre des Ormes',
      centre_secteur: 'centre du Lavoir',
    },
    faithful: ['Lina sera donc accueillie au centre du Lavoir.'],
    corrupted: ['Lina sera donc accueillie au centre des Ormes.', 'Votre demande est acceptée.'],
  },
  'payments that follow each other': {
    facts: PLAN,
    faithful: [
      'Vous réglerez quatre versements de 35 €, du 10 février au 10 mai 2027.',
      'La dernière échéance est fixée au 10 mai 2027.',
      'Après la quatrième mensualité, la dette sera éteinte.',
    ],
    corrupted: [
      'Vous réglerez quatre versements de 35 €, du 10 février au 10 juin 2027.',
      'La dernière échéance est fixée au 10 avril 2027.',
      'Après la cinquième mensualité, la dette sera éteinte.',
    ],
  },
  'past midnight': {
    facts: BALL,
    faithful: ['Le bal se tient du samedi 10 juillet à 19 heures au dimanche 11 juillet à 2 heures.'],
    corrupted: [
      'Le bal se tient du samedi 10 juillet à 19 heures au lundi 12 juillet à 2 heures.',
      'Le bal ouvre le dimanche 11 juillet à 19 heures.',
    ],
  },
  'what is asked, in passing': {
    facts: { structure: 'ludothèque des Ormes', heure_fermeture: '18:00', statut_dossier: 'incomplet' },
    faithful: [
      'Tout changement doit être signalé au plus vite à la direction.',
      'Les habitants seront tenus informés des suites.',
      'Chacun est invité à remettre un dossier complet.',
    ],
    corrupted: [
      'Tout changement doit être payé par les familles.',
      'Les habitants sont tenus de clôturer leur terrain.',
      'Votre dossier est complet.',
    ],
  },
  'bodies of the State': {
    facts: { demandeur: 'Mme Lise Carvin', document: 'rapport' },
    faithful: [
      'Vous pouvez saisir la Commission d’accès aux documents administratifs ou le Défenseur des droits.',
    ],
    corrupted: ['Vous pouvez saisir Mme Aline Roussel ou la société Vertigo.'],
  },
  'bounded by what was told': {
    facts: { prix_total_eur: 15300, estimation_domaines_eur: 15000, nb_demandes: 64, nb_places: 20 },
    faithful: [
      'Le prix dépasse de 300 € l’estimation des domaines, soit environ 2 % de plus.',
      'Pour 64 demandes, 20 places étaient ouvertes : moins d’une demande sur trois a été servie.',
    ],
    corrupted: [
      'Le prix dépasse de 300 € l’estimation des domaines, soit environ 4 % de plus.',
      'Pour 64 demandes, 20 places étaient ouvertes : plus d’une demande sur trois a été servie.',
      'Pour 64 demandes, 20 places étaient ouvertes : moins d’une demande sur deux a été servie.',
    ],
  },
  'animals at large': {
    facts: { animal: 'chienne épagneul', fourriere: 'refuge des Ormes', nb_jours_garde: 3 },
    faithful: ['Il est interdit de laisser divaguer un chien sur la voie publique.'],
    corrupted: ['Il est interdit de nourrir un chien sur la voie publique.'],
  },
  'a loan and what is guaranteed of it': {
    facts: {
      emprunteur: 'Habitat des Ormes',
      montant_emprunt_eur: 900000,
      quotite_garantie_pct: 40,
      montant_garanti_eur: 360000,
    },
    faithful: ['La commune garantit à hauteur de 40 % le remboursement d’un prêt de 900 000 €.'],
    corrupted: [
      'La commune garantit à hauteur de 40 % le remboursement d’un prêt de 360 000 €.',
      'La commune garantit à hauteur de 50 % le remboursement d’un prêt de 900 000 €.',
    ],
  },
  'saved on what would have been paid': {
    facts: { tarif_entree_eur: 3, tarif_carte_10_entrees_eur: 24 },
    faithful: ['La carte de dix entrées, à 24 €, permet une économie de 6 €, soit une réduction de 20 %.'],
    corrupted: ['La carte de dix entrées, à 24 €, permet une économie de 6 €, soit une réduction de 30 %.'],
  },
  'own funds and marks with points': {
    facts: {
      projet: 'four à pain',
      cout_eur: 5000,
      autofinancement_eur: 2000,
      numero_inventaire: '2024.7.3',
    },
    faithful: [
      'Le solde, 2 000 €, est pris sur ses fonds propres.',
      'Fiche d’inventaire n° 2024.7.3 : four à pain.',
    ],
    corrupted: ['Fiche d’inventaire n° 2024.7.4 : four à pain.'],
  },
  'promises as assurances': {
    facts: {
      enfant: 'Lina',
      statut: 'liste d’attente',
      nb_demandes: 50,
      nb_places_attribuees: 12,
      rang: 4,
    },
    faithful: ['Je puis vous assurer que votre demande sera examinée.', 'Douze places ont été attribuées.'],
    corrupted: [
      'Je puis vous assurer qu’une place vous sera attribuée.',
      'Nous pouvons vous garantir que Lina sera admise.',
      'Une place vous est d’ores et déjà réservée.',
    ],
  },
  'a total has its parts in it': {
    facts: { frais_depot_eur: 40, frais_garde_jour_eur: 9, nb_jours_garde: 5, total_frais_eur: 85 },
    faithful: ['Un dépôt de 40 € et cinq jours de garde à 9 € font une somme de 85 €.'],
    corrupted: [
      'Un dépôt de 40 € et cinq jours de garde à 9 € font une somme de 94 €.',
      'Un dépôt de 40 € et cinq jours de garde à 9 € font une somme de 125 €.',
    ],
  },
});
