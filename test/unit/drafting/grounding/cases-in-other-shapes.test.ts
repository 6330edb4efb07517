/** What agents type for one thing in many shapes: logs that begin with their day, limits, ranks, groups, votes on one line, numbers that name. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'parcels of one section': {
    facts: {
      parcelles: [
        { section: 'AD', numero: 88, contenance: '1 240 m²' },
        { section: 'AD', numero: 91, contenance: '655 m²' },
      ],
    },
    faithful: ['Les parcelles AD 88 (1 240 m²) et AD 91 (655 m²) sont cadastrées.'],
    corrupted: ['Les parcelles AD 88 et AD 19 sont cadastrées.'],
  },
  'rest between two turns': {
    facts: { objet: 'astreinte d’été', repos_minimal: 'neuf heures', prime: '121,50 €' },
    faithful: [
      'Un repos d’au moins neuf heures est respecté entre deux tours de garde.',
      'La semaine est indemnisée à hauteur de 121,50 €.',
    ],
    corrupted: ['Un repos d’au moins sept heures est respecté entre deux tours de garde.'],
  },
  'the notice of a convention': {
    facts: {
      convention: 'prêt de locaux',
      duree: '3 ans',
      preavis: '6 mois',
      occupant: 'Restos, antenne de Ploërmel',
    },
    faithful: ['La convention prévoit un préavis de six mois.'],
    corrupted: ['La convention prévoit un préavis de trois mois.', 'Le préavis est de deux mois.'],
  },
  'the first article of an act': {
    facts: { zone: 'zone de rencontre', mise_en_service: '2027-04-12' },
    faithful: ['Les dispositions de l’article 1er prennent effet le 12 avril 2027.'],
    corrupted: ['Les dispositions de l’article 1er prennent effet le 21 avril 2027.'],
  },
  'ranks of steps': {
    facts: { tarif: 'garderie', tranche_1: '1,10 €', tranche_2: '1,80 €', tranche_3: '2,40 €' },
    faithful: [
      'Le tarif est de 1,10 € pour la première tranche, 1,80 € pour la deuxième et 2,40 € pour la troisième.',
    ],
    corrupted: [
      'Le tarif est de 1,10 € pour la première tranche, 1,80 € pour la deuxième et 2,40 € pour la cinquième.',
    ],
  },
  'what is done to what is counted': {
    facts: { nombre_arbres: 9, replantation: 14, site: 'mail des Cordiers' },
    faithful: ['Quatorze arbres seront replantés.', 'Neuf arbres seront abattus.'],
    corrupted: ['Quinze arbres seront replantés.'],
  },
  'a receipt of what silence refuses': {
    facts: { accuse_reception: 'demande de subvention', demandeur: 'Tennis-club de Lure', sens: 'rejet' },
    faithful: ['Le présent accusé de réception est délivré au Tennis-club de Lure.'],
    corrupted: ['La subvention est accordée au Tennis-club de Lure.'],
  },
  'a limit of temperature': {
    facts: { stock_sel_t: 22, temperature_min_salage: -6 },
    faithful: [
      'Il n’est pas procédé au salage lorsque la température est inférieure à − 6 °C.',
      'Aucun salage n’est effectué en dessous de -6 °C.',
    ],
    corrupted: ['Aucun salage n’est effectué en dessous de -9 °C.'],
  },
  'the same in English': {
    facts: { salt_tonnes: 22, min_temperature: -6, no_salting_below: '-6 °C' },
    faithful: ['Aucun salage n’est effectué en dessous de -6 °C.'],
    corrupted: ['Aucun salage n’est effectué en dessous de -9 °C.'],
  },
  'numbers that their key counts': {
    facts: {
      faits: [
        { date: '2027-01-09', personnes: '6 à 9' },
        { date: '2027-01-16', personnes: 14 },
      ],
    },
    faithful: ['Le 9 janvier 2027, six à neuf personnes étaient réunies.'],
    corrupted: ['Le 9 janvier 2027, six à douze personnes étaient réunies.'],
  },
  'the number of a decision, and of what': {
    facts: { exercice: 2027, numero_dm: 3, seance: '2027-09-30' },
    faithful: ['La décision modificative n° 3 de l’exercice 2027 est adoptée.'],
    corrupted: ['La décision modificative n° 4 de l’exercice 2027 est adoptée.'],
  },
  'codes that go up': {
    facts: {
      motif: 'hausse de 14 % du prix du gaz depuis mars',
      article_depense: '60612',
      article_recette: '73111',
    },
    faithful: ['Le prix du gaz a augmenté de 14 % depuis mars.'],
    corrupted: ['Le prix du gaz a augmenté de 21 % depuis mars.'],
  },
  'votes on one line': {
    facts: { en_exercice: 23, presents: 17, pouvoirs: 2, absents_sans_pouvoir: 4 },
    faithful: ['En exercice : 23 – Présents : 17 – Pouvoirs : 2 – Absents sans pouvoir : 4.'],
    corrupted: ['En exercice : 23 – Présents : 17 – Pouvoirs : 3 – Absents sans pouvoir : 4.'],
  },
  'the count of a ballot': {
    facts: { expressed: 21, blank: 3, majority: 11 },
    faithful: ['Suffrages exprimés : 21 – Bulletins blancs : 3 – Majorité absolue : 11.'],
    corrupted: ['Suffrages exprimés : 24 – Bulletins blancs : 3 – Majorité absolue : 11.'],
  },
  'who a fact itself says that somebody is': {
    facts: { presidence: 'Mme Rose Albin', sorti: 'M. Pierre Ancel, vice-président de l’harmonie' },
    faithful: ['M. Pierre Ancel, vice-président de l’harmonie, a quitté la salle.'],
    corrupted: ['M. Pierre Ancel, trésorier de l’harmonie, a quitté la salle.'],
  },
  'the house beside': {
    facts: { demandeurs: 'M. et Mme Colin', adresse: '14 rue du Pressoir', numero_voisin: 16 },
    faithful: ['La chaudière est installée au n° 16 de la rue du Pressoir.'],
    corrupted: ['La chaudière est installée au n° 18 de la rue du Pressoir.'],
  },
  'a log that begins with its day': {
    facts: {
      annee: 2027,
      faits: [
        '05/02 quai Nord 20h-22h, 9 jeunes',
        '07/02 quai Nord, 21h, bruit',
        '12/02 halle, 18h, dégradations',
      ],
    },
    faithful: [
      'Les 5 et 7 février, des regroupements ont été relevés quai Nord.',
      'Le 12/02, à 18 h, des dégradations ont été relevées à la halle.',
      'Le 5 février 2027, de 20 h à 22 h, neuf jeunes se trouvaient quai Nord.',
    ],
    corrupted: ['Le 6 février, de 20 h à 22 h, neuf jeunes se trouvaient quai Nord.'],
  },
  'a score is no day': {
    facts: { score: '05/02', club: 'Étoile de Bram' },
    faithful: ['L’Étoile de Bram a gagné.'],
    corrupted: ['L’Étoile de Bram a gagné le 5 février.'],
  },
  'least days of presence': {
    facts: { jours_max: 2, presence_min: 3 },
    faithful: ['L’agent est présent au moins trois jours par semaine.'],
    corrupted: ['L’agent est présent au moins quatre jours par semaine.'],
  },
  'a group': {
    facts: { lieu: 'skate-parc', groupe_bruit: 13, event_1: { people: '7 à 9 jeunes' } },
    faithful: ['Les treize jeunes rencontrés au skate-parc ont baissé la musique.'],
    corrupted: ['Les seize jeunes rencontrés au skate-parc ont baissé la musique.'],
  },
  'hours after a place': {
    facts: { lieu: 'esplanade des Tilleuls', from: '15:00', to: '18:00' },
    faithful: ['Le rassemblement se tient sur l’esplanade des Tilleuls de 15 heures à 18 heures.'],
    corrupted: ['Le rassemblement se tient sur l’esplanade des Tilleuls de 15 heures à 19 heures.'],
  },
  'options with a letter': {
    facts: {
      option_a: { label: 'réfection partielle', cost: '41 000 € HT' },
      option_b: { label: 'réfection complète', cost: '96 000 € HT' },
    },
    faithful: ['Option A : réfection partielle, 41 000 € HT. Option B : réfection complète, 96 000 € HT.'],
    corrupted: ['Option C : réfection complète, 96 000 € HT.'],
  },
  'those of last year': {
    facts: { aid: 'bourse au permis', beneficiaries_last_year: 41 },
    faithful: ['L’an dernier, quarante et un jeunes en ont bénéficié.'],
    corrupted: ['L’an dernier, quarante-quatre jeunes en ont bénéficié.'],
  },
  'who somebody is, before a list': {
    facts: {
      delegataire: { civilite: 'M.', prenom: 'Marc', nom: 'Oger', rang: 1 },
      domaines: ['eau', 'voirie', 'forêt'],
    },
    faithful: ['M. Marc Oger, premier adjoint, reçoit délégation pour l’eau, la voirie et la forêt.'],
    corrupted: [
      'M. Marc Oger, premier adjoint, reçoit délégation pour l’eau, la voirie, la forêt et le tourisme.',
    ],
  },
  'after a check': {
    facts: { enfants: ['Noé', 'Salomé'], nombre_repas: 18, montant: 64.8 },
    faithful: [
      'Madame, après vérification, il apparaît que 18 repas ont été facturés en trop pour Noé et Salomé.',
    ],
    corrupted: ['Madame, après vérification, 18 repas ont été facturés en trop pour Noé, Salomé et Basile.'],
  },
};

holdsCases('the shapes in which agents type', CASES);
