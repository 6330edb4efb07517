/** What texts compute that facts do not say: examples worked out, rows counted, fractions, hours over midnight; beside each, what must be flagged. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('what texts work out', {
  'a day that a key says': {
    facts: { 'dette_au_2026-12-31': 845000, emprunt: 120000 },
    faithful: ['Au 31 décembre 2026, la dette s’élève à 845 000 €.'],
    corrupted: ['Au 31 décembre 2025, la dette s’élève à 845 000 €.'],
  },
  'parts of a hundred': {
    facts: { criteres: { prix: 45, delai: 20, technique: 35 } },
    faithful: ['Le prix compte pour 45 %, le délai pour 20 % et la valeur technique pour 35 %.'],
    corrupted: [
      'Le prix compte pour 35 %, le délai pour 20 % et la valeur technique pour 45 %.',
      'Le prix compte pour 55 %.',
    ],
  },
  'tonnes by year, a head of population': {
    facts: {
      tonnages: [
        { flux: 'verre', t_2024: 310, t_2025: 279 },
        { flux: 'papier', t_2024: 150, t_2025: 162 },
      ],
      habitants: 9300,
    },
    faithful: ['Le verre est passé de 310 à 279 tonnes, soit 30 kg par habitant et une baisse de 10 %.'],
    corrupted: [
      'Le verre est passé de 310 à 279 tonnes, soit 33 kg par habitant.',
      'Le papier a reculé de 12 tonnes.',
    ],
  },
  'money by its other names': {
    facts: { action: 'fêtes', credits_ouverts: 7500 },
    faithful: ['Les crédits ouverts s’élèvent à 7 500 €.'],
    corrupted: ['Les crédits ouverts s’élèvent à 7 800 €.'],
  },
  'prices by the month and by the year': {
    facts: {
      tarifs: [
        { box: 'petit', mois: 48, annee: 520 },
        { box: 'grand', mois: 72.5, annee: 800 },
      ],
      hausse_pct: 25,
    },
    faithful: [
      'Le petit box coûte 48 € par mois, ou 520 € par an. Majoré d’un quart, il passerait à 60 € par mois.',
    ],
    corrupted: [
      'Majoré d’un cinquième, le petit box passerait à 60 € par mois.',
      'Le petit box coûte 58 € par mois.',
    ],
  },
  'a fraction by a word': {
    facts: { cout: 4800, part_familles_pct: 10 },
    faithful: ['Le séjour coûte 4 800 €, dont les familles règlent le dixième.'],
    corrupted: ['Le séjour coûte 4 800 €, dont les familles règlent le cinquième.'],
  },
  'more than half, less than a third': {
    facts: {
      concerts: [
        { groupe: 'Les Mouettes', entrees: 310 },
        { groupe: 'Trio Vidal', entrees: 150 },
        { groupe: 'Chorale du Port', entrees: 60 },
      ],
    },
    faithful: [
      'Plus de la moitié des 520 entrées sont allées aux Mouettes, et moins d’un tiers au Trio Vidal.',
    ],
    corrupted: ['Plus de la moitié des 520 entrées sont allées au Trio Vidal.'],
  },
  'over midnight': {
    facts: {
      coupures: [
        { zone: 'centre', extinction: '23:00', rallumage: '05:00' },
        { zone: 'zone artisanale', extinction: '21:30', rallumage: '06:30' },
      ],
    },
    faithful: [
      'L’éclairage est coupé six heures dans le centre, de 23 h à 5 h, et neuf heures dans la zone artisanale.',
    ],
    corrupted: [
      'L’éclairage est coupé six heures dans le centre, de 23 h à 5 h, et dix heures dans la zone artisanale.',
    ],
  },
  'an arrival': {
    facts: { trajet: { duree_min: 45, depart: 'Aubrac' }, horaires: { matin: '07:05', soir: '17:10' } },
    faithful: ['Le car part à 7 h 05 de la place et arrive au terminus de la ligne à 7 h 50.'],
    corrupted: ['Le car part à 7 h 05 de la place et arrive au terminus de la ligne à 7 h 55.'],
  },
  'sides and a price by the square metre': {
    facts: { etal: { longueur_m: 6, profondeur_m: 2.5 }, redevance_m2_saison: 14 },
    faithful: ['L’étal occupe 15 m² ; la redevance s’élève à 210 € pour la saison.'],
    corrupted: ['L’étal occupe 15 m² ; la redevance s’élève à 220 € pour la saison.'],
  },
  'an example worked out': {
    facts: {
      photocopies: { gratuites_mois: 30, copie_supp: 0.2 },
      fourriere: { enlevement: 120, garde_jour: 6 },
    },
    faithful: [
      'Au-delà de trente copies gratuites par mois, chaque copie supplémentaire est facturée 0,20 € : quarante copies coûtent donc 2 €.',
      'L’enlèvement est facturé 120 € et la garde 6 € par jour, soit 162 € pour sept jours.',
    ],
    corrupted: [
      'L’enlèvement est facturé 120 € et la garde 6 € par jour, soit 172 € pour sept jours.',
      'L’enlèvement est facturé 120 € et la garde 6 € par jour, soit 162 € pour huit jours.',
      'Au-delà de trente copies gratuites par mois, chaque copie supplémentaire est facturée 0,20 € : quarante copies coûtent donc 8 €.',
    ],
  },
  'a capacity': {
    facts: { salle: 'foyer rural', capacite: 120, participants_attendus: 150 },
    faithful: ['Le foyer rural ne peut recevoir que 120 personnes.'],
    corrupted: ['Le foyer rural ne peut recevoir que 130 personnes.'],
  },
  'lines counted by what they have': {
    facts: {
      ateliers: [
        { nom: 'judo', accessible: true, animateur: 'L. Petit' },
        { nom: 'danse', accessible: false, animateur: null },
        { nom: 'tir', accessible: true, animateur: null },
        { nom: 'yoga', accessible: true, animateur: 'M. Roy' },
      ],
    },
    faithful: [
      'Trois des quatre ateliers sont accessibles ; l’atelier danse ne l’est pas.',
      'Deux ateliers restent sans animateur.',
    ],
    corrupted: ['Deux sont accessibles.', 'Trois ateliers restent sans animateur.'],
  },
  'lines that say yes and lines that say no': {
    facts: {
      ponts: [
        { nom: 'pont du Moulin', limite: true, conforme: false },
        { nom: 'pont Neuf', limite: false, conforme: true },
      ],
    },
    faithful: ['Seul le pont Neuf est conforme.', 'Le pont du Moulin n’est pas conforme.'],
    corrupted: ['Le pont du Moulin est conforme.', 'Le pont Neuf n’est pas conforme.'],
  },
  'brackets of one letter': {
    facts: {
      tarifs: [
        { tranche: 'A', prix: 1 },
        { tranche: 'B', prix: 2.2 },
        { tranche: 'C', prix: 3.45 },
        { tranche: 'D', prix: 4.6 },
      ],
    },
    faithful: [
      'Les familles relevant de la tranche C régleront 3,45 €, soit 1,25 € de plus que celles de la tranche B. La somme est due le mois suivant.',
      'La tranche C paie 3,45 €.',
    ],
    corrupted: ['La tranche D paie 3,45 €.'],
  },
});
