/**
 * Two steps of arithmetic on what a text shows or names, a difference with a fact that it does not show, and examples worked out on
 * the prices of the facts.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('two steps', {
  'a year of a rent and its charges': {
    facts: { local: 'atelier', loyer_mensuel: 640, charges_mensuelles: 85, duree_ans: 3 },
    faithful: [
      'Le loyer mensuel de 640 €, majoré de 85 € de charges, représente 8 700 € par an.',
      'Le loyer de 640 € et les charges de 85 € par mois font 8 700 € sur l’année.',
    ],
    corrupted: [
      'Le loyer mensuel de 640 €, majoré de 85 € de charges, représente 8 900 € par an.',
      'Le loyer mensuel de 640 €, majoré de 85 € de charges, représente 7 680 € pour les deux.',
    ],
  },
  'what is left of a whole that the facts alone give': {
    facts: { budget_previsionnel: 41600, recettes: { billetterie: 12300, buvette: 4800 } },
    faithful: ['Billetterie et buvette réunies rapportent 17 100 €, ce qui laisse 24 500 € à financer.'],
    corrupted: ['Billetterie et buvette réunies rapportent 17 100 €, ce qui laisse 25 400 € à financer.'],
  },
  'a number beside money': {
    facts: { cout_du_stage: 7400, prise_en_charge_region: 5950 },
    faithful: [
      'Le stage coûte 7 400 €. La région en prend en charge 5 950, ce qui laisse 1 450 € à la commune.',
    ],
    corrupted: [
      'Le stage coûte 7 400 €. La région en prend en charge 5 950, ce qui laisse 1 540 € à la commune.',
    ],
  },
  'a small difference that the sentence draws': {
    facts: { dossiers_recus: 9, dossiers_complets: 5 },
    faithful: ['Neuf dossiers ont été reçus, dont cinq complets ; quatre ne le sont donc pas.'],
    corrupted: ['Neuf dossiers ont été reçus, dont cinq complets ; trois ne le sont donc pas.'],
  },
  'a difference of two prices shown': {
    facts: { cout_de_revient: 8.75, tarif_adulte: 6.2 },
    faithful: [
      'Le repas, dont le coût de revient est de 8,75 €, est vendu 6,20 € aux adultes, soit 2,55 € de moins.',
    ],
    corrupted: [
      'Le repas, dont le coût de revient est de 8,75 €, est vendu 6,20 € aux adultes, soit 2,45 € de moins.',
    ],
  },
  'an example on the prices of the facts': {
    facts: { part_fixe_annuelle: 48, prix_m3: 2.15, abonnes: 870 },
    faithful: [
      'Un foyer consommant 90 m³ paiera 241,50 €, part fixe comprise.',
      'Pour 60 m³, un foyer acquittera 177 €.',
    ],
    corrupted: [
      'Un foyer consommant 90 m³ paiera 251,50 €, part fixe comprise.',
      'Un foyer consommant 95 m³ paiera 241,50 €, part fixe comprise.',
    ],
  },
});

holdsCases('what two steps must not prove', {
  'a difference where a sum is told': {
    facts: { loyer_mensuel: 720, charges_mensuelles: 95 },
    faithful: ['Le loyer mensuel de 720 € et les charges de 95 € par mois représentent 9 780 € par an.'],
    corrupted: ['Le loyer mensuel est de 720 €, les charges de 95 € par mois, soit 7 500 € par an.'],
  },
  'what is left of another whole': {
    facts: { cout_total: 38400, recettes: 14300, plafond_du_marche: 45000 },
    faithful: ['Les recettes s’élèvent à 14 300 €, ce qui laisse 24 100 € à financer.'],
    corrupted: ['Les recettes s’élèvent à 14 300 €, ce qui laisse 30 700 € à financer.'],
  },
  'the price of another service': {
    facts: { eau: { prix_m3: 1.9, abonnement: 42 }, assainissement: { prix_m3: 2.4, abonnement: 30 } },
    faithful: ['Pour l’eau, un abonné consommant 80 m³ paiera 194 €.'],
    corrupted: ['Pour l’eau, un abonné consommant 80 m³ paiera 234 €.'],
  },
  'members and volunteers together': {
    facts: {
      clubs: [
        { nom: 'Judo', licencies: 68, benevoles: 21 },
        { nom: 'Tennis', licencies: 50, benevoles: 9 },
      ],
    },
    faithful: ['Le Judo compte 68 licenciés.'],
    corrupted: ['Le Judo compte 89 licenciés.', 'Au total, les clubs comptent 148 licenciés.'],
  },
});
