/** FO-14: examples of measures over before their signature, and of those that are not. */
import type { Examples } from '../../../framework/rule';
import { act, vu } from './samples';

export const examples: Partial<Examples> = {
  passes: [
    { why: 'mesure à venir', text: act(vu, 'La circulation est interdite du 5 au 9 mars 2026.') },
    {
      why: 'mesure qui finit le jour même',
      text: act(vu, 'La circulation est interdite du 1er au 3 mars 2026.'),
    },
    {
      why: 'arrêté ancien abrogé',
      text: act(vu, 'La circulation est interdite. L’arrêté du 3 mars 2020 est abrogé.'),
    },
    {
      why: 'date passée qui n’est pas une fin',
      text: act(vu, 'La circulation est interdite depuis le 3 février 2026.'),
    },
    {
      why: 'prolongation',
      text: act(vu, 'La circulation, interdite jusqu’au 1er mars 2026, est interdite jusqu’au 9 mars 2026.'),
    },
    {
      why: 'un jour sans année',
      text: act(vu, 'La circulation est interdite le 5 avril, puis jusqu’au 1er mars 2026.'),
    },
    {
      why: 'décision individuelle',
      text: act(
        vu,
        'M. Petit est autorisé à occuper la place du 1er au 2 mars 2026. Le présent arrêté est notifié à M. Petit.',
      ),
    },
    ...[
      'La circulation est interdite ; l’interdiction prend effet au 2 mars 2026.',
      'La circulation est interdite, avec effet au 2 mars 2026.',
      'L’interdiction de la circulation entre en vigueur au 1er mars 2026.',
      'La circulation est interdite ; les dispositions ci-dessus s’appliquent au lundi 2 mars 2026.',
      'La circulation est interdite ; la mesure est applicable au 2 mars 2026.',
      'La circulation est interdite ; les mesures sont applicables au 2 mars 2026.',
      'La circulation est interdite ; la mesure commence au 2 mars 2026.',
      'La circulation est interdite ; les travaux commencent au 2 mars 2026.',
    ].map((why) => ({ why: `un début : ${why}`, text: act(vu, why) })),
    ...[
      'La circulation est interdite au carrefour le 2 mars 2026.',
      'Le plateau lundi 2 mars 2026 est fermé.',
      'La circulation est interdite sur le plateau lundi 2 mars 2026.',
    ].map((why) => ({ why, text: act(vu, why) })),
  ],
  fails: [
    {
      why: 'mesure finie avant la signature',
      text: act(vu, 'La circulation est interdite du 1er au 2 mars 2026.'),
      message: 'over',
      at: '2 mars 2026',
    },
    {
      why: 'jusqu’à la veille',
      text: act(vu, 'La circulation est interdite jusqu’au lundi 2 mars 2026.'),
      message: 'over',
      at: 'lundi 2 mars 2026',
    },
    ...(
      [
        ['La circulation est interdite jusqu’au 1er mars 2026, puis fin le 2 mars 2026.', '2 mars 2026'],
        [
          'La circulation est interdite du 2 février au 20 février 2026, sauf le 9 février 2026.',
          '20 février 2026',
        ],
      ] as const
    ).map(([why, at]) => ({ why, text: act(vu, why), message: 'over', at })),
    ...['La circulation est interdite jusqu’au 2 mars 2026.'].map((words) => ({
      why: 'mesure finie, sans visa',
      text: act('', words),
      message: 'over',
      at: '2 mars 2026',
    })),
  ],
};
