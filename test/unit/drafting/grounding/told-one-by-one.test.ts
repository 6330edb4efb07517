/** What is counted and then told one by one, both of two values, and what a change makes of a number. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('told one by one', {
  'times, payments and bids': {
    facts: {
      date_premier_constat: '2024-10-08',
      date_second_constat: '2025-11-18',
      date_deliberation: '2026-02-05',
      montant_premier_versement_eur: 1200,
      montant_second_versement_eur: 800,
      fournisseur_a: 'Infoval',
      prix_a_ttc_eur: 11160,
      garantie_a_ans: 3,
      fournisseur_b: 'Bureautique du Centre',
      prix_b_ttc_eur: 10440,
      garantie_b_ans: 1,
      fournisseur_retenu: 'Infoval',
      motif_choix: 'durée de la garantie',
    },
    faithful: [
      'Les deux constats ont été dressés.',
      'Considérant que l’état d’abandon a été constaté à deux reprises, le 8 octobre 2024 puis le 18 novembre 2025,',
      'L’abandon a été constaté deux fois, les 8 octobre 2024 et 18 novembre 2025.',
      'L’aide est versée en deux fois, 1 200 euros puis 800 euros.',
      'Deux offres ont été comparées : celle d’Infoval et celle de Bureautique du Centre.',
      'Deux offres ont été comparées pour l’équipement. Celle d’Infoval, à 11 160 € TTC, est plus chère de 720 € que celle de Bureautique du Centre.',
      'Deux entreprises ont répondu, Infoval et Bureautique du Centre.',
      'Deux devis ont été reçus. Le moins cher est celui de Bureautique du Centre.',
      'Infoval l’emporte, avec une garantie de trois ans contre un.',
      'L’écart de prix entre les deux offres est de 720 euros TTC.',
      'Les deux fournisseurs proposent des garanties de trois ans et d’un an.',
      'Les deux versements atteignent 2 000 euros.',
    ],
    corrupted: [
      'Considérant que l’état d’abandon a été constaté à trois reprises, le 8 octobre 2024 puis le 18 novembre 2025,',
      'L’abandon a été constaté trois fois, les 8 octobre 2024 et 18 novembre 2025.',
      'L’aide est versée en trois fois, 1 200 euros puis 800 euros.',
      'Trois offres ont été comparées : celle d’Infoval et celle de Bureautique du Centre.',
      'Trois offres ont été comparées pour l’équipement.',
      'Quatre fournisseurs ont été consultés.',
      'Les trois versements atteignent 2 000 euros.',
    ],
  },
  'the morning and the evening': {
    facts: { tarif_matin_eur: 1.1, tarif_soir_eur: 2.2, capacite_accueil: 48 },
    faithful: [
      'Le prix est fixé à 1,10 euro le matin et à 2,20 euros le soir, soit 3,30 euros pour une journée comprenant les deux.',
      'Le prix est de 1,10 euro le matin et de 2,20 euros le soir, soit 3,30 euros pour les deux.',
      'Une journée avec accueil du matin et du soir coûte 3,30 euros.',
      'Comptez 3,30 euros par jour si votre enfant vient matin et soir.',
    ],
    corrupted: [
      'Le prix est de 1,10 euro le matin et de 2,20 euros le soir, soit 3,40 euros pour les deux.',
      'Une journée avec accueil du matin et du soir coûte 3,50 euros.',
    ],
  },
  'before and after': {
    facts: {
      effectif_service_avant: 6,
      nb_emplois_crees: 1,
      duree_hebdomadaire_heures: 28,
      service: 'restauration scolaire',
      loyer_ancien_eur: 400,
      hausse_eur: 12,
    },
    faithful: [
      'L’effectif du service sera porté de six à sept agents.',
      'L’effectif du service sera porté à sept.',
      'Le service comptera désormais sept agents.',
      'Avec cette création, l’effectif atteindra sept agents.',
      'Le loyer passe de 400 à 412 euros.',
    ],
    corrupted: [
      'L’effectif du service passe ainsi de six à huit.',
      'L’effectif du service sera porté à huit agents.',
      'Le loyer passe de 400 à 422 euros.',
    ],
  },
});
