/** Things named by their numbers, parts told in words, articles of statutes, prices for a surface and a day, hours of seasons. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'the ones of their kind that a text names': {
    facts: {"categories":"catégories 1, 2 et 4","lieu":"stade des Aulnes"}, // prettier-ignore
    faithful: [
      'Les articles de la quatrième catégorie sont vendus au stade des Aulnes.',
      'Les articles des première, deuxième et quatrième catégories sont vendus au stade des Aulnes.',
    ],
    corrupted: [
      'Les articles de la troisième catégorie sont vendus au stade des Aulnes.',
      'Les articles de la cinquième catégorie sont vendus au stade des Aulnes.',
    ],
  },
  'a stretch of numbers': {
    facts: {"phases":"3 à 5","lieu":"halle"}, // prettier-ignore
    faithful: ['La quatrième phase se tient à la halle.', 'La 3e phase se tient à la halle.'],
    corrupted: ['La deuxième phase se tient à la halle.', 'La sixième phase se tient à la halle.'],
  },
  'a part in words': {
    facts: {"prix_concession":600,"part_hospice":"un quart"}, // prettier-ignore
    faithful: [
      "Le prix est de 600 €, dont un quart est versé à l'hospice.",
      'Un quart du prix, fixé à 600 €, revient à l’hospice.',
    ],
    corrupted: ["Le prix est de 600 €, dont un tiers est versé à l'hospice."],
  },
  'the statutes of a body, after an article of a code': {
    facts: {"article_statuts":"article 9 des statuts","organisme":"syndicat des eaux du Lys"}, // prettier-ignore
    law: ['CGCT|L2121-33'],
    faithful: [
      "Vu l'article L. 2121-33 du code général des collectivités territoriales et l'article 9 des statuts du syndicat des eaux du Lys.",
      "En application de l'article L. 2121-33 du CGCT et de l'article 9 de ses statuts, le syndicat des eaux du Lys est saisi.",
    ],
    corrupted: [
      "Vu l'article L. 2121-33 du code général des collectivités territoriales et l'article 8 des statuts du syndicat des eaux du Lys.",
      "Vu l'article L. 2121-33 et l'article L. 2121-9 du code général des collectivités territoriales.",
    ],
  },
  'a price for a surface and a day': {
    facts: {"redevance_par_jour":0.6,"surface":"30 m²","duree":"14 jours","total":252}, // prettier-ignore
    faithful: [
      'La redevance est de 0,60 € par mètre carré et par jour, soit 252 €.',
      'La redevance est de 0,60 € par jour et par mètre carré.',
    ],
    corrupted: [
      'La redevance est de 0,60 € par mètre carré.',
      'La redevance est de 0,60 € par mètre linéaire et par jour.',
    ],
  },
  'a penalty for each day': {
    facts: {"astreinte":120,"delai":"2 mois"}, // prettier-ignore
    faithful: [
      'Une astreinte de 120 € par jour de retard est due au terme des deux mois.',
      'Passé deux mois, l’astreinte est de 120 € par jour.',
    ],
    corrupted: ['Une astreinte de 130 € par jour de retard est due au terme des deux mois.'],
  },
  'hours before their season': {
    facts: {"ete":"du 1er mai au 31 août, de 6 h à 22 h","hiver":"du 1er septembre au 30 avril, de 8 h à 19 h"}, // prettier-ignore
    faithful: [
      'Le square ouvre de 6 h à 22 h du 1er mai au 31 août, et de 8 h à 19 h du 1er septembre au 30 avril.',
      'Le square ouvre de 6 h à 22 h du 1er mai au 31 août, puis de 8 h à 19 h du 1er septembre au 30 avril.',
    ],
    corrupted: [
      'Du 1er mai au 31 août, le square ouvre de 8 h à 22 h.',
      'Le square ouvre de 8 h à 19 h du 1er mai au 31 août, et de 6 h à 22 h du 1er septembre au 30 avril.',
    ],
  },
  'keys that name the head first': {
    facts: {"fee_resident":12,"fee_outsider":18,"venue":"gymnase des Aulnes","opening":"2027-01-05","price_10_years":180,"price_30_years":420}, // prettier-ignore
    faithful: [
      "L'entrée coûte 12 € aux habitants.",
      'Le tarif est de 180 € pour dix ans et de 420 € pour trente ans.',
    ],
    corrupted: [
      "L'entrée coûte 14 € aux habitants.",
      'Le tarif est de 420 € pour dix ans et de 180 € pour trente ans.',
    ],
  },
};

holdsCases('numbers of things, parts, statutes, prices, seasons and keys', CASES);
