/**
 * Quarters and days said by texts and keys, what the fields of a record make, a total of what each needs, a month of a yearly sum, the length of
 * slots, cases of a register.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('quarters and records', {
  'a quarter in a text': {
    facts: { periode: 'T2 2026', appels: 412, astreintes: 37 },
    faithful: [
      'Au deuxième trimestre 2026, 412 appels ont été reçus.',
      'Entre avril et juin, 37 astreintes ont été assurées.',
    ],
    corrupted: [
      'Au troisième trimestre 2026, 412 appels ont été reçus.',
      'Entre janvier et mars, 37 astreintes ont été assurées.',
    ],
  },
  'quarters as keys': {
    facts: { passages: { T1: 2140, T2: 2385, T3: 1990 } },
    faithful: [
      'De janvier à septembre, 6 515 passages ont été comptés, le deuxième trimestre étant le plus fort (2 385).',
    ],
    corrupted: ['De janvier à décembre, 6 515 passages ont été comptés.'],
  },
  'fields of a record': {
    facts: {
      creches: [
        { nom: 'Les Lutins', petits: 24, grands: 31, salles: 4 },
        { nom: 'Pomme d’Api', petits: 18, grands: 22, salles: 3 },
      ],
    },
    faithful: [
      'Les deux crèches accueillent ensemble 95 enfants. Les Lutins en reçoivent 55 dans quatre salles, Pomme d’Api 40 dans trois salles.',
    ],
    corrupted: [
      'Les deux crèches accueillent ensemble 96 enfants.',
      'Les Lutins en reçoivent 40 dans quatre salles.',
      'Les Lutins en reçoivent 57 dans quatre salles.',
    ],
  },
  'a total of what each needs': {
    facts: { postes: [{ lieu: 'mairie' }, { lieu: 'école' }, { lieu: 'halle' }], agents_par_poste: 5 },
    faithful: ['Trois postes seront tenus. Il faudra réunir quinze agents au total.'],
    corrupted: ['Trois postes seront tenus. Il faudra réunir douze agents au total.'],
  },
  'days of keys': {
    facts: { dette_au_31_12: 640000, encaisse_1er_janvier: 58000, exercice: 2026 },
    faithful: [
      'Au 31 décembre 2026, la dette s’établit à 640 000 €.',
      'Au 1er janvier, l’encaisse atteignait 58 000 €.',
    ],
    corrupted: [
      'Au 30 décembre 2026, la dette s’établit à 640 000 €.',
      'Au 1er février, l’encaisse atteignait 58 000 €.',
    ],
  },
  'a month of a yearly sum': {
    facts: {
      plafonds: [
        { groupe: 'G1', plafond_annuel: 9600 },
        { groupe: 'G2', plafond_annuel: 7200 },
      ],
    },
    faithful: [
      'Le plafond annuel est de 9 600 € pour le G1 et de 7 200 € pour le G2, soit respectivement 800 € et 600 € par mois.',
    ],
    corrupted: [
      'Le plafond annuel est de 9 600 € pour le G1 et de 7 200 € pour le G2, soit respectivement 850 € et 600 € par mois.',
    ],
  },
  'how long slots are': {
    facts: {
      permanences: [
        { date: '2026-10-05', heures: '9h-12h' },
        { date: '2026-10-20', heures: '14h-17h' },
      ],
    },
    faithful: ['La commissaire tiendra deux permanences de trois heures.'],
    corrupted: ['La commissaire tiendra deux permanences de quatre heures.'],
  },
  'a case of the register': {
    facts: {
      requerant: 'M. Luc Armand',
      juridiction: 'tribunal administratif de Dijon',
      numero: '2503312',
      requete_du: '2025-07-08',
    },
    faithful: [
      'Le tribunal administratif de Dijon a été saisi le 8 juillet 2025 par M. Luc Armand (n° 2503312).',
    ],
    corrupted: [
      'Le tribunal administratif de Nancy a été saisi le 8 juillet 2025 par M. Luc Armand (n° 2503312).',
      'Le tribunal administratif de Dijon a été saisi le 8 juillet 2025 par M. Luc Armand (n° 2503321).',
    ],
  },
  'a unit that a key writes with a capital': {
    facts: { consommation_kWh: { 2023: 512000, 2025: 344000 } },
    faithful: ['La consommation s’est établie à 344 000 kWh en 2025.'],
    corrupted: ['La consommation s’est établie à 344 000 MWh en 2025.'],
  },
});
