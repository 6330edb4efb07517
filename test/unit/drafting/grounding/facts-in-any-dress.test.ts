/** Facts that stand in texts, tables and keys, and what is computed of them; beside each, what must be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('facts in any dress', {
  'a title before the name': {
    facts: { signature: 'Le premier adjoint, Damien Cholet', maire: 'Inès Barrau' },
    faithful: [
      'L’acte est signé par Damien Cholet, premier adjoint.',
      'Le premier adjoint, M. Damien Cholet, signe l’acte.',
    ],
    corrupted: [
      'L’acte est signé par Damien Cholet, maire.',
      'L’acte est signé par Damien Cholet, directeur général des services.',
    ],
  },
  'a person to reach': {
    facts: { contact: 'le chef de chantier, Paul Ney, 06 11 22 33 44', entreprise: 'Ney BTP' },
    faithful: ['Le chef de chantier, Paul Ney, est joignable au 06 11 22 33 44.'],
    corrupted: ['Le chef de chantier, Paul Ney, est joignable au 06 11 22 33 45.'],
  },
  'a programme in one text': {
    facts: { programme: '24 logements, résidence Les Saules, dont 6 adaptés', livraison: '2028-02' },
    faithful: [
      'La résidence Les Saules comptera vingt-quatre logements, dont six adaptés, livrés en février 2028.',
    ],
    corrupted: [
      'La résidence Les Saules comptera vingt-six logements.',
      'La résidence Les Saules sera livrée en mars 2028.',
    ],
  },
  'two rounds that keys rank': {
    facts: { premier_tour: '2027-04-11', second_tour: '2027-04-25' },
    faithful: ['Les deux tours auront lieu les 11 et 25 avril 2027, à deux semaines d’intervalle.'],
    corrupted: [
      'Les trois tours auront lieu les 11 et 25 avril 2027.',
      'Les deux tours auront lieu à trois semaines d’intervalle.',
    ],
  },
  'a day without its year': {
    facts: {
      courrier: {
        recu_le: '2026-06-22',
        corps: "Le banc du square est cassé depuis le 12/06, merci d'agir.",
      },
    },
    faithful: ['Le banc est cassé depuis le 12 juin, soit dix jours avant votre courrier du 22 juin 2026.'],
    corrupted: [
      'Le banc est cassé depuis le 12 juin, soit douze jours avant votre courrier du 22 juin 2026.',
    ],
  },
  'offers in a table beside an estimate': {
    facts: {
      estimation_ht: 52000,
      offres: 'Candidat | Prix HT\nAlfa | 49500\nBéta | 55250',
      retenu: 'Alfa',
      tva_pct: 20,
    },
    faithful: [
      'L’offre d’Alfa, à 49 500 € HT, soit 59 400 € TTC, est inférieure de 2 500 € HT à l’estimation ; celle de Béta la dépasse de 3 250 € HT.',
    ],
    corrupted: [
      'L’offre d’Alfa est inférieure de 3 250 € HT à l’estimation.',
      'L’offre d’Alfa, à 49 500 € HT, soit 59 600 € TTC, est retenue.',
    ],
  },
  'with tax from without': {
    facts: { loyer_ht: 800, tva_pct: 20 },
    faithful: ['Le loyer est de 800 € HT, soit 960 € TTC, la TVA s’élevant à 160 €.'],
    corrupted: ['Le loyer est de 800 € HT, soit 980 € TTC.', 'La TVA s’élève à 140 €.'],
  },
  'two sides and a price': {
    facts: { parcelle: { longueur_m: 40, largeur_m: 25 }, prix_m2: 30 },
    faithful: ['La parcelle de 40 m sur 25 m, soit 1 000 m², est vendue 30 € le mètre carré, soit 30 000 €.'],
    corrupted: [
      'La parcelle de 40 m sur 25 m, soit 1 100 m², est vendue 30 € le mètre carré.',
      'La parcelle est vendue 33 000 €.',
    ],
  },
  'an hour and how long': {
    facts: { seance: { debut: '18:30', duree_min: 105 } },
    faithful: ['La séance, ouverte à 18 h 30, sera levée à 20 h 15.'],
    corrupted: ['La séance, ouverte à 18 h 30, sera levée à 20 h 30.'],
  },
  'what went down from year to year': {
    facts: {
      prises: [
        { jour: '2026-05-04', notifie: true },
        { jour: '2026-05-18', notifie: false },
      ],
      population_2024: 1840,
      population_2025: 1790,
    },
    faithful: ['La population est passée de 1 840 à 1 790 habitants, soit cinquante de moins.'],
    corrupted: ['La population a progressé de 50 habitants.'],
  },
  'keys that are lines': {
    facts: { classes: { PS: 18, MS: 21, GS: 24 } },
    faithful: ['Les trois classes réunissent 63 élèves, dont 45 en moyenne et grande section.'],
    corrupted: ['Les trois classes réunissent 64 élèves.'],
  },
  'lines of a label and a number, and the others': {
    facts: { repartition: 'PLUS : 14\nPLAI : 9\nPLS : 5' },
    faithful: ['L’opération compte 28 logements, dont 14 PLUS et 9 PLAI ; les cinq autres sont des PLS.'],
    corrupted: [
      'L’opération compte 28 logements, dont 14 PLUS et 9 PLAI ; les six autres sont des PLS.',
      'L’opération compte 28 logements, dont 9 PLUS et 14 PLAI.',
    ],
  },
  'a share of working time': {
    facts: { fosse: { volume_m3: 12 }, quotite: '17,5/35', repas_min: 3.2 },
    faithful: ['L’agent travaille 17 h 30 par semaine, soit un mi-temps.'],
    corrupted: ['L’agent travaille 18 h 30 par semaine.'],
  },
  'a list of pairs by year': {
    facts: {
      adherents: [
        ['2023', 210],
        ['2024', 228],
        ['2025', 240],
      ],
    },
    faithful: ['Le club est passé de 210 adhérents en 2023 à 240 en 2025, soit trente de plus.'],
    corrupted: [
      'Le club comptait 228 adhérents en 2025.',
      'Le club est passé de 210 adhérents en 2023 à 240 en 2025, soit quarante de plus.',
    ],
  },
  'a table of prices': {
    facts: { tarifs_piscine: 'Enfant\t2,10\nAdulte\t3,80\nCarte 10 entrées\t32' },
    faithful: [
      'L’entrée coûte 3,80 € pour un adulte et 2,10 € pour un enfant ; la carte de dix entrées vaut 32 €.',
    ],
    corrupted: [
      'L’entrée coûte 2,10 € pour un adulte et 3,80 € pour un enfant.',
      'La carte de dix entrées vaut 34 €.',
    ],
  },
  'what others bring': {
    facts: { subventions: { etat: 30000, region: 12000, commune: 18000 }, cout_total: 60000 },
    faithful: [
      'Les aides de l’État et de la région atteignent 42 000 €, soit 70 % du coût ; la commune finance les 18 000 € restants.',
    ],
    corrupted: ['Les aides de l’État et de la région atteignent 48 000 €.'],
  },
  'a length from a day': {
    facts: { contrat: { debut: '2026-09-01', duree_mois: 18, essai_mois: 2 } },
    faithful: [
      'Le contrat prend effet le 1er septembre 2026 pour dix-huit mois, soit jusqu’au 29 février 2028 ; la période d’essai court jusqu’au 31 octobre 2026.',
    ],
    corrupted: [
      'Le contrat prend effet le 1er septembre 2026 pour dix-huit mois, soit jusqu’au 31 mars 2028.',
    ],
  },
});
