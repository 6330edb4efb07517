/** Keys that say for what each their value is: what stands after "par" is counted by another fact. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'a price for each person of a group': {
    facts: {"sortie": {"effectif": 38, "prix_par_personne": 17}, "lieu": "zoo de Lunaret"}, // prettier-ignore
    faithful: ['La sortie au zoo de Lunaret réunit 38 personnes.', 'Le prix est de 17 € par personne.'],
    corrupted: ['La sortie au zoo de Lunaret réunit 39 personnes.', 'Le prix est de 38 € par personne.'],
  },
  'an aid for each household': {
    facts: {"demandesAcceptees": 63, "demandesRefusees": 12, "bonParFamille": 85}, // prettier-ignore
    faithful: ['Les soixante-trois familles retenues recevront un bon de 85 €.'],
    corrupted: ['Les soixante-quatre familles retenues recevront un bon de 85 €.'],
  },
  'a cost for each pupil, with a slash': {
    facts: {"inscrits": 112, "coût/élève": 640}, // prettier-ignore
    faithful: ['L’école accueille 112 élèves.', 'Le coût par élève est de 640 €.'],
    corrupted: ['L’école accueille 640 élèves.', 'L’école accueille 121 élèves.'],
  },
};

holdsCases('what a key is counted by', CASES);
