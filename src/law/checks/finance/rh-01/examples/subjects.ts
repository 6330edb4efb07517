/** RH-01: examples of deliberations that create a post, and of those that create something else. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';
import { post, whole } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['Recrutement', 'Agent', 'Personnel', 'Contrat'].map((subject) => ({
      why: subject,
      text: post(whole, subject),
    })),
    {
      why: 'deux postes',
      text: post('CRÉE deux postes d’adjoints techniques à temps complet, crédit inscrit.', 'Postes'),
    },
    { why: 'grade, durée, crédits', text: post(whole) },
    {
      why: 'emploi créé, au passif',
      text: post(
        'DIT qu’un emploi de rédacteur est créé à temps complet, crédits inscrits.',
        'Tableau des effectifs',
      ),
    },
    ...['Création de postes d’adjoints techniques'].map((why) => ({
      why,
      text: deliberation({
        subject: why,
        decisions: ['CRÉE un poste à temps complet, crédits inscrits.'],
      }),
    })),
  ],
  fails: [
    {
      why: 'poste ouvert',
      text: post(
        'DÉCIDE l’ouverture d’un poste à temps complet, crédits inscrits.',
        'Ouverture d’un poste d’agent',
      ),
      message: 'grade',
      at: 'Objet : Ouverture d’un poste d’agent',
    },
    ...(
      [
        ['Création poste agent d’accueil', 'Objet : Création poste agent d’accueil'],
        ['Service qui emploie des agents', 'Objet : Service qui emploie des agents'],
        ['Création d’emplois d’agents', 'Objet : Création d’emplois d’agents'],
      ] as const
    ).map(([why, at]) => ({
      why,
      text: deliberation({
        subject: why,
        decisions: ['CRÉE un poste à temps complet, crédits inscrits.'],
      }),
      message: 'grade',
      at,
    })),
    ...[
      'DIT que le poste d’accueil est créé à temps complet, crédits inscrits.',
      'DIT que les emplois d’accueil sont créés à temps complet, crédits inscrits.',
      'CRÉE un emploi à temps complet, crédits inscrits.',
    ].map((why) => ({
      why,
      text: deliberation({
        subject: 'Personnel communal',
        decisions: [why],
      }),
      message: 'grade',
      at: 'Objet : Personnel communal',
    })),
  ],
  ignores: [
    ...[
      'Création d’un poste de police et emplois',
      'Création d’un poste de secours et emplois',
      'Création d’un poste de transformation pour le personnel',
      'Création d’un office et de ses emplois',
      'Création d’un bureau de poste et de ses emplois',
      'Création d’une agence postale et de ses emplois',
      'Création d’un poste d’adjoint et effectif',
    ].map((subject) => ({
      why: subject,
      text: deliberation({ subject, decisions: ['CRÉE un poste.'] }),
    })),
    {
      why: 'poste d’adjoint au maire',
      text: deliberation({
        subject: 'Création d’un poste d’adjoint au maire',
        decisions: ['CRÉE un poste.'],
      }),
    },
    { why: 'autre objet', text: deliberation({ subject: 'Tarifs', decisions: ['FIXE à 3 €.'] }) },
    {
      why: 'suppression',
      text: deliberation({ subject: 'Suppression d’un emploi', decisions: ['SUPPRIME un emploi.'] }),
    },
    ...[
      'Création d’emplois d’adjoints au maire et effectif',
      'Création d’un emploi d’adjoint au maire',
      'Création de postes d’adjoints et effectif',
      'Budget',
    ].map((why) => ({
      why,
      text: deliberation({
        subject: why,
        decisions: ['CRÉE un poste à temps complet, crédits inscrits.'],
      }),
    })),
    ...['CRÉE un service qui emploie deux agents.'].map((why) => ({
      why,
      text: deliberation({
        subject: 'Personnel communal',
        decisions: [why],
      }),
    })),
  ],
};
