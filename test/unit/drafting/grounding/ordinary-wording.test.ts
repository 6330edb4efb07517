/** What ordinary letters and notices say without denying, ruling or promising anything, and what comes close to it and does. */
import { holdsCases } from '../../../support/grounding/cases';

const BOOKS = {
  service: 'portage de livres',
  livraison_domicile: true,
  date_limite_inscription: '2027-03-12',
  date_retour: '2027-04-30',
  date_tournee: '2027-03-18',
  nb_places: 14,
};
const BUDGET = {
  decision: 'décision modificative n° 3',
  depense_augmentee: 'achat d’une débroussailleuse',
  montant_augmente_eur: 2300,
  depense_diminuee: 'peinture du préau',
  montant_diminue_eur: 2300,
};
const PERMIT = {
  demandeur: 'Mme Corinne Aubrac',
  projet: 'clôture',
  pieces_manquantes: ['plan de situation', 'notice'],
  date_depot: '2027-02-01',
  delai_instruction_mois: 1,
};
const CHIMNEY = {
  date_controle: '2027-05-11',
  heure_controle: '09:00',
  pieces_a_preparer: ['carnet d’entretien', 'attestation de ramonage'],
  lieu_controle: 'gymnase des Aubiers',
};
const DOGS = {
  operation: 'capture des chiens errants',
  identification_au_nom_de: 'refuge des Ormes',
  secteur: 'quartier des Aubiers',
};

holdsCases('ordinary wording', {
  'who they are, in a relative': {
    facts: BOOKS,
    faithful: [
      'Les habitants qui ne peuvent pas se déplacer seront livrés à leur domicile.',
      'Ceux qui ne peuvent plus sortir seront livrés à leur domicile.',
      'Rien ne doit vous empêcher de lire : les livres sont livrés à domicile.',
    ],
    corrupted: [
      'Les livres ne seront pas livrés à domicile.',
      'Les véhicules ne peuvent pas stationner devant la salle.',
      'Nul ne doit fumer dans la salle.',
    ],
  },
  'the only limit of the facts': {
    facts: BOOKS,
    faithful: [
      'Les fiches sont à rendre le 12 mars au plus tard.',
      'Merci de nous retourner votre bulletin avant le 12 mars.',
    ],
    corrupted: [
      'Les livres sont à rendre le 18 mars au plus tard.',
      'Le retour des livres est fixé au 12 mars.',
    ],
  },
  'a whole that stays': {
    facts: BUDGET,
    faithful: [
      'La dépense étant compensée, l’équilibre du budget n’est pas affecté.',
      'Le total du budget n’est donc pas modifié.',
    ],
    corrupted: ['La somme de 2 300 € n’est pas votée.'],
  },
  'a favour promised': {
    facts: PERMIT,
    faithful: [
      'Si votre dossier est complet, l’autorisation pourra vous être délivrée.',
      'Le délai d’instruction est d’un mois à compter de la réception des pièces.',
    ],
    corrupted: [
      'Une fois le plan de situation reçu, l’autorisation vous sera délivrée.',
      'Votre permis vous sera accordé dès réception de la notice.',
      'La dérogation vous sera octroyée.',
    ],
  },
  'asides and states': {
    facts: CHIMNEY,
    faithful: [
      'Préparez le carnet d’entretien et, si vous en disposez, l’attestation de ramonage.',
      'Le conduit doit rester accessible. Le contrôle a lieu sur place, le 11 mai à 9 h.',
      'Le contrôle se fait sur place.',
    ],
    corrupted: [
      'Le conduit doit être remplacé par un professionnel agréé.',
      'Le contrôle a lieu à la mairie, le 11 mai à 9 h.',
    ],
  },
  'which of them': {
    facts: DOGS,
    faithful: ['Les chiens non identifiés du quartier des Aubiers seront capturés.'],
    corrupted: ['Les chiens seront capturés, sans identification au nom du refuge des Ormes.'],
  },
});
