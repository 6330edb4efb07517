/** CM-13: examples of abstentions with the names of those who abstain. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { HEAD } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      '(M. PETIT et son pouvoir, M. DUC)',
      '(dont MM. PETIT et DUC)',
      '(MM. PETIT, DUC et NOEL)',
      '(groupe de M. PETIT)',
      '(M. PETIT, un pouvoir, M. DUC)',
      '(M. PETIT, une procuration, M. DUC)',
      '(M. PETIT, un mandat, M. DUC)',
      '(M. PETIT, représenté, M. DUC)',
      '(M. PETIT, M. DUC et leur groupe)',
      '(M. PETIT, M. DUC et leur liste)',
      '(M. PETIT, M. DUC avec une voix de plus)',
      '(M. PETIT + 1, M. DUC)',
      '(M. DUC, M. PETIT et sa voisine)',
      '(M. Luc PETIT, Mme Marie-Christine DURAND-LEFEBVRE, un pouvoir)',
    ].map((names) => ({
      why: `abstentions nommées : ${names}`,
      text: deliberation(HEAD, `Adopté par 23 voix pour et 3 abstentions ${names}.`),
      kind: 'deliberation' as const,
    })),
  ],
  fails: [
    {
      why: 'trois abstentions, deux noms',
      text: deliberation(HEAD, 'Adopté par 23 voix pour et 3 abstentions (MM. PETIT et DUC).'),
      kind: 'deliberation',
      message: 'named',
      at: '3',
    },
  ],
};
