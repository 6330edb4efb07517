/** Means that a text rounds to the whole number. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('means told', {
  'each borrower': {
    facts: { equipement: 'ludothèque Jeanne-Barret', nb_adherents: 310, nb_prets: 4980, nb_jeux: 1200 },
    faithful: ['Chaque adhérent a emprunté en moyenne seize jeux.'],
    corrupted: [
      'Chaque adhérent a emprunté en moyenne vingt jeux.',
      'Chaque adhérent a emprunté en moyenne douze jeux.',
    ],
  },
  'by class': {
    facts: { ecole: 'école des Tilleuls', effectif_petits: 61, effectif_grands: 88, nb_groupes: 7 },
    faithful: ['Les enfants forment sept groupes, soit une moyenne d’environ 21 enfants par groupe.'],
    corrupted: ['Les enfants forment sept groupes, soit une moyenne d’environ 25 enfants par groupe.'],
  },
  'one for so many': {
    facts: { objet: 'portage de repas', nb_convives: 187, nb_livreurs: 12 },
    faithful: ['Rapporté au nombre de convives, cela représente un livreur pour environ seize convives.'],
    corrupted: ['Rapporté au nombre de convives, cela représente un livreur pour environ vingt convives.'],
  },
});
