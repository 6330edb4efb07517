/** RH-01: examples of several posts, each with its grade and its hours, or told once for all. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'en contrat de projet',
      'en parcours emploi compétences',
      'en PEC',
      'en CUI',
      'd’apprenti',
      'de vacataire',
      'en service civique',
      'de collaborateur',
    ].map((status) => ({
      why: `un emploi sans grade : ${status}`,
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [
          'CRÉE un emploi d’attaché à temps complet.',
          `CRÉE un emploi ${status}.`,
          'DIT que les crédits sont inscrits.',
        ],
      }),
    })),
    ...[
      ['CRÉE un emploi d’attaché à temps complet.', 'CRÉE un emploi de rédacteur à 28/35e.'],
      ['CRÉE :\n– un emploi d’attaché à temps complet ;\n– un emploi de rédacteur à 28/35e.'],
      [
        'CRÉE :\n1) un emploi d’attaché à temps complet ;\n2) un emploi de chef de projet, ces grades étant fixés en annexe, à 28/35e.',
      ],
      [
        'CRÉE un emploi de chargé de mission.',
        'CRÉE un emploi de secrétaire.',
        'DIT que ces emplois relèvent du cadre d’emplois des attachés, à temps complet.',
      ],
      [
        'CRÉE un emploi d’attaché à temps complet.',
        'CRÉE un emploi de secrétaire, suivant le tableau joint.',
      ],
      [
        'CRÉE un emploi d’attaché à temps complet.',
        'CRÉE un emploi de secrétaire.\nIl relève du grade de rédacteur, à 28/35e.',
      ],
      ['Il est créé un emploi d’attaché à temps complet.', 'Un emploi de rédacteur à 28/35e est créé.'],
      ['CRÉE un emploi d’attaché à temps complet.', 'SUPPRIME un poste de secrétaire.'],
    ].map((decisions) => ({
      why: `chaque emploi a son grade : ${decisions.join(' ')}`,
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [...decisions, 'DIT que les crédits sont inscrits.'],
      }),
    })),
    {
      why: 'chaque emploi a sa durée',
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [
          'CRÉE un emploi d’attaché à temps complet.',
          'CRÉE un emploi de rédacteur à 28/35e.',
          'DIT que les crédits sont inscrits.',
        ],
      }),
    },
    {
      why: 'la durée dite pour tous',
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [
          'CRÉE un emploi d’attaché.',
          'CRÉE un emploi de rédacteur.',
          'DIT que ces emplois sont à temps complet et que les crédits sont inscrits.',
        ],
      }),
    },
  ],
  fails: [
    ...(
      [
        [
          [
            'CRÉE un emploi d’attaché à temps complet.',
            'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
          ],
          'grade',
          'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
        ],
        [
          [
            'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
            'CRÉE un emploi d’attaché à temps complet.',
          ],
          'grade',
          'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
        ],
        [
          [
            'CRÉE un emploi d’attaché à temps complet.',
            'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
            'FIXE les grades d’avancement des attachés.',
          ],
          'grade',
          'CRÉE un emploi permanent de coordinateur enfance à temps complet.',
        ],
        [
          ['CRÉE :\n– un emploi d’attaché à temps complet ;\n– un poste d’assistant de direction à 28/35e.'],
          'grade',
          '– un poste d’assistant de direction à 28/35e.',
        ],
        [
          [
            'CRÉE un emploi d’attaché à temps complet.',
            'CRÉE un emploi de rédacteur et l’inscrit au tableau des effectifs.',
          ],
          'hours',
          'CRÉE un emploi de rédacteur et l’inscrit au tableau des effectifs.',
        ],
        [
          [
            'CRÉE un emploi d’attaché à temps complet.',
            'CRÉE un emploi de rédacteur, inscrit aux tableaux de l’ensemble des emplois.',
          ],
          'hours',
          'CRÉE un emploi de rédacteur, inscrit aux tableaux de l’ensemble des emplois.',
        ],
        [
          ['CRÉE :\n– un emploi d’attaché à temps complet ;\n– deux emplois de rédacteur.'],
          'hours',
          '– deux emplois de rédacteur.',
        ],
      ] as const
    ).map(([decisions, message, at]) => ({
      why: `un emploi sans ce que l’autre dit : ${at}`,
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [...decisions, 'DIT que les crédits sont inscrits.'],
      }),
      message,
      at,
    })),
    ...[
      'Il est créé un emploi permanent d’agent polyvalent, à temps complet.',
      'Il est créé, à compter du 1er janvier 2027, un emploi d’agent polyvalent à 28/35e.',
      'Il est également créé un poste d’agent polyvalent à 28/35e.',
      'Est créé un emploi permanent d’agent polyvalent à temps complet.',
      'Sont créés deux emplois permanents d’agents polyvalents à temps complet.',
      'Il est ouvert un poste d’agent polyvalent à temps complet.',
      'Un emploi permanent d’agent polyvalent à temps complet est créé au service technique.',
      'Deux emplois d’agents polyvalents, à 28/35e, sont créés au 1er janvier 2027.',
      'Un poste d’agent polyvalent, à temps complet, est également ouvert.',
      'Il est en outre créé 2 emplois d’agents polyvalents à temps complet.',
    ].map((at) => ({
      why: `un emploi sans grade, dit autrement : ${at}`,
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [
          'Il est créé un emploi d’attaché à temps complet.',
          at,
          'DIT que les crédits sont inscrits.',
        ],
      }),
      message: 'grade',
      at,
    })),
    ...[
      [
        'CRÉE un emploi permanent d’adjoint technique, catégorie C',
        'CRÉE un emploi non permanent d’adjoint technique à temps complet',
      ],
      ['CRÉE un emploi d’attaché, chargé des finances', 'CRÉE deux emplois de rédacteur à 28/35e'],
      ['CRÉE un poste d’ATSEM', 'CRÉE un poste d’adjoint d’animation de 20 heures hebdomadaires'],
    ].map(([first = '', second = '']) => ({
      why: `un emploi sur deux a sa durée : ${first}`,
      text: deliberation({
        subject: 'Création d’emplois',
        decisions: [`${first}.`, `${second}.`, 'DIT que les crédits sont inscrits.'],
      }),
      message: 'hours',
      at: `${first}.`,
    })),
  ],
};
