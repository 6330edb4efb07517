/** What letters say out of courtesy, and what acts of a kind always say, claims nothing; judgments and additions still do. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'wishes and regrets': {
    facts: {
      salle: 'salle Prévert',
      date: '2027-03-14',
      decision: 'refus',
      motif: 'salle déjà réservée',
      places: 40,
    },
    faithful: [
      'Nous vous souhaitons une excellente fin de semaine.',
      'Nous vous souhaitons de belles retrouvailles et une excellente saison.',
      'Excellente journée à tous.',
      'La salle Prévert n’est malheureusement plus disponible le 14 mars 2027.',
      'La commission n’a malheureusement pas pu accueillir votre demande.',
      'Elle a examiné votre dossier et n’a malheureusement pas pu le retenir.',
      'Malheureusement, la salle Prévert n’est pas libre le 14 mars 2027.',
    ],
    corrupted: [
      'La salle Prévert a reçu un excellent accueil.',
      'L’excellente tenue de la salle Prévert est connue.',
      'Les usagers n’ont malheureusement pas rangé la salle Prévert.',
      'La salle Prévert est malheureusement mal tenue.',
    ],
  },
  'what stands beside the items of a list': {
    facts: {
      prets: ['12 bancs', '3 tréteaux'],
      rues_barrees: ['rue Haute', 'place du Marché', 'rue du Four'],
      date: '2026-08-09',
    },
    faithful: [
      'En revanche, douze bancs et trois tréteaux vous seront prêtés.',
      'Bonjour Madame, sauf oubli de notre part, douze bancs et trois tréteaux vous seront prêtés.',
      'Sauf oubli de ma part, douze bancs et trois tréteaux vous seront prêtés.',
      'Douze bancs et trois tréteaux vous seront prêtés, et nous en sommes heureux.',
      'L’arrêt et le passage restent libres rue Haute, place du Marché et rue du Four.',
      'L’arrêt et le passage sont interdits rue Haute, place du Marché et rue du Four le 9 août 2026.',
    ],
    corrupted: [
      'Vous recevrez douze bancs, trois tréteaux et une sonorisation.',
      'La circulation est interdite rue Haute, place du Marché, rue du Four et parking de la gare.',
    ],
  },
  'an occupation of the public domain': {
    facts: { exploitant: 'M. Jean Sabatier', surface_m2: 12, redevance_eur: 240, date_debut: '2027-05-01' },
    faithful: [
      'La permission est accordée à titre précaire et révocable.',
      'Les riverains en seront avertis par courrier.',
      'L’occupation reste consentie sous réserve de l’expertise.',
    ],
    corrupted: [
      'Des parasols chauffants seront installés devant la boutique.',
      'Les riverains ont signé une pétition contre la terrasse.',
      'L’occupation est consentie sous réserve du port d’un badge.',
    ],
  },
  'a refreshment stall': {
    facts: {
      association: 'Club de pétanque du Lavoir',
      objet: 'buvette',
      date: '2026-07-04',
      groupes_boissons: '1 et 3',
    },
    faithful: [
      'Je vous rappelle que la vente d’alcool à des mineurs est interdite.',
      'L’organisateur veillera à la tranquillité publique et à l’interdiction de vendre de l’alcool aux mineurs.',
    ],
    corrupted: [
      'La vente de gâteaux est interdite.',
      'Le tabac est interdit aux mineurs.',
      'L’organisateur installera des toilettes sèches près du boulodrome.',
    ],
  },
  'what somebody must do, fixed by a fact': {
    facts: {
      accueil: 'garderie du Moulin',
      heure_fermeture_portail: '18:30',
      heure_rangement: '22:15',
      largeur_trottoir_m: 1.6,
      heure_retour: '17:45',
    },
    faithful: [
      'Les parasols devront être rangés chaque soir à 22 h 15.',
      'Un trottoir de 1,60 mètre devra rester dégagé.',
      'Les enfants doivent être récupérés au plus tard à 17 h 45.',
      'Les usagers devront prendre toutes leurs précautions.',
      'Les locaux devront être rendus propres.',
      'Les voisins ne doivent pas s’alarmer du bruit.',
    ],
    corrupted: [
      'Les parasols devront être repeints avant leur installation.',
      'Les parents doivent adhérer à une mutuelle.',
      'Les enfants doivent porter un gilet fluorescent.',
      'Les voisins doivent tailler leurs haies.',
    ],
  },
  'a passport': {
    facts: { titre: 'passeport', demandeur: 'M. Ali Benhamou', date_rdv: '2026-10-05', heure_rdv: '09:20' },
    faithful: [
      'La présence de chaque demandeur est obligatoire, même mineur, pour le relevé des empreintes.',
    ],
    corrupted: [
      'La présence de deux témoins est obligatoire.',
      'Une traduction assermentée est obligatoire.',
    ],
  },
  'a perimeter of safety': {
    facts: { immeuble: '3 rue Neuve', perimetre_securite_m: 8, desordre: 'corniche instable' },
    faithful: ['Un périmètre de sécurité de huit mètres est établi. Nul ne doit y pénétrer.'],
    corrupted: ['Un périmètre de sécurité de huit mètres est établi. Nul ne doit y fumer la pipe.'],
  },
  'denied of nobody, of some, and only with': {
    facts: { blesse: false, nb_analyses: 60, nb_analyses_conformes: 57, accord_locataire: true },
    faithful: [
      'Personne n’a été blessé.',
      'Sur soixante analyses, trois sont non conformes.',
      'Les travaux ne peuvent commencer qu’avec l’accord du locataire, qui a été donné.',
    ],
    corrupted: [
      'Une personne a été blessée.',
      'Les travaux ne peuvent avoir l’accord du locataire.',
      'Aucune analyse n’est conforme.',
    ],
  },
  'whom a clause brings in': {
    facts: {
      ligne: 'navette B',
      transporteur: 'Cars Vidalenc',
      chien: 'Rex',
      objet: 'dénomination de places',
      quartier: 'les Ormeaux',
    },
    faithful: [
      'La navette B est exploitée par la société Cars Vidalenc.',
      'Le chien Rex est tenu en laisse par une personne majeure.',
      'Les places du quartier des Ormeaux doivent être nommées.',
    ],
    corrupted: [
      'La navette B est contrôlée par un cabinet suisse.',
      'Le chien Rex est tenu en laisse par une éducatrice canine.',
      'Mme Laure Pinson doit être nommée directrice.',
    ],
  },
  'a post of command': {
    facts: { exercice: 'exercice de crue', lieu_pc: 'salle Vauban', date: '2027-04-02' },
    faithful: ['Le poste de commandement sera installé dans la salle Vauban.'],
    corrupted: ['Le poste de secours sera ravitaillé par hélicoptère.'],
  },
  'where it is': {
    facts: {
      operation: 'remise des colis',
      lieu: 'maison des associations',
      date: '2026-12-14',
      contact: 'mairie',
    },
    faithful: [
      'Les colis vous attendent à la maison des associations le 14 décembre 2026.',
      'Les colis vous attendent dans la grande salle de la maison des associations.',
      'Pour toute question, adressez-vous à la mairie.',
      'Les personnes qui restent à la maison seront livrées.',
    ],
    corrupted: [
      'Les colis vous attendent à la salle polyvalente le 14 décembre 2026.',
      'Les colis seront remis au gymnase municipal.',
    ],
  },
  'one place and another in case of rain': {
    facts: {
      evenement: 'fête de la soupe',
      lieu: 'place Gambetta',
      lieu_repli: 'halle du marché',
      date: '2027-10-09',
    },
    faithful: [
      'Rendez-vous place Gambetta ou, en cas de pluie, à la halle du marché.',
      'Rendez-vous le 9 octobre 2027 à la halle.',
    ],
    corrupted: ['En cas de pluie, rendez-vous à la salle des fêtes.'],
  },
};

holdsCases('courtesy and usage', CASES);
