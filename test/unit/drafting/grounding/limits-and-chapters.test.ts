/** Last days told by the day after, chapters as values, first names apart from the name of family, and what is said before a condition. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('limits, chapters, names of family, conditions', {
  'a first name and the name of the family': {
    facts: {
      structure: 'multi-accueil',
      prenom_enfant: 'Malo',
      nom_famille: 'Le Gallic',
      directrice: 'Mme Rozenn Abgrall',
    },
    faithful: ['Malo Le Gallic est accueilli au multi-accueil.'],
    corrupted: [
      'Malo Le Goff est accueilli au multi-accueil.',
      'Rozenn Le Gallic est accueillie au multi-accueil.',
    ],
  },
  'what is said before a condition': {
    facts: {
      commune: 'Saint-Pardon',
      registre: 'registre des personnes fragiles',
      inscription_obligatoire: false,
    },
    faithful: [
      'L’inscription au registre est facultative si vous vivez à domicile.',
      'Si elle devenait obligatoire, l’inscription vous serait rappelée.',
    ],
    corrupted: ['Votre inscription au registre est obligatoire si vous vivez à domicile.'],
  },
  'debates that are not shown': {
    facts: { commune: 'Saint-Pardon', date_seance: '2026-12-17', diffusion_en_direct: false },
    faithful: ['La séance du 17 décembre 2026 ne sera pas diffusée en direct.'],
    corrupted: [
      'Les habitants pourront suivre les débats en direct.',
      'La séance du 17 décembre 2026 sera retransmise en direct.',
    ],
  },
  'a last day, told by the day before which': {
    facts: { commune: 'Saint-Pardon', date_limite_benevolat: '2027-05-31', heures: 40 },
    faithful: [
      'Les quarante heures sont à faire avant le 1er juin 2027.',
      'Les quarante heures sont à faire avant le mardi 1er juin 2027.',
      'Les quarante heures sont à faire au plus tard le 31 mai 2027.',
    ],
    corrupted: [
      'Les quarante heures sont à faire avant le 2 juin 2027.',
      'Les quarante heures sont à faire au plus tard le 1er juin 2027.',
      'Les quarante heures sont à faire dès le 1er juin 2027.',
    ],
  },
  'a day that ends nothing': {
    facts: { commune: 'Saint-Pardon', date_jury: '2026-11-25' },
    faithful: [],
    corrupted: ['Le dossier est à déposer avant le 26 novembre 2026.'],
  },
  'chapters of a budget': {
    facts: {
      commune: 'Saint-Pardon',
      chapitre_depense_augmente: 'chapitre 011',
      chapitre_depense_diminue: 'chapitre 022',
      montant_eur: 18500,
    },
    faithful: [
      'La décision transfère 18 500 euros du chapitre 022 au chapitre 011.',
      'Les crédits du chapitre 022 sont diminués de 18 500 euros.',
    ],
    corrupted: ['La décision transfère 18 500 euros du chapitre 023 au chapitre 011.'],
  },
});
