/** CM-22: examples that lack an input. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';

export const examples: Partial<Examples> = {
  lacks: [
    ...[
      'Le secrétariat est assuré.',
      'Secrétaire : à désigner',
      'Secr. de séance',
      'Un secrétaire auxiliaire est présent.',
      'Un conseiller est invité à remplir ces fonctions.',
      'Le plus jeune est invité à tenir la plume.',
    ].map(
      (words) =>
        ({
          why: words,
          text: deliberation(`Présents : 9\n${words}`),
          kind: 'deliberation',
          missing: 'councillors',
        }) as const,
    ),
    {
      why: 'désignation dite, nom non lu',
      text: deliberation('Présents : 9\nIl est procédé à la désignation du secrétaire de séance.'),
      kind: 'deliberation',
      missing: 'councillors',
    },
    {
      why: 'extrait sans les présences',
      text: deliberation('Séance ordinaire'),
      kind: 'deliberation',
      missing: 'present',
    },
  ],
};
