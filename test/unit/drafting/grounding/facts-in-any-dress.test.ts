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
  'a price a day over a stay': {
    facts: { sejour: { du: '2026-07-06', au: '2026-07-10', tarif: 150 }, aide_caf_jour: 6 },
    faithful: [
      'Le séjour, de cinq jours, est facturé 150 € ; l’aide de la CAF étant de 6 € par jour, il reste 120 € à payer.',
    ],
    corrupted: [
      'Le séjour, de cinq jours, est facturé 150 € ; l’aide de la CAF étant de 6 € par jour, il reste 130 € à payer.',
    ],
  },
  votes: {
    facts: { votes: { pour: 18, contre: 3, abstention: 2 }, presents: 20, pouvoirs: 3 },
    faithful: ['Par 18 voix pour, 3 contre et 2 abstentions, soit 23 votants, la délibération est adoptée.'],
    corrupted: ['Par 18 voix pour, 3 contre et 2 abstentions, soit 24 votants, la délibération est adoptée.'],
  },
  'a household': {
    facts: { menage: { adultes: 2, enfants: 3 }, loyer: 620, charges: 85, apl: 240 },
    faithful: [
      'Le foyer compte cinq personnes ; le loyer, charges comprises, est de 705 €, dont 465 € restent dus après déduction de l’APL.',
    ],
    corrupted: [
      'Le foyer compte cinq personnes ; le loyer, charges comprises, est de 715 €.',
      'Après déduction de l’APL, 475 € restent dus.',
    ],
  },
  'lines of months': {
    facts: { ventes: 'janvier : 320\nfévrier : 280\nmars : 410' },
    faithful: ['Il s’est vendu 1 010 billets au premier trimestre, dont 410 en mars.'],
    corrupted: [
      'Il s’est vendu 1 010 billets au premier trimestre, dont 410 en février.',
      'Il s’est vendu 1 020 billets au premier trimestre.',
    ],
  },
  'a list of lists': {
    facts: {
      stages: [
        ['danse', 18, 'Maud'],
        ['cirque', 24, 'Léo'],
        ['voile', 12, 'Anna'],
      ],
    },
    faithful: ['Les trois stages accueillent 54 enfants, dont 24 au cirque, encadrés par Léo.'],
    corrupted: ['Le stage de voile accueille 24 enfants.'],
  },
  'numbered lots in lines': {
    facts: {
      lots: 'Lot 1 - Gros œuvre : 182 000 € HT\nLot 2 - Charpente : 96 500 € HT\nLot 3 - Électricité : 41 300 € HT',
    },
    faithful: [
      'Le lot 1 s’élève à 182 000 € HT et le lot 3 à 41 300 € HT ; les trois lots totalisent 319 800 € HT.',
    ],
    corrupted: ['Le lot 2 s’élève à 182 000 € HT.', 'Les trois lots totalisent 329 800 € HT.'],
  },
  'opening hours in lines': {
    facts: { horaires: 'Lundi : 9h-12h\nMercredi : 9h-12h et 14h-18h\nSamedi : 10h-12h' },
    faithful: ['L’accueil est ouvert le lundi de 9 h à 12 h et le samedi de 10 h à midi.'],
    corrupted: ['L’accueil est ouvert le mardi de 9 h à 12 h.'],
  },
  'a table with semicolons': {
    facts: { agents: 'Nom;Service;Heures\nLaure Fabre;Voirie;12\nTony Ruiz;Voirie;8\nSam Oger;Écoles;15' },
    faithful: [
      'Au service voirie, Laure Fabre et Tony Ruiz ont fait ensemble vingt heures supplémentaires ; Sam Oger en a fait quinze.',
    ],
    corrupted: [
      'Sam Oger en a fait douze.',
      'Laure Fabre et Tony Ruiz ont fait ensemble vingt-deux heures supplémentaires.',
    ],
  },
  'a price above what was estimated': {
    facts: { terrain: { contenance: '8 a 40 ca', prix_m2: 45 }, estimation_domaines: 36000 },
    faithful: [
      'Le terrain de 840 m² est vendu 45 € le mètre carré, soit 37 800 €. Ce prix dépasse de 1 800 € l’estimation des Domaines.',
    ],
    corrupted: [
      'Le terrain de 840 m² est vendu 45 € le mètre carré, soit 37 800 €. Ce prix dépasse de 2 800 € l’estimation des Domaines.',
    ],
  },
  'weeks from a day': {
    facts: { conge: { debut: '2026-03-02', duree_semaines: 16 } },
    faithful: ['Le congé, qui débute le 2 mars 2026, dure seize semaines et s’achève le 21 juin 2026.'],
    corrupted: ['Le congé, qui débute le 2 mars 2026, dure seize semaines et s’achève le 28 juin 2026.'],
  },
  'the others of a count': {
    facts: { dossiers: { recus: 64, incomplets: 9, acceptes: 41 } },
    faithful: [
      'Sur 64 dossiers reçus, 9 étaient incomplets et 41 ont été acceptés ; les quatorze autres sont refusés.',
    ],
    corrupted: [
      'Sur 64 dossiers reçus, 9 étaient incomplets et 41 ont été acceptés ; les quinze autres sont refusés.',
    ],
  },
  'streets lit and not': {
    facts: {
      rues: [
        { nom: 'rue du Lavoir', longueur_m: 320, eclairee: true },
        { nom: 'rue des Prés', longueur_m: 180, eclairee: false },
        { nom: 'impasse du Four', longueur_m: 95, eclairee: true },
      ],
    },
    faithful: [
      'Deux rues sur trois sont éclairées ; seule la rue des Prés ne l’est pas. Elles mesurent 595 mètres au total.',
    ],
    corrupted: ['La rue des Prés est éclairée.', 'Elles mesurent 605 mètres au total.'],
  },
  'two years and an excess': {
    facts: { recettes_2024: 48200, recettes_2025: 53020, depenses_2025: 49870 },
    faithful: ['Les recettes ont progressé de 10 % en 2025, à 53 020 €, et dégagent un excédent de 3 150 €.'],
    corrupted: [
      'Les recettes ont progressé de 12 % en 2025.',
      'Les recettes 2025 dégagent un excédent de 3 250 €.',
    ],
  },
  'a bracket of incomes': {
    facts: {
      demandeur: { quotient: 640 },
      aides_par_quotient: { 'moins de 500': 90, '500 à 800': 60, 'plus de 800': 30 },
    },
    faithful: ['Avec un quotient de 640, vous relevez de la tranche de 500 à 800 et recevrez 60 €.'],
    corrupted: [],
  },
  'a rate in words': {
    facts: { prestation: { ht: 2400, taux_tva: '10 %' } },
    faithful: ['La prestation s’élève à 2 400 € HT, soit 2 640 € TTC.'],
    corrupted: ['La prestation s’élève à 2 400 € HT, soit 2 880 € TTC.'],
  },
  'a feast past midnight': {
    facts: { fete: { date: '2026-06-20', debut: '19:00', fin: '01:30' } },
    faithful: [
      'La fête aura lieu le samedi 20 juin 2026 de 19 h à 1 h 30, soit pendant six heures et demie.',
    ],
    corrupted: [
      'La fête aura lieu le samedi 20 juin 2026 de 19 h à 1 h 30, soit pendant sept heures et demie.',
    ],
  },
  'paid and not paid': {
    facts: {
      reservations: [
        { salle: 'Foyer', tarif: 120, paye: true },
        { salle: 'Grange', tarif: 200, paye: false },
        { salle: 'Préau', tarif: 60, paye: false },
      ],
    },
    faithful: ['Le Foyer a été payé ; il reste 260 € à percevoir pour la Grange et le Préau.'],
    corrupted: ['Il reste 280 € à percevoir pour la Grange et le Préau.'],
  },
});
