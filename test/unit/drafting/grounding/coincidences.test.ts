/** Values that facts happen to make, of which the sentence does not speak: they prove nothing. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'another period that lasts as long': {
    facts: {
      exposition: { du: '2026-05-04', au: '2026-05-15' },
      atelier: { du: '2026-06-01', au: '2026-06-05', jours: ['lundi', 'mardi', 'jeudi'] },
      depot_dossier: '2026-04-07',
      reponse: '2026-04-20',
    },
    faithful: [
      "L'exposition dure douze jours.",
      "L'atelier se tient trois jours par semaine.",
      'La réponse est parvenue le 20 avril 2026, treize jours après le dépôt du dossier.',
      "L'atelier, du 1er au 5 juin, s'étend sur cinq jours.",
    ],
    corrupted: [
      "L'atelier se tient quatre jours par semaine.",
      'La réponse est parvenue le 20 avril 2026, quatre jours après le dépôt du dossier.',
      'Le dossier, déposé le 7 avril, a reçu une réponse le 20 avril, onze jours plus tard.',
    ],
  },
  'the two days that the sentence shows': {
    facts: { deces: '2026-02-03', obseques: '2026-02-07', prise_effet: '2026-02-12' },
    faithful: ['Décédée le 3 février 2026, elle a été inhumée quatre jours plus tard, le 7 février.'],
    corrupted: [
      'Décédée le 3 février 2026, elle a été inhumée cinq jours plus tard, le 7 février.',
      'Décédée le 3 février 2026, elle a été inhumée neuf jours plus tard, le 7 février.',
    ],
  },
  'a length of time divided by a number of things': {
    facts: { duree_ans: 30, emplacements: 2, beneficiaire: 'Mme Rose Tillier', prix: 540 },
    faithful: ['Un emplacement est accordé pour trente ans à Mme Rose Tillier, moyennant 540 €.'],
    corrupted: ['Un emplacement est accordé pour quinze ans à Mme Rose Tillier, moyennant 540 €.'],
  },
  'a measure near no result': {
    facts: { lots: 14, surface_ha: 1.26, permanences: 3, affichage_jours: 15 },
    faithful: ['Les quatorze lots couvrent 1,26 hectare.'],
    corrupted: ['Les quatorze lots couvrent 12,6 hectares.', 'Les quatorze lots couvrent 1,62 hectare.'],
  },
};

holdsCases('what facts make by chance', CASES);
