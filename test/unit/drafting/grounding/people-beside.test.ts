/** Names of people that stand beside a place, or after the address of a letter. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a civility after the name of a place': {
    facts: {
      organisme: 'syndicat intercommunal de la Basse-Ourtelle',
      delegues: ['Mme Irène Vauquelin', 'M. Paul-Henri Dastugue'],
      date_seance: '2027-04-08',
    },
    faithful: [
      'Sont délégués au syndicat intercommunal de la Basse-Ourtelle Mme Irène Vauquelin et M. Paul-Henri Dastugue.',
      'Représentent la commune au syndicat intercommunal de la Basse-Ourtelle M. Paul-Henri Dastugue et Mme Irène Vauquelin.',
    ],
    corrupted: [
      'Sont délégués au syndicat intercommunal de la Basse-Ourtelle Mme Irène Vauquier et M. Paul-Henri Dastugue.',
      'Sont délégués au syndicat intercommunal de la Basse-Ourtelle M. Irène Vauquelin et M. Paul-Henri Dastugue.',
      'Sont délégués au syndicat intercommunal de la Haute-Ourtelle Mme Irène Vauquelin et M. Paul-Henri Dastugue.',
    ],
  },
  'the address of a letter': {
    facts: {
      club: 'Les Palets du Marais',
      directeur: 'M. Éloi Rambaud',
      demande: 'prêt de barnums',
      elue_referente: 'Mme Odile Fabrègue, adjointe aux sports',
    },
    faithful: [
      'Monsieur le Directeur, Mme Odile Fabrègue, adjointe aux sports, vous recevra pour évoquer ce prêt.',
      'Monsieur le Directeur, Mme Odile Fabrègue se tient à votre disposition.',
    ],
    corrupted: [
      'Mme Odile Fabrègue, directrice du club, se tient à votre disposition.',
      'Nous avons reçu la directrice, Mme Odile Fabrègue, au sujet de ce prêt.',
      'Monsieur le Directeur, Mme Odile Fabrège se tient à votre disposition.',
    ],
  },
};

holdsCases('people beside places and addresses', CASES);
