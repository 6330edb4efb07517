/** CM-15: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { tie } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...(
      [
        ['la voix du doyen étant prépondérante', 'voix du doyen étant prépondérante'],
        ['la voix de la plus âgée étant prépondérante', 'voix de la plus âgée étant prépondérante'],
        ['la voix du plus jeune compte double', 'voix du plus jeune compte double'],
        ['la voix du rapporteur l’emporte', 'voix du rapporteur l’emporte'],
        ['la voix du secrétaire de séance départage', 'voix du secrétaire de séance départage'],
        ['la voix de la benjamine est décisive', 'voix de la benjamine est décisive'],
        ['la voix du premier adjoint est prépondérante', 'voix du premier adjoint est prépondérante'],
      ] as const
    ).map(([words, at]) => ({
      why: `une autre voix que celle du président : ${words}`,
      text: deliberation(
        'Présents : 16',
        `Par 8 voix pour et 8 voix contre, ${words} : la délibération est adoptée.`,
        'Règlement',
      ),
      kind: 'deliberation' as const,
      message: 'other',
      at,
    })),
    ...(
      [
        [
          'sa voix est prépondérante',
          'Pour la vente : 7\nContre la vente : 7\nLe maire ayant voté pour, sa voix est prépondérante.',
        ],
        ['la voix du maire est prépondérante', 'Oui : 7 ; non : 7 ; la voix du maire est prépondérante.'],
        ['sa voix compte double', 'Oui : 7 ; non : 7. Le maire ayant voté oui, sa voix compte double.'],
      ] as const
    ).map(([end, words]) => ({
      why: words,
      text: tie(`Il est procédé au scrutin secret.\n${words}\nDÉCIDE de vendre.`),
      kind: 'deliberation' as const,
      message: 'cast',
      at: `scrutin secret.\n${words.slice(0, words.indexOf(end) + end.length)}`,
    })),
    ...(
      [
        ['La proposition est repoussée par 7 voix pour et 7 contre.', '7'],
        ['La proposition n’a pas été approuvée : 7 voix pour et 7 contre.', '7'],
        ['Projet non adopté par 7 voix pour et 7 contre.', '7'],
      ] as const
    ).map(
      ([words, at]) => ({ why: words, text: tie(words), kind: 'deliberation', message: 'ask', at }) as const,
    ),
    ...(
      [
        ['APPROUVE le projet par 7 voix pour et 7 contre.', '7'],
        ['ACCEPTE le projet par 7 voix pour et 7 contre.', '7'],
        ['AUTORISE le maire par 7 voix pour et 7 contre.', '7'],
        ['FIXE le tarif par 7 voix pour et 7 contre.', '7'],
      ] as const
    ).map(
      ([words, at]) =>
        ({ why: words, text: tie(words), kind: 'deliberation', message: 'unsaid', at }) as const,
    ),
    {
      why: 'au scrutin secret, dite adoptée',
      text: tie('Au scrutin secret, ADOPTE le projet par 7 voix pour et 7 contre.'),
      kind: 'deliberation',
      message: 'secret',
      at: '7',
    },
    {
      why: 'le président a voté contre',
      text: tie(
        'ADOPTE le projet : pour : 7 – contre : 7 (M. Paul ROUGET, Mme A, Mme B, Mme C, Mme D, Mme E, Mme F)',
      ),
      kind: 'deliberation',
      message: 'against',
      at: '7',
    },
    {
      why: 'adoptée, sans un mot de la voix du président',
      text: tie('ADOPTE le projet par 7 voix pour et 7 contre.'),
      kind: 'deliberation',
      message: 'unsaid',
      at: '7',
    },
    {
      why: 'décide, sans un mot de la voix du président',
      text: tie('DÉCIDE les tarifs.\nPour : 7 – Contre : 7 – Abstentions : 0'),
      kind: 'deliberation',
      message: 'unsaid',
      at: '7',
    },
    {
      why: 'rejetée, sans dire le vote du président',
      text: tie('La proposition est rejetée par 7 voix pour et 7 contre.'),
      kind: 'deliberation',
      message: 'ask',
      at: '7',
    },
    ...[
      'La proposition n’est donc pas adoptée : 7 voix pour et 7 contre.',
      'Les tarifs ne sont pas approuvés : 7 voix pour et 7 contre.',
      'Le projet n’est pas accepté : 7 voix pour et 7 contre.',
      'Projet non approuvé par 7 voix pour et 7 contre.',
    ].map(
      (words) => ({ why: words, text: tie(words), kind: 'deliberation', message: 'ask', at: '7' }) as const,
    ),
    {
      why: 'une voix contre une',
      text: tie('ADOPTE le projet par 1 voix pour et 1 contre, les autres membres s’abstenant.'),
      kind: 'deliberation',
      message: 'unsaid',
      at: '1',
    },
    ...['bulletins secrets', 'bulletin secret', 'vote à bulletins secrets', 'vote à bulletin secret'].map(
      (ballot) =>
        ({
          why: `${ballot}, voix prépondérante`,
          text: tie(
            `Oui : 7 et non : 7 par ${ballot} ; la voix du maire est prépondérante.\nDÉCIDE de vendre.`,
          ),
          kind: 'deliberation',
          message: 'cast',
          at: `${ballot} ; la voix du maire est prépondérante`,
        }) as const,
    ),
  ],
};
