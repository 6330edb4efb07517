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
  'verbs of acts, whatever follows them': {
    facts: {
      commune: 'Plouvern',
      maire: { civilite: 'Mme', prenom: 'Nolwenn', nom: 'Kermadec' },
      objet: 'cession du camion plateau',
      acquereur: 'société Maurin',
      prix_eur: 4200,
      date_seance: '2026-05-11',
    },
    faithful: [
      'Le conseil municipal DÉNOMME « camion plateau » le véhicule cédé à la société Maurin.',
      'Le conseil municipal de Plouvern OCTROIE, pour la cession, un délai à la société Maurin.',
      'Le conseil municipal réuni le 11 mai 2026 AGRÉE la société Maurin.',
      'Le conseil municipal, à l’unanimité, APPROUVE, la cession ; HABILITE, pour la signature, Mme Nolwenn Kermadec.',
      'Mme Nolwenn Kermadec CÈDE le camion plateau à la société Maurin.',
      'Les membres du conseil ENTÉRINENT, à main levée, la cession et ARRÊTENT : 4 200 euros.',
      'Après en avoir DÉLIBÉRÉ, le conseil municipal VALIDE, sans réserve, la cession.',
      'Le conseil municipal ÉMET UN AVIS FAVORABLE à la cession ; PREND ACTE, ce jour, du prix.',
      'Le conseil municipal EXONÈRE, RÉPARTIT et SUSPEND, selon les cas.',
      'Le conseil municipal (11 mai 2026) SOLLICITE : une offre de la société Maurin.',
      'La présente délibération CONFÈRE, pour sa durée, pouvoir au maire.',
      'Le conseil municipal décide d’APPROUVER, sans réserve, la cession et d’AUTORISER : le maire à signer.',
    ],
    corrupted: [
      'Le maire LEFEBVRE, de son côté, cède le camion plateau.',
      'La cession est faite à DELORME, société voisine.',
      'Mme Nolwenn LEMAIRE, maire, cède le camion plateau.',
      'Le conseil municipal de VARENNE, réuni le 11 mai 2026, cède le camion plateau.',
      'M. PLACE, adjoint, cède le camion plateau.',
      'Le camion plateau est cédé à Claire FONDE, garagiste.',
      'Le conseil municipal DÉNOMME « VERLAINE » le véhicule.',
      'Mme Nolwenn KERGOAT DÉCIDE de céder le camion plateau.',
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
  'surnames that are verbs too, and an infinitive after its verb': {
    facts: { presents: 'M. Luc Roux', pour: 12, objet: 'réfection du lavoir' },
    faithful: [
      'Le conseil DÉCIDE D’ENGAGER, par 12 voix, la réfection du lavoir.',
      'Le conseil municipal VALIDE, à main levée, la réfection du lavoir.',
    ],
    corrupted: [
      'Présents : M. Luc Roux, MARQUES.',
      'Absents : FERMER, VALLAT.',
      'Excusés : VALLAT, PORTER.',
      'Mme Ana MARQUES à M. Luc Roux.',
    ],
  },
  'those who bear a family name': {
    facts: { famille: 'M. et Mme Castaing', date_relance: '2026-11-18' },
    faithful: ['Famille Castaing : relance du 18 novembre 2026.'],
    corrupted: ['Famille Castagnet : relance du 18 novembre 2026.'],
  },
};

holdsCases('verbs in capitals', CASES);
