/** What stands beside words that excuse something else: a service and the agent of a service, a paper and what it grants, a notice and a plan, “dès” and “des”. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a service that stops, and an agent who is suspended': {
    facts: { agent: 'M. Paul Ancel', fermeture: '2027-01-12', reprise: '2027-01-20' },
    faithful: ['Le service de portage est suspendu à compter du 12 janvier 2027.'],
    corrupted: [
      'Le responsable des services techniques est suspendu à compter du 12 janvier 2027.',
      'Responsable du service technique, M. Paul Ancel est suspendu à compter du 12 janvier 2027.',
    ],
  },
  'a paper that is given, and what was refused': {
    facts: { demande_autorisation: 'refusée', objet: 'buvette' },
    faithful: ['Un accusé de réception est délivré.'],
    corrupted: ['Au vu de l’attestation d’assurance l’autorisation est délivrée.'],
  },
  'a whole number in words': {
    facts: { jauge: 2025, date: '2020-03-04' },
    faithful: ['La salle est prévue pour deux mille vingt-cinq personnes.'],
    corrupted: ['La salle est prévue pour deux mille vingt-sept personnes.'],
  },
  'a plan of that name': {
    facts: { programme: 'Plan de relance', lieu: 'école Pasteur', travaux: 'toiture' },
    faithful: ['Les travaux de toiture de l’école Pasteur relèvent du Plan de relance.'],
    corrupted: ['Les travaux de toiture de l’école Pasteur n’ont pas été réalisés.'],
  },
  'so many of so many': {
    facts: { quorum_seance: '8/12', pk_debut: '4.5', etat: '03/12 mensualités versées' },
    faithful: ['Huit conseillers sur douze sont présents.', 'Trois mensualités sur douze sont versées.'],
    corrupted: ['La séance a lieu le 8 décembre.', 'La route est fermée à partir du 4 mai.'],
  },
  'names that are months in English': {
    facts: { first_name: 'April', last_name: 'May', members_count: 'sept', meeting_date: '2027-02-03' },
    faithful: ['Mme April May préside.', 'Le bureau compte sept membres.'],
    corrupted: ['Mme April June préside.'],
  },
  'an article of a text that is named': {
    facts: { association: 'Les Amis du lavoir', effet: '2027-03-01' },
    faithful: ['L’article 1er prend effet le 1er mars 2027.'],
    corrupted: ['En application de l’article 1er des statuts, Les Amis du lavoir se réunissent.'],
  },
  'things that are listed with an article': {
    facts: {
      materiel: ['tables pliantes', 'chaises coques', 'bancs'],
      invites: ['M. Paul Aubin', 'les sapeurs-pompiers', 'le boulanger'],
    },
    faithful: ['La commune prête des tables pliantes, des chaises coques et des bancs.'],
    corrupted: [
      'La commune prête des tables pliantes, des barbecues, des chaises coques et des bancs.',
      'Sont invités M. Paul Aubin, les gendarmes, les sapeurs-pompiers et le boulanger.',
    ],
  },
  'for the time being': {
    facts: { presidente: 'Mme Rose Albin', secretaire: 'M. Paul Ancel' },
    faithful: ['Mme Rose Albin préside la séance.'],
    corrupted: ['M. Paul Ancel préside par intérim la séance.'],
  },
};

holdsCases('beside what is excused', CASES);
