/** FO-16: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { act, letter, dated, subject, call, words, close } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'Arrêté du 3 mars 2026\nportant fermeture\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois,\nLe maire,\nPaul ROUGET',
      'Arrêté n° 12\nportant fermeture\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois, le ....................\nLe maire,\nPaul ROUGET',
      'Arrêté n° 12\nportant fermeture\nLe maire de Vernois,\nVu le code de la route ;\nARRÊTE\nArticle 1er : La rue est fermée.\nFait à Vernois,\nLe maire,\nPaul ROUGET\nSigné électroniquement',
    ].map((text) => ({ why: 'daté ailleurs, ou à dater', text, kind: 'order' as const })),
    ...[
      'A Vernois, le vingt-quatre juin deux mille vingt-six',
      'Vernois, vendredi 6 mars 2026',
      'Vernois, 6 mars 2026',
      'À Vernois-le-Haut, le premier mars deux mille vingt-six',
      'Vernois le 6 mars 2026',
      'Vernois-sur-Loue, ce 6 mars 2026',
      'En mairie de Vernois, le vendredi 6 mars 2026',
      'Fait à VERNOIS, en l’hôtel de ville, le 6 mars 2026',
      'Fait en mairie, le 06.03.2026',
      'Fait et arrêté à Vernois, le 6 mars 2026',
    ].map((place) => ({ why: place, text: act({ place }), kind: 'order' as const })),
    { why: 'arrêté complet', text: act() },
    { why: 'lettre complète', text: letter(dated, subject, call, words, close), kind: 'letter' },
    {
      why: 'délibération sans articles',
      text: 'Délibération n° 3\nSéance du 3 mars 2026\nObjet : tarifs\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE de fixer les tarifs.',
      kind: 'deliberation',
    },
    { why: 'arrêté sans « Article »', text: act({ articles: 'La rue est fermée le 3 mars 2026.' }) },
    {
      why: 'décision du maire',
      text: act().replace('ARRÊTE', 'DÉCIDE').replace('Arrêté n° 12', 'Décision n° 12'),
      kind: 'decision',
    },
    {
      why: 'procès-verbal',
      text: 'Procès-verbal de la séance du conseil municipal\nSéance du 3 mars 2026\nPrésents : 9',
      kind: 'minutes',
    },
    {
      why: 'une décision du maire peut n’avoir pas d’autorité nommée',
      text: act({ authority: '' }).replace('ARRÊTE', 'DÉCIDE'),
      kind: 'decision',
    },
    ...[
      'Fait à Vernois, le ________',
      'Fait à Vernois, le [date]',
      'Fait à Vernois, ce jour',
      'Fait à Vernois, le jour que dessus',
      'Fait à Vernois, jour, mois et an susdits',
    ].map((place) => ({
      why: 'daté ailleurs, ou à dater',
      text: act({
        place,
      }),
      kind: 'order' as const,
    })),
    ...['Acte du 3 mars 2026, transmis au contrôle de légalité'].map((words) => ({
      why: 'daté sous la signature',
      text: `${act({
        place: 'Fait à Vernois,',
      })}\n${words}`,
      kind: 'order' as const,
    })),
    ...['Article 1er : La rue est fermée, considérant les travaux.'].map((articles) => ({
      why: 'motifs et dispositif',
      text: act({
        articles,
      }),
      kind: 'order' as const,
    })),
    ...[
      'Vu le code ;\nArticle 1er : Les tarifs sont fixés.',
      'Vu le code ;\nConsidérant les coûts,\nVu le budget ;\nAprès en avoir délibéré, le conseil municipal\nDÉCIDE de fixer les tarifs.',
    ].map((words) => ({
      why: 'délibération sans « DÉCIDE »',
      text: `Délibération n° 3\nSéance du 3 mars 2026\nObjet : tarifs\n${words}`,
      kind: 'deliberation' as const,
    })),
    {
      why: 'signé sans date',
      text: 'Note au maire\nObjet : cantine\nLa cantine manque de chaises.\nLe directeur,\nPaul ROUGET',
      kind: 'note',
    },
  ],
};
