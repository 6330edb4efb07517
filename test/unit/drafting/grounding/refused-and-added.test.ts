/** A refusal that no fact tells, what is said to follow what the facts tell, and a device that nobody speaks of. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a place in a nursery, and nothing that says no': {
    facts: {
      parents: 'M. et Mme Nils Aubertin',
      enfant: 'Maël Aubertin',
      structure: 'multi-accueil Les Coccinelles',
      date_commission: '2026-05-19',
      date_entree: '2026-09-07',
      tarif_horaire_eur: 1.86,
      date_limite_confirmation: '2026-06-05',
    },
    faithful: [
      'La commission du 19 mai 2026 a réservé une suite favorable à votre demande.',
      'Sans réponse de votre part, la place ne pourra être conservée.',
      'La confirmation doit parvenir avant le 5 juin 2026 ; à défaut, la demande sera refusée.',
    ],
    corrupted: [
      'La commission du 19 mai 2026 n’a pas pu réserver une suite favorable à votre demande.',
      'La commission n’a pas donné de suite favorable à la demande présentée pour Maël.',
      'Votre demande pour Maël a été refusée par la commission du 19 mai 2026.',
      'La commission du 19 mai 2026 ne peut accueillir favorablement la demande faite pour Maël.',
      'La commission a décidé de rejeter votre demande pour Maël.',
      'Je suis au regret de refuser la demande présentée pour Maël.',
    ],
  },
  'a grant that was voted': {
    facts: {
      association: 'Les Foulées du Vallon',
      montant_subvention_eur: 4500,
      date_seance: '2026-03-16',
      votes_pour: 17,
      votes_contre: 0,
      manifestation: 'course nature des Trois-Moulins',
    },
    faithful: ['Le conseil du 16 mars 2026 vous attribue une subvention de 4 500 euros.'],
    corrupted: ['Le conseil du 16 mars 2026 n’a pas souhaité donner de suite favorable à votre demande.'],
  },
  'a refusal with its reason': {
    facts: { enfant: 'Robin Jolivet', date_commission: '2026-05-27', motif: 'effectif maximal atteint' },
    faithful: [
      'La commission du 27 mai 2026 n’a pu donner une suite favorable à la demande faite pour Robin.',
      'La commission du 27 mai 2026 a rejeté la demande de Robin Jolivet.',
    ],
    corrupted: ['La commission du 28 mai 2026 n’a pu donner une suite favorable à la demande.'],
  },
  'what would follow': {
    facts: {
      action: 'colis de Noël des aînés',
      age_minimum: 75,
      fournisseur: 'Épicerie Valmorin',
      date_distribution: '2026-12-16',
      heure_debut: '14:00',
      lieu_distribution: 'foyer Émile-Combes',
      adjointe: 'Mme Thérèse Aubry',
    },
    faithful: [
      'La distribution commence à 14 heures au foyer Émile-Combes.',
      'Un courrier suivra.',
      'Une distribution de colis suivra la réunion.',
      'La distribution sera suivie d’une visite des aînés.',
    ],
    corrupted: [
      'Un goûter en musique suivra la distribution.',
      'La distribution sera suivie d’un goûter dansant.',
      'La distribution se terminera par un spectacle de magie.',
      'Une chorale accompagnera la distribution.',
      'La distribution s’ouvrira sur un concert de harpe.',
    ],
  },
  'a camera that nobody speaks of': {
    facts: {
      contrevenant: 'M. Joël Bazin',
      date_constat: '2026-05-06',
      lieu_depot: 'chemin de la Sablière',
      agent_verbalisateur: 'brigadier Nadège Colin',
    },
    faithful: [
      'Le dépôt, chemin de la Sablière, a été constaté par le brigadier Nadège Colin le 6 mai 2026.',
      'Vous avez été entendu par le brigadier Nadège Colin.',
    ],
    corrupted: [
      'Vous avez été filmé par la caméra de surveillance chemin de la Sablière.',
      'Le dépôt a été enregistré par un drone le 6 mai 2026.',
    ],
  },
};

holdsCases('refused and added', CASES);
