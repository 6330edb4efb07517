/** Values of lines that are bands, hours and words of one line told of another, and a number told of the thing that another key counts. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'bands of a scale': {
    facts: {"garderie": [{"quotient": "QF jusqu'à 450", "prix": "0,90 €"}, {"quotient": "QF de 451 à 900", "prix": "1,60 €"}, {"quotient": "QF de 901 et plus", "prix": "2,30 €"}], "loyers": [{"surface": "moins de 35 m²", "loyer": 298}, {"surface": "de 35 à 60 m²", "loyer": 412}, {"surface": "plus de 60 m²", "loyer": 545}], "ages": [{"age": "3-5 ans", "places": 18}, {"age": "6-11 ans", "places": 42}]}, // prettier-ignore
    faithful: [
      'La garderie coûte 0,90 € aux familles dont le quotient est inférieur ou égal à 450, 1,60 € de 451 à 900 et 2,30 € au-delà.',
      'Pour un quotient compris entre 451 et 900, la garderie coûte 1,60 €.',
      'Au-delà de 900, la garderie coûte 2,30 €.',
      'Un logement de moins de 35 m² se loue 298 €.',
      'Entre 35 et 60 m², le loyer est de 412 €.',
      'Les 6-11 ans disposent de 42 places.',
    ],
    corrupted: [
      'La garderie coûte 1,60 € aux familles dont le quotient est inférieur ou égal à 450, 0,90 € de 451 à 900 et 2,30 € au-delà.',
      'Pour un quotient compris entre 451 et 900, la garderie coûte 2,30 €.',
      'Au-delà de 900, la garderie coûte 1,60 €.',
      'Un logement de moins de 35 m² se loue 412 €.',
      'Entre 35 et 60 m², le loyer est de 545 €.',
      'Les 6-11 ans disposent de 18 places.',
    ],
  },
  'hours of a line told of another, by a short name': {
    facts: { coupures: [{ zone: 'est', horaire: 'du lundi 8h au mardi 12h' }, { zone: 'sud', horaire: 'du jeudi 8h30 au vendredi 12h' }] }, // prettier-ignore
    faithful: [
      "L'eau est coupée en zone est du lundi 8 h au mardi 12 h.",
      'Du jeudi 8 h 30 au vendredi 12 h, la coupure touche la zone sud.',
    ],
    corrupted: [
      "L'eau est coupée en zone sud du lundi 8 h au mardi 12 h.",
      'Du jeudi 8 h 30 au vendredi 12 h, la coupure touche la zone est.',
    ],
  },
  'a number told of what another key counts': {
    facts: {"faits": {"plaintes": 14, "degradations": 3, "periode": "du 2 au 30 juin 2026"}, "effectif_total": 62, "arrivees": 8, "departs": 5}, // prettier-ignore
    faithful: [
      'Cette mesure fait suite à 14 plaintes et à trois dégradations constatées du 2 au 30 juin 2026.',
      'Le service emploie 62 agents ; huit agents sont arrivés et cinq sont partis.',
    ],
    corrupted: [
      'Cette mesure fait suite à 14 dégradations constatées du 2 au 30 juin 2026.',
      'Elle fait suite à trois plaintes reçues du 2 au 30 juin 2026.',
    ],
  },
};

holdsCases('bands and lines', CASES);
