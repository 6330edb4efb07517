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
});
