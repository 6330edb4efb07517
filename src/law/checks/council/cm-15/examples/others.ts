/** CM-15: examples that lack an input, or are no concern of the rule. */
import type { Examples } from '../../../framework/rule';
import { tie } from './samples';

export const examples: Partial<Examples> = {
  ignores: [
    ...[
      'Il est rappelé que, sauf scrutin secret, la voix du président est prépondérante en cas de partage.',
      'Au scrutin secret, il est procédé au vote : 8 pour, 6 contre.',
      'Le scrutin secret a donné un partage ; la voix du maire n’est pas prépondérante.',
    ].map((words) => ({ why: words, text: tie(words), kind: 'deliberation' as const })),
    {
      why: 'pas de partage',
      text: tie('ADOPTE le projet par 8 voix pour et 6 contre.'),
      kind: 'deliberation',
    },
    {
      why: 'zéro à zéro : un tableau vide',
      text: tie('ADOPTE le projet. Pour : 0 – Contre : 0'),
      kind: 'deliberation',
    },
    ...[
      'Hors scrutin secret, la voix du président est prépondérante.',
      'Sauf au scrutin secret, la voix du maire est prépondérante.',
      'Le scrutin secret est réservé aux élections ; hors ce cas, la voix du maire est prépondérante.',
      'Le scrutin secret a désigné le délégué. Pour les tarifs, à main levée, la voix du maire est prépondérante.',
      'Le scrutin secret a désigné le délégué. Pour les tarifs, à mains levées, la voix du maire est prépondérante.',
    ].map((words) => ({ why: words, text: tie(words), kind: 'deliberation' as const })),
  ],
};
