/** Scales of marks, the others of a whole, and the last of monthly payments. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('marks and others', {
  'the scale of a mark': {
    facts: { attributaire: 'Menuiserie Lenoir', note: 15.8, nb_offres: 4 },
    faithful: ['L’offre de la Menuiserie Lenoir a obtenu la note de 15,8 sur 20.'],
    corrupted: [
      'L’offre de la Menuiserie Lenoir a obtenu la note de 15,8 sur 100.',
      'L’offre de la Menuiserie Lenoir a obtenu la note de 16,8 sur 20.',
    ],
  },
  'the others of a whole': {
    facts: { nb_communes: 19, nb_favorables: 12, nb_defavorables: 2, date_notification: '2026-04-01' },
    faithful: [
      'Douze communes ont émis un avis favorable et deux communes un avis défavorable ; les cinq autres ne se sont pas prononcées.',
    ],
    corrupted: [
      'Douze communes ont émis un avis favorable et deux communes un avis défavorable ; les six autres ne se sont pas prononcées.',
    ],
  },
  'the other ones of what is counted': {
    facts: { nb_sinistres: 52, nb_toitures_touchees: 37, date_orage: '2026-07-14' },
    faithful: ['Les quinze autres sinistres ont touché des jardins.'],
    corrupted: ['Les treize autres sinistres ont touché des jardins.'],
  },
  'the last of monthly payments': {
    facts: { usager: 'M. Ali Cherif', montant_eur: 240, echeancier_nb: 3, premiere_echeance: '2026-03-10' },
    faithful: [
      'Un échéancier de trois mensualités de 80 € est accordé, la première étant due le 10 mars et la dernière le 10 mai 2026.',
    ],
    corrupted: [
      'Un échéancier de trois mensualités de 80 € est accordé, la première étant due le 10 mars et la dernière le 10 juin 2026.',
    ],
  },
});
