/** DP-01: examples of the hardship of those who are helped. */
import type { Examples } from '../../../framework/rule';
import { act } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    {
      why: 'secours par numéro de dossier',
      text: act('Le CCAS accorde les secours suivants :\nDossier n° 2026-14, impayé de gaz   150 €'),
    },
    {
      why: 'un élu parle de précarité',
      text: act('Mme Rose VALLET rappelle que les impayés des familles aidées par le CCAS ont doublé.'),
    },
    ...[
      'La commune verse 150 € à M. Luc MOREL, veuf.',
      'Le CCAS est propriétaire. M. Luc MOREL, veuf, est nommé.',
      'M. Petit rappelle que les impayés de secours atteignent 9 000 €.',
    ].map((words) => ({ why: 'bénéficiaire et difficultés', text: act(words) })),
    ...['redevance', 'facture', 'titre', 'loyer communal', 'admission en non-valeur'].map((words) => ({
      why: 'créances de la commune',
      text: act(`Le CCAS, régisseur, constate : ${words} de M. Luc MOREL (impayé), 150 €`),
    })),
    {
      why: 'décision notifiée',
      text: 'Décision n° 4\nLe maire de Vernois,\nDÉCIDE\nArticle 1er : Un secours de 150 € est accordé à M. Luc MOREL, veuf.\nFait à Vernois, le 3 mars 2026',
      kind: 'decision',
    },
  ],
  fails: [
    {
      why: 'bénéficiaire, adresse et difficultés',
      text: act(
        'Le CCAS accorde les aides d’urgence suivantes :\nMme Rose VALLET, 4 rue Haute, sans ressources   150 €',
      ),
      message: 'hardship',
      at: 'sans ressources',
    },
    {
      why: 'famille et motif',
      text: act('Secours accordés :\n- Famille MOREL, loyers impayés : 210 €'),
      message: 'hardship',
      at: 'impayés',
    },
    ...(
      [
        ['Secours accordé à Mme Rose VALLET, 4 rue Haute, sans ressources', 'sans ressources'],
        ['Secours accordé à Mme Rose VALLET, 4 bis, rue Haute, sans ressources', 'sans ressources'],
        ['Secours accordé à Mme Rose VALLET, sans ressources : 150 euros', 'sans ressources'],
        ['Secours accordé à Mme Rose VALLET, sans ressources : 1 euro', 'sans ressources'],
        ['Le CCAS accorde 150 € à M. Luc MOREL, veuf.', 'veuf'],
        ['Une aide sociale de 150 € est accordée à M. Luc MOREL, veuf.', 'veuf'],
        ['Les aides facultatives sont de 150 €, à M. Luc MOREL, veuf.', 'veuf'],
        ['L’action sociale verse 150 € à M. Luc MOREL, veuf.', 'veuf'],
      ] as const
    ).map(([words, at]) => ({
      why: 'bénéficiaire et difficultés',
      text: act(words),
      message: 'hardship',
      at,
    })),
    ...['dette'].map((words) => ({
      why: 'créances de la commune',
      text: act(`Le CCAS, régisseur, constate : ${words} de M. Luc MOREL (impayé), 150 €`),
      message: 'hardship',
      at: words,
    })),
  ],
};
