/** Days that a beginning and a length of the facts make, in the words of acts: ends of probation, of validity, of works, days asked for an answer, ends put off. */
import { holdsCases } from '../../../support/grounding/cases';

const HIRED = {
  ...{
    agent: 'M. Hervé Kermadec',
    poste: 'agent d’accueil',
    date_debut: '2026-03-02',
    date_fin: '2027-03-01',
  },
  ...{ duree_mois: 12, periode_essai_mois: 1 },
};
const WORKS = {
  ...{
    titulaire: 'Sols du Nord',
    voie: 'rue du Moulin',
    date_debut_travaux: '2026-05-04',
    duree_travaux_jours: 19,
  },
  ...{ garantie_mois: 12 },
};
const SUPPLY = { objet: 'fourniture de gaz', debut_marche: '2027-07-01', duree_marche_ans: 2, nb_sites: 31 };
const ASKED = {
  ...{ demandeur: 'Mme Odile Vautrin', objet: 'dégât des eaux', date_courrier: '2026-09-03' },
  ...{ pieces: ['devis', 'attestation d’assurance'], delai_reponse_jours: 15 },
};
const GRANT = {
  beneficiaire: 'M. Yann Gobin',
  date_notification: '2026-02-17',
  duree_validite_mois: 24,
  aide_eur: 1500,
};
const LATER = {
  ...{ num_marche: 'M-2025-08', titulaire: 'Bâti Plus', num_avenant: 1, delai_supplementaire_jours: 14 },
  ...{ nouvelle_date_fin: '2026-10-30' },
};
const CHECK = {
  proprietaire: 'Mme Lise Aubin',
  date_controle: '2025-06-18',
  periodicite_controle_ans: 6,
  redevance_eur: 95,
};
const TERM = {
  reclamant: 'SCI du Lac',
  date_relance: '2026-06-01',
  delai_paiement_jours: 20,
  montant_du_eur: 75.5,
};

holdsCases('days worked out', {
  'a length of its own within a period of the facts': {
    facts: HIRED,
    faithful: [
      'Votre période d’essai prendra fin le 1er avril 2026.',
      'La période d’essai, qui s’achève le 1er avril 2026, peut être renouvelée une fois.',
      'L’essai d’un mois expire le 2 avril 2026.',
    ],
    corrupted: [
      'Votre période d’essai prendra fin le 15 avril 2026.',
      'Votre contrat prendra fin le 1er avril 2026.',
      'Votre période d’essai prendra fin le 1er avril 2027.',
    ],
  },
  'works that last so many days': {
    facts: WORKS,
    faithful: [
      'Les travaux, qui débutent le 4 mai 2026, devront être terminés le 22 mai.',
      'Le chantier de la rue du Moulin sera achevé le 22 mai 2026.',
      'Les travaux commencent le 4 mai et se terminent le 22 mai 2026.',
      'Au-delà du 22 mai 2026, aucune intervention n’est plus autorisée.',
      'La rue du Moulin devra être libérée pour le 22 mai 2026, dernier jour des travaux.',
    ],
    corrupted: [
      'Les travaux, qui débutent le 4 mai 2026, devront être terminés le 29 mai.',
      'Les travaux commencent le 22 mai 2026.',
    ],
  },
  'years of a contract': {
    facts: SUPPLY,
    faithful: [
      'Le marché débute le 1er juillet 2027 pour deux ans et se termine le 30 juin 2029.',
      'Article 4 – Le marché prend effet le 1er juillet 2027. Il se terminera le 30 juin 2029.',
    ],
    corrupted: [
      'Le marché débute le 1er juillet 2027 pour deux ans et se termine le 30 juin 2030.',
      'Le marché débute le 30 juin 2029.',
    ],
  },
  'the day for which something is asked': {
    facts: ASKED,
    faithful: [
      'Par courrier du 3 septembre 2026, Mme Odile Vautrin a été priée de produire un devis pour le 18 septembre.',
      'Votre réponse est attendue pour le 18 septembre 2026.',
      'Je vous saurais gré de me faire parvenir le devis d’ici le 18 septembre 2026.',
      'Passé le 18 septembre 2026, le dossier sera classé.',
      'Les pièces doivent nous être adressées avant le 18 septembre 2026.',
    ],
    corrupted: [
      'Par courrier du 3 septembre 2026, Mme Odile Vautrin a été priée de produire un devis pour le 25 septembre.',
      'Votre réponse est attendue pour le 28 septembre 2026.',
      'Le dégât des eaux est survenu le 18 septembre 2026.',
    ],
  },
  'how long a decision holds': {
    facts: GRANT,
    faithful: [
      'Au-delà du 17 février 2028, la décision ne sera plus valable.',
      'L’aide de 1 500 € est valable jusqu’au 17 février 2028.',
      'La décision deviendra caduque le 17 février 2028.',
      'À compter du 17 février 2028, l’aide sera caduque.',
    ],
    corrupted: [
      'Au-delà du 17 août 2028, la décision ne sera plus valable.',
      'La décision a été notifiée le 17 février 2028.',
    ],
  },
  'an end put off by so many days': {
    facts: LATER,
    faithful: [
      'La fin des travaux, jusqu’alors fixée au 16 octobre 2026, est reportée au 30 octobre 2026.',
      'Le délai est prolongé de quatorze jours : les travaux, qui devaient s’achever le 16 octobre, prendront fin le 30 octobre 2026.',
      'L’achèvement était initialement prévu le 16 octobre 2026.',
    ],
    corrupted: [
      'La fin des travaux, jusqu’alors fixée au 9 octobre 2026, est reportée au 30 octobre 2026.',
      'Les travaux prendront fin le 16 octobre 2026.',
      'La fin des travaux est reportée au 13 novembre 2026.',
    ],
  },
  'the year of the next turn': {
    facts: CHECK,
    faithful: [
      'Le prochain contrôle aura lieu en 2031.',
      'Le contrôle suivant devrait donc intervenir en 2031.',
      'L’installation sera de nouveau contrôlée en 2031.',
      'Le prochain contrôle interviendra au plus tard le 18 juin 2031.',
    ],
    corrupted: ['Le prochain contrôle aura lieu en 2030.', 'Le contrôle a eu lieu en 2031.'],
  },
  'the day by which to pay': {
    facts: TERM,
    faithful: [
      'Le paiement de 75,50 € est attendu pour le 21 juin 2026.',
      'La somme est exigible le 21 juin 2026 au plus tard.',
      'Vous voudrez bien régler cette somme d’ici au 21 juin 2026.',
      'À défaut de paiement au 21 juin 2026, un titre sera émis.',
    ],
    corrupted: [
      'Le paiement de 75,50 € est attendu pour le 1er juillet 2026.',
      'La relance date du 21 juin 2026.',
    ],
  },
});
