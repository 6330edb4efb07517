/** Tables in another dress, and what a text computes of some of their lines; beside each, what must be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('tables in texts and lines of lists', {
  'a table of cells parted by semicolons': {
    facts: {
      offres:
        'Entreprise;Prix HT;Note\nBati Sud;41 500 €;12,5\nToitures Morel;39 800 €;15\nRoux Frères;44 250 €;9',
      tva_pct: 20,
      attributaire: 'Toitures Morel',
    },
    faithful: [
      'Trois offres ont été reçues. Celle de Toitures Morel, notée 15, est retenue pour 39 800 € HT, soit 47 760 € TTC.',
    ],
    corrupted: [
      'Celle de Toitures Morel est retenue pour 41 500 € HT.',
      'Quatre offres ont été reçues.',
      'L’offre de Toitures Morel, à 39 800 € HT, soit 47 670 € TTC, est retenue.',
    ],
  },
  'a table with bars': {
    facts: { effectifs: '| Classe | Élèves |\n|---|---|\n| CP | 24 |\n| CE1 | 21 |\n| CE2 | 27 |' },
    faithful: ['L’école compte 72 élèves : 24 en CP, 21 en CE1 et 27 en CE2.'],
    corrupted: [
      'L’école compte 73 élèves : 24 en CP, 21 en CE1 et 27 en CE2.',
      'L’école compte 72 élèves : 21 en CP, 24 en CE1 et 27 en CE2.',
    ],
  },
  'lines of a label and a number': {
    facts: { budget_fete: "Sonorisation : 1 200 €\nFeu d'artifice : 3 400 €\nVin d'honneur : 650 €" },
    faithful: [
      'Le feu d’artifice coûtera 3 400 € et la sonorisation 1 200 €, pour un total de 5 250 € avec le vin d’honneur.',
    ],
    corrupted: [
      'Le feu d’artifice coûtera 1 200 € et la sonorisation 3 400 €.',
      'La fête coûtera 5 350 € au total.',
    ],
  },
  'a list of pairs': {
    facts: {
      financeurs: [
        ['Région', 18000],
        ['Département', 12500],
        ['commune', 9500],
      ],
    },
    faithful: [
      'La région apporte 18 000 € et le département 12 500 € ; la commune garde 9 500 € à sa charge, sur un total de 40 000 €.',
      'Trois financeurs participent.',
    ],
    corrupted: ['La région apporte 12 500 € et le département 18 000 €.'],
  },
  'brackets that keys number': {
    facts: { tarifs: { t1: 3, t2: 5.5, t3: 8 } },
    faithful: ['Le tarif va de 3 € (T1) à 8 € (T3).'],
    corrupted: ['Le tarif va de 3 € (T1) à 8 € (T4).'],
  },
  'months as forms write them': {
    facts: { mise_en_service: '2027-03', dossier: '2025-11' },
    faithful: ['La mise en service est prévue en mars 2027, au titre du dossier 2025-11.'],
    corrupted: [
      'La mise en service est prévue en avril 2027.',
      'La mise en service est prévue en novembre 2025.',
    ],
  },
  'some lines, by their number': {
    facts: { credits: '011 : 48 500\n012 : 91 200\n65 : 17 300' },
    faithful: [
      'Les chapitres 011 et 012 représentent ensemble 139 700 €.',
      'Les trois chapitres s’élèvent à 157 000 €.',
    ],
    corrupted: [
      'Les chapitres 011 et 012 représentent ensemble 139 900 €.',
      'Les chapitres 011 et 65 représentent ensemble 139 700 €.',
    ],
  },
  'lines of one kind, lines by their name': {
    facts: {
      travaux: [
        { section: 'voirie', objet: 'trottoirs', montant: 24000 },
        { section: 'voirie', objet: 'giratoire', montant: 61000 },
        { section: 'bâtiments', objet: 'préau', montant: 38000 },
        { section: 'bâtiments', objet: 'chaudière', montant: 12500 },
      ],
    },
    faithful: [
      'La voirie mobilise 85 000 €, et les bâtiments 50 500 €.',
      'Les trottoirs et le préau coûteront ensemble 62 000 €.',
      'Le giratoire dépasse de 37 000 € les trottoirs.',
    ],
    corrupted: [
      'La voirie mobilise 86 000 €.',
      'Le préau coûtera 50 500 €.',
      'Les trottoirs coûteront 85 000 €.',
      'Les trottoirs et le préau coûteront ensemble 85 000 €.',
    ],
  },
  'days of several lists': {
    facts: {
      agents: [
        { nom: 'Lucie Farge', stages: ['2026-02-03', '2026-02-04'] },
        { nom: 'Omar Tazi', stages: ['2026-03-10'] },
        { nom: 'Ilda Ruiz', stages: ['2026-04-01', '2026-04-02', '2026-04-03'] },
      ],
    },
    faithful: ['Les stages des trois agents représentent six jours.'],
    corrupted: ['Les stages des trois agents représentent huit jours.'],
  },
  'what records hold, over all the lines': {
    facts: {
      missions: [
        { elu: 'Paul Garrec', depenses: { train: 88, hotel: 140 } },
        { elu: 'Anne Moal', depenses: { train: 92, hotel: 155 } },
      ],
      avance: 200,
    },
    faithful: [
      'Les dépenses des deux élus s’élèvent à 475 €, dont 228 € pour M. Garrec. L’avance de 200 € étant déduite, il reste 275 € à rembourser.',
    ],
    corrupted: [
      'Les dépenses des deux élus s’élèvent à 485 €.',
      'Les dépenses des deux élus s’élèvent à 475 €, dont 247 € pour M. Garrec.',
    ],
  },
  'no total before the name of one line': {
    facts: {
      places: 'Tranche | Places\n2-4 ans | 20\n5-9 ans | 50\n10-13 ans | 12',
      directeur: 'Lise Amaru',
    },
    faithful: ['Le centre offre 82 places, dont 20 aux 2-4 ans et 50 aux 5-9 ans.'],
    corrupted: ['Le centre offre 20 places aux 2-4 ans et 82 aux 5-9 ans.'],
  },
  'hours of lines, codes that stand against what they follow': {
    facts: {"arrets": "Gare\t06:50\nLavoir\t06:58\nPont-Vieux\t07:05\nLycée\t07:20", "arbres": [{"parcelle": "12", "essence": "chêne", "pieds": 40}, {"parcelle": "18", "essence": "frêne", "pieds": 25}, {"parcelle": "21", "essence": "charme", "pieds": 60}]}, // prettier-ignore
    faithful: [
      "Le car passe à l'arrêt Pont-Vieux à 7 h 05 et arrive au lycée à 7 h 20.",
      'Le car part de la gare à 6 h 50.',
      'Les chênes, parcelle 12, sont moins nombreux que les charmes.',
      'La coupe de frêne, prévue parcelle 18, est, après celle de chêne, la plus petite.',
      'Le chêne (parcelle 12), le frêne (parcelle 18) et le charme (parcelle 21) seront marqués.',
      'Sont concernées la parcelle 12, la parcelle 18 et la parcelle 21, plantées de chêne, de frêne et de charme.',
      'Le frêne, le charme, parcelle 21, et le chêne seront marqués.',
    ],
    corrupted: [
      "Le car passe à l'arrêt Pont-Vieux à 6 h 58 et arrive au lycée à 7 h 20.",
      'La coupe de frêne, prévue parcelle 21, est, après celle de chêne, la plus petite.',
      'Le frêne, parcelle 12, le charme et le chêne seront marqués.',
    ],
  },
  'a table headed by years': {
    facts: { tableau: 'Poste | 2024 | 2025\nVoirie | 12000 | 15000\nÉcoles | 8000 | 9000' },
    faithful: ['La voirie passe de 12 000 € en 2024 à 15 000 € en 2025.', 'Deux postes sont prévus.'],
    corrupted: ['En 2025, la voirie coûte 12 000 €.', 'Trois postes sont prévus.'],
  },
  'years that are the cells of lines': {
    facts: { tableau: 'Lavoir | 1910 | 1990\nFour banal | 1950 | 2001' },
    faithful: ['Le lavoir date de 1910.'],
    corrupted: ['Le lavoir date de 1920.'],
  },
});
