/** What grew, shrank, went better or worse against an earlier value that the facts or the sentences tell, however they name it. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'an earlier year in a record of its own': {
    facts: {"annee": 2025, "voirie": {"depenses": 84200, "interventions": 61}, "espaces_verts": {"depenses": 39800}, "annee_precedente": {"depenses_voirie": 79500}}, // prettier-ignore
    faithful: [
      "Les dépenses de voirie, de 84 200 €, sont en hausse par rapport à celles de l'année précédente (79 500 €).",
      'Les dépenses de voirie ont augmenté.',
      "Les dépenses d'espaces verts sont restées stables.",
      "Les dépenses de voirie sont supérieures à celles de l'année précédente.",
    ],
    corrupted: [
      "Les dépenses de voirie, de 84 200 €, sont en baisse par rapport à celles de l'année précédente (79 500 €).",
      'Les dépenses de voirie reculent.',
      "Les dépenses de voirie sont inférieures à celles de l'année précédente.",
      "Les dépenses de voirie sont moins élevées que celles de l'année précédente.",
    ],
  },
  'an earlier value whose key has fewer words, and what is better or worse': {
    facts: {"taux_reussite_bafa": "91 %", "reussite_precedente": "87 %", "absences_signalees": 34, "absences_annee_precedente": 29, "loyer_actuel": 388, "loyer_precedent": 372, "budget": {"avant": {"fournitures": 2400}, "apres": {"fournitures": 2150}}}, // prettier-ignore
    faithful: [
      "Le taux de réussite s'est amélioré et atteint 91 %.",
      'La réussite progresse.',
      "Le nombre d'absences a augmenté.",
      'Le loyer passe à 388 €, en hausse.',
      'Le budget de fournitures est réduit à 2 150 €.',
      "L'état de la toiture s'est dégradé.",
    ],
    corrupted: [
      "Le taux de réussite s'est dégradé et atteint 91 %.",
      'La réussite recule.',
      "Le nombre d'absences a diminué.",
      'Le loyer passe à 388 €, en baisse.',
      'Le budget de fournitures augmente.',
    ],
  },
  'a value told in the sentence before, and a bound told beside it': {
    facts: {"cession": {"prix": 31500, "avis_domaine": {"valeur": 33000}}, "lot": {"surface_m2": 410, "surface_requise_m2": 350}, "recette_kermesse": "2 980 €", "recette_an_passe": "3 120 €"}, // prettier-ignore
    faithful: [
      "Le lot est cédé 31 500 €. Ce prix est inférieur à l'estimation du Domaine, arrêtée à 33 000 €.",
      "Le prix de 31 500 €, inférieur à l'avis du Domaine, qui s'établit à 33 000 €, est accepté.",
      "La recette, de 2 980 €, est en recul par rapport aux 3 120 € de l'an passé.",
    ],
    corrupted: [
      "Le lot est cédé 31 500 €. Ce prix est supérieur à l'estimation du Domaine, arrêtée à 33 000 €.",
      "Le lot est cédé 31 500 €. Cette somme dépasse l'avis du Domaine (33 000 €).",
      "Le prix de 31 500 €, supérieur à l'avis du Domaine, qui s'établit à 33 000 €, est accepté.",
      "La recette, de 2 980 €, est en hausse par rapport aux 3 120 € de l'an passé.",
    ],
  },
};

holdsCases('earlier and now', CASES);
