/**
 * What looks like a known mistake and is none, beside the mistake: prices for each, currencies in names, payments, ways, counters, conditions.
 */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('look-alikes', {
  'for each, in other words': {
    facts: {
      tarif_par_enfant: 4.5,
      remise_par_famille_pct: 10,
      aide_par_logement: 1200,
      indemnite_par_agent: 50,
    },
    faithful: [
      'Chaque élève paie 4,50 €.',
      'La remise est de 10 % par foyer.',
      'Le tarif de 4,50 € par enfant est appliqué par la commune.',
      "L'aide est de 1 200 € par appartement.",
      "L'aide de 1 200 € par logement est versée par l'État.",
    ],
    corrupted: [
      'Le tarif est de 4,50 € par famille.',
      'La remise est de 10 % par enfant.',
      "L'aide est de 1 200 € par habitant.",
      "L'indemnité est de 50 € par habitant.",
    ],
  },
  'a country and names that begin like a currency': {
    facts: { montant: 1200, objet: 'stage en Suisse', beneficiaire: 'M. Franck Cfpin', franchise: 150 },
    faithful: [
      'Le montant est de 1 200 €.',
      'Le montant est de 1 200 CHF.',
      'M. Franck Cfpin a une franchise de 150 €.',
    ],
    corrupted: ['Le montant est de 1 200 F CFP.'],
  },
  'what is computed in francs': {
    facts: { prix_xpf: 2500000, acompte_xpf: 500000 },
    faithful: [
      "L'acompte de 500 000 F CFP représente 20 % du prix.",
      'Il reste à payer 2 000 000 F CFP.',
      'Le prix est de deux millions cinq cent mille francs CFP.',
      'Le solde est de 2 000 000 F.CFP.',
      'Le prix est de 2,5 millions de F CFP.',
    ],
    corrupted: ['Il reste à payer 2 000 000 €.', "L'acompte est de 500 000 CHF."],
  },
  'payments told by a fact': {
    facts: { total: 900, modalites: 'trois versements de 300 €', convention_ans: 3 },
    faithful: [
      'La somme de 900 € est versée en trois fois.',
      'La somme est versée en trois versements de 300 €.',
      'Le total de 900 € sera payé en trois fois : 300 € chaque fois.',
    ],
    corrupted: [
      'La somme de 900 € est versée en quatre fois.',
      'La somme est versée en deux versements de 300 €.',
    ],
  },
  'payments of a year': {
    facts: { loyer_annuel: 4800, paiement: 'trimestriel', duree_ans: 3 },
    faithful: [
      'Le loyer annuel de 4 800 € est payé en quatre échéances de 1 200 €.',
      'Sur trois ans, douze échéances trimestrielles seront appelées.',
    ],
    corrupted: [
      'Le loyer annuel de 4 800 € est payé en six échéances de 1 200 €.',
      'Sur trois ans, trente-six échéances trimestrielles seront appelées.',
    ],
  },
  'acts that are another’s': {
    facts: {
      versement: 'au prestataire',
      paiement: 'à la trésorerie',
      entretien_par: 'commune',
      cloture_par: "l'acquéreur",
      surveillance_par: 'exploitant',
      aide: 90,
    },
    faithful: [
      "L'aide de 90 € est versée directement au prestataire.",
      "L'aide accordée à la famille est versée au prestataire.",
      "L'entretien est assuré par la commune.",
      "La clôture sera posée par l'acquéreur.",
      'La commune entretient le chemin.',
    ],
    corrupted: [
      "L'aide de 90 € est versée à la famille.",
      'Le site est surveillé par la commune.',
      'Le terrain sera clôturé par la commune.',
      "L'association entretient le chemin.",
    ],
  },
  'ways told from both ends': {
    facts: { depart: 'place de la Liberté', arrivee: 'stade des Acacias', distance_km: 10, heure: '9h' },
    faithful: [
      'Le départ sera donné à 9 h place de la Liberté.',
      'Les coureurs partiront de la place de la Liberté pour rejoindre le stade des Acacias.',
      'Les coureurs partiront en direction du stade des Acacias.',
      'Ils rejoindront depuis la place de la Liberté le stade des Acacias.',
      "Du départ place de la Liberté jusqu'au stade des Acacias, 10 km.",
    ],
    corrupted: [
      'Les coureurs partiront du stade des Acacias.',
      "L'arrivée est prévue place de la Liberté.",
      'Le départ sera donné stade des Acacias.',
    ],
  },
  'counters by their keys': {
    facts: {
      inscriptions: "à l'accueil de la mairie",
      depot_dossiers: 'médiathèque',
      lieu: 'gymnase Pasteur',
    },
    faithful: ['Les inscriptions se font en mairie.', 'Les dossiers sont à déposer à la médiathèque.'],
    corrupted: ['Les inscriptions se font à la bibliothèque.', "Les dossiers sont à déposer à l'école."],
  },
  'with and without, of several things': {
    facts: {
      salle: 'sans cuisine',
      menu: 'repas avec dessert',
      visite: 'avec guide',
      entree: 'sans réservation',
    },
    faithful: [
      'La salle est louée sans cuisine.',
      'La visite se fait avec un guide.',
      'La visite commence sans délai.',
      "L'entrée se fait sans réservation.",
    ],
    corrupted: [
      'La salle est louée avec cuisine.',
      'La visite se fait sans guide.',
      "L'entrée se fait avec réservation.",
    ],
  },
  'a funder of half of the plan': {
    facts: { plan: { Etat: 50000, Region: 30000, commune: 20000 }, visites_2024: 310, visites_2025: 640 },
    faithful: [
      "L'État finance 50 % du plan.",
      'La Région apporte 30 % du total.',
      'La fréquentation a doublé entre 2024 et 2025 : 640 visites contre 310.',
    ],
    corrupted: ["L'État finance 30 % du plan.", 'La commune assume 30 % de la dépense.'],
  },
});
