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
});
