/** Verbs of a deliberation written in capitals are not names; names in capitals stay names. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'verbs at the head of a clause': {
    facts: {
      commune: 'Varces-le-Haut',
      objet: 'cession du camion plateau',
      acquereur: 'société Maurin',
      prix_eur: 4200,
      date_seance: '2026-05-11',
    },
    faithful: [
      'Le conseil municipal de Varces-le-Haut CÈDE à la société Maurin le camion plateau pour 4 200 euros.',
      'Le conseil municipal CONSENT à la cession du camion plateau ; ADMET le prix de 4 200 euros ; CONFIE au maire la signature de l’acte.',
      'Réuni le 11 mai 2026, après en avoir délibéré, CÈDE le camion plateau à la société Maurin.',
      'S’OPPOSE à toute autre cession ; RETIENT la société Maurin ; SAISIT Monsieur le Préfet.',
      'Le conseil municipal REND COMPTE de la cession ; DONNE POUVOIR au maire pour signer l’acte.',
      'S’EN REMET au maire ; N’APPROUVE PAS la cession à un tiers ; RAPPELLE QUE le prix est de 4 200 euros.',
      'Le conseil municipal, ENTENDU l’exposé, DONNE SON ACCORD à la cession et METTRA FIN à la location.',
      'Le conseil MET À DISPOSITION de la société Maurin le camion plateau ; PREND BONNE NOTE du prix.',
      'L’assemblée ENTEND le rapport ; SE PRONONCE pour la cession du camion plateau.',
    ],
    corrupted: [
      'Le conseil municipal CÈDE à la société VERNAT le camion plateau.',
      'Le conseil municipal de VORRAZE cède le camion plateau pour 4 200 euros.',
      'La société DELORME achète le camion plateau.',
      'Le conseil municipal CÈDE À VERNOUX le camion plateau.',
      'Le conseil REND À GARONNE le camion plateau.',
      'Le camion plateau est cédé à Mme CLAUDETTE.',
    ],
  },
  'a name in capitals that looks like a verb': {
    facts: { association: 'Harmonie des Cordeliers', subvention_eur: 900 },
    faithful: ['Le conseil municipal ALLOUE à l’Harmonie des Cordeliers une subvention de 900 euros.'],
    corrupted: [
      'Une subvention de 900 euros est versée à LA MALICE des Cordeliers.',
      'Une subvention de 900 euros est versée à ALLIANCE des Cordeliers.',
      'MARIE ROUSTE de l’association reçoit 900 euros.',
    ],
  },
  'those who bear a family name': {
    facts: { famille: 'M. et Mme Castaing', date_relance: '2026-11-18' },
    faithful: ['Famille Castaing : relance du 18 novembre 2026.'],
    corrupted: ['Famille Castagnet : relance du 18 novembre 2026.'],
  },
};

holdsCases('verbs in capitals', CASES);
