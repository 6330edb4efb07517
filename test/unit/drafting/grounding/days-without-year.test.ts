/** Days in figures without their year, limits told by the end of a month, whole years: what a text may say of them. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('days without their year, and years without their days', {
  'a day in figures under a key that says a day': {
    facts: {
      council: '18/03/2027',
      opinions: [{ body: 'CCSPL', date: '9/2', opinion: 'favorable' }],
      answer_before: '12/4',
    },
    faithful: [
      'La CCSPL a rendu un avis favorable le 9 février 2027.',
      'Vous recevrez une réponse avant le 12 avril 2027.',
    ],
    corrupted: [
      'La CCSPL a rendu un avis favorable le 2 septembre 2027.',
      'Vous recevrez une réponse avant le 4 décembre 2027.',
    ],
  },
  'a day in figures beside what it is of': {
    facts: {
      recu: '05/05/2026',
      passages: { garde_champetre: '08/05', plombier: '26/05' },
      notes: ['contrôle du réseau (03/06)', 'relance : 17/06 à 14 h'],
    },
    faithful: [
      'Le garde champêtre est passé le 8 mai 2026.',
      'Le plombier est venu le vingt-six mai.',
      'Le réseau a été contrôlé le 3 juin 2026.',
      'La relance est fixée au 17 juin à 14 h.',
    ],
    corrupted: ['Le garde champêtre est passé le 9 mai 2026.', 'Le réseau a été contrôlé le 4 juin 2026.'],
  },
  'a day parted by a dash, a point or an hour': {
    facts: { limite: '30-09', reunion: '4/6 à 18h30', retour: 'avant le 15.10', exercice: 2027 },
    faithful: [
      'Les dossiers sont déposés avant le 30 septembre 2027.',
      'La réunion se tiendra le 4 juin 2027 à 18 h 30.',
      'Le retour du matériel est prévu le 15 octobre 2027.',
    ],
    corrupted: [
      'La réunion se tiendra le 6 avril 2027 à 18 h 30.',
      'Le retour du matériel est prévu le 10 octobre 2027.',
    ],
  },
  'two figures that are no day': {
    facts: { votes: '12/11', presents: '10/12', quotite: '4/5', service: 'voirie' },
    faithful: [],
    corrupted: [
      'La voirie interviendra le 12 novembre.',
      'La voirie interviendra le 10 décembre.',
      'La voirie interviendra le 4 mai.',
    ],
  },
  'a year that the days beside tell': {
    facts: {
      effet: '1er mars 2027',
      notes: ['séance du dix-neuf janvier 2027', 'avis : vingt-deux décembre'],
    },
    faithful: ['L’avis a été rendu le 22 décembre 2026.'],
    corrupted: ['L’avis a été rendu le 22 décembre 2025.', 'L’avis a été rendu le 22 novembre 2026.'],
  },
  'the end of a month as a limit': {
    facts: { consignes: ['répondre avant fin avril', 'ton cordial'], recu: '2 mars 2027' },
    faithful: [
      'La réponse doit partir avant le 30 avril 2027.',
      'La réponse partira au plus tard le 30 avril.',
    ],
    corrupted: [
      'La réponse doit partir avant le 30 juin 2027.',
      'La réponse doit partir avant le 29 avril 2027.',
      'La réponse a été signée le 30 avril 2027.',
    ],
  },
  'a whole year': {
    facts: { documents: 'notes de frais 2024 du directeur', demande: '3 mai 2026' },
    faithful: [
      'Vous recevrez les notes de frais établies de janvier à décembre 2024.',
      'Votre demande porte sur une année entière de notes de frais.',
      'Les notes que vous réclamez pour deux mille vingt-quatre vous parviendront.',
    ],
    corrupted: [
      'Vous recevrez les notes de frais établies de janvier à décembre 2025.',
      'Vous recevrez les notes de frais établies de mars à décembre 2024.',
      'Votre demande porte sur deux années de notes de frais.',
      'Les notes que vous réclamez pour deux mille vingt-trois vous parviendront.',
    ],
  },
});
