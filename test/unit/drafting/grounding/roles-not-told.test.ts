/** Sentences that do not say what a value is for, though they hold a word of another fact; and what says it, and wrongly. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('words beside a value that are no label of it', {
  'a share that holds': {
    facts: {
      objet: 'collecte du verre',
      part_commune_tonnes: 84,
      tonnage_annuel_tonnes: 700,
      nb_colonnes: 31,
    },
    faithful: [
      'Notre tonnage annuel, 84 tonnes, représente 12 % des 700 tonnes du territoire.',
      'La part de la commune est de 84 tonnes, soit 12 % des 700 tonnes collectées.',
    ],
    corrupted: [
      'Le tonnage annuel est de 84 tonnes.',
      'Le tonnage annuel, 84 tonnes, représente 15 % des 700 tonnes du territoire.',
    ],
  },
  'a term of comparison': {
    facts: {
      objet: 'stage de poterie',
      droit_plein_eur: 84,
      droit_reduit_eur: 42,
      nb_seances: 6,
    },
    faithful: [
      'Le droit d’inscription est de 84 € et le droit réduit de 42 €, soit la moitié du droit plein.',
      'Le stage de poterie coûte 84 €, le double du droit réduit.',
    ],
    corrupted: [
      'Le droit plein est de 42 € et le droit réduit de 84 €, soit le double.',
      'Le stage de poterie coûte 42 € au droit plein.',
    ],
  },
  'the whole of which some are told': {
    facts: { objet: 'bourses au permis', nb_candidatures: 12, nb_candidatures_retenues: 7, lots: 3 },
    faithful: [
      'Cinq candidatures sur les douze n’ont pas été retenues.',
      'Sept candidatures sur les douze ont été retenues.',
    ],
    corrupted: [
      'Douze candidatures ont été retenues.',
      'Sur les sept candidatures reçues, cinq ont été retenues.',
    ],
  },
  'a label that stands with its own value': {
    facts: { etablissement: 'gymnase des Aulnes', nb_reserves: 5, delai_reserves_jours: 45, type: 'X' },
    faithful: [
      'L’exploitant lève dans un délai de quarante-cinq jours les cinq réserves formulées.',
      'Le délai est de 45 jours pour les 5 réserves.',
    ],
    corrupted: [
      'L’exploitant lève les réserves dans un délai de cinq jours.',
      'Les quarante-cinq réserves sont levées.',
    ],
  },
  'what a number counts after the value': {
    facts: {
      objet: 'navette du marché',
      nb_trajets_factures: 14,
      nb_trajets_faits: 11,
      prix_trajet_eur: 2.1,
      montant_paye_eur: 29.4,
    },
    faithful: ['Vous aviez réglé 29,40 euros pour quatorze trajets, alors que onze ont été faits.'],
    corrupted: ['Le prix du trajet est de 29,40 euros.', 'Vous aviez réglé 29,40 euros le trajet.'],
  },
});
