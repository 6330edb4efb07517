/** Turns of letters, orders and leaflets: openings after an address, fractions, days of the week, payments, outings, what follows. */
import { holdsCases } from '../../../support/grounding/cases';

holdsCases('orders and outings', {
  'a capital after the address opens the sentence': {
    facts: { organisme: 'CCAS de Brévans', beneficiaire: 'M. Ugo Talmet', date_commission: '2026-01-22' },
    faithful: [
      'Monsieur, Réunie le 22 janvier 2026, la commission du CCAS de Brévans a étudié votre demande.',
      'Madame, Monsieur, Saisie de votre demande, la commission l’a étudiée le 22 janvier 2026.',
      'Monsieur le Maire, Réunie le 22 janvier 2026, la commission a étudié votre demande.',
      'Mesdames, Messieurs, Convoquée le 22 janvier 2026, la commission a étudié la demande.',
      'Madame la Présidente, Faisant suite à la commission du 22 janvier 2026, je vous réponds.',
    ],
    corrupted: [
      'Monsieur, Réunie le 22 janvier 2026, la commission du CCAS de Brévans a étudié la demande de M. Ugo Falmet.',
      'Monsieur, Damville organise la commission du 22 janvier 2026.',
      'Madame, Paul Damville a étudié votre demande le 22 janvier 2026.',
    ],
  },
  'a fraction in words of one in figures': {
    facts: {
      agent: 'Mme Lise Ortal',
      quotite_pct: 80,
      remuneration_fraction: '6/7',
      date_debut: '2026-09-01',
    },
    faithful: [
      "L'intéressée perçoit les six septièmes de sa rémunération.",
      "L'intéressée perçoit 6/7 de sa rémunération.",
      'Elle percevra six septièmes de son traitement à compter du 1er septembre 2026.',
      "L'intéressée perçoit les 6/7e de sa rémunération.",
      "L'intéressée perçoit les 6/7èmes de sa rémunération.",
    ],
    corrupted: [
      "L'intéressée perçoit les cinq septièmes de sa rémunération.",
      "L'intéressée perçoit les six huitièmes de sa rémunération.",
      "L'intéressée perçoit 5/7 de sa rémunération.",
    ],
  },
  'a fraction of thirty-fifths': {
    facts: { agent: 'M. Alan Broc', remuneration_fraction: '32/35' },
    faithful: [
      "L'agent perçoit les trente-deux trente-cinquièmes de son traitement.",
      "L'agent perçoit les 32/35e de son traitement.",
    ],
    corrupted: ["L'agent perçoit les trente-et-un trente-cinquièmes de son traitement."],
  },
  'the days of the week on which it is not closed': {
    facts: { site: 'déchèterie des Aulnes', jours_fermeture: ['dimanche', 'lundi'], nb_foyers: 9300 },
    faithful: [
      'Le site dessert 9 300 foyers et ouvre cinq jours par semaine.',
      'Le site est ouvert cinq jours sur sept.',
      'Le site est ouvert 5 jours par semaine.',
      "L'amplitude s'étend sur cinq jours par semaine.",
    ],
    corrupted: [
      'Le site dessert 9 300 foyers et ouvre six jours par semaine.',
      'Le site est ouvert quatre jours par semaine.',
      'Le site est fermé cinq jours par semaine.',
    ],
  },
  'one closed day': {
    facts: { equipement: 'médiathèque', jour_fermeture: 'lundi' },
    faithful: ['La médiathèque accueille le public six jours par semaine.'],
    corrupted: ['La médiathèque accueille le public cinq jours par semaine.'],
  },
  'what is left, paid in so many times': {
    facts: { montant_facture_eur: 486, montant_aide_eur: 300, nb_echeances_solde: 3, echeances_egales: true },
    faithful: [
      'Le solde se règle en trois fois 62 €.',
      'Le solde se règle en trois échéances de 62 €.',
      'Il vous restera à régler trois mensualités de 62 €.',
      'Le reste à charge, de 186 €, sera prélevé en trois fois, soit 62 € chaque fois.',
    ],
    corrupted: [
      'Le solde se règle en trois fois 64 €.',
      'Le solde se règle en trois échéances de 52 €.',
      'Le solde se règle en deux fois 62 €.',
    ],
  },
  'a price for several, whatever its key adds': {
    facts: { tarif_adulte_eur: 5.2, tarif_enfant_eur: 3.4, carte_10_entrees_adulte_eur: 46 },
    faithful: [
      "La carte de dix entrées adulte, vendue 46 €, fait économiser 6 € par rapport à l'achat de dix billets.",
      'Avec la carte de 10 entrées adulte, chaque entrée revient à 4,60 €.',
    ],
    corrupted: [
      "La carte de dix entrées adulte, vendue 46 €, fait économiser 8 € par rapport à l'achat de dix billets.",
      'Avec la carte de 10 entrées adulte, chaque entrée revient à 4,40 €.',
    ],
  },
  'a couple pays twice': {
    facts: {
      organisateur: 'CCAS de Sorel',
      participation_eur: 42,
      participation_non_imposable_eur: 25,
      nb_places: 53,
    },
    faithful: [
      'Un couple non imposable versera 50 €.',
      "Un couple non imposable versera 50 €, soit 34 € de moins qu'au tarif ordinaire.",
      'Pour un couple, la participation sera de 84 €.',
    ],
    corrupted: [
      'Un couple non imposable versera 52 €.',
      "Un couple non imposable versera 50 €, soit 30 € de moins qu'au tarif ordinaire.",
    ],
  },
  'what follows from the sums is no rule': {
    facts: { budget_projet_eur: 12000, montant_subvention_eur: 4800, association: 'Les Sentiers' },
    faithful: [
      "L'aide représente 40 % du budget du projet, estimé à 12 000 euros ; 7 200 euros devront donc provenir d'autres ressources.",
    ],
    corrupted: ["L'association devra publier ses comptes chaque année."],
  },
  'the participle of a file is not of the person beside it': {
    facts: { demandeur: 'Mme Solène Armant', instructeur: 'M. Paul Ricou', projet: 'extension' },
    faithful: [
      'Le dossier de Mme Armant, instruit par M. Ricou, est complet.',
      'La demande de Mme Armant, instruite par M. Ricou, porte sur une extension.',
      'Le projet de Mme Armant est suivi par M. Ricou.',
    ],
    corrupted: [
      'Le dossier de M. Ricou, instruit par Mme Armant, est complet.',
      'La demande de M. Ricou, instruite par Mme Armant, porte sur une extension.',
    ],
  },
});
