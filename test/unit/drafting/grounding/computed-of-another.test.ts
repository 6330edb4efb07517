/**
 * What arithmetic makes of the facts, and what a number under a key may be: hours of another, another whole, another hour, a count that is no money.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('parts of full time', {
  'of the agent whose hours they are': {
    facts: {
      agent_a: { nom: 'Mme Petit', heures_hebdo: 28 },
      agent_b: { nom: 'M. Roux', heures_hebdo: 21 },
    },
    faithful: [
      'M. Roux travaille à 60 % d’un temps complet.',
      'Mme Petit travaille à 80 % d’un temps complet, et M. Roux à 60 % d’un temps complet.',
    ],
    corrupted: [
      'M. Roux travaille à 80 % d’un temps complet.',
      'Mme Petit travaille à 60 % d’un temps complet, et M. Roux à 80 % d’un temps complet.',
    ],
  },
  'of one line of a list': {
    facts: {
      postes: [
        { service: 'médiathèque', heures_hebdo: 17.5 },
        { service: 'cantine', heures_hebdo: 28 },
      ],
    },
    faithful: ['Le poste de la médiathèque est à 50 % d’un temps plein.'],
    corrupted: ['Le poste de la cantine est à 50 % d’un temps plein.'],
  },
  'where the facts tell the part': {
    facts: { agent: 'Mme Petit', formation_heures: 7, quotite_pct: 80 },
    faithful: ['Mme Petit travaille à 80 % d’un temps complet.'],
    corrupted: ['Mme Petit travaille à 20 % d’un temps complet.'],
  },
  'hours that are of no week': {
    facts: { preavis_heures: 17.5, volume_heures: 28 },
    faithful: ['Pour un volume de 28 heures, l’agent est à 80 % d’un temps complet.'],
    corrupted: ['L’agent travaille à 50 % d’un temps plein.', 'L’agent travaille à 80 % d’un temps plein.'],
  },
});

holdsCases('hours so long before or after another', {
  'of the one that the words name': {
    facts: { debut: '20h00', fermeture: '23h00', entracte_minutes: 20 },
    faithful: ['Les portes ouvrent 20 minutes avant le début, à 19 h 40.'],
    corrupted: ['Les portes ouvrent 20 minutes avant le début, à 22 h 40.'],
  },
  'of the one told before': {
    facts: { depart_bus: '8h00', debut_spectacle: '20h30', duree_minutes: 30 },
    faithful: [
      'Le spectacle commence à 20 h 30 et, 30 minutes plus tard, à 21 h, il s’achève.',
      'Le bus part à 8 h et arrive 30 minutes plus tard, à 8 h 30.',
    ],
    corrupted: [
      'Le spectacle commence à 20 h 30 et, 30 minutes plus tard, le bus repart à 8 h 30.',
      'Le bus part à 8 h et arrive 30 minutes plus tard, à 21 h.',
    ],
  },
  'of the only one, and of one worked out': {
    facts: { seance: '14h00', pause_minutes: 15 },
    faithful: [
      'Le dossier est distribué 15 minutes avant la réunion, à 13 h 45.',
      'La séance ouvre à 14 h et reprend 15 minutes plus tard, à 14 h 15, puis 15 minutes plus tard, à 14 h 30.',
    ],
    corrupted: ['Le dossier est distribué 25 minutes avant la réunion, à 13 h 35.'],
  },
});

const share = {
  cout_total_eur: 141000,
  emprunt_eur: 60000,
  communes: [
    { nom: 'Touchenay', part_pct: 30 },
    { nom: 'Brivezac', part_pct: 70 },
  ],
};

holdsCases('parts of a whole among several', {
  'of the whole that the sentence shows or names': {
    facts: share,
    faithful: [
      'Sur un coût de 141 000 €, Touchenay prend en charge 42 300 €.',
      'Sur un emprunt de 60 000 €, Touchenay prend en charge 18 000 €.',
      'La part du coût à la charge de Touchenay est de 42 300 €.',
      'Touchenay prend en charge 42 300 €.',
      'L’emprunt est de 60 000 €. Touchenay en prend 18 000 € à sa charge, et Brivezac participe pour 42 000 €.',
    ],
    corrupted: [
      'Sur un coût de 141 000 €, Touchenay prend en charge 18 000 €.',
      'La part de l’emprunt à la charge de Touchenay est de 42 300 €.',
      'Touchenay prend en charge 18 000 €.',
    ],
  },
  'in proportion': {
    facts: { solde_a_partager: 12000, aide_eur: 20000, licencies: { Judo: 90, Basket: 60, Tennis: 50 } },
    faithful: [
      'Le solde de 12 000 € est partagé au prorata du nombre de licenciés : le judo reçoit 5 400 €.',
    ],
    corrupted: [
      'Le solde de 12 000 € est partagé au prorata du nombre de licenciés : le judo reçoit 9 000 €.',
    ],
  },
});

holdsCases('days told of another record', {
  'the word of another event is nearer': {
    facts: {
      jury: { date: '2026-02-17', recus_en_entretien: 4 },
      conseil: { date_seance: '2026-03-05' },
    },
    faithful: ['Les 4 candidats ont été reçus en entretien le 17 février 2026.'],
    corrupted: [
      'Les 4 candidats reçus en entretien seront nommés lors de la séance du conseil du 17 février 2026.',
    ],
  },
  'the name of a person of the record': {
    facts: {
      enquete: { date: '2026-02-17', commissaire: 'Mme Petit' },
      publication: { date_publication: '2026-03-05' },
    },
    faithful: ['Mme Petit a clos l’enquête le 17 février 2026.', 'L’avis a été publié le 5 mars 2026.'],
    corrupted: ['L’avis de Mme Petit a été publié le 17 février 2026.'],
  },
  'what takes effect': {
    facts: { signature: { date: '2026-02-17', notaire: 'Mme Petit' }, date_effet: '2026-04-01' },
    faithful: ['L’acte a été signé le 17 février 2026 devant Mme Petit.'],
    corrupted: ['L’acte reçu par Mme Petit prend effet le 17 février 2026.'],
  },
});

holdsCases('euros in a key', {
  'what lasts is no price': {
    facts: { duree_eur_projet_mois: 18 },
    faithful: ['Le projet dure 18 mois.'],
    corrupted: ['Le projet coûte 18 €.'],
  },
  'what counts is no price': {
    facts: { eur_nombre_dossiers: 45 },
    faithful: ['On compte 45 dossiers.'],
    corrupted: ['Le dossier coûte 45 €.'],
  },
  'so much for one': {
    facts: { tarif_eur_m2_mois: 18, eur_par_stand: 15 },
    faithful: ['Le tarif est de 18 € par m² et par mois, et de 15 € par stand.'],
    corrupted: ['Le tarif est de 15 € par m² et par mois, et de 18 € par stand.'],
  },
});

holdsCases('people beside the sum that all of them make', {
  'who stays': {
    facts: { sejour: { montant_eur: 320, personne: 4 } },
    faithful: ['Le séjour coûte 320 €.'],
    corrupted: ['Le séjour coûte 4 €.'],
  },
  'who belongs': {
    facts: { subvention: { montant_eur: 3200, adherent: 80 } },
    faithful: ['La subvention est de 3 200 €.'],
    corrupted: ['La cotisation est de 80 €.'],
  },
  'who comes': {
    facts: { location: { montant_eur: 320, adulte: 2, enfant: 3 } },
    faithful: ['La location est de 320 €.'],
    corrupted: ['L’entrée est à 3 € par enfant.'],
  },
  'what one pays': {
    facts: { tarifs: { enfant: 4, adulte: 7, caution: 50 } },
    faithful: ['Le repas coûte 4 € pour un enfant et 7 € pour un adulte.'],
    corrupted: ['Le repas coûte 4 € pour un enfant et 9 € pour un adulte.'],
  },
});
