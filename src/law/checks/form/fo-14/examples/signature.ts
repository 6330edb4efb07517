/** FO-14: examples of the day of the signature, read in the act, given, or unsure. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'une date donnée par l’utilisateur ne contredit pas celle que l’acte porte',
      text: act('Vu la demande de l’entreprise en date du 2 mars 2026 ;'),
      date: '2025-01-10',
    },
  ],
  lacks: [
    {
      why: 'la date lue est celle de la tête de l’acte',
      text: 'Arrêté n° 12\nVernois, le 1er janvier 2011\nLe maire de Vernois,\nVu la demande du 3 mars 2013 ;\nARRÊTE\nArticle 1er : La rue est fermée.',
      missing: 'signedDate',
    },
    { why: 'acte sans date', text: 'Vu la demande du 3 mars 2026 ;', missing: 'signedDate' },
    ...[
      'Arrêté n° 12\nLe maire de Vernois,\nVu le code de la route ;\nVernois, le 1er janvier 2011\nVu la demande du 3 mars 2013 ;\nARRÊTE\nArticle 1er : La rue est fermée.',
      'Décision n° 12\nVernois, le 1er janvier 2011\nLe maire de Vernois,\nVu la demande du 3 mars 2013 ;\nDÉCIDE\nArticle 1er : Le bail est conclu.',
    ].map((words) => ({
      why: 'la date lue est celle de la tête de l’acte',
      text: words,
      missing: 'signedDate' as const,
    })),
  ],
};
