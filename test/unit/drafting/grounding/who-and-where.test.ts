/**
 * To whom and by whom, for what each, from where to where, and where something is taken.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('who and where', {
  'to whom it is paid': {
    facts: {
      beneficiaire: 'M. Yann Corre',
      aide: 'loyer',
      montant: 240,
      versement: 'au bailleur',
      bailleur: 'Habitat Ouest',
      envoi: "à l'assistante sociale",
    },
    faithful: [
      "L'aide de 240 € sera versée au bailleur.",
      "L'aide de 240 €, accordée au bénéficiaire, est payée directement au bailleur.",
      "La décision est transmise à l'assistante sociale.",
    ],
    corrupted: [
      "L'aide de 240 € sera versée au bénéficiaire.",
      "L'aide de 240 € est payée à la locataire.",
      'La décision est transmise à la préfecture.',
    ],
  },
  'by whom it is done': {
    facts: {
      immeuble: '3 rue des Salines',
      hebergement_par: 'bailleur',
      nettoyage_par: 'association',
      proprietaire: 'SCI Marée',
      occupants: 4,
    },
    faithful: [
      'Les quatre occupants seront hébergés par le bailleur.',
      "L'association nettoiera les lieux.",
      "Le local sera nettoyé par l'association.",
      'La commune a saisi le bailleur au 3 rue des Salines.',
    ],
    corrupted: [
      'Les quatre occupants seront hébergés par la commune.',
      'La commune hébergera les quatre occupants.',
      'Le local sera nettoyé par la commune.',
    ],
  },
  'for what each': {
    facts: { sacs_par_foyer: 12, litres_par_personne_par_jour: 30, prix_par_stand: 18, stands: 40 },
    faithful: [
      'Chaque foyer reçoit 12 sacs ; la dotation est de 12 sacs par ménage.',
      "La consommation est limitée à 30 litres d'eau par habitant et par jour.",
      'Le prix est de 18 € par stand.',
    ],
    corrupted: [
      'La dotation est de 12 sacs par personne.',
      "La consommation est limitée à 30 litres d'eau par foyer et par jour.",
      'Le prix est de 18 € par personne.',
    ],
  },
  'from where to where': {
    facts: {
      course: 'Les Dix bornes',
      depart: { heure: '10h', lieu: 'halle aux grains' },
      arrivee: { heure: '12h', lieu: 'parc des Cordeliers' },
    },
    faithful: [
      'La course partira à 10 h de la halle aux grains.',
      'Elle arrivera à 12 h au parc des Cordeliers.',
      'La course va de la halle aux grains au parc des Cordeliers.',
      'Parti de la halle aux grains, le peloton rejoindra le parc des Cordeliers.',
      "Le départ est donné à 10 h, halle aux grains, l'arrivée jugée au parc des Cordeliers.",
    ],
    corrupted: [
      'La course partira à 10 h du parc des Cordeliers.',
      'Elle arrivera à 12 h à la halle aux grains.',
      "Le peloton s'élancera du parc des Cordeliers.",
      'Le peloton rejoindra la halle aux grains.',
    ],
  },
  'a loop': {
    facts: { lieu_depart: 'place du Moulin', lieu_arrivee: 'place du Moulin', km: 8 },
    faithful: ['La boucle de 8 km part de la place du Moulin et arrive à la place du Moulin.'],
    corrupted: ['La boucle de 9 km part de la place du Moulin.'],
  },
  'where it is taken': {
    facts: {
      spectacle: 'La Nuit des contes',
      billetterie: 'à la librairie et à la médiathèque',
      lieu: 'salle Molière',
      retrait_badges: 'mairie',
      prix: 6,
      date: '2026-03-07',
    },
    faithful: [
      'Les billets sont à retirer à la médiathèque.',
      'Les badges sont à retirer en mairie.',
      'Le spectacle « La Nuit des contes » se tiendra à la salle Molière.',
      'Les billets sont vendus 6 €.',
    ],
    corrupted: [
      "Les billets sont à retirer à l'office de tourisme.",
      'Les badges sont à retirer au gymnase.',
      'Les billets sont vendus à la piscine.',
    ],
  },
});

holdsCases('what no fact tells', {
  'a loan, an opinion, a replacement': {
    facts: {
      salle: 'salle Jean-Vilar',
      association: 'Les Amis du tango',
      date: '2026-04-18',
      capacite: 120,
      caution: 250,
      horaires: '19h-23h',
      agent: 'Mme Irène Sall',
      commission_saisie_le: '2026-03-02',
      quotite_pct: 80,
    },
    faithful: [
      'La salle Jean-Vilar est mise à disposition le 18 avril 2026.',
      'La caution est de 250 €. La commission a été saisie le 2 mars 2026.',
      'Mme Irène Sall exerce à 80 %.',
    ],
    corrupted: [
      'La vaisselle est fournie.',
      'Le vidéoprojecteur est prêté.',
      'La commission a émis un avis favorable.',
      'Un collègue la remplacera ce jour-là.',
      'La salle Jean-Vilar est réservée le 18 avril 2026 en raison du déménagement des cours de poterie.',
      'Après consultation des riverains, la salle est mise à disposition.',
    ],
  },
  'the same, when facts tell them': {
    facts: {
      salle: 'salle Jean-Vilar',
      fournitures: 'vaisselle, vidéoprojecteur',
      avis_commission: 'favorable',
      remplacement: 'un vacataire',
      motif: 'fermeture du conservatoire',
      consultation: '2026-02-01',
      public: 'riverains',
      date: '2026-04-18',
      capacite: 120,
    },
    faithful: [
      'La vaisselle est fournie.',
      'Le vidéoprojecteur est prêté.',
      'La commission a émis un avis favorable.',
      'Un vacataire la remplacera.',
      'La salle est prêtée en raison de la fermeture du conservatoire.',
      'Après consultation des riverains, la salle est mise à disposition.',
    ],
    corrupted: ['La commission a émis un avis défavorable.'],
  },
  'a thing that replaces another': {
    facts: { banc_retire: 'banc en bois', poses: 2, lieu: 'square Lamartine', annee: 2026 },
    faithful: ['Le banc en bois du square Lamartine a été retiré en 2026. Deux bancs le remplaceront.'],
    corrupted: ['Le banc en bois du square Lamartine a été retiré en 2026. Trois bancs le remplaceront.'],
  },
});
