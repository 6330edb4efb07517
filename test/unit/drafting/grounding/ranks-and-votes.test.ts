/** Ranks by size, ways a vote went, lengths of hours and parts of a whole, told in words and held against what the facts count. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'ranks by size': {
    facts: {"hameaux": [{"nom": "Vernoux", "habitants": 1240}, {"nom": "Lachaume", "habitants": 860}, {"nom": "Saint-Brès", "habitants": 2310}, {"nom": "Orival", "habitants": 410}], "devis": [{"entreprise": "Élagage Moreau", "prix_ht": 8400, "note": 71}, {"entreprise": "Arbor Sud", "prix_ht": 7950, "note": 78.5}, {"entreprise": "SARL Feuillet", "prix_ht": 9120, "note": 64}]}, // prettier-ignore
    faithful: [
      'Vernoux est le deuxième hameau le plus peuplé, avec 1 240 habitants.',
      'Saint-Brès est le premier des quatre hameaux par la population.',
      "Orival est le dernier hameau par le nombre d'habitants.",
      "Lachaume est l'avant-dernier hameau par le nombre d'habitants.",
      'Élagage Moreau est deuxième, avec une note de 71.',
      'La SARL Feuillet arrive en dernière position, avec une note de 64.',
      'Arbor Sud, à 7 950 € HT, est la première offre par le prix.',
    ],
    corrupted: [
      'Vernoux est le premier hameau par la population, avec 1 240 habitants.',
      'Lachaume, avec 860 habitants, est le deuxième hameau le plus peuplé.',
      "Orival est l'avant-dernier hameau par le nombre d'habitants.",
      'Saint-Brès est le dernier hameau par la population.',
      'Élagage Moreau arrive premier avec une note de 71.',
      'La SARL Feuillet, avec une note de 64, se classe deuxième.',
      'Élagage Moreau est troisième.',
    ],
  },
  'votes counted': {
    facts: { objet: 'bail du café', vote: { pour: 11, contre: 3, abstentions: 1 } },
    faithful: [
      'Le bail du café est approuvé par 11 voix pour, 3 contre et une abstention.',
      'Le bail du café est approuvé à la majorité.',
      "Le bail n'est pas approuvé à l'unanimité.",
      "L'unanimité est requise pour l'autre bail.",
    ],
    corrupted: [
      "Le bail du café est approuvé à l'unanimité.",
      'Le conseil, unanime, approuve le bail du café.',
      'Le bail est approuvé sans opposition.',
      'Le bail est approuvé, sans aucune abstention.',
      'Le bail du café est rejeté.',
    ],
  },
  'a vote told in words': {
    facts: { vote: '16 pour, 2 abstentions', objet: 'tarifs du port' },
    faithful: [
      "Les tarifs du port sont votés à l'unanimité des suffrages exprimés.",
      "Les tarifs du port sont votés à l'unanimité, avec deux abstentions.",
    ],
    corrupted: [
      "Les tarifs du port sont votés à l'unanimité des membres présents.",
      'Les tarifs du port sont votés sans abstention.',
    ],
  },
  'nobody against': {
    facts: { vote: { pour: 17, contre: 0, abstentions: 0 } },
    faithful: [
      "La motion est adoptée à l'unanimité.",
      'La motion est adoptée sans opposition ni abstention.',
    ],
    corrupted: ['La motion est adoptée à la majorité.', 'La motion a été rejetée.'],
  },
  'hours beside their length': {
    facts: {"ateliers": [{"nom": "Poterie Vive", "jour": "mardi", "de": "17:00", "a": "19:30"}, {"nom": "Chorale Alba", "jour": "jeudi", "de": "20:00", "a": "22:00"}], "extinction": {"de": "23:00", "a": "05:00"}, "stationnement_max": "2 heures"}, // prettier-ignore
    faithful: [
      'Le mardi, Poterie Vive dispose de la salle pendant deux heures et demie, de 17 h à 19 h 30.',
      'La Chorale Alba chante deux heures, de 20 h à 22 h.',
      "L'éclairage est éteint pendant six heures, de 23 h à 5 h.",
      'La salle est occupée quatre heures et demie par semaine.',
      'Le stationnement est limité à deux heures, de 17 h à 22 h.',
    ],
    corrupted: [
      'Le mardi, Poterie Vive dispose de la salle pendant deux heures, de 17 h à 19 h 30.',
      'La Chorale Alba chante de 20 h à 22 h, soit deux heures et demie.',
      "L'éclairage est éteint pendant deux heures, de 23 h à 5 h.",
      'La salle est occupée deux heures par semaine.',
    ],
  },
  'the hours of a week': {
    facts: { permanences: ['lundi 9h-12h', 'mercredi 14h-18h', 'vendredi 9h-12h et 14h-17h'] },
    faithful: [
      'Les permanences représentent treize heures par semaine.',
      'Les permanences du lundi, du mercredi et du vendredi font treize heures hebdomadaires.',
    ],
    corrupted: [
      'Les permanences représentent douze heures par semaine.',
      'Les permanences du lundi et du mercredi font neuf heures hebdomadaires.',
    ],
  },
  'a whole and its parts': {
    facts: {"candidatures": 37, "retenues": 14, "chambres": 22, "filles": 6, "garcons": 8, "emplacements": 30, "occupes": 22, "reserves_vehicules": 3}, // prettier-ignore
    faithful: [
      "Sur 37 candidatures, quatorze ont été retenues et vingt-trois n'ont pu l'être.",
      'Quatorze enfants sont retenus, dont 6 filles et 8 garçons.',
      'Sur 30 emplacements, vingt-deux sont occupés et huit restent libres.',
      'Sur 30 emplacements, vingt-deux sont occupés et trois sont réservés aux véhicules.',
    ],
    corrupted: [
      "Sur 37 candidatures, quatorze ont été retenues et vingt-deux n'ont pu l'être.",
      'Sur 37 candidatures, quatorze ont été retenues et vingt-deux autres écartées.',
      'Sur 30 emplacements, vingt-deux sont occupés et six restent libres.',
      'Quatorze enfants sont retenus, dont 6 filles et 6 garçons.',
    ],
  },
};

holdsCases('ranks, votes, hours and parts', CASES);
