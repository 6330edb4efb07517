/** Lengths and days counted from a day that the text names by what happened then, halves of months, and how old a request is. */
import { holdsCases } from '../../../support/grounding/cases';

const JURY = { date_jury: '2026-03-10', date_limite_reponse: '2026-03-30', laureate: 'Mme Ève Tanguy' };
const SURVEY = {
  ...{ objet: 'zonage pluvial', date_ouverture: '2026-02-02', date_cloture: '2026-03-06' },
  ...{ delai_avis_jours: 20 },
};
const ASKED = {
  ...{ date_depot: '2024-04-02', date_commission: '2026-05-20', demandeur: 'M. Loïc Bréval' },
};
const SKATE = { objet: 'patinoire', date_ouverture: '2026-11-01', date_fermeture: '2027-01-15' };

holdsCases('from named days', {
  'a length from the meeting told before': {
    facts: JURY,
    faithful: [
      'Le jury s’est réuni le 10 mars 2026. Mme Ève Tanguy dispose de vingt jours à compter de ce jury, soit jusqu’au 30 mars 2026, pour répondre.',
      'À l’issue de sa réunion du 10 mars 2026, le jury vous a désignée. Vous avez vingt jours à partir de cette réunion, soit jusqu’au 30 mars 2026, pour répondre.',
    ],
    corrupted: [
      'À l’issue de sa réunion du 10 mars 2026, le jury vous a désignée. Vous avez quinze jours à partir de cette réunion, soit jusqu’au 30 mars 2026, pour répondre.',
      'Le jury s’est réuni le 10 mars 2026. Mme Ève Tanguy dispose de trente jours à compter de ce jury, soit jusqu’au 30 mars 2026, pour répondre.',
    ],
  },
  'a day from the end and a length told': {
    facts: SURVEY,
    faithful: [
      'Le commissaire rendra son avis dans un délai de vingt jours. Comptés de la clôture, ils mènent au 26 mars 2026.',
      'L’avis est rendu sous vingt jours. Décomptés à partir de la clôture, ils expirent le 26 mars.',
    ],
    corrupted: [
      'Le commissaire rendra son avis dans un délai de vingt jours. Comptés de la clôture, ils mènent au 28 mars 2026.',
      'L’avis est rendu sous vingt jours. Décomptés à partir de l’ouverture, ils mènent au 26 mars.',
    ],
  },
  'how old a request is': {
    facts: ASKED,
    faithful: ['À la date de la commission, la demande aura plus de deux ans d’ancienneté.'],
    corrupted: ['À la date de la commission, la demande aura plus de trois ans d’ancienneté.'],
  },
  'halves of months': {
    facts: SKATE,
    faithful: ['La patinoire est ouverte du 1er novembre 2026 au 15 janvier 2027, soit deux mois et demi.'],
    corrupted: ['La patinoire est ouverte du 1er novembre 2026 au 15 janvier 2027, soit trois mois et demi.'],
  },
});
