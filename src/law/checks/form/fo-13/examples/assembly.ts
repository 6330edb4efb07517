/** FO-13: examples of an assembly that is not the one of the head. */
import type { Examples } from '../../../framework/rule';
import { assembled } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      [
        'un autre conseil est cité',
        'conseil municipal',
        'Le conseil communautaire, saisi, a donné son avis.',
      ],
      [
        'deux assemblées en tête',
        'conseil municipal et conseil communautaire',
        'Le conseil syndical, après en avoir délibéré,',
      ],
      ['aucune en tête', 'conseil', 'Le conseil communautaire, après en avoir délibéré,'],
      ['la même', 'conseil municipal', 'Le conseil municipal, après en avoir délibéré,'],
      ['dans une phrase', 'conseil municipal', 'Sur avis du conseil communautaire, après en avoir délibéré,'],
      ['écrite au milieu', 'conseil municipal', 'Le bureau du conseil communautaire décide'],
      ['un mot de plus', 'conseil municipal', 'Conseil communautaire : la demande fixe les tarifs.'],
    ].map(([why = '', head = '', words = '']) => ({
      why: `assemblée : ${why}`,
      text: assembled(head, words),
      kind: 'deliberation' as const,
    })),
    {
      why: 'un arrêté cite une assemblée',
      text: assembled('conseil municipal', 'Le conseil communautaire, après en avoir délibéré,'),
      kind: 'order',
    },
  ],
  fails: [
    {
      why: 'le conseil est nommé d’abord',
      text: 'Conseil municipal de Vernois\nSéance du 12 mai 2026\nObjet : tarifs\nVu le code ;\nLe conseil communautaire, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.',
      kind: 'deliberation',
      message: 'assembly',
      at: 'conseil communautaire',
    },
    ...[
      ['Le conseil communautaire, après en avoir délibéré,', 'conseil communautaire'],
      ['Conseil communautaire décide', 'Conseil communautaire'],
      ['Le comité syndical approuve', 'comité syndical'],
      ['Le conseil d’administration autorise', 'conseil d’administration'],
      ['Le conseil métropolitain adopte', 'conseil métropolitain'],
      ['Le conseil départemental fixe', 'conseil départemental'],
      ['Le conseil syndical fixe', 'conseil syndical'],
    ].map(([words = '', at = '']) => ({
      why: `assemblée : ${words}`,
      text: assembled('conseil municipal', words),
      kind: 'deliberation' as const,
      message: 'assembly',
      at,
    })),
    {
      why: 'une autre assemblée que celle de l’en-tête',
      text: 'Commune de Valmorin\nExtrait du registre des délibérations du conseil municipal\nSéance du 12 mars 2026\nObjet : tarifs\nVu le code ;\nLe conseil communautaire, après en avoir délibéré,\nDÉCIDE de fixer les tarifs.',
      kind: 'deliberation',
      commune: null,
      message: 'assembly',
      at: 'conseil communautaire',
    },
  ],
};
