/**
 * What a free hand says beside the facts without adding to them: purposes, consequences and conditions that follow from a value, paraphrases, courtesy, calendars; and near misses that
 * must still be flagged.
 */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const WORKS = {
  rue: 'rue des Lavandières',
  heure_debut: '08:00',
  heure_fin: '17:30',
  date_debut: '2027-02-08',
  date_fin: '2027-02-19',
  nature_travaux: "renouvellement de la conduite d'eau potable",
  riverains_acces: true,
  entreprise: 'Sotraval TP',
};
const TERRACE = {
  commerce: 'Café de la Halle',
  surface_m2: 14,
  date_debut: '2027-04-01',
  date_fin: '2027-10-31',
  largeur_passage_m: 1.4,
  pesticides_autorises: false,
};
const ROOM = {
  salle: 'salle Marcel-Pagnol',
  capacite: 180,
  musique_jusqua: '02:00',
  heure_remise_cles: '10:00',
  date_location: '2027-06-19',
};

const CASES: Cases = {
  'purposes, consequences, courtesy': {
    facts: WORKS,
    faithful: [
      'La rue sera fermée de huit heures à dix-sept heures trente, mais vous pourrez toujours rejoindre votre domicile.',
      "Afin que l'opération puisse se poursuivre dans de bonnes conditions, la rue des Lavandières sera fermée.",
      'Sotraval TP interviendra du 8 au 19 février 2027 ; nous mesurons la gêne que cela représente et vous prions de nous en excuser.',
      'La rue sera fermée le temps de remplacer la conduite devenue vétuste, et nous espérons que chacun fera preuve de patience.',
      'Pensez à faire quelques réserves.',
      'Une fois les robinets purgés, la distribution reprendra sans attendre.',
      'En fin de chantier, il conviendra de démonter les palissades.',
    ],
    corrupted: [
      'La rue sera fermée de huit heures à dix-huit heures.',
      'Les trottoirs seront élargis par des paysagistes.',
      'Un radar pédagogique a été posé près du gymnase.',
      'La rue sera ouverte jusqu’à huit heures.',
    ],
  },
  'participles tell a fact': {
    facts: { motif: 'effectif maximal atteint en CE1', duree_conservation_jours: 20, objet: 'caméras de vidéoprotection', electricite_incluse: true }, // prettier-ignore
    faithful: [
      "L'avis est défavorable, l'effectif maximal étant atteint dans ce niveau.",
      'Des caméras seront posées, les enregistrements étant détruits au terme d’un délai de vingt jours.',
      "L'électricité étant comprise dans le prix, aucun supplément n'est à payer.",
    ],
    corrupted: [
      'Des caméras seront posées, les enregistrements étant détruits au terme d’un délai de trente jours.',
    ],
  },
  'conditions drawn from facts': {
    facts: TERRACE,
    faithful: [
      "Le café peut s'installer à condition de laisser aux piétons un passage d'au moins 1,40 mètre.",
      'Le café peut s’installer à condition de ménager un passage de 1,40 m pour les piétons.',
      "L'usage des pesticides y est proscrit, par respect pour la terre.",
    ],
    corrupted: [
      "Le café peut s'installer à condition de laisser aux piétons un passage d'au moins 1,60 mètre.",
      "Le café peut s'installer sous réserve du port d'un gilet fluorescent.",
    ],
  },
  'duties that tell a fact or a step': {
    facts: ROOM,
    faithful: [
      'Je vous rappelle que la salle ne peut accueillir plus de cent quatre-vingts personnes et que la musique doit cesser à deux heures du matin.',
      "La diffusion de musique n'est pas autorisée au-delà de 2 h.",
      'Ce projet doit donner envie de danser.',
      'Le locataire devra veiller à prévenir le gardien suffisamment tôt s’il souhaite annuler.',
      'En cas de vente, votre successeur devra en demander une nouvelle.',
      'Les exposants installés devront avoir quitté les lieux avant cette date.',
    ],
    corrupted: [
      "L'association devra publier ses comptes chaque année.",
      'Le propriétaire doit tailler sa haie.',
      "La musique n'est pas autorisée le 19 juin 2027.",
    ],
  },
  'causes told in other words, and the calendar': {
    facts: { motif: "hausse du prix de l'électricité", date_fermeture: '2026-12-24', date_permanence: '2026-12-26', mairie: 'mairie de Cazals' }, // prettier-ignore
    faithful: [
      "Les crédits sont augmentés en raison du renchérissement de l'électricité.",
      "À l'occasion des fêtes de fin d'année, la mairie fermera le 24 décembre 2026.",
      'La permanence se tiendra le lendemain de Noël.',
      'La mairie fermera la veille de Noël et rouvrira après les vacances de la Toussaint.',
    ],
    corrupted: [
      "Les crédits sont augmentés à la suite d'une série de cambriolages.",
      'La permanence se tiendra le 27 décembre 2026.',
      'La permanence est tenue par M. Noël.',
    ],
  },
  'the same day, way, office in other words': {
    facts: {
      horaires: { vendredi: '17 h - 21 h', samedi: '10 h - 21 h', dimanche: '10 h - 18 h' },
      distance_grand_km: 32,
      largeur_m: 3,
      grade: 'agent de maîtrise',
      agent: 'M. Fabrice Leguern',
      date_demande: '2026-10-29',
      date_reception: '2026-11-02',
    },
    faithful: [
      'Le marché est ouvert de 17 h à 21 h le vendredi, de 10 h à 21 h le samedi et jusqu’à 18 h le dimanche.',
      'Le grand parcours est long de 32 kilomètres.',
      'M. Fabrice Leguern, agent de maîtrise affecté aux espaces verts, est en congé.',
      'Sa demande a été reçue le 2 novembre 2026.',
    ],
    corrupted: [
      'Le marché est ouvert le vendredi de 10 h à 18 h.',
      'Le chemin est long de 3 mètres.',
      'M. Fabrice Leguern, rédacteur affecté aux espaces verts, est en congé.',
    ],
  },
  'a part, a comparison, a greeting': {
    facts: { rendement_reseau_pct: 81.4, sanction_stationnement: 'mise en fourrière', benevoles: ['Mme Renée Jolivet', 'M. Patrick Sauvage'], volume_m3: 223, commune: 'Chasseneil' }, // prettier-ignore
    faithful: [
      "Le rendement est de 81,4 % : une partie de l'eau n'est pas consommée.",
      'Le relevé de 223 m³ est sans commune mesure avec vos habitudes.',
      'Chers parents, Mme Renée Jolivet et M. Patrick Sauvage recevront les enfants.',
      'Les véhicules ne pourront ni circuler ni stationner.',
    ],
    corrupted: ['Mme Renée Jolivet, M. Patrick Sauvage et Mme Line Roques recevront les enfants.'],
  },
};

holdsCases('freely told', CASES);
