/** Facts of yes or no and lists, denied in words that share no root with them. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a deposit that is given back': {
    facts: { caution_restituee: true, montant_caution: 300, date_restitution: '2026-05-02' },
    faithful: [
      'La caution de 300 euros vous sera rendue le 2 mai 2026.',
      'En cas de dégât, la caution de 300 euros serait conservée.',
    ],
    corrupted: [
      'La caution de 300 euros sera conservée par la commune.',
      'La caution de 300 euros reste acquise à la commune.',
      'Votre dépôt de garantie est encaissé.',
    ],
  },
  'a deposit that is kept': {
    facts: { caution_restituee: 'non', montant_caution: 300 },
    faithful: ['La caution de 300 euros sera conservée.'],
    corrupted: ['La caution de 300 euros vous sera remboursée.'],
  },
  'water that is not to be drunk': {
    facts: { eau_potable: false, commune: 'Sorgues', date_analyse: '2026-07-03' },
    faithful: [
      'L’eau de Sorgues est impropre à la consommation.',
      'L’eau ne peut être bue.',
      'L’eau n’est pas sans danger.',
    ],
    corrupted: [
      'L’eau peut être consommée sans risque, selon l’analyse du 3 juillet 2026.',
      'L’eau de Sorgues peut se boire.',
    ],
  },
  'works that are over': {
    facts: { travaux_termines: true, date_reception: '2026-03-02', rue: 'rue Haute' },
    faithful: ['Les travaux de la rue Haute ont pris fin.', 'Les travaux ne sont plus en cours.'],
    corrupted: ['Les travaux de la rue Haute se poursuivent.', 'Les travaux sont toujours en cours.'],
  },
  'works that are not over': {
    facts: { travaux_termines: false, rue: 'rue Haute' },
    faithful: ['Les travaux de la rue Haute se poursuivent.', 'Les travaux n’ont pas pris fin.'],
    corrupted: ['Les travaux de la rue Haute ont pris fin.'],
  },
  'an enrolment that is needed': {
    facts: { inscription_obligatoire: true, date: '2026-05-10', evenement: 'repas de quartier' },
    faithful: ['Il faut vous inscrire au repas de quartier du 10 mai 2026.'],
    corrupted: [
      'Vous pouvez venir au repas de quartier du 10 mai 2026 sans vous inscrire.',
      'L’entrée du repas de quartier est libre.',
    ],
  },
  'an enrolment that is not needed': {
    facts: { inscription_obligatoire: false, evenement: 'repas de quartier' },
    faithful: ['Vous pouvez venir au repas de quartier sans vous inscrire.'],
    corrupted: [
      'Vous devez vous inscrire au repas de quartier.',
      'Merci de réserver pour le repas de quartier.',
    ],
  },
  'a contract that ends': {
    facts: { renouvelable: false, duree_ans: 3, titulaire: 'SARL Roux' },
    faithful: ['Le contrat de la SARL Roux, de 3 ans, ne pourra être reconduit.'],
    corrupted: [
      'Le contrat de la SARL Roux, de 3 ans, pourra être reconduit.',
      'Le contrat se prolonge par tacite reconduction.',
    ],
  },
  'a grant not yet paid': {
    facts: { subvention_versee: false, montant: 1200, association: 'Harmonie de Brel' },
    faithful: [
      'La subvention de 1 200 euros reste à verser à l’Harmonie de Brel.',
      'L’Harmonie de Brel n’a pas encore perçu la subvention de 1 200 euros.',
    ],
    corrupted: [
      'L’Harmonie de Brel a perçu la subvention de 1 200 euros.',
      'La subvention de 1 200 euros a bien été encaissée par l’Harmonie de Brel.',
    ],
  },
  'a bill that is paid': {
    facts: { facture_payee: true, montant: 84 },
    faithful: ['La facture de 84 euros a été réglée.'],
    corrupted: ['La facture de 84 euros reste due.', 'La facture de 84 euros demeure impayée.'],
  },
  'a paper that came': {
    facts: { attestation_assurance_recue: true, demandeur: 'Club de judo' },
    faithful: ['L’attestation d’assurance du Club de judo nous est bien parvenue.'],
    corrupted: [
      'L’attestation d’assurance du Club de judo manque encore.',
      'L’attestation d’assurance ne nous est pas parvenue.',
    ],
  },
  'dogs kept out, and let in': {
    facts: { chiens_admis: false, lieu: 'parc Bory' },
    faithful: [
      'Les chiens resteront à l’extérieur du parc Bory.',
      'Les chiens ne sont pas les bienvenus au parc Bory.',
    ],
    corrupted: [
      'Les chiens tenus en laisse sont les bienvenus au parc Bory.',
      'Les chiens peuvent entrer au parc Bory.',
    ],
  },
  'a meal that is provided': {
    facts: { repas_fourni: true, lieu: 'gymnase Zay', date: '2026-06-05' },
    faithful: [
      'Le repas est servi au gymnase Zay le 5 juin 2026.',
      'Chaque participant apportera ses chaussures au gymnase Zay.',
      'Nul besoin d’apporter un repas au gymnase Zay.',
    ],
    corrupted: [
      'Chaque participant apportera son pique-nique au gymnase Zay le 5 juin 2026.',
      'Pensez à venir avec votre déjeuner au gymnase Zay.',
      'Repas tiré du sac au gymnase Zay.',
    ],
  },
  'those for whom it is': {
    facts: { publics: ['enfants', 'adolescents'], lieu: 'MJC', activite: 'théâtre' },
    faithful: [
      'L’atelier de théâtre de la MJC est ouvert aux enfants et aux adolescents.',
      'L’atelier de théâtre n’est pas ouvert aux adultes.',
      'L’atelier de théâtre est ouvert aux habitants.',
    ],
    corrupted: [
      'L’atelier de théâtre de la MJC est ouvert aux adultes.',
      'L’atelier de théâtre s’adresse aux seniors.',
      'La MJC accueille les débutants.',
    ],
  },
  'where it is from now on': {
    facts: { ancienne_adresse: 'rue du Moulin', nouvelle_adresse: 'place Foch', service: 'état civil' },
    faithful: [
      'L’état civil accueille désormais le public place Foch.',
      'L’état civil, autrefois rue du Moulin, vous accueille désormais ailleurs.',
    ],
    corrupted: ['L’état civil accueille désormais le public rue du Moulin.'],
  },
};

holdsCases('everyday words', CASES);
