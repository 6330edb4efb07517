/**
 * Figures that no rule of one relation knows, proved by any step of arithmetic on what the text shows or names; lengths of time that a text bounds;
 * what the facts tell in words of a period or of a day before another.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('any step of arithmetic, behind all rules of one relation', {
  'what a sum lasts at so much a year': {
    facts: { cout_travaux_eur: 52_500, economie_annuelle_eur: 7500, nb_salles: 4 },
    faithful: [
      'Les travaux, d’un coût de 52 500 €, permettront d’économiser 7 500 € par an : ils seront amortis en sept ans.',
      'La dépense de 52 500 € sera amortie en sept ans.',
    ],
    corrupted: [
      'Les travaux, d’un coût de 52 500 €, permettront d’économiser 7 500 € par an : ils seront amortis en six ans.',
      'La dépense de 52 500 € sera amortie en sept mois.',
    ],
  },
  'what is left once something named is taken off': {
    facts: { achat_mobilier_eur: 8640, achat_livres_eur: 3210, don_amicale_eur: 1200 },
    faithful: [
      'Le mobilier coûte 8 640 € et les livres 3 210 €, soit 11 850 € au total. Déduction faite du don de l’amicale, la dépense nette est de 10 650 €.',
    ],
    corrupted: [
      'Le mobilier coûte 8 640 € et les livres 3 210 €, soit 11 850 € au total. Déduction faite du don de l’amicale, la dépense nette est de 10 560 €.',
      'Le mobilier coûte 8 640 € et les livres 3 210 €, soit 11 850 € au total. Déduction faite du don de l’amicale, la dépense nette est de 9 650 €.',
    ],
  },
  'more than what the text names': {
    facts: { prix_m2_eur: 40, prix_total_eur: 52_600, avis_domaines_eur: 50_000, surface_m2: 1315 },
    faithful: [
      'Le prix de 40 € le mètre carré porte la vente à 52 600 €, soit 2 600 € de plus que l’avis des Domaines.',
    ],
    corrupted: [
      'Le prix de 40 € le mètre carré porte la vente à 52 600 €, soit 3 600 € de plus que l’avis des Domaines.',
    ],
  },
  'a share that comes on top, told far from its base': {
    facts: { tarif_nouveau_eur: 1.6, taxe_additionnelle_pct: 10, nb_hebergeurs: 31 },
    faithful: [
      'Le nouveau tarif est de 1,60 €. Les mineurs ne le paient pas. Une taxe additionnelle de 10 % s’y ajoute, ce qui porte à 1,76 € la somme à percevoir.',
    ],
    corrupted: [
      'Le nouveau tarif est de 1,60 €. Les mineurs ne le paient pas. Une taxe additionnelle de 10 % s’y ajoute, ce qui porte à 1,67 € la somme à percevoir.',
    ],
  },
  'all the others but one': {
    facts: { nb_exposants: 38, prix_emplacement_eur: 15 },
    faithful: ['Vous serez placé parmi trente-sept autres exposants.'],
    corrupted: [
      'Vous serez placé parmi trente-six autres exposants.',
      'La foire réunit trente-sept exposants.',
    ],
  },
  'half of a way there and back': {
    facts: { km_aller_retour: 86, destination: 'Bourges' },
    faithful: ['Le trajet représente environ 43 km dans chaque sens.', 'Comptez 43 km à l’aller.'],
    corrupted: [
      'Le trajet représente environ 34 km dans chaque sens.',
      'Le trajet représente 172 km dans chaque sens.',
    ],
  },
  'a change is of what was before, and goes its way': {
    facts: { frequentation_2024: 1200, frequentation_2025: 900 },
    faithful: ['La fréquentation a reculé d’un quart.'],
    corrupted: ['La fréquentation a reculé d’un tiers.', 'La fréquentation a progressé d’un quart.'],
  },
  'parts of one family': {
    facts: { capacite_petits: 18, capacite_grands: 34, heure_ouverture: '07:30' },
    faithful: ['L’accueil peut recevoir au total cinquante-deux enfants, dont dix-huit petits.'],
    corrupted: ['L’accueil peut recevoir au total cinquante-trois enfants, dont dix-huit petits.'],
  },
});

holdsCases('lengths of time that are bounded or rounded', {
  'between two hours': {
    facts: { heure_depart: '07:15', heure_retour: '18:00', nb_places: 9 },
    faithful: [
      'Le véhicule sera pris près de onze heures, de 7 h 15 à 18 h.',
      'Le véhicule sera indisponible pendant plus de dix heures, de 7 h 15 à 18 h.',
      'Retour prévu avant 18 h 30.',
    ],
    corrupted: [
      'Le véhicule sera indisponible pendant près de treize heures, de 7 h 15 à 18 h.',
      'Le véhicule sera indisponible pendant plus de onze heures, de 7 h 15 à 18 h.',
      'Retour prévu avant 17 h 30.',
      'Retour prévu avant 20 heures.',
    ],
  },
  'between two days': {
    facts: { fin_affichage: '2027-03-11', date_mariage: '2027-05-29', debut_affichage: '2027-03-01' },
    faithful: [
      'Les affichages auront alors pris fin depuis plus de deux mois.',
      'Les affichages auront pris fin depuis moins de trois mois.',
    ],
    corrupted: [
      'Les affichages auront alors pris fin depuis plus de trois mois.',
      'Les affichages auront pris fin depuis moins de deux mois.',
    ],
  },
  'the months of a period told in words': {
    facts: { periode: 'septembre à novembre 2026', impayes_eur: 213.6 },
    faithful: ['L’impayé de 213,60 € porte sur trois mois : septembre, octobre et novembre 2026.'],
    corrupted: [
      'L’impayé de 213,60 € porte sur quatre mois.',
      'L’impayé de 213,60 € porte sur septembre, octobre et décembre 2026.',
    ],
  },
  'an eve that the facts tell': {
    facts: { jour: 'vendredi', reservation: 'au plus tard la veille à 12 h', heure_depart: '09:10' },
    faithful: ['Réservez au plus tard le jeudi à midi.'],
    corrupted: ['Réservez au plus tard le mercredi à midi.'],
  },
});
