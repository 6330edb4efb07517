/** Arithmetic that a text states on values that it shows, right and wrong. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'how much more or less': {
    facts: {
      cotisation: { famille: 64, enfant: 48 },
      frequentation: { 2024: 1200, 2025: 1500 },
      retard: 20,
      acompte: 26,
      loyer: { ancien: 410, nouveau: 451 },
    },
    faithful: [
      'La cotisation est de 64 €, ramenée à 48 € pour un enfant, soit 16 € de moins.',
      'La fréquentation passe de 1 200 à 1 500, soit une hausse de 25 %.',
      'La fréquentation atteint 1 500, contre 1 200 en 2024, soit une augmentation de 25 %.',
      'Le loyer passe de 410 € à 451 €, soit une hausse de 10 %.',
      'Le loyer passe de 410 € à 451 €, soit 41 € de plus.',
    ],
    corrupted: [
      'La cotisation est de 64 €, ramenée à 48 € pour un enfant, soit 26 € de moins.',
      'La fréquentation passe de 1 200 à 1 500, soit une hausse de 20 %.',
      'La fréquentation passe de 1 200 à 1 500, soit une baisse de 25 %.',
      'La fréquentation atteint 1 500, contre 1 200 en 2024, soit une diminution de 25 %.',
      'Le loyer passe de 410 € à 451 €, soit une hausse de 20 %.',
      'Le loyer passe de 410 € à 451 €, soit 26 € de plus.',
    ],
  },
  'what is left': {
    facts: {
      candidatures: { recues: 7, irrecevables: 2 },
      berceaux: 20,
      berceaux_occupes: 12,
      adherents: 150,
      dont_benevoles: 35,
      criteres: ['prix', 'délai', 'qualité', 'expérience'],
    },
    faithful: [
      'Sept candidatures ont été reçues, dont deux irrecevables ; cinq ont donc été examinées.',
      'La crèche compte vingt berceaux, dont douze occupés : il en reste huit.',
      "L'association réunit 150 adhérents, dont 35 bénévoles ; les 115 autres participent aux activités.",
      'Sept candidatures ont été reçues, dont deux irrecevables. Quatre critères ont servi à les juger.',
    ],
    corrupted: [
      'Sept candidatures ont été reçues, dont deux irrecevables ; quatre ont donc été examinées.',
      'La crèche compte vingt berceaux, dont douze occupés : il en reste sept.',
      "L'association réunit 150 adhérents, dont 35 bénévoles ; les 105 autres participent aux activités.",
      'Sept candidatures ont été reçues, dont une irrecevable ; il reste donc sept candidatures.',
    ],
  },
  'a whole and its parts': {
    facts: { budget: { achats: 12400, salaires: 31000, entretien: 5600 }, heures: { ete: 120, hiver: 80 } },
    faithful: [
      "Les dépenses sont de 49 000 € : 12 400 € d'achats, 31 000 € de salaires et 5 600 € d'entretien.",
    ],
    corrupted: [
      "Les dépenses sont de 43 400 € : 12 400 € d'achats, 31 000 € de salaires et 5 600 € d'entretien.",
      "Les dépenses sont de 36 600 € : 12 400 € d'achats, 31 000 € de salaires et 5 600 € d'entretien.",
    ],
  },
  'a fraction of what was said': {
    facts: { tarif_plein: 14, edition: 8, tarif_reduit: 'moitié du tarif plein', prime: 900 },
    faithful: [
      'Le tarif plein est de 14 €, et le tarif réduit de moitié, soit 7 €.',
      'La prime est de 900 €, dont un tiers, soit 300 €, versé en avance.',
    ],
    corrupted: [
      'Le tarif plein est de 14 €, et le tarif réduit de moitié, soit 8 €.',
      'La prime est de 900 €, dont un tiers, soit 450 €, versé en avance.',
    ],
  },
  'a total of items at their price': {
    facts: {
      frais: { capture: 75, garde_jour: 12.5, soins: 48 },
      jours_garde: 4,
      nuitees: '2 à 90 €',
      repas: '3 à 20 €',
    },
    faithful: [
      'Les frais sont de 75 € de capture, quatre jours de garde à 12,50 €, soit 50 €, et 48 € de soins, pour un total de 173 €.',
      "La capture a coûté 75 €. S'y ajoutent deux nuitées à 90 € et trois repas à 20 €, pour un total général de 315 €.",
    ],
    corrupted: [
      'Les frais sont de 75 € de capture, quatre jours de garde à 12,50 €, soit 50 €, et 48 € de soins, pour un total de 137 €.',
      "La capture a coûté 75 €. S'y ajoutent deux nuitées à 90 € et trois repas à 20 €, pour un total général de 351 €.",
    ],
  },
  'days that are named': {
    facts: { jours: ['lundi', 'mercredi', 'vendredi'], conge: { du: '2026-05-04', au: '2026-05-08' } },
    faithful: [
      'Le guichet ouvre trois jours par semaine : le lundi, le mercredi et le vendredi.',
      "L'accueil a lieu trois jours, les lundi, mercredi et vendredi.",
    ],
    corrupted: [
      'Le guichet ouvre quatre jours par semaine : le lundi, le mercredi et le vendredi.',
      "L'accueil a lieu deux jours, les lundi, mercredi et vendredi.",
    ],
  },
};

holdsCases('arithmetic that a text states', CASES);
