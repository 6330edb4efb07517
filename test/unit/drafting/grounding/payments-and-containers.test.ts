/**
 * How many payments, what containers hold, parts of a full time, taxes on a sum, and units that are no unit of physics.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('payments and containers', {
  'payments that the text shows': {
    facts: {
      aide: 2400,
      premier_acompte: 1500,
      solde: 900,
      beneficiaire: 'Vélo-club du Marais',
      reunions: 3,
    },
    faithful: [
      "L'aide de 2 400 € sera versée au Vélo-club du Marais en deux fois : 1 500 €, puis 900 €.",
      "L'aide est payée en deux versements : un acompte de 1 500 € et le solde de 900 €.",
      "L'aide de 2 400 € est versée en deux fois.",
    ],
    corrupted: [
      "L'aide de 2 400 € sera versée au Vélo-club du Marais en trois fois : 1 500 €, puis 900 €.",
      "L'aide de 2 400 € est versée en quatre fois.",
    ],
  },
  'payments at a rhythm of the facts': {
    facts: { emprunt: 180000, duree_annees: 12, periodicite: 'semestrielle', preteur: 'Banque des Coteaux' },
    faithful: [
      "L'emprunt se rembourse en vingt-quatre échéances.",
      'Les échéances, semestrielles, seront au nombre de vingt-quatre.',
      "L'emprunt sera remboursé en 24 versements semestriels.",
    ],
    corrupted: [
      "L'emprunt se rembourse en quarante-huit échéances.",
      'Les échéances, semestrielles, seront au nombre de quarante-huit.',
      "L'emprunt sera remboursé en 144 versements semestriels.",
    ],
  },
  'what containers hold': {
    facts: { bennes: 4, volume_benne_m3: 15, sacs: { nombre: 40, poids_kg: 25 }, agents: 6 },
    faithful: [
      'Quatre bennes de 15 m³, soit 60 m³ au total, seront posées.',
      'Quarante sacs de 25 kg représentent au total 1 000 kg.',
    ],
    corrupted: [
      'Quatre bennes de 15 m³, soit 90 m³ au total, seront posées.',
      'Quarante sacs de 25 kg représentent au total 1 500 kg.',
      'Quarante sacs de 25 kg représentent au total 150 kg.',
    ],
  },
  'pieces that are no measure': {
    facts: { lot_steres: 8, volume_steres: 320, lots: 40, sacs_sel: 30, surface_m2: 12 },
    faithful: ['Chaque lot est de 8 stères.', 'Trente sacs de sel sont livrés.', 'La surface est de 12 m².'],
    corrupted: [
      'Chaque lot est de 8 m³.',
      'Chaque lot est de 8 tonnes.',
      'Le volume est de 320 m³.',
      'Trente kg de sel sont livrés.',
    ],
  },
  'a part of a full time': {
    facts: { poste: 'ATSEM', temps_travail: '17,5/35e', remplace: 'Mme Odile Varin' },
    faithful: ['Le temps de travail est de 17,5/35e, soit 50 % du temps complet.'],
    corrupted: ['Le temps de travail est de 60 % du temps complet.'],
  },
  'a part of a full time, in other words': {
    facts: { temps_travail: '21 heures sur 35', agent: 'M. Paul Etchegoin' },
    faithful: [
      'M. Paul Etchegoin travaille 21 heures sur 35, soit 60 % du temps complet.',
      'Son temps de travail est de 60 %.',
    ],
    corrupted: ['M. Paul Etchegoin travaille à 80 % du temps complet.', 'Son temps de travail est de 21 %.'],
  },
  'a tax on the sum of lots': {
    facts: {
      marche: 'M-12',
      lot_1: { objet: 'charpente', montant_ht: 42000 },
      lot_2: { objet: 'zinguerie', montant_ht: 18000 },
      tva_pct: 20,
    },
    faithful: [
      'Les deux lots totalisent 60 000 € HT. Avec une TVA de 20 %, la dépense est de 72 000 € TTC.',
      'Les deux lots totalisent 60 000 € HT, soit 72 000 € TTC avec la TVA de 20 %.',
    ],
    corrupted: [
      'Les deux lots totalisent 60 000 € HT. Avec une TVA de 20 %, la dépense est de 71 000 € TTC.',
      'Les deux lots totalisent 62 000 € HT, soit 74 400 € TTC avec la TVA de 20 %.',
      'Les deux lots totalisent 60 000 € HT, soit 48 000 € TTC avec la TVA de 20 %.',
    ],
  },
  'a refusal that a verb tells without "pas"': {
    facts: { demandeur: 'Mme Salomé Vidal', decision: 'refus', structure: 'crèche Les Lutins', places: 6 },
    faithful: [
      "La demande de Mme Salomé Vidal n'a pu être retenue.",
      'La décision est un refus : la demande ne peut être acceptée.',
      "Votre demande n'a finalement pu être retenue.",
      'Faute de place, la demande ne saurait être retenue.',
    ],
    corrupted: ['La demande de Mme Salomé Vidal a été retenue.', 'La demande a pu être acceptée.'],
  },
  'an acceptance': {
    facts: { demandeur: 'Mme Salomé Vidal', decision: 'acceptée', structure: 'crèche Les Lutins' },
    faithful: ['La demande de Mme Salomé Vidal a pu être acceptée.', 'La demande est retenue.'],
    corrupted: ["La demande de Mme Salomé Vidal n'a pu être acceptée.", 'La demande ne peut être acceptée.'],
  },
  'people beside a price for each of them': {
    facts: { participants: 18, participation_par_personne: 35, cout_autocar: 900, guide: 'M. Loïc Daniel' },
    faithful: [
      'Un groupe de 18 personnes partira ; chacun paie 35 €.',
      'Une délégation de dix-huit personnes, conduite par M. Loïc Daniel, prendra le car.',
    ],
    corrupted: ['Un groupe de 35 personnes partira.', 'Une délégation de 20 personnes prendra le car.'],
  },
});
