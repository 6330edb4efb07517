/** Figures that stand in keys and in tables without a header: chapters, brackets of sizes, lines of a text. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'chapters of a budget': {
    facts: {"acte": "décision modificative n° 1", "depenses": {"chap_011": 9500, "chap_012": -4000, "chap_66": 2300}, "recettes": {"chap_74": 7800}}, // prettier-ignore
    faithful: [
      'Le chapitre 011 est abondé de 9 500 € et le chapitre 66 de 2 300 €, tandis que le chapitre 012 est réduit de 4 000 €.',
      'Les chapitres 011 et 66 augmentent respectivement de 9 500 € et de 2 300 €.',
      'La décision retire 4 000 € au chapitre 012 ; le chapitre 74 reçoit 7 800 €.',
    ],
    corrupted: [
      'Le chapitre 66 est abondé de 9 500 €.',
      'La décision retire 4 000 € au chapitre 66.',
      'Le chapitre 67 est abondé de 2 300 €.',
    ],
  },
  'brackets of sizes, with decimals': {
    facts: {"halte": "Port-Brac", "tarifs": {"mensuel_5_a_6.49_m": 118, "mensuel_6.5_a_8_m": 164}}, // prettier-ignore
    faithful: [
      'Le tarif mensuel est de 118 € pour un bateau de 5 à 6,49 mètres.',
      'Le tarif mensuel est de 164 € pour un bateau de 6,5 à 8 mètres.',
    ],
    corrupted: [
      'Le tarif mensuel est de 119 € pour un bateau de 5 à 6,49 mètres.',
      'Le tarif mensuel est de 118 € pour un bateau de 5 à 6,99 mètres.',
    ],
  },
  'a table of a text, without a header': {
    facts: {"operation": "halle couverte", "lots": "1 | charpente | Bois du Morvan | 84 000 € HT | 4 offres\n2 | couverture | Toits Lebrun | 51 500 € HT | 2 offres\n3 | serrurerie | Fer et Forge | 12 000 € HT | 3 offres"}, // prettier-ignore
    faithful: [
      'Le lot n° 2, couverture, est attribué à Toits Lebrun pour 51 500 € HT.',
      'Quatre offres ont été reçues pour le lot n° 1.',
      'Neuf offres ont été reçues pour l’ensemble des trois lots.',
    ],
    corrupted: [
      'Le lot n° 2, couverture, est attribué à Fer et Forge pour 51 500 € HT.',
      'Le lot n° 4 est attribué à Toits Lebrun.',
      'Dix offres ont été reçues pour l’ensemble des trois lots.',
      'Quatre offres ont été reçues pour le lot n° 2.',
    ],
  },
};

holdsCases('figures of keys and lines', CASES);
