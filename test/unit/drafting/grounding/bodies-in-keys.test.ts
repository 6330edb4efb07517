/** A key that tells something of a body ("commission_date") names none; one that gives its name does. */
import { holdsCases, type Cases } from '../../../support/grounding/cases';

const CASES: Cases = {
  'the day and the opinion of a body': {
    facts: {
      etablissement: 'cinéma Le Royal',
      commission_date: '2026-05-06',
      committee_opinion: 'favorable',
      service_avis: 'réservé',
    },
    faithful: [
      'Vu l’avis favorable émis le 6 mai 2026 par la commission de sécurité ;',
      'Le comité des fêtes a donné un avis favorable, le service des espaces verts un avis réservé.',
    ],
    corrupted: ['Vu l’avis favorable émis le 9 mai 2026 par la commission de sécurité ;'],
  },
  'the name of a body': {
    facts: { commission: 'finances', service_instructeur: 'espaces verts', commission_date: '2026-05-06' },
    faithful: [
      'La commission des finances s’est réunie le 6 mai 2026.',
      'Le service des espaces verts instruit le dossier.',
    ],
    corrupted: [
      'La commission de sécurité s’est réunie le 6 mai 2026.',
      'Le service de la voirie instruit le dossier.',
    ],
  },
};

holdsCases('bodies in keys', CASES);
