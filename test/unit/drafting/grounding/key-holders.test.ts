/** Whom a key names: against the name, the words of a key that holds somebody else. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'trades that no list has': {
    facts: {
      chef_chantier: 'Farid Oukil',
      maire: 'Sylvain Ferreira',
      grutier: { nom: 'Pascal Dorval', tel: '06 11 22 33 44' },
      medecin: 'Dr Hélène Sicard',
    },
    faithful: [
      'Le chef de chantier, Farid Oukil, est présent chaque matin.',
      'Le grutier, Pascal Dorval, répond au 06 11 22 33 44.',
      'M. Sylvain Ferreira, maire, remercie le médecin, Hélène Sicard.',
    ],
    corrupted: [
      'Le chef de chantier, Sylvain Ferreira, est présent chaque matin.',
      'Le grutier, Farid Oukil, répond au 06 11 22 33 44.',
      'Prévenez Pascal Dorval, votre médecin, deux jours avant.',
    ],
  },
  'what somebody does': {
    facts: {
      livreur: 'David Esteve',
      referente: 'Nathalie Cabrol',
      animatrice: 'Inès Roux',
      demandeur: 'Paul Vidal',
    },
    faithful: [
      'David Esteve livrera les repas.',
      'Inès Roux animera la séance.',
      'Nathalie Cabrol demande une réponse.',
    ],
    corrupted: ['Nathalie Cabrol livrera les repas.', 'David Esteve animera la séance.'],
  },
  'a trade of a record': {
    facts: {
      commercant: { nom: 'Hakim Zerrouki', activite: 'primeur' },
      placier: { nom: 'Régis Maillard' },
    },
    faithful: [
      'M. Hakim Zerrouki, primeur, occupe un emplacement.',
      'Le placier, Régis Maillard, passe chaque matin.',
    ],
    corrupted: [
      'M. Hakim Zerrouki, fromager, occupe un emplacement.',
      'M. Hakim Zerrouki, fleuriste, occupe un emplacement.',
      'Tout retard est signalé au placier, Hakim Zerrouki.',
    ],
  },
  'an office under its sigle': {
    facts: {
      dgs: 'Martine Oudot',
      agent: { nom: 'Mme Laure Bourgeois', grade: 'adjointe administrative' },
      drh: 'Yves Morin',
    },
    faithful: [
      'Copie est adressée à Martine Oudot, directrice générale des services.',
      'Mme Laure Bourgeois, adjointe administrative, part en formation.',
    ],
    corrupted: [
      'Copie est adressée à Martine Oudot, adjointe au maire.',
      'M. Yves Morin, trésorier, a donné son accord.',
    ],
  },
  'bodies beside people': {
    facts: { association: 'Les Amis du Moulin', tresorier: 'Paul Quéré', presidente: 'Nadia Slimani' },
    faithful: [
      "M. Paul Quéré, trésorier de l'association, transmet le bilan.",
      'Mme Nadia Slimani, présidente des Amis du Moulin, a signé.',
    ],
    corrupted: ["M. Paul Quéré, président de l'association, transmet le bilan."],
  },
};

holdsCases('whom a key names', CASES);
