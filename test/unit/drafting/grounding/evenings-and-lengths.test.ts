/** Days, hours and lengths that the facts make: the evening before, one hour after a length, time left from the day of the text, days of the week within a period; and near misses that must be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('Days, hours and lengths that the facts make', {
  'the evening before the day of the facts': {
    facts: {
      collectivite: 'syndicat Val-Tri',
      jour_biodechets: 'vendredi',
      frequence: 'une semaine sur deux',
      heure_sortie_bac: '20:00 la veille',
      date_premiere_collecte: '2027-03-05',
    },
    faithful: [
      'Les bacs sont à sortir le jeudi soir, à partir de 20 h.',
      'La collecte a lieu tous les quinze jours, le vendredi.',
      'La première collecte aura lieu le 5 mars 2027, la suivante deux semaines plus tard.',
    ],
    corrupted: [
      'Les bacs sont à sortir le mercredi soir, à partir de 20 h.',
      'La collecte a lieu tous les dix jours, le vendredi.',
      'La collecte a lieu le jeudi matin.',
      'La première collecte aura lieu le 5 mars 2027, la suivante trois semaines plus tard.',
    ],
  },
  'one hour after a length': {
    facts: { usager: 'Mme Lise Morand', heure_rdv: '15:20', duree_rdv_min: 25, date_rdv: '2027-02-03' },
    faithful: [
      'Vous serez reçue le 3 février 2027 de 15 h 20 à 15 h 45.',
      'Le rendez-vous est fixé de 15 h 20 à 15 h 45.',
    ],
    corrupted: [
      'Vous serez reçue le 3 février 2027 de 15 h 20 à 15 h 50.',
      'Vous serez reçue le 3 février 2027 de 15 h 20 à 16 h 45.',
      'Vous serez reçue le 3 février 2027 de 15 h 25 à 15 h 50.',
      'Vous serez reçue le 3 février 2027 de 15 h 20 à 15 h 25.',
    ],
  },
  'a bounded length that lasts': {
    facts: {
      objet: 'déviation de la route du Moulin',
      date_debut_deviation: '2027-03-01',
      date_fin_deviation: '2027-07-06',
      nb_riverains: 12,
    },
    faithful: [
      'La déviation durera un peu plus de quatre mois.',
      'La circulation est déviée pendant un peu plus de quatre mois.',
    ],
    corrupted: [
      'La déviation durera un peu plus de cinq mois.',
      'La déviation durera un peu moins de quatre mois.',
      'La déviation durera un peu plus de trois mois.',
    ],
  },
  'within so many weeks after': {
    facts: {
      demandeur: 'M. Ali Ferhat',
      date_demande: '2026-05-02',
      date_reception: '2026-05-06',
      date_mise_a_disposition: '2026-05-20',
      agent: 'Mme Luce Petit',
    },
    faithful: ['La demande a été traitée dans les deux semaines qui ont suivi sa réception.'],
    corrupted: [
      'La demande a été traitée dans la semaine qui a suivi sa réception, soit sous dix jours.',
      'La demande a été traitée dans les dix jours qui ont suivi sa réception.',
    ],
  },
  'before this note': {
    facts: {
      objet: 'dépôt sauvage',
      date_mise_en_demeure: '2027-01-11',
      delai_jours: 10,
      date_note: '2027-01-26',
    },
    faithful: ['Le délai de dix jours a pris fin le 21 janvier, cinq jours avant la présente note.'],
    corrupted: [
      'Le délai de dix jours a pris fin le 21 janvier, six jours avant la présente note.',
      'Le délai de dix jours a pris fin le 21 janvier, cinq jours après la présente note.',
    ],
  },
  'from this day': {
    facts: {
      lecteur: 'M. Jean Obry',
      date_relance: '2027-02-01',
      date_suspension_carte: '2027-02-22',
      nb_documents: 2,
    },
    faithful: [
      'Vous avez, à compter de ce jour, trois semaines pour rendre les deux documents avant le 22 février.',
    ],
    corrupted: [
      'Vous avez, à compter de ce jour, quatre semaines pour rendre les deux documents avant le 22 février.',
      'Vous avez, à compter de ce jour, deux semaines pour rendre les deux documents avant le 22 février.',
    ],
  },
  'time left to decide': {
    facts: {
      titulaire: 'Mme Odette Viala',
      date_echeance: '2026-05-03',
      date_limite_option: '2029-05-03',
      tarif_eur: 240,
    },
    faithful: [
      'Votre contrat est arrivé à échéance le 3 mai 2026. Vous disposez de trois ans pour exercer votre option.',
    ],
    corrupted: [
      'Votre contrat est arrivé à échéance le 3 mai 2026. Vous disposez de deux ans pour exercer votre option.',
    ],
  },
  'a holiday within the period': {
    facts: {
      centre: 'accueil Les Lutins',
      periode_debut: '2026-08-10',
      periode_fin: '2026-08-21',
      nb_jours: 10,
      tarif_jour_eur: 14,
    },
    faithful: [
      "L'accueil est ouvert du 10 au 21 août 2026, sauf le 15 août.",
      "Le 15 août, férié, n'est pas facturé.",
    ],
    corrupted: [
      "L'accueil est ouvert du 10 au 21 août 2026, sauf le 14 juillet.",
      "L'accueil est ouvert du 10 au 21 août 2026, sauf le 17 août.",
    ],
  },
  'meetings on their day within a closure': {
    facts: {
      club: 'Aïkido club',
      jour_creneau: 'jeudi',
      fermeture_debut: '2027-02-15',
      fermeture_fin: '2027-02-26',
      heure_debut: '18:00',
    },
    faithful: [
      "Le gymnase sera fermé du 15 au 26 février 2027. Deux séances, celles des 18 et 25 février, n'auront pas lieu.",
    ],
    corrupted: [
      "Le gymnase sera fermé du 15 au 26 février 2027. Deux séances, celles des 17 et 24 février, n'auront pas lieu.",
      "Le gymnase sera fermé du 15 au 26 février 2027. Trois séances, celles des 18 et 25 février, n'auront pas lieu.",
      "Le gymnase sera fermé du 15 au 26 février 2027. Deux séances, celles des 25 février et 4 mars, n'auront pas lieu.",
    ],
  },
  'no hour of the day': {
    facts: { etablissement: 'Bar du Port', heure_limite: '23:00', date_debut: '2027-05-01' },
    faithful: ["Considérant qu'il convient de fixer une heure limite ;", 'Une heure précise est fixée.'],
    corrupted: ['La terrasse ferme à une heure du matin.'],
  },
  'the year begins and ends': {
    facts: {
      collectivite: 'commune de Lauzun',
      exercice: 2027,
      montant_autorise_eur: 120000,
      date_seance: '2026-12-10',
    },
    faithful: ["Considérant que le budget de l'exercice 2027 sera voté après le 1er janvier ;"],
    corrupted: ["Considérant que le budget de l'exercice 2027 sera voté après le 1er février ;"],
  },
  'a length that is no hour': {
    facts: {
      objet: "coupure d'électricité",
      heure_debut: '09:30',
      heure_fin: '16:00',
      date_coupure: '2027-03-09',
    },
    faithful: [
      "La coupure commencera à 9 h 30 et s'achèvera à 16 heures, soit une durée de six heures et demie.",
    ],
    corrupted: [
      "La coupure commencera à 9 h 30 et s'achèvera à 16 heures, soit une durée de neuf heures et demie.",
    ],
  },
  'from an hour of one day to an hour of another': {
    facts: {
      equipement: 'halle aux grains',
      date_debut: '2027-01-08',
      heure_debut: '18:00',
      date_fin: '2027-01-11',
      heure_fin: '08:00',
      numero_arrete: '2027-012',
    },
    faithful: ["L'arrêté n° 2027-012 ferme la halle aux grains pendant soixante-deux heures."],
    corrupted: [
      "L'arrêté n° 2027-012 ferme la halle aux grains pendant cinquante-deux heures.",
      "L'arrêté n° 2027-012 ferme la halle aux grains pendant soixante-douze heures.",
    ],
  },
  'months of a period whose year is said once': {
    facts: {
      equipement: 'camping municipal',
      periode: 'du 1er avril au 30 septembre 2026',
      recettes_eur: 98000,
      heure_ouverture: '09:00',
      heure_fermeture: '19:00',
    },
    faithful: ["Les recettes s'élèvent à 98 000 € sur six mois."],
    corrupted: [
      "Les recettes s'élèvent à 98 000 € sur sept mois.",
      "Les recettes s'élèvent à 98 000 € sur cinq mois.",
    ],
  },
  'days whose month was said before': {
    facts: {
      structure: 'relais emploi',
      jours: 'deuxième et quatrième jeudis du mois',
      date_premiere_permanence: '2027-04-08',
      heure_debut: '14:00',
    },
    faithful: ["Les permanences d'avril auront lieu les jeudis 8 et 22."],
    corrupted: [
      "Les permanences d'avril auront lieu les jeudis 8 et 23.",
      "Les permanences d'avril auront lieu les jeudis 9 et 22.",
    ],
  },
  'what the law says of Sundays': {
    facts: {
      commune: 'Ercé',
      annee: 2027,
      nb_dimanches_proposes: 8,
      secteur: 'commerce de détail',
      dates: ['2027-12-05', '2027-12-12', '2027-12-19'],
    },
    law: ['CT|L3132-26'],
    faithful: [
      "Leur nombre excédant cinq, l'avis conforme de la communauté est requis par l'article L. 3132-26 du code du travail.",
      "La liste des dimanches est à arrêter avant le 31 décembre, selon l'article L. 3132-26 du code du travail.",
    ],
    corrupted: [
      "Leur nombre excédant six, l'avis conforme de la communauté est requis par l'article L. 3132-26 du code du travail.",
      "La liste des dimanches est à arrêter avant le 30 novembre, selon l'article L. 3132-26 du code du travail.",
    ],
  },
  'before an hour, on the pavement': {
    facts: { operation: 'collecte de branchages', date_collecte: '2027-04-15', heure_depot: '19:00' },
    faithful: ['Merci de ne rien déposer sur le trottoir avant dix-neuf heures.'],
    corrupted: ['Merci de ne rien déposer sur le trottoir avant dix-huit heures.'],
  },
  'the eve of one collection and not of the other': {
    facts: { jour_ordures_menageres: 'mardi', jour_tri: 'jeudi', heure_sortie_bacs_la_veille: '19:00' },
    faithful: ['Sortez vos bacs le lundi soir pour les ordures ménagères, le mercredi soir pour le tri.'],
    corrupted: ['Sortez vos bacs le lundi soir pour le tri.'],
  },
  'hours of each of two days': {
    facts: {
      evenement: 'brocante',
      date_debut: '2026-06-06',
      date_fin: '2026-06-07',
      heure_debut: '10:00',
      heure_fin: '18:00',
    },
    faithful: ['La brocante est ouverte huit heures par jour.'],
    corrupted: ['La brocante est ouverte neuf heures par jour.'],
  },
});
