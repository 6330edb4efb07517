/** Proportions in words, in per cent and "sur" of what the facts count, means of a year by the month; beside each, what must be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('proportions and means', {
  'of a whole that the sentence before counts': {
    facts: {
      enquete: { logements: 480, reponses_en_ligne: '360 logements', reponses_papier: '120 logements' },
      agents: ['A. Roux', 'B. Blanc'],
    },
    faithful: [
      'L’enquête a touché 480 logements. Les trois quarts ont répondu en ligne.',
      'Trois logements sur quatre ont répondu en ligne.',
      'L’enquête a concerné 480 logements, dont 75 % ont répondu en ligne.',
      'Chacun des deux agents a visité 240 logements en moyenne.',
    ],
    corrupted: [
      'L’enquête a touché 480 logements. Les deux tiers ont répondu en ligne.',
      'Deux logements sur trois ont répondu en ligne.',
      'L’enquête a concerné 480 logements, dont 70 % ont répondu en ligne.',
      'Chacun des deux agents a visité 230 logements en moyenne.',
    ],
  },
  'of an age that a key says': {
    facts: { club: 'Aviron', adherents: 860, dont_moins_de_18_ans: 430 },
    faithful: [
      'Les moins de dix-huit ans forment exactement la moitié des 860 adhérents.',
      'Un adhérent sur deux a moins de dix-huit ans.',
    ],
    corrupted: [
      'Les moins de dix-huit ans forment exactement le tiers des 860 adhérents.',
      'Un adhérent sur trois a moins de dix-huit ans.',
    ],
  },
  'of several lines together': {
    facts: {
      operation: 'toiture du gymnase',
      cout_ht: 80000,
      plan: [
        { financeur: 'DSIL', montant: 24000 },
        { financeur: 'Département', montant: 16000 },
        { financeur: 'fonds propres', montant: 40000 },
      ],
    },
    faithful: [
      'Les subventions représentent la moitié du coût.',
      'La DSIL et le Département financent ensemble 50 % du coût.',
    ],
    corrupted: [
      'Les subventions représentent les deux tiers du coût.',
      'La DSIL et le Département financent ensemble 55 % du coût.',
    ],
  },
  'of a line of the same list': {
    facts: {
      tri: [
        { flux: 'verre', tonnes: 120 },
        { flux: 'emballages', tonnes: 180 },
        { flux: 'papier', tonnes: 60 },
      ],
    },
    faithful: [
      'Le papier représente la moitié du verre.',
      'Le verre représente un tiers des 360 tonnes collectées.',
    ],
    corrupted: [
      'Le papier représente le quart du verre.',
      'Le verre représente un quart des 360 tonnes collectées.',
    ],
  },
  'of a year by the month': {
    facts: { navette: { voyages_2024: 2640, exploitant: 'Cars Morin', duree_mois: 36 } },
    faithful: [
      'La navette a assuré 2 640 voyages en 2024, soit 220 par mois en moyenne.',
      'En 2024, 2 640 voyages ont été comptés, soit une moyenne de 220 par mois.',
      'En moyenne, 220 voyages ont été effectués chaque mois de 2024.',
    ],
    corrupted: [
      'La navette a assuré 2 640 voyages en 2024, soit 240 par mois en moyenne.',
      'En 2024, 2 640 voyages ont été comptés, soit une moyenne de 264 par mois.',
    ],
  },
  'by the square kilometre': {
    facts: { commune: 'Vaudreuil', population: 3200, superficie_km2: 16 },
    faithful: ['La commune s’étend sur 16 km².', 'Elle couvre 1 600 hectares.'],
    corrupted: ['La commune s’étend sur 16 m².', 'Elle couvre 160 hectares.'],
  },
});
