/** One word of a pair or of a family that exclude each other, where a key or a text of the facts has another beside the same word. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a key that says which it is': {
    facts: {"emprunt": {"taux_fixe": "2,95 %", "duree": "15 ans"}, "traitement_brut": 1920, "saison_basse": "310 €", "signataire": "Mme Odile Framery"}, // prettier-ignore
    faithful: [
      "L'emprunt est contracté à taux fixe pour quinze ans.",
      "Le taux de l'emprunt est de 2,95 %.",
      'Le traitement brut est de 1 920 €.',
      'En basse saison, la location coûte 310 €.',
    ],
    corrupted: [
      "L'emprunt est contracté à taux variable pour quinze ans.",
      "L'emprunt est contracté à taux révisable.",
      'Le traitement net est de 1 920 €.',
      'En haute saison, la location coûte 310 €.',
    ],
  },
  'a text that says which it is': {
    facts: {"verre": "mardi des semaines impaires", "chauffage": "chaudière collective au gaz", "convocation": "lettre recommandée", "delegue": "membre suppléant du syndicat", "voie": "voie privée des Aubiers", "cloture_obligatoire": false}, // prettier-ignore
    faithful: [
      'Le verre est collecté le mardi des semaines impaires.',
      'La chaudière est collective.',
      'La convocation est adressée par lettre recommandée.',
      'Il siège comme membre suppléant.',
    ],
    corrupted: [
      'Le verre est collecté le mardi des semaines paires.',
      'La chaudière est individuelle.',
      'La convocation est adressée par lettre simple.',
      'Il siège comme membre titulaire.',
      'La voie publique des Aubiers est fermée.',
    ],
  },
};

holdsCases('opposed words', CASES);
