/** FO-16: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { act, letter, dated, subject, call, words, close } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    {
      why: 'sans date',
      text: 'Arrêté n° 12\nportant fermeture\nLe maire de Vernois,\nVu la délibération du 3 mars 2026 ;\nARRÊTE\nArticle 1er : La rue est fermée le 9 mars 2026.\nFait à Vernois,\nLe maire,\nPaul ROUGET\nPublié le 12 mars 2026',
      kind: 'order',
      message: 'undated',
      at: 'Fait à Vernois,',
    },
    {
      why: 'sans autorité',
      text: act({ authority: '' }),
      kind: 'order',
      message: 'lacks',
      at: 'portant fermeture de la rue du Moulin',
    },
    {
      why: 'sans « ARRÊTE »',
      text: act({ formula: '' }),
      kind: 'order',
      message: 'lacks',
      at: 'portant fermeture de la rue du Moulin',
    },
    {
      why: 'sans lieu ni date',
      text: act({ place: '' }),
      message: 'lacks',
      at: 'portant fermeture de la rue du Moulin',
    },
    {
      why: 'sans dispositif',
      text: act({ articles: '' }),
      message: 'lacks',
      at: 'portant fermeture de la rue du Moulin',
    },
    {
      why: 'délibération sans verbe',
      text: 'Séance du 3 mars 2026\nObjet : tarifs\nVu le code général des collectivités territoriales ;\nConsidérant les coûts,',
      kind: 'deliberation',
      message: 'lacks',
      at: 'Objet : tarifs',
    },
    {
      why: 'délibération sans séance',
      text: 'Délibération n° 3\nObjet : tarifs\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE de fixer les tarifs.',
      kind: 'deliberation',
      message: 'lacks',
      at: 'Objet : tarifs',
    },
    {
      why: 'lettre sans date',
      text: letter(subject, call, words, close),
      kind: 'letter',
      message: 'lacks',
      at: subject,
    },
    ...['Le 12 novembre 2026', '12 novembre 2026'].map((line) => ({
      why: `lettre datée sans lieu : ${line}`,
      text: letter(line, subject, call, words, close),
      kind: 'letter' as const,
      message: 'lacks',
      at: subject,
    })),
    {
      why: 'lettre sans objet',
      text: letter(dated, call, words, close),
      kind: 'letter',
      message: 'lacks',
      at: dated,
    },
    {
      why: 'lettre sans appel',
      text: letter(dated, subject, words, close),
      kind: 'letter',
      message: 'lacks',
      at: subject,
    },
    {
      why: 'lettre sans formule de politesse',
      text: letter(dated, subject, call, words),
      kind: 'letter',
      message: 'lacks',
      at: subject,
    },
    {
      why: 'visa après un considérant',
      text: act({ head: 'Considérant que la rue est en travaux,\nVu le code de la route ;' }),
      message: 'late',
      at: 'Vu le code de la route ;',
    },
    {
      why: 'considérant dans le dispositif',
      text: act({ articles: 'Article 1er : La rue est fermée.\nConsidérant que la rue est en travaux,' }),
      message: 'afterwards',
      at: 'Considérant que la rue est en travaux,',
    },
    {
      why: 'sans accent',
      text: act({ articles: 'Article 1er : La rue est fermée.\nCONSIDERANT que la rue est en travaux,' }),
      message: 'afterwards',
      at: 'CONSIDERANT que la rue est en travaux,',
    },
    ...['Fait à Vernois,'].map((place) => ({
      why: 'daté ailleurs, ou à dater',
      text: act({
        place,
      }),
      kind: 'order' as const,
      message: 'undated',
      at: place,
    })),
    ...['Transmis au contrôle de légalité le 5 mars 2026'].map((words) => ({
      why: 'daté sous la signature',
      text: `${act({
        place: 'Fait à Vernois,',
      })}\n${words}`,
      kind: 'order' as const,
      message: 'undated',
      at: 'Fait à Vernois,',
    })),
    ...(
      [
        [
          'Considérant les travaux, la rue est fermée.\nArticle 1er : La rue est fermée.',
          'Considérant les travaux, la rue est fermée.',
        ],
        [
          'Article 1er : La rue est fermée.\nConsidérant les travaux,\nConsidérant la pluie,',
          'Considérant les travaux,',
        ],
      ] as const
    ).map(([articles, at]) => ({
      why: 'motifs et dispositif',
      text: act({
        articles,
      }),
      kind: 'order' as const,
      message: 'afterwards',
      at,
    })),
    ...['Vu le code ;\nLes tarifs sont fixés.'].map((words) => ({
      why: 'délibération sans « DÉCIDE »',
      text: `Délibération n° 3\nSéance du 3 mars 2026\nObjet : tarifs\n${words}`,
      kind: 'deliberation' as const,
      message: 'lacks',
      at: 'Objet : tarifs',
    })),
    ...[
      'Objet : votre demande\nMadame,\nNous avons bien reçu votre demande.\nJe vous prie d’agréer, Madame, mes salutations distinguées.\nLe maire,\nPaul ROUGET',
    ].map((words) => ({
      why: 'signé sans date',
      text: words,
      kind: 'letter' as const,
      message: 'lacks',
      at: 'Objet : votre demande',
    })),
    ...[
      'Décision n° 12\nLe maire de Vernois,\nVu le code ;\nDÉCIDE\nArticle 1er : Le bail est conclu.\nLe maire,\nPaul ROUGET',
    ].map((words) => ({
      why: 'décision sans date',
      text: words,
      kind: 'decision' as const,
      message: 'lacks',
      at: 'Décision n° 12',
    })),
  ],
};
