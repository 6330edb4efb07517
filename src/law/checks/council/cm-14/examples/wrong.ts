/** CM-14: examples of what is adopted against its own count. */
import type { Examples } from '../../../framework/rule';
import { minutes } from '../../../shared/example-session';
import { vote, council } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    {
      why: 'le vote annonce des articles',
      text: council(
        'Après en avoir délibéré, par 6 voix pour, 7 voix contre et 1 abstention, le conseil municipal :\nArticle 1er : ADOPTE le règlement du cimetière.',
      ),
      kind: 'deliberation',
      message: 'lost',
      at: '6',
    },
    {
      why: 'majorité absolue d’un dépouillement, une ligne sous l’autre',
      text: vote('Le conseil élit M. Luc PETIT.\nSuffrages exprimés : 14\nMajorité absolue : 7'),
      kind: 'deliberation',
      message: 'threshold',
      at: 'Suffrages exprimés : 14\nMajorité absolue : 7',
    },
    ...[
      'Suffrages exprimés ........ 14\nMajorité absolue ........ 7',
      'Suffrages exprimés ……… : 14\nMajorité absolue ……… : 7',
      'Suffrages valablement exprimés = 14\nMajorité absolue = 7',
      'Suffrages exprimés | 14\nMajorité absolue | 7',
      'Suffrages exprimés ____ 14\nMajorité absolue ____ 7',
      'Suffrages exprimés ..... : 14\nMajorité absolue ..... : 7',
    ].map((at) => ({
      why: `d’un titre à son nombre : ${at}`,
      text: vote(`Il est procédé au vote à main levée.\n${at}\nM. Luc PETIT a obtenu ..... 8 voix`),
      kind: 'deliberation' as const,
      message: 'threshold',
      at,
    })),
    {
      why: 'majorité absolue, dans une autre phrase',
      text: minutes(
        'Présents : 22',
        'Tarifs\nPour : 12. Contre : 8. Suffrages exprimés : 20. Majorité absolue requise : 7.',
      ),
      kind: 'minutes',
      message: 'threshold',
      at: 'Suffrages exprimés : 20. Majorité absolue requise : 7',
    },
    {
      why: 'majorité absolue d’un dépouillement, sur une ligne',
      text: minutes(
        'Présents : 12',
        'Élection d’un délégué\nPremier tour : bulletins : 13 ; blancs : 1 ; suffrages exprimés : 12 ; majorité absolue : 6.',
      ),
      kind: 'minutes',
      message: 'threshold',
      at: 'suffrages exprimés : 12 ; majorité absolue : 6',
    },
    ...(
      [
        ['AUTORISE le maire à signer.', '4'],
        ['FIXE les tarifs.', '4'],
        ['ATTRIBUE la subvention.', '4'],
        ['ACCORDE la subvention.', '4'],
        ['VOTE le budget.', '4'],
        ['– DÉCIDE de signer.', '4'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: `Vu le code ;\nAprès en avoir délibéré, le conseil municipal\n${words}\nPour : 4 – Contre : 20`,
          kind: 'deliberation',
          message: 'lost',
          at,
        }) as const,
    ),
    ...(
      [
        ['La délibération est rejetée par 12 voix pour et 8 contre.', '12'],
        ['La motion est repoussée par 12 voix pour et 8 contre.', '12'],
        ['Le projet a été rejeté par 12 voix pour et 8 contre.', '12'],
        ['L’amendement est rejeté par 12 voix pour et 8 contre.', '12'],
        ['Le point est rejeté par 12 voix pour et 8 contre.', '12'],
        ['Elle n’est pas approuvée : 12 voix pour et 8 contre.', '12'],
        ['Elle n’est pas adoptée : 12 voix pour et 8 contre.', '12'],
      ] as const
    ).map(
      ([words, at]) => ({ why: words, text: vote(words), kind: 'deliberation', message: 'won', at }) as const,
    ),
    ...(
      [
        ['Le projet est accepté par 9 voix pour et 11 contre.', '9'],
        ['Le conseil approuve, par 9 voix pour et 11 contre.', '9'],
        ['Le conseil adopte, par 9 voix pour et 11 contre.', '9'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: vote(words).replace('DÉCIDE', 'EXAMINE'),
          kind: 'deliberation',
          message: 'lost',
          at,
        }) as const,
    ),
    {
      why: 'dite adoptée avec moins de pour que de contre',
      text: vote('La délibération est adoptée par 9 voix pour et 11 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'le conseil décide malgré le vote contraire',
      text: 'Vu le code général des collectivités territoriales ;\nLe conseil municipal, après en avoir délibéré, par 3 voix pour et 8 contre, décide :\nArticle 1er : Les tarifs sont fixés.',
      kind: 'deliberation',
      message: 'lost',
      at: '3',
    },
    {
      why: 'approuvée',
      text: vote('La délibération est approuvée par 9 voix pour et 11 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'textes adoptés, au pluriel',
      text: vote('Les tarifs sont adoptés par 9 voix pour et 11 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'le dispositif décide, le vote est contraire',
      text: vote('Vote : Pour : 9 – Contre : 11 – Abstentions : 2'),
      kind: 'deliberation',
      message: 'lost',
      at: '9',
    },
    {
      why: 'une affaire du procès-verbal',
      text: minutes(
        'Présents : 20',
        'Tarifs\nPour : 12 – Contre : 8\nAdopté.',
        'Budget\nLe budget est adopté par 8 voix pour et 12 contre.',
      ),
      kind: 'minutes',
      message: 'lost',
      at: '8',
    },
    {
      why: 'dite rejetée avec plus de pour que de contre',
      text: vote('La proposition est rejetée par 12 voix pour et 8 contre.'),
      kind: 'deliberation',
      message: 'won',
      at: '12',
    },
    {
      why: '33 suffrages exprimés : la majorité absolue est 17, non 11',
      text: vote('Pour : 33 – Contre : 0 – Majorité absolue : 11'),
      kind: 'deliberation',
      message: 'threshold',
      at: '11',
    },
    {
      why: 'majorité dite en tête, fausse pour ce nombre de votants',
      text: `Séance du 26 mars 2026\nEn exercice : 33 – Votants : 33 – Majorité absolue : 11\n${vote('Adopté à l’unanimité.')}`,
      kind: 'deliberation',
      message: 'threshold',
      at: '11',
    },
    {
      why: 'majorité des suffrages exprimés dits',
      text: vote('Suffrages exprimés : 20 – Majorité absolue : 10'),
      kind: 'deliberation',
      message: 'threshold',
      at: '10',
    },
    {
      why: 'majorité prise sur les seules voix pour',
      text: vote('Pour : 12 – Suffrages exprimés : 20 – Majorité absolue : 7'),
      kind: 'deliberation',
      message: 'threshold',
      at: '7',
    },
    {
      why: 'les suffrages exprimés ne font pas le compte des voix',
      text: vote('Pour : 12 – Contre : 7 – Suffrages exprimés : 20 – Majorité absolue : 10'),
      kind: 'deliberation',
      message: 'threshold',
      at: 'Suffrages exprimés : 20 – Majorité absolue : 10',
    },
    {
      why: 'les abstentions ne comptent pas dans la majorité',
      text: vote('Pour : 12 – Contre : 4 – Abstentions : 10 – Majorité absolue : 14'),
      kind: 'deliberation',
      message: 'threshold',
      at: '14',
    },
    ...['comité syndical', 'assemblée'].map(
      (body) =>
        ({
          why: `le vote du ${body} annonce des articles`,
          text: council(
            `Après en avoir délibéré, par 6 voix pour et 7 voix contre, le ${body} :\nArticle 1er : ADOPTE le règlement.`,
          ),
          kind: 'deliberation',
          message: 'lost',
          at: '6',
        }) as const,
    ),
    ...['Majorité absolue des suffrages : 7', 'Majorité absolue 7'].map(
      (words) =>
        ({
          why: words,
          text: vote(`Le conseil élit M. Luc PETIT.\nSuffrages exprimés : 14\n${words}`),
          kind: 'deliberation',
          message: 'threshold',
          at: `Suffrages exprimés : 14\n${words}`,
        }) as const,
    ),
    ...['Rejeté', 'Rejetée', 'Rejetés'].map(
      (words) =>
        ({
          why: `${words}, sur une ligne`,
          text: vote(`${words} par 12 voix pour et 8 contre.`),
          kind: 'deliberation',
          message: 'won',
          at: '12',
        }) as const,
    ),
    {
      why: 'décide de rejeter, malgré le vote contraire',
      text: vote('Le conseil décide de rejeter la demande, par 4 voix pour et 20 contre.'),
      kind: 'deliberation',
      message: 'lost',
      at: '4',
    },
    {
      why: 'la décision vient avant le débat, puis le vote',
      text: minutes(
        'Présents : 26',
        'Tarifs\nLe conseil adopte les tarifs proposés.\nM. PETIT regrette ce choix.\nLe maire remercie la commission.\nVoix pour : 5, voix contre : 18.',
      ),
      kind: 'minutes',
      message: 'lost',
      at: '5',
    },
  ],
};
