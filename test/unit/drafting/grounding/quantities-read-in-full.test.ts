/** Quantities told in the ways of ordinary French: how often, with a unit in the middle, what will be there, by thirty-fifths, of the same month. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('quantities read in full', {
  'how often a way is gone': {
    facts: { participants: 90, signaleurs: 18, tours: 7, boucle_km: 3.2 },
    faithful: ['Les 90 participants parcourront sept fois la boucle de 3,2 km, guidés par 18 signaleurs.'],
    corrupted: ['Les 90 participants parcourront huit fois la boucle de 3,2 km, guidés par 18 signaleurs.'],
  },
  'metres and centimetres': {
    facts: { constat: 'mur de 3,40 m fissuré sur toute sa hauteur', largeur_m: 1.2 },
    faithful: ['Le mur, haut de 3 m 40 depuis la voie, est fissuré.', 'Il reste 1 m 20 sous le porche.'],
    corrupted: ['Le mur, haut de 3 m 60 depuis la voie, est fissuré.', 'Il reste 1 m 40 sous le porche.'],
  },
  'what there will be': {
    facts: {
      commune: 'Vaux-le-Sec',
      existing_lamps: 120,
      new_lamps: 15,
      budget_ht: 30000,
      works_date: '2027-03-15',
    },
    faithful: ['Après ces travaux, la commune comptera cent trente-cinq lampes.'],
    corrupted: ['Après ces travaux, la commune comptera cent trente lampes.'],
  },
  'what there is now': {
    facts: { berceaux_existants: 24, berceaux_supplementaires: 4 },
    faithful: ['La crèche passera à vingt-huit berceaux.'],
    corrupted: ['La crèche passera à trente berceaux.'],
  },
  'what there is left': {
    facts: { arbres_existants: 40, arbres_abattus: 6 },
    faithful: ['Le mail ne gardera que trente-quatre arbres.'],
    corrupted: ['Le mail ne gardera que trente arbres.'],
  },
  'the same month': {
    facts: {
      courrier: 'lettre du 3 février 2027',
      date_reception: '2027-02-07',
      date_visite: '2027-03-09',
    },
    faithful: ['Par lettre du 3 février 2027, reçue le 7 du même mois, vous demandez un délai.'],
    corrupted: [
      'Par lettre du 3 février 2027, reçue le 6 du même mois, vous demandez un délai.',
      'Par lettre du 3 février 2027, reçue le 9 du même mois, vous demandez un délai.',
    ],
  },
  'an hour before what followed': {
    facts: { groupe: 'six jeunes', depart: '23:15', date: '2027-02-03' },
    faithful: ['Le groupe est parti à 23 h 15 après un échange calme.'],
    corrupted: ['Le groupe est parti à 23 h 45 après un échange calme.'],
  },
  'thirty-fifths in words': {
    facts: { emploi: 'agent d’entretien', quotite: '24/35e' },
    faithful: ['L’emploi est créé à raison de vingt-quatre trente-cinquièmes, au service des écoles.'],
    corrupted: ['L’emploi est créé à raison de vingt-deux trente-cinquièmes, au service des écoles.'],
  },
  'sizes told one by one': {
    facts: { club: 'Les Coureurs du Lac', distances: ['4 km', '9 km', '15,5 km'], inscrits: 310 },
    faithful: ['La course offre trois parcours, de 4, 9 et 15,5 kilomètres.'],
    corrupted: ['La course offre quatre parcours, de 4, 9 et 15,5 kilomètres.'],
  },
  'tickets bound together': {
    facts: { facility: 'piscine Marie-Marvingt', full_rate: 5, book_of_10: 42, opening_time: '10:00' },
    faithful: ['Le carnet de dix entrées coûte 42 €.'],
    corrupted: ['Le carnet de douze entrées coûte 42 €.'],
  },
});

holdsCases('values of the facts before other sources', {
  'a rate of tax': {
    facts: { tva: 'TVA 20 %', total_ht: '84 000 €', objet: 'réfection du préau' },
    law: ['CCP|R2194-8'],
    faithful: ['Le montant hors taxes de 84 000 € est majoré de la TVA au taux de 20 %.'],
    corrupted: ['Le montant hors taxes de 84 000 € est majoré de la TVA au taux de 10 %.'],
  },
  'what is dealt with is no day': {
    facts: { ordre_du_jour: ['budget', 'tarifs', 'personnel', 'voirie'], preavis: 'cinq jours francs' },
    faithful: ['La convocation est envoyée cinq jours francs avant la séance.'],
    corrupted: ['La convocation est envoyée quatre jours francs avant la séance.'],
  },
  'a volume is no price for one': {
    facts: { contrevenant: 'M. Paul Noël', amende_max_eur: 400, volume_m3: 4 },
    faithful: ['L’amende est de 400 € au plus.'],
    corrupted: ['Vous encourez une amende d’un montant maximal de 1 600 €.'],
  },
  'a price for each cubic metre': {
    facts: { prix_m3: 4, volume_m3: 30 },
    faithful: ['Le prélèvement de 30 m³ coûte 120 €.'],
    corrupted: ['Le prélèvement de 30 m³ coûte 130 €.'],
  },
});
