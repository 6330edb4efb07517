/** RH-06: examples of part-time work, its share, its hours and its pay. */
import type { Examples } from '../../../framework/rule';
import { order } from '../../../shared/samples';
import { partial } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    ...[
      '6/7 du traitement',
      '6 / 7 du traitement',
      '85,7 % du plein',
      'trente-deux trente-cinquièmes',
      '32/35',
      '32 / 35',
      '91,4 %',
      'six septièmes',
    ].map((share) => ({
      why: `la juste part : ${share}`,
      text: partial(
        'L’agent travaille à temps partiel à 80 %.',
        `Sa rémunération pour 80 % du temps est de ${share}.`,
      ),
    })),
    ...[
      ['temps partiel thérapeutique', 'Le temps partiel thérapeutique à 80 % : il effectuera 26 heures.'],
      ['deux quotités', 'Le temps partiel passe de 50 % à 80 % : il effectuera 26 heures.'],
      [
        '80 % de 39 heures',
        'À temps partiel à 80 % d’un temps complet de 39 heures, il effectuera 31 heures 12.',
      ],
      [
        'la semaine entière',
        'Le temps partiel est de 80 % ; la durée hebdomadaire de travail est de 35 heures.',
      ],
      ['une journée', 'Le temps partiel est de 80 % ; il effectuera 11 heures le lundi.'],
      [
        'deux durées',
        'Le temps partiel est de 80 % ; il effectuera 28 heures. Il effectuera 26 heures en mai.',
      ],
      [
        'une autre quotité',
        'À temps partiel à 80 %, sa rémunération comprend une prime de 190 %, soit 28 heures.',
      ],
      ['une autre part', 'À temps partiel à 80 %, la prime est de 190 % du traitement.'],
      ['aucune quotité', 'À temps partiel, prime de 180 % ; il effectuera 26 heures.'],
    ].map(([why = '', words = '']) => ({ why, text: partial(words) })),
    {
      why: 'à temps complet',
      text: order({ articles: ['L’agent effectuera 26 heures, à temps complet ; sa prime est de 80 %.'] }),
    },
    {
      why: 'temps partiel à 80 % : 28 heures, six septièmes',
      text: partial(
        'L’agent travaille à temps partiel à 80 % d’un temps complet.',
        'La durée hebdomadaire est de 28 heures pour un temps complet de 35 heures.',
        'Il perçoit six septièmes du traitement.',
      ),
    },
    {
      why: 'temps partiel à 50 % : la moitié',
      text: partial(
        'L’agent travaille à temps partiel à 50 %, soit 17 h 30.',
        'Il perçoit 50 % du traitement.',
      ),
    },
  ],
  fails: [
    ...(
      [
        [
          'À temps partiel à 80 % d’un temps complet de 39 heures, il effectuera 28 heures.',
          'effectuera 28 heures',
        ],
        ['À temps partiel à 80%, il effectuera 26 heures.', 'effectuera 26 heures'],
        ['À temps partiel à 80 pour cent, il effectuera 27 heures.', 'effectuera 27 heures'],
        ['À temps partiel à 50 %, il effectuera 12 heures.', 'effectuera 12 heures'],
      ] as const
    ).map(([text, at]) => ({ why: text, text: partial(text), message: 'share', at })),
    ...(
      [
        ['Il percevra 80 % de son traitement', 'percevra 80 % de son traitement'],
        ['Il percevra 80% de son traitement', 'percevra 80% de son traitement'],
        ['Il percevra 80 pour cent de son traitement', 'percevra 80 pour cent de son traitement'],
        ['L’agent reçoit 80 % de son traitement', '80 % de son traitement'],
        ['L’agent reçoit 80% de son traitement', '80% de son traitement'],
        ['L’agent reçoit 80 pour cent de son traitement', '80 pour cent de son traitement'],
      ] as const
    ).map(([text, at]) => ({
      why: text,
      text: partial('L’agent travaille à temps partiel à 80 %.', `${text}.`),
      message: 'pay',
      at,
    })),
    {
      why: 'à 80 %, 26 heures',
      text: partial(
        'L’agent travaille à temps partiel à 80 % d’un temps complet.',
        'La durée hebdomadaire de travail est de 26 heures, pour un temps complet de 35 heures.',
      ),
      message: 'share',
      at: 'durée hebdomadaire de travail est de 26 heures',
    },
    {
      why: 'à 90 %, payé 90 %',
      text: partial('L’agent travaille à temps partiel à 90 %.', 'Il percevra 90 % de son traitement.'),
      message: 'pay',
      at: 'percevra 90 % de son traitement',
    },
  ],
};
