/** Other computations that texts draw from the facts of a town hall; beside each, the same with a wrong result. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('other computations', {
  'a change by the year, one dwelling in five': {
    facts: {
      population: { '2015': 1840, '2021': 1978 },
      logements: 905,
      residences_secondaires: 181,
    },
    faithful: [
      'La commune gagne 23 habitants par an en moyenne.',
      'Les résidences secondaires représentent un logement sur cinq.',
    ],
    corrupted: [
      'La commune gagne 32 habitants par an en moyenne.',
      'La commune perd 23 habitants par an en moyenne.',
      'Les résidences secondaires représentent un logement sur quatre.',
    ],
  },
  'money by member, on one line': {
    facts: {
      subventions: [
        { association: 'Judo Club', montant: 3200, adherents: 80 },
        { association: 'Les Cordées', montant: 1500, adherents: 25 },
        { association: 'Chorale', montant: 800, adherents: 40 },
      ],
    },
    faithful: [
      'Le Judo Club reçoit 3 200 €, soit 40 € par adhérent.',
      'La Chorale touche 800 €, soit 20 € par adhérent.',
    ],
    corrupted: [
      'Le Judo Club reçoit 3 200 €, soit 60 € par adhérent.',
      'La Chorale touche 800 €, soit 40 € par adhérent.',
    ],
  },
  'months from a month, a tax on the one amount': {
    facts: { demarrage: 'octobre 2026', duree_mois: 7, cout_HT: 250000, tva_pct: 20 },
    faithful: [
      'Débutés en octobre 2026, les travaux s’achèveront en avril 2027.',
      'La TVA s’élève à 50 000 €.',
    ],
    corrupted: [
      'Débutés en octobre 2026, les travaux s’achèveront en juin 2027.',
      'La TVA s’élève à 55 000 €.',
    ],
  },
  'a rent by the year': {
    facts: { bail: { loyer_mensuel: 540, charges_mensuelles: 45 } },
    faithful: ['Le loyer annuel est de 6 480 €.'],
    corrupted: ['Le loyer annuel est de 6 580 €.', 'Le loyer annuel est de 540 €.'],
  },
  'pupils by class, told whole': {
    facts: { effectifs: { '2024-2025': 148, '2025-2026': 139 }, classes: 6 },
    faithful: ['Avec 139 élèves pour six classes, la moyenne est de 23 élèves par classe.'],
    corrupted: [
      'Avec 139 élèves pour six classes, la moyenne est de 25 élèves par classe.',
      'Avec 139 élèves pour six classes, la moyenne est de 24 élèves par classe.',
    ],
  },
  'two sections, and what is left over': {
    facts: {
      section_fonctionnement: { recettes: 1250000, depenses: 1090000 },
      section_investissement: { recettes: 640000, depenses: 640000 },
    },
    faithful: [
      'Les dépenses des deux sections atteignent 1 730 000 €.',
      'L’excédent représente 12,8 % des recettes de fonctionnement.',
    ],
    corrupted: [
      'Les dépenses des deux sections atteignent 1 830 000 €.',
      'L’excédent représente 14,8 % des recettes de fonctionnement.',
    ],
  },
  'a price for ten': {
    facts: { entree: '4 €', carnet_10: '32 €' },
    faithful: [
      'L’entrée est à 4 € ; le carnet de dix, à 32 €, ramène l’entrée à 3,20 €.',
      'Le carnet de dix entrées, à 32 €, permet d’économiser 8 €.',
      'Avec le carnet, l’entrée revient à 3,20 €, soit 0,80 € de moins.',
    ],
    corrupted: [
      'L’entrée est à 4 € ; le carnet de dix, à 32 €, ramène l’entrée à 3,50 €.',
      'Le carnet de dix entrées, à 32 €, permet d’économiser 10 €.',
      'Avec le carnet, l’entrée revient à 3,20 €, soit 0,60 € de moins.',
    ],
  },
  'a share of full time': {
    facts: { agent: 'M. Roue', temps_hebdo_heures: 28 },
    faithful: ['Il est à 80 % d’un temps complet de 35 heures.'],
    corrupted: ['Il est à 90 % d’un temps complet de 35 heures.', 'Il travaille 35 heures par semaine.'],
  },
  'lines by their number, a total and an estimate': {
    facts: {
      lots: [
        { n: 1, objet: 'gros œuvre', montant: 182000 },
        { n: 2, objet: 'menuiserie', montant: 46500 },
        { n: 3, objet: 'peinture', montant: 21500 },
      ],
      estimation: 262000,
    },
    faithful: [
      'Le lot 1 représente 72,8 % du montant total.',
      'Le montant total est inférieur de 4,6 % à l’estimation.',
    ],
    corrupted: [
      'Le lot 1 représente 78,2 % du montant total.',
      'Le lot 2 représente 72,8 % du montant total.',
      'Le montant total est inférieur de 6,4 % à l’estimation.',
      'Le montant total est supérieur de 4,6 % à l’estimation.',
    ],
  },
  'ends of a delay, clear days': {
    facts: {
      depot: '2026-03-02',
      delai_instruction_mois: 2,
      affichage_jours: 15,
      debut_affichage: '2026-05-04',
      convocation: '2026-06-12',
      seance: '2026-06-18',
    },
    faithful: [
      'Déposée le 2 mars 2026, la demande sera instruite en deux mois, soit avant le 2 mai 2026.',
      'Affiché du 4 au 18 mai 2026, l’avis est resté quinze jours en place.',
      'La convocation du 12 juin respecte les cinq jours francs.',
    ],
    corrupted: [
      'Déposée le 2 mars 2026, la demande sera instruite en deux mois, soit avant le 12 mai 2026.',
      'Affiché du 4 au 28 mai 2026, l’avis est resté quinze jours en place.',
      'La convocation du 12 juin respecte les sept jours francs.',
    ],
  },
});
