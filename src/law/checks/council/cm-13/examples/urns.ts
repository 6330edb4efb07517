/** CM-13: examples of ballots found in the urn. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { HEAD } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Bulletins trouvés dans l’urne : 15\nBulletins blancs : 1\nBulletins nuls : 1\nSuffrages exprimés : 13',
      'Bulletins trouvés dans l’urne : quinze\nBulletin nul : 1\nSuffrages exprimés : 14',
      'Nombre de bulletins : 15. Blancs ou nuls : aucun. Suffrages exprimés : 15.',
      'Bulletins trouvés dans l’urne : 15\nBlancs : 1\tNuls : 0\nExprimés : 14',
      '15 bulletins ont été trouvés dans l’urne, dont 2 blancs et 1 nul ; suffrages exprimés : 12. M. Luc PETIT obtient 4 voix et Mme Carole BLANC 8 voix.',
      '15 bulletins ont été trouvés dans l’urne, dont 1 nul ; suffrages exprimés : 14. Mme Carole BLANC : 8 voix ; M. Luc PETIT : 6 voix.',
      'Premier tour\nBulletins trouvés dans l’urne : 15\nBlancs : 1\nExprimés : 14\n\nDeuxième tour\nBulletins trouvés dans l’urne : 15\nBlancs : 0\nExprimés : 15',
      'Bulletins déposés : 15 (dont blancs : 2)\nSuffrages exprimés : 13\nM. Paul BLANC : 13 voix',
    ].map((words) => ({
      why: `dépouillement juste : ${words}`,
      text: deliberation(
        'En exercice : 19 – Présents : 15',
        `Le conseil procède au scrutin secret.\n${words}`,
      ),
      kind: 'deliberation' as const,
    })),
    {
      why: 'bulletins trouvés dans l’urne, compte juste',
      text: deliberation(
        HEAD,
        'Le conseil élit M. Luc PETIT.\nBulletins trouvés dans l’urne : 15\nBulletins blancs ou nuls : 2\nSuffrages exprimés : 13',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...(
      [
        [
          'Bulletins trouvés dans l’urne : 15\nBulletins blancs : 1\nBulletins nuls : 1\nSuffrages exprimés : 14',
          'Bulletins trouvés dans l’urne : 15\nBulletins blancs : 1\nBulletins nuls : 1\nSuffrages exprimés : 14',
        ],
        [
          'Nombre de bulletins ........ 15\nBlancs ........ 2\nNuls ........ 0\nSuffrages exprimés ........ 14',
          'Nombre de bulletins ........ 15\nBlancs ........ 2\nNuls ........ 0\nSuffrages exprimés ........ 14',
        ],
        [
          'Quinze bulletins ont été trouvés dans l’urne, dont un blanc ou nul : 2 ; suffrages exprimés : 12',
          'Quinze bulletins ont été trouvés dans l’urne, dont un blanc ou nul : 2 ; suffrages exprimés : 12',
        ],
        [
          'Enveloppes déposées dans l’urne : 15\nBlancs et nuls : 3\nExprimés : 13',
          'Enveloppes déposées dans l’urne : 15\nBlancs et nuls : 3\nExprimés : 13',
        ],
        [
          'Nombre de bulletins trouvés dans l’urne : 15 – nombre de bulletins blancs : néant – nombre de bulletins nuls : 1 – suffrages exprimés : 15',
          'Nombre de bulletins trouvés dans l’urne : 15 – nombre de bulletins blancs : néant – nombre de bulletins nuls : 1 – suffrages exprimés : 15',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `dépouillement : ${words}`,
      text: deliberation(
        'En exercice : 19 – Présents : 15',
        `Le conseil élit M. Luc PETIT au scrutin secret.\n${words}`,
      ),
      kind: 'deliberation' as const,
      message: 'urn',
      at,
    })),
    {
      why: 'le second tour seul est faux',
      text: deliberation(
        'En exercice : 19 – Présents : 15',
        'Premier tour\nBulletins trouvés dans l’urne : 15\nBlancs : 1\nExprimés : 14\nDeuxième tour\nBulletins trouvés dans l’urne : 15\nBlancs : 2\nExprimés : 14\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
      message: 'urn',
      at: 'Bulletins trouvés dans l’urne : 15\nBlancs : 2\nExprimés : 14\nM. Luc PETIT est élu.',
    },
    {
      why: '15 bulletins, 2 blancs ou nuls : 13 exprimés',
      text: deliberation(
        HEAD,
        'Le conseil élit M. Luc PETIT.\nBulletins trouvés dans l’urne : 15\nBulletins blancs ou nuls : 2\nSuffrages exprimés : 14',
      ),
      kind: 'deliberation',
      message: 'urn',
      at: 'Bulletins trouvés dans l’urne : 15\nBulletins blancs ou nuls : 2\nSuffrages exprimés : 14',
    },
    ...[
      'Bulletins dans l’urne : 15 ; bulletins blancs et nuls : 2 ; suffrages exprimés : 14',
      'Bulletins trouvés dans l’urne : 15 – À déduire : bulletins nuls ou blancs : 2 – Suffrages exprimés : 14',
      'Bulletin trouvé dans l’urne : 1 ; bulletin blanc ou nul : 1 ; suffrages exprimés : 1',
      'Bulletin trouvé dans l’urne : 1 ; bulletin nul ou blanc : 1 ; suffrages exprimés : 1',
    ].map(
      (words) =>
        ({
          why: words,
          text: deliberation(HEAD, `Le conseil élit M. Luc PETIT.\n${words}`),
          kind: 'deliberation',
          message: 'urn',
          at: words,
        }) as const,
    ),
  ],
  lacks: [
    {
      why: 'bulletins blancs et nuls non dits',
      text: deliberation(
        'En exercice : 19 – Présents : 15',
        'Le conseil procède au scrutin secret.\nBulletins dans l’urne : 15 ; suffrages exprimés : 14',
      ),
      kind: 'deliberation',
      missing: 'votesFor',
    },
  ],
};
