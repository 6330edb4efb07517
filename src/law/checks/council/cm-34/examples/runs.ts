/** CM-34: examples of members who run the body that benefits, or whose family does, told by a verb. */
import type { Examples } from '../../../framework/rule';
import { grant } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'M. Luc PETIT, qui préside le club, quitte la salle.',
      'M. Luc PETIT, qui préside la commission des sports, présente la demande.',
      'M. Marc TIERS, qui dirige le club, est remercié.',
      'M. Luc PETIT, dont l’épouse est enseignante, présente la demande.',
      'M. Luc PETIT, dont l’épouse dirige le club, quitte la salle.',
      'Mme Claire MOREAU, dont le mari tient la buvette du club, quitte la salle.',
      'M. Luc PETIT, salarié de la mairie voisine, présente la demande de subvention du club.',
      'M. Luc PETIT rappelle que le conseil fixe librement chaque année les tarifs des services qu’il gère.',
      'M. Luc PETIT rappelle que la commune entretient aussi avec soin les équipements qu’elle exploite.',
      'M. Luc PETIT rappelle que la commune entretient aussi avec soin les voies qu’elle gère.',
      'M. Luc PETIT rappelle que la commune entretient aussi avec soin les réseaux qu’elle gère.',
      'M. Luc PETIT rappelle que le conseil vote avec soin chaque année les budgets qu’il gère.',
    ].map((words) => ({
      why: `qui préside ou dirige : ${words}`,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
    })),
  ],
  fails: [
    ...(
      [
        [
          'Le club, que M. Luc PETIT anime comme président bénévole, demande une aide.',
          'que M. Luc PETIT anime comme président',
        ],
        [
          'Mme Claire MOREAU, dont le mari tient la buvette du club, présente la demande.',
          'dont le mari tient',
        ],
        [
          'Le terrain, dont M. Luc PETIT est coindivisaire, est acheté.',
          'dont M. Luc PETIT est coindivisaire',
        ],
        [
          'Le terrain, dont M. Luc PETIT est l’un des héritiers, est acheté.',
          'dont M. Luc PETIT est l’un des héritiers',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
      message: 'stays',
      at,
    })),
    ...[
      'M. Luc PETIT, qui préside le club, présente la demande.',
      'M. Luc PETIT, qui dirige par ailleurs l’association, présente la demande.',
      'M. Luc PETIT, qui gère aussi cette association, présente la demande.',
      'M. Luc PETIT, qui exploite un restaurant du stade, présente la demande.',
    ].map((words) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
      message: 'stays',
      at: 'M. Luc PETIT',
    })),
    ...[
      [
        'M. Luc PETIT, dont l’épouse est trésorière du club, présente la demande.',
        'dont l’épouse est trésorière',
      ],
      ['M. Luc PETIT, dont le frère préside le club, présente la demande.', 'dont le frère préside'],
      [
        'M. Luc PETIT, dont la fille est aussi secrétaire du club, présente la demande.',
        'dont la fille est aussi secrétaire',
      ],
    ].map(([words = '', at = '']) => ({
      why: words,
      text: grant(`${words}\nPour : 3`),
      kind: 'deliberation' as const,
      commune: { councillors: [] },
      message: 'stays',
      at,
    })),
  ],
};
