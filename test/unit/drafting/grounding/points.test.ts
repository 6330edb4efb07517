/** Gaps between two rates in points, lines counted by what they are called, symbols that a key says. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('points and symbols', {
  'one rate at two times': {
    facts: { reussite: '91,5 %', reussite_precedente: '88,2 %', eleves: 200 },
    faithful: [
      'Le taux de réussite a gagné 3,3 points et s’établit à 91,5 %.',
      'Avec 91,5 %, la réussite est en hausse de 3,3 points sur l’année précédente.',
    ],
    corrupted: [
      'Le taux de réussite a gagné 3,6 points et s’établit à 91,5 %.',
      'Le taux de réussite a perdu 3,3 points et s’établit à 91,5 %.',
    ],
  },
  'a rate and that of an earlier year': {
    facts: { rendement: '92,5 %', rendement_2024: '91 %' },
    faithful: ['Le rendement gagne 1,5 point.'],
    corrupted: ['Le rendement gagne 2,5 points.', 'Le rendement perd 1,5 point.'],
  },
  'two rates of a record': {
    facts: { taux: { foncier_bati: 41.2, foncier_non_bati: 38.9 } },
    faithful: ['L’écart entre les taux du foncier bâti et du non bâti est de 2,3 points.'],
    corrupted: ['L’écart entre les taux du foncier bâti et du non bâti est de 2,5 points.'],
  },
  'two lines': {
    facts: {
      elus: [
        { nom: 'Mme Odile Rey', fonction: 'maire', taux: '40,3 %' },
        { nom: 'M. Luc Petit', fonction: '1er adjoint', taux: '10,7 %' },
        { nom: 'Mme Eva Roy', fonction: '2e adjointe', taux: '9,1 %' },
      ],
    },
    faithful: [
      'L’écart entre les deux adjoints est de 1,6 point.',
      'Le taux du maire dépasse de 29,6 points celui du premier adjoint.',
      'Mme Eva Roy perçoit 9,1 %, soit 1,6 point de moins que M. Luc Petit.',
    ],
    corrupted: [
      'L’écart entre les deux adjoints est de 1,9 point.',
      'L’écart entre les deux adjoints est de 29,6 points.',
      'L’écart entre les trois adjoints est de 1,6 point.',
      'Le taux du maire dépasse de 1,6 point celui du premier adjoint.',
    ],
  },
  symbols: {
    facts: { h2s_ppm: '0,4 ppm', air: { no2_ug_m3: 38, pm10: '22 µg/m³' } },
    faithful: [
      'La teneur en H2S est de 0,4 ppm.',
      'Les PM10 s’établissent à 22 µg/m³.',
      'La concentration en NO2 atteint 38 µg/m³.',
    ],
    corrupted: ['La teneur en SO2 est de 0,4 ppm.', 'Les PM25 s’établissent à 22 µg/m³.'],
  },
});
