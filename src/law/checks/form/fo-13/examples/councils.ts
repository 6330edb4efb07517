/** FO-13: examples of deliberations that name two communes as their own, without a profile. */
import type { Examples } from '../../../framework/rule';
import { assembled } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    {
      why: 'le budget d’une autre commune',
      text: `${assembled('conseil municipal', 'Le conseil municipal, après en avoir délibéré,')}\nDIT que les crédits sont inscrits au budget de la commune de Montrevel.`,
      kind: 'deliberation',
      commune: null,
      message: 'towns',
      at: 'Montrevel',
    },
    ...(
      [
        [
          'du conseil municipal de Saint-Loup',
          'Le conseil municipal, après en avoir délibéré,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal de Saint-Loup, après en avoir délibéré,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal de la commune de Saint-Loup, légalement convoqué,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal,\nAUTORISE Madame la maire de Saint-Loup à signer,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal,\nCHARGE le maire de Saint-Loup de l’exécution,',
          'Saint-Loup',
        ],
        [
          'du conseil municipal',
          'Le conseil municipal,\nDONNE tout pouvoir à Monsieur le maire de Saint-Loup,',
          'Saint-Loup',
        ],
      ] as const
    ).map(([head, words, at]) => ({
      why: `sans fiche, une autre commune délibère : ${head} ; ${words}`,
      text: `Commune de Vernois\nExtrait du registre des délibérations ${head}\nSéance du 12 mai 2026\nObjet : tarifs\nVu le code ;\n${words}\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation' as const,
      commune: null,
      message: 'towns',
      at,
    })),
  ],
  lacks: [
    ...[
      'Le conseil municipal,\nAUTORISE la maire à signer la convention avec le maire de Saint-Loup.',
      'La commune de Saint-Loup souhaite adhérer au syndicat.',
      'Vu la délibération du conseil municipal de Saint-Loup ;',
      'Le conseil municipal des Jeunes, réuni le 3 mars, a donné son avis.',
      'Le conseil municipal de Vernois, après en avoir délibéré,',
    ].map((words) => ({
      why: `sans fiche, délibération : ${words}`,
      text: `Commune de Vernois\nExtrait du registre des délibérations du conseil municipal\nSéance du 12 mai 2026\nObjet : tarifs\nVu le code ;\n${words}\nDÉCIDE de fixer les tarifs.`,
      kind: 'deliberation' as const,
      commune: null,
      missing: 'commune' as const,
    })),
    {
      why: 'sans fiche, une délibération',
      text: 'COMMUNE DE VERNOIS\nExtrait du registre des délibérations\nSéance du 12 mai 2026\nObjet : chiens\nLe maire de Vernois expose la demande.\nDÉCIDE\nArticle 1er : Les chiens sont tenus en laisse sur le territoire de la commune de Saint-Loup.',
      kind: 'deliberation',
      commune: null,
      missing: 'commune',
    },
  ],
};
