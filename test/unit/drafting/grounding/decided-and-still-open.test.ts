/** Decisions that keys tell, results told before they are known, and what is said of the money of a decision. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a trade that stands against a name, before a list': {
    facts: {
      auteur_constat: 'M. Hakim Lesage, architecte',
      second_auteur: 'Mme Ada Brun, ensemblière',
      desordres: ['infiltrations en toiture', 'descellement du balcon'],
      date_constat: '2027-02-03',
    },
    faithful: [
      'Vu le constat de M. Hakim Lesage, architecte, qui relève des infiltrations en toiture et un descellement du balcon,',
      'Vu le constat de Mme Ada Brun, ensemblière, qui relève des infiltrations en toiture et un descellement du balcon,',
    ],
    corrupted: [
      'Vu le constat de M. Hakim Lesage, avocat, qui relève des infiltrations en toiture et un descellement du balcon,',
      'Vu le constat de M. Hakim Lesage, architecte, qui relève des infiltrations en toiture, une infestation de termites et un descellement du balcon,',
    ],
  },
  'an election that a key dates': {
    facts: {
      maire: 'Mme Aude Carlier',
      vice_president: 'M. Octave Lemoine',
      date_election_vice_president: '2027-04-12',
    },
    faithful: ['Considérant que M. Octave Lemoine a été élu le 12 avril 2027,'],
    corrupted: [
      'Considérant que M. Octave Lemoine a été révoqué le 12 avril 2027,',
      'Considérant que M. Octave Lemoine a été élu le 13 avril 2027,',
    ],
  },
  'a rank that a key gives': {
    facts: {
      agent: 'Mme Ginette Roux',
      echelon_actuel: 3,
      nouvel_echelon: 4,
      date_effet: '2027-01-01',
    },
    faithful: ['À compter du 1er janvier 2027, Mme Ginette Roux est promue au quatrième échelon.'],
    corrupted: [
      'À compter du 1er janvier 2027, Mme Ginette Roux est promue au cinquième échelon.',
      'À compter du 1er janvier 2027, Mme Ginette Roux est titularisée au quatrième échelon.',
    ],
  },
  'no rank, no promotion': {
    facts: { agent: 'Mme Ginette Roux', echelon: 4, date_entretien: '2027-01-04' },
    faithful: ['Mme Ginette Roux est au quatrième échelon.'],
    corrupted: ['Mme Ginette Roux est promue.'],
  },
  'who is kept for a next step is not chosen yet': {
    facts: {
      candidat: 'M. Noé Ferrand',
      poste: 'agent de médiathèque',
      date_audition: '2027-03-02',
      nb_candidats: 21,
      nb_retenus_audition: 4,
    },
    faithful: [
      'Quatre candidats sont retenus pour une audition.',
      'Votre audition aura lieu le 2 mars 2027.',
    ],
    corrupted: [
      'Votre embauche est d’ores et déjà acquise.',
      'Le poste vous est d’ores et déjà accordé.',
      'Votre recrutement est acquis.',
    ],
  },
  'who is chosen': {
    facts: { candidat: 'M. Noé Ferrand', poste: 'agent de médiathèque', candidature_retenue: true },
    faithful: ['Votre recrutement est d’ores et déjà acquis.'],
    corrupted: ['Votre candidature n’est pas retenue.'],
  },
  'what is left of a demand': {
    facts: {
      beneficiaire: 'Mme Aya Konan',
      nature_aide: 'aide au loyer',
      montant_demande_eur: 600,
      montant_accorde_eur: 380,
    },
    faithful: [
      'Votre demande portant sur 600 €, un reliquat de 220 € n’est pas couvert par cette aide.',
      'Le solde de 220 € n’est pas accordé.',
    ],
    corrupted: ['Le solde de 240 € n’est pas accordé.', 'La somme de 380 € n’est pas accordée.'],
  },
  'the credits of a deliberation': {
    facts: { objet: 'création d’un emploi permanent', grade: 'rédacteur', service: 'finances' },
    faithful: [
      'Les crédits correspondants devront être prévus au budget.',
      'La dépense devra être imputée au budget principal.',
    ],
    corrupted: [
      'Les crédits devront être restitués aux services de l’État.',
      'Les agents devront porter un uniforme.',
    ],
  },
  'both sides make one sum': {
    facts: {
      numero_dm: 2,
      depense_voirie_eur: 12_000,
      depense_chauffage_eur: 7400,
      recette_dotation_eur: 15_000,
      recette_location_eur: 4400,
    },
    faithful: [
      'Dépenses et recettes s’équilibrent à dix-neuf mille quatre cents euros.',
      'Recettes et dépenses s’équilibrent à 19 400 €.',
    ],
    corrupted: [
      'Dépenses et recettes s’équilibrent à 12 000 €.',
      'Dépenses et recettes s’équilibrent à dix-neuf mille huit cents euros.',
      'Les recettes de voirie s’élèvent à 12 000 €.',
    ],
  },
};

holdsCases('decided and still open', CASES);
