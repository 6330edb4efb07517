/** CM-15: examples that pass. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { tie } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'La voix du président est prépondérante.',
      'Le maire, dont la voix est décisive, vote pour.',
      'Le président a un vote double.',
      'La voix du maire l’emporte.',
      'La voix de la présidente compte.',
      'La voix de M. le maire compte.',
      'Le maire départage.',
    ].map(
      (words) =>
        ({
          why: words,
          text: tie(`ADOPTE le projet par 7 voix pour et 7 contre. ${words}`),
          kind: 'deliberation',
        }) as const,
    ),
    {
      why: 'voix prépondérante dite',
      text: tie('DÉCIDE les tarifs par 7 voix pour et 7 contre, la voix du président étant prépondérante.'),
      kind: 'deliberation',
    },
    {
      why: 'le maire a départagé',
      text: tie('DÉCIDE les tarifs par 7 voix pour et 7 contre, le maire ayant départagé.'),
      kind: 'deliberation',
    },
    {
      why: 'la voix du maire compte double',
      text: tie('ADOPTE par 7 voix pour et 7 contre, la voix du maire comptant double.'),
      kind: 'deliberation',
    },
    {
      why: 'secret, et rejetée',
      text: tie('Au scrutin secret, la proposition est rejetée par 7 voix pour et 7 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'le président a voté contre, et elle est rejetée',
      text: tie(
        'La proposition n’est pas adoptée : 7 voix pour et 7 contre (M. Paul ROUGET, Mme A, Mme B, Mme C, Mme D, Mme E, Mme F).',
      ),
      kind: 'deliberation',
    },
    {
      why: 'rien n’est dit adopté',
      text: deliberation('Présents : 14', 'Vote : 7 voix pour et 7 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'sa voix, sans autre mot',
      text: tie('ADOPTE le projet par 7 voix pour et 7 contre, sa voix étant prépondérante.'),
      kind: 'deliberation',
    },
    {
      why: 'fixer n’est pas décidé',
      text: deliberation(
        'Présents : 14',
        'Il est proposé de fixer un tarif. Vote : 7 voix pour et 7 contre.',
      ),
      kind: 'deliberation',
    },
    ...[
      'Au scrutin secret, le maire dit que sa voix est prépondérante ; elle n’est pas prépondérante, répond Mme FAURE.',
      'Deux élus veulent un scrutin secret ; le conseil refuse le scrutin secret. La voix du maire est prépondérante.',
      'Au scrutin secret, sept à sept : sa voix est prépondérante, dit-on ; la proposition est rejetée.',
    ].map((words) => ({ why: words, text: tie(words), kind: 'deliberation' }) as const),
  ],
};
