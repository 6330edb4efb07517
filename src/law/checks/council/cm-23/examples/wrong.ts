/** CM-23: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { head, term } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...[
      'sous la présidence de M. Jean LEDOUX, maire\nPrésents : Mme Agnès FAUVEL, M. Alain BOUT\nAbsents excusés : M. Jean LEDOUX, M. Paul QUERE',
      'Séance présidée par M. Jean LEDOUX, maire\nPrésents : Mme Agnès FAUVEL, M. Alain BOUT\nAbsents : M. LEDOUX, M. Paul QUERE',
      'réuni le 12 mars, présidé par M. Jean LEDOUX, maire\nÉtaient présents : Mme Agnès FAUVEL, M. Alain BOUT\nExcusé : M. Jean LEDOUX',
      'Président de séance : M. Jean LEDOUX\nPrésents : Mme Agnès FAUVEL, M. Alain BOUT\nExcusés : M. Jean LEDOUX (pouvoir à M. Alain BOUT)',
      'sous la présidence de M. Jean LEDOUX, maire\nPrésents : Mme Agnès FAUVEL, M. Alain BOUT\nAbsent ayant donné pouvoir : M. Jean LEDOUX à M. Alain BOUT',
    ].map((head) => ({
      why: `président et absent : ${head}`,
      text: deliberation(head),
      kind: 'deliberation' as const,
      message: 'absent',
      at: 'M. Jean LEDOUX',
    })),
    ...(
      [
        ['M. Luc PETIT, secrétaire', 'M. Luc PETIT'],
        ['M. Luc PETIT, agent', 'M. Luc PETIT'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: words,
          text: head(`sous la présidence de ${words}`),
          kind: 'deliberation',
          message: 'outsider',
          at,
        }) as const,
    ),
    ...([['M. Luc PETIT, deuxième adjoint au maire', 'M. Luc PETIT']] as const).map(
      ([words, at]) =>
        ({
          why: words,
          text: head(`sous la présidence de ${words}`),
          kind: 'deliberation',
          message: 'other',
          at,
        }) as const,
    ),
    {
      why: 'adjointe, sans motif',
      text: head('sous la présidence de Mme Anne LEROY, première adjointe'),
      kind: 'deliberation',
      message: 'other',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'conseiller, sans motif',
      text: head('sous la présidence de M. Luc PETIT, conseiller municipal'),
      kind: 'deliberation',
      message: 'other',
      at: 'M. Luc PETIT',
    },
    {
      why: 'le directeur général',
      text: head('sous la présidence de M. Olivier GROSJEAN, directeur général des services'),
      kind: 'deliberation',
      message: 'outsider',
      at: 'M. Olivier GROSJEAN',
    },
    {
      why: 'le maire est présent',
      text: head(
        'sous la présidence de Mme Anne LEROY, première adjointe',
        'Présents : M. Paul ROUGET, maire, Mme Anne LEROY, M. Luc PETIT',
      ),
      kind: 'deliberation',
      message: 'both',
      at: 'Mme Anne LEROY',
    },
    {
      why: 'un autre maire',
      text: head('sous la présidence de M. Guy NOEL, maire'),
      kind: 'deliberation',
      ...term,
      message: 'mayor',
      at: 'M. Guy NOEL',
    },
    {
      why: 'un autre maire, le premier jour du mandat',
      text: head('sous la présidence de M. Guy NOEL, maire de Vernois'),
      kind: 'deliberation',
      date: '2026-04-02',
      message: 'mayor',
      at: 'M. Guy NOEL',
    },
    {
      why: 'qualité non dite',
      text: head('sous la présidence de M. Luc PETIT'),
      kind: 'deliberation',
      commune: null,
      message: 'ask',
      at: 'M. Luc PETIT',
    },
    ...(
      [
        ['M. Luc PETIT, premier adjoint', 'M. Luc PETIT'],
        ['M. Luc PETIT, maire-adjoint', 'M. Luc PETIT'],
        ['M. Luc PETIT, maire adjoint', 'M. Luc PETIT'],
        ['M. Jean MAIRE, conseiller municipal', 'M. Jean MAIRE'],
        ['M. Luc PETIT, le premier adjoint', 'M. Luc PETIT'],
      ] as const
    ).map(
      ([words, at]) =>
        ({
          why: `${words}, profil connu`,
          text: head(`sous la présidence de ${words}`),
          kind: 'deliberation',
          ...term,
          message: 'other',
          at,
        }) as const,
    ),
    ...['M. Luc PETIT, adjoint au maire, Mme Anne LEROY', 'M. Luc PETIT, maire-adjoint, Mme Anne LEROY'].map(
      (names) =>
        ({
          why: `présents : ${names}`,
          text: head(
            'sous la présidence de Mme Anne LEROY, première adjointe',
            `Présents : ${names}`,
          ).replace('honoraire', 'honoraire'),
          kind: 'deliberation',
          message: 'other',
          at: 'Mme Anne LEROY',
        }) as const,
    ),
    ...(
      [
        ['Maire, nom de famille', 'sous la présidence de M. MAIRET', '', 'M. MAIRET'],
        [
          'le secrétaire nommé après',
          'sous la présidence de M. Luc PETIT. Secrétaire : Mme Anne LEROY',
          '',
          'M. Luc PETIT',
        ],
        [
          'un autre signe comme maire',
          'sous la présidence de M. Luc PETIT',
          'Le maire,\nGuy NOEL',
          'M. Luc PETIT',
        ],
        [
          'il signe comme adjoint',
          'sous la présidence de M. Luc PETIT',
          'L’adjoint au maire,\nLuc PETIT',
          'M. Luc PETIT',
        ],
      ] as const
    ).map(
      ([why, words, signed, at]) =>
        ({
          why,
          text: `${head(words)}\nFait à Vernois, le 12 mars 2026\n${signed}`,
          kind: 'deliberation',
          commune: null,
          message: 'ask',
          at,
        }) as const,
    ),
  ],
};
