/** Two values of which each stands where the other should: what was and what is, what is asked and what is given, both ends of a way, who bears a title or a cost. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'what is so now, and what was': {
    facts: { ancien_horaire: '07:10', nouvel_horaire: '07:25', arret: 'Pont-Hénaff' },
    faithful: [
      'Le car passera à 7 h 25 au lieu de 7 h 10.',
      'Le car passera à 7 h 25, et non plus à 7 h 10.',
      'Le passage se fera à 7 h 25 contre 7 h 10 auparavant.',
      'Le passage à l’arrêt Pont-Hénaff était à 7 h 10 au lieu de 7 h 25.',
    ],
    corrupted: [
      'Le car passera à 7 h 10 au lieu de 7 h 25.',
      'Le car passera à 7 h 10, et non plus à 7 h 25.',
      'Le passage se fera désormais à 7 h 10 contre 7 h 25.',
      'Le car passera à 7 h 10 en remplacement de 7 h 25.',
    ],
  },
  'a price that replaces another': {
    facts: { ancien_tarif: 12, nouveau_tarif: 14 },
    faithful: ['Le prix est de 14 euros au lieu de 12.', 'Le tarif est de 14 € contre 12 € précédemment.'],
    corrupted: ['Le prix est de 12 euros au lieu de 14.', 'Le tarif est de 12 € contre 14 € précédemment.'],
  },
  'a sum asked for and a sum given': {
    facts: { montant_aide_eur: 320, montant_demande_eur: 500, date_demande: '2026-01-19' },
    faithful: [
      'La commission a choisi de vous accorder 320 euros sur les 500 euros demandés.',
      'La commission n’a pas pu vous accorder les 500 euros sollicités ; elle vous accorde 320 euros.',
      'La commission ne peut vous accorder 500 euros.',
      'Vous avez sollicité le 19 janvier 2026 une aide de 500 euros.',
      'À votre demande de 500 euros, la commission a répondu par une aide de 320 euros.',
    ],
    corrupted: [
      'La commission a choisi de vous accorder 500 euros sur les 320 euros demandés.',
      'Il vous est octroyé 500 euros.',
      'La commission a examiné les 320 euros que vous aviez demandés.',
    ],
  },
  'places asked for and places given': {
    facts: { places_demandees: 12, places_attribuees: 8 },
    faithful: ['Sur les 12 places demandées, 8 places sont attribuées.'],
    corrupted: ['Sur les 8 places demandées, 12 places sont attribuées.', 'Douze places ont été attribuées.'],
  },
  'where a street begins and where it ends': {
    facts: { voie: 'allée Simone-Iff', debut_voie: 'rue du Moulin', fin_voie: 'chemin des Vignes' },
    faithful: [
      'L’allée Simone-Iff va de la rue du Moulin au chemin des Vignes.',
      'L’allée commence rue du Moulin et finit chemin des Vignes.',
      'L’allée relie le chemin des Vignes à la rue du Moulin.',
      'Au retour, on ira du chemin des Vignes à la rue du Moulin.',
    ],
    corrupted: [
      'L’allée Simone-Iff va du chemin des Vignes à la rue du Moulin.',
      'L’allée commence chemin des Vignes.',
      'L’allée débouche sur la rue du Moulin.',
      'Du chemin des Vignes, où elle commence, à la rue du Moulin, elle est à sens unique.',
    ],
  },
  'a school called by the key of another': {
    facts: { ecole_secteur: 'école des Tilleuls', ecole_demandee: 'école Jules-Verne', enfant: 'Nathan Roy' },
    faithful: [
      'Nathan sera scolarisé à l’école Jules-Verne au lieu de l’école des Tilleuls, son école de secteur.',
      'Votre école de secteur (école des Tilleuls) accueille Nathan.',
      'Votre enfant Nathan est inscrit à l’école Jules-Verne.',
    ],
    corrupted: [
      'Nathan sera scolarisé à l’école des Tilleuls au lieu de l’école Jules-Verne, son école de secteur.',
      'Votre école de secteur (école Jules-Verne) accueille Nathan.',
      'Votre école de secteur est l’école Jules-Verne.',
    ],
  },
  'the title of another': {
    facts: {
      agent: 'Mme Victoire Lemoine',
      fonction: 'gestionnaire de la commande publique',
      chef_service: 'M. Basile Nouvel',
    },
    faithful: [
      'Mme Victoire Lemoine, gestionnaire de la commande publique, est autorisée au télétravail.',
      'M. Basile Nouvel, chef de service, et Mme Victoire Lemoine, gestionnaire de la commande publique, ont signé.',
    ],
    corrupted: [
      'M. Basile Nouvel, gestionnaire de la commande publique, est autorisé au télétravail.',
      'M. Basile Nouvel exerce les fonctions de gestionnaire de la commande publique.',
      'Le gestionnaire de la commande publique, M. Basile Nouvel, est autorisé au télétravail.',
    ],
  },
  'who bears the costs, by yes or no': {
    facts: { frais_a_charge_acquereur: true, acquereur: 'M. Théo Marchetti', commune: 'Auzelles' },
    faithful: [
      'Les frais resteront à la charge de l’acquéreur.',
      'Les frais ne sont pas à la charge de la commune d’Auzelles.',
    ],
    corrupted: [
      'Les frais resteront à la charge de la commune d’Auzelles.',
      'Les frais seront supportés par la commune d’Auzelles.',
      'Les frais incombent au vendeur.',
    ],
  },
  'a detour told by its verb': {
    facts: {
      rue: 'rue des Tanneurs',
      troncon: 'entre la place du Lavoir et la rue Pasteur',
      deviation: 'avenue de la Gare',
      vehicules: 'tous',
    },
    faithful: [
      'Les véhicules seront déviés par l’avenue de la Gare.',
      'La rue des Tanneurs sera barrée entre la place du Lavoir et la rue Pasteur.',
    ],
    corrupted: [
      'Les véhicules seront déviés par la rue Pasteur.',
      'Une déviation sera mise en place par la rue Pasteur.',
      'Les véhicules seront déviés par la place du Lavoir.',
    ],
  },
  'a market that is moved': {
    facts: {
      marche: 'marché hebdomadaire du samedi',
      lieu_habituel: 'place de la Halle',
      lieu_provisoire: 'parking du Champ de Foire',
    },
    faithful: ['Le marché hebdomadaire se tiendra sur le parking du Champ de Foire.'],
    corrupted: ['Le lieu provisoire est la place de la Halle.'],
  },
};

holdsCases('exchanged values', CASES);
