/** Another kind of place before a name that the facts have. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'kinds of places': {
    facts: {"lieu": "Salle polyvalente Aimé-Dorlis", "depart": "place Victor-Sapin", "ecole": "Jules-Siegfried", "site": "médiathèque Andrée-Vuillard", "club": "Amicale Roland-Petit", "reserve": "étang de la Cosse"}, // prettier-ignore
    faithful: [
      'Le bureau est installé à la salle polyvalente Aimé-Dorlis.',
      'Le bureau est installé à la salle Aimé-Dorlis.',
      'Le départ est donné place Victor-Sapin.',
      "L'école Jules-Siegfried et le groupe scolaire Jules-Siegfried ne font qu'un.",
      'La bibliothèque Andrée-Vuillard ferme ses portes.',
    ],
    corrupted: [
      'Le bureau est installé au gymnase Aimé-Dorlis.',
      'Le collège Jules-Siegfried est concerné.',
      'Le gymnase Andrée-Vuillard ferme ses portes.',
    ],
  },
};

holdsCases('kinds of places', CASES);
