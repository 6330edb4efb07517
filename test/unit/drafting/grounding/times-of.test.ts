/** More than so many times a value that the words name, and how long each of several counted openings lasts. */
import { holdsCases } from '../../../support/grounding/cases';

const METER = {
  ...{ abonnee: 'Mme Rose Quéméner', consommation_kwh: 5300, consommation_habituelle_kwh: 2400 },
  ...{ montant_facture_eur: 910, montant_apres_remise_eur: 640 },
};
const WORKSHOPS = {
  ...{ objet: 'ateliers numériques', intervenante: 'Mme Rose Quéméner' },
  seances: [
    { date: '2026-02-03', horaires: '10 h - 12 h' },
    { date: '2026-02-10', horaires: '14 h - 16 h' },
    { date: '2026-02-17', horaires: '14 h - 16 h' },
  ],
};

holdsCases('times of a value', {
  'of the usual': {
    facts: METER,
    faithful: [
      'Le relevé facturé représente plus du double de votre consommation habituelle.',
      'Avec 5 300 kWh, vous avez consommé plus du double de votre consommation habituelle.',
    ],
    corrupted: [
      'Le relevé facturé représente plus du triple de votre consommation habituelle.',
      'Avec 5 300 kWh, vous avez consommé plus du quadruple de votre consommation habituelle.',
      'Avec 5 300 kWh, vous avez consommé moins du double de votre consommation habituelle.',
    ],
  },
  'each of them lasts': {
    facts: WORKSHOPS,
    faithful: [
      'Mme Rose Quéméner animera trois ateliers de deux heures : le 3 février de 10 h à 12 h, les 10 et 17 février de 14 h à 16 h.',
      'Trois séances de deux heures sont prévues.',
    ],
    corrupted: [
      'Mme Rose Quéméner animera trois ateliers de trois heures : le 3 février de 10 h à 12 h, les 10 et 17 février de 14 h à 16 h.',
      'Trois séances de cinq heures sont prévues.',
    ],
  },
});
