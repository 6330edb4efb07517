/** CM-20: examples of the majority that each round asks for, and of acts with no ballot. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { ballot } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...['Suffrages exprimés : 20\nM. Luc PETIT : 12\nMme Anne LEROY : 8\nM. Luc PETIT est élu.'].map(
      (words) => ({ why: words, text: ballot(`Premier tour\n${words}`), kind: 'deliberation' as const }),
    ),
    {
      why: 'majorité absolue au premier tour',
      text: ballot(
        'Premier tour de scrutin\nSuffrages exprimés : 22\nM. Luc PETIT : 12 voix\nMme Anne LEROY : 10 voix\nM. Luc PETIT est proclamé élu.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'deuxième tour',
      text: ballot(
        'Premier tour\nExprimés : 22\nM. Luc PETIT : 10 voix\nMme Anne LEROY : 10 voix\nM. Guy NOEL : 2 voix\nDeuxième tour\nExprimés : 22\nM. Luc PETIT : 12 voix\nMme Anne LEROY : 10 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
    },
    ...[
      'Premier tour\nExprimés : 17\nPatrick MOREAU 7 voix ; Evelyne CARRE 6 voix ; Fernand NAULIN 4 voix.\nDeuxième tour\nExprimés : 17\nPatrick MOREAU 9 voix ; Evelyne CARRE 8 voix.\nM. Patrick MOREAU, qui a la majorité absolue au deuxième tour, est proclamé élu.',
      'Premier tour\nExprimés : 17. 9 voix pour M. Patrick MOREAU, 8 voix pour Mme Evelyne CARRE.\nM. Patrick MOREAU est proclamé élu.',
      'Troisième tour\nExprimés : 17\nPatrick MOREAU 8 voix ; Evelyne CARRE 6 voix ; Fernand NAULIN 3 voix.\nM. Patrick MOREAU, arrivé en tête au troisième tour, est proclamé élu.',
    ].map((words) => ({
      why: `la majorité y est : ${words}`,
      text: ballot(words),
      kind: 'deliberation' as const,
    })),
    {
      why: 'majorité relative au troisième',
      text: ballot(
        'Troisième tour\nExprimés : 22\nM. Luc PETIT : 9 voix\nMme Anne LEROY : 8 voix\nM. Guy NOEL : 5 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'candidat seul, sans tour dit',
      text: ballot(
        'Bulletins : 22. Suffrages exprimés : 20. M. Luc PETIT a obtenu 20 voix. M. Luc PETIT est proclamé élu.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'personne n’est dit élu',
      text: ballot('Premier tour\nExprimés : 22\nM. Luc PETIT : 9 voix'),
      kind: 'deliberation',
    },
    {
      why: 'seul candidat, suffrages exprimés non dits',
      text: ballot('Premier tour\nM. Luc PETIT : 9 voix\nM. Luc PETIT est élu.'),
      kind: 'deliberation',
    },
  ],
  fails: [
    ...(
      [
        [
          'Premier tour\nExprimés : 17\nPatrick MOREAU 7 voix ; Evelyne CARRE 6 voix ; Fernand NAULIN 4 voix.\nDeuxième tour\nExprimés : 17\nPatrick MOREAU 8 voix ; Evelyne CARRE 6 voix ; Fernand NAULIN 3 voix.\nM. Patrick MOREAU, arrivé en tête à la majorité relative au deuxième tour, est proclamé élu.',
          'Patrick MOREAU 8 voix',
        ],
        [
          'Premier tour\nExprimés : 17. 8 voix pour M. Patrick MOREAU, 6 voix pour Mme Evelyne CARRE, 3 voix pour M. Fernand NAULIN.\nM. Patrick MOREAU est proclamé élu.',
          '8 voix pour M. Patrick MOREAU',
        ],
        [
          'Premier tour\nExprimés : 17\nM. Patrick MOREAU 8 voix, Mme Evelyne CARRE 6 voix, M. Fernand NAULIN 3 voix.\nM. Patrick MOREAU, premier au terme du premier tour, est déclaré élu.',
          'M. Patrick MOREAU 8 voix',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `pas de majorité absolue : ${words}`,
      text: ballot(words),
      kind: 'deliberation' as const,
      message: 'short',
      at,
    })),
    ...(
      [
        [
          'Premier tour\nSuffrages exprimés : 22\nM. Luc PETIT : 11\nMme Anne LEROY : 8\nM. Luc PETIT est élu.',
          'short',
          'M. Luc PETIT : 11',
        ],
        [
          'Premier tour\nSuffrages exprimés 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 8 voix\nM. Luc PETIT est élu.',
          'short',
          'M. Luc PETIT : 11 voix',
        ],
        [
          'Premier tour\nSuffrages exprimés : 22\nM. PETIT : 11 voix\nMme LEROY : 8 voix\nM. PETIT est élu.',
          'short',
          'M. PETIT : 11 voix',
        ],
        [
          'Premier tour\nSuffrages exprimés : 22\nM. PETIT obtient 11 voix\nMme LEROY obtient 8 voix\nM. PETIT est donc élu.',
          'short',
          'M. PETIT obtient 11 voix',
        ],
        [
          'Premier tour\nSuffrages exprimés : 22\nLuc PETIT recueille 11 voix\nLuc PETIT est élu.',
          'short',
          'Luc PETIT recueille 11 voix',
        ],
        [
          'Bulletins trouvés dans l’urne : 20.\nM. Luc PETIT : 9 voix ; Mme Anne LEROY : 8 voix ; M. Guy NOEL : 3 voix.\nM. Luc PETIT est élu.',
          'short',
          'M. Luc PETIT : 9 voix',
        ],
        [
          'La majorité absolue est de 11 voix.\nM. Luc PETIT : 9 voix ; Mme Anne LEROY : 8 voix ; M. Guy NOEL : 3 voix.\nM. Luc PETIT est élu.',
          'short',
          'M. Luc PETIT : 9 voix',
        ],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: ballot(words),
      kind: 'deliberation' as const,
      message,
      at,
    })),
    ...(
      [
        [
          'Troisième tour\nSuffrages exprimés : 22\nM. Guy NOEL : 10 voix ; M. Luc PETIT : 9 voix ; Mme Anne LEROY : 3 voix.\nM. Luc PETIT est élu.',
          'behind',
          'M. Luc PETIT : 9 voix',
        ],
      ] as const
    ).map(([words, message, at]) => ({
      why: words,
      text: ballot(words),
      kind: 'deliberation' as const,
      message,
      at,
    })),
    {
      why: 'arrivé en tête de ce premier tour',
      text: deliberation(
        'Présents : 25',
        'Premier tour : bulletins 25, suffrages exprimés 23.\nM. GOURSAUD : 11 voix ; Mme UNTERNER : 8 voix ; M. VALLADE : 4 voix.\nM. Patrice GOURSAUD, arrivé en tête de ce premier tour, est proclamé élu.',
        'Élection d’un délégué',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'M. GOURSAUD : 11 voix',
    },
    {
      why: 'onze voix sur vingt-deux ne suffisent pas',
      text: ballot(
        'Premier tour de scrutin\nSuffrages exprimés : 22\nM. Luc PETIT : 11 voix\nMme Anne LEROY : 8 voix\nM. Luc PETIT est proclamé élu.',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'M. Luc PETIT : 11 voix',
    },
    {
      why: 'deuxième tour, exprimés calculés',
      text: ballot(
        '2e tour\nM. Luc PETIT : 9 voix\nMme Anne LEROY : 8 voix\nM. Guy NOEL : 5 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
      message: 'short',
      at: 'M. Luc PETIT : 9 voix',
    },
    {
      why: 'second tour',
      text: ballot('Second tour\nExprimés : 20\nM. Luc PETIT : 10 voix\nM. Luc PETIT est élu.'),
      kind: 'deliberation',
      message: 'short',
      at: 'M. Luc PETIT : 10 voix',
    },
    {
      why: 'sans tour dit',
      text: ballot('Suffrages exprimés : 20. M. Luc PETIT a obtenu 9 voix. M. Luc PETIT est proclamé élu.'),
      kind: 'deliberation',
      message: 'short',
      at: 'M. Luc PETIT a obtenu 9 voix',
    },
    {
      why: 'un autre en a davantage',
      text: ballot(
        'Troisième tour\nExprimés : 22\nM. Luc PETIT : 9 voix\nMme Anne LEROY : 13 voix\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
      message: 'behind',
      at: 'M. Luc PETIT : 9 voix',
    },
  ],
  ignores: [
    { why: 'pas de scrutin', text: deliberation('Présents : 22', 'Pour : 22'), kind: 'deliberation' },
  ],
};
