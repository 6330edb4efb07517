/** The rest of a part told by "dont", forecasts by their year, ways of a text, a fixed part told by "dont", a price put up. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'what is not of a part': {
    facts: {"commune": "Saint-Loup", "candelabres": 140, "dont_LED": 95, "bancs": 22}, // prettier-ignore
    faithful: [
      'Quarante-cinq candélabres ne sont pas équipés de LED.',
      'La commune de Saint-Loup compte 140 candélabres, dont 95 équipés de LED.',
    ],
    corrupted: [
      'Cinquante-cinq candélabres ne sont pas équipés de LED.',
      'Cent quarante candélabres, dont 45 équipés de LED, éclairent Saint-Loup.',
    ],
  },
  'a forecast of the year after': {
    facts: {"école": "Jean-Macé", "élèves_2025": 154, "prévision_rentrée_2026": 139}, // prettier-ignore
    faithful: ['L’école Jean-Macé compte 154 élèves en 2025. Pour la rentrée 2026, 139 élèves sont prévus.'],
    corrupted: ['L’école Jean-Macé compte 154 élèves en 2025. Pour la rentrée 2026, 149 élèves sont prévus.'],
  },
  'ways that a letter enumerates': {
    facts: {"fete": "carnaval", "courriel": "Merci de fermer la rue Neuve, la rue des Lices et le quai Sully de 14h à 18h. Déviation par la route de Bram."}, // prettier-ignore
    faithful: ['Trois voies seront fermées pour le carnaval.'],
    corrupted: ['Cinq voies seront fermées pour le carnaval.'],
  },
  'ways that are closed and ways round': {
    facts: {"fermeture": "rue du Four et rue Basse", "deviation": "par la rue Haute, la rue du Pont et la place Verte"}, // prettier-ignore
    faithful: ['Deux rues seront fermées.', 'La déviation emprunte trois voies.'],
    corrupted: ['Trois rues seront fermées.'],
  },
  'works in some ways and ways round': {
    facts: {"travaux": "rue Neuve et rue des Lices", "deviation": "par la rue Haute, la rue du Pont et la place Verte"}, // prettier-ignore
    faithful: ['Deux rues seront fermées.'],
    corrupted: ['Trois voies seront fermées à la circulation.'],
  },
  'a bill and a price put up': {
    facts: {"tarif": {"prix_m3": 2.4, "abonnement_annuel": 36}, "gouter": {"prix": {"2025": 1.1, "2026": 1.2}}}, // prettier-ignore
    faithful: [
      'Un foyer consommant 100 mètres cubes par an règle 276 euros, dont 36 euros d’abonnement.',
      'Relevé de dix centimes, le prix du goûter passe à 1,20 euro en 2026.',
    ],
    corrupted: [
      'Un foyer consommant 100 mètres cubes par an règle 286 euros, dont 36 euros d’abonnement.',
      'Un foyer consommant 110 mètres cubes par an règle 276 euros, dont 36 euros d’abonnement.',
      'Relevé de vingt centimes, le prix du goûter passe à 1,20 euro en 2026.',
    ],
  },
};

holdsCases('parts and forecasts', CASES);
