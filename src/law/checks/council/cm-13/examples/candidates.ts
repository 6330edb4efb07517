/** CM-13: examples of votes on names, by a show of hands or in secret, with the abstentions told. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { HEAD } from './samples';

const named = (words: string): string =>
  deliberation(HEAD, `Le conseil désigne un délégué au syndicat.\n${words}`, 'Désignation d’un délégué');

export const examples: Partial<Examples> = {
  passes: [
    ...[
      'M. Luc PETIT : 15 voix\nMme Anne LEROY : 8 voix\nAbstentions : 3\nSuffrages exprimés : 23',
      'Mme Anne LEROY obtient 20 voix et M. Luc PETIT 4 voix. Abstentions : 2. Majorité absolue : 13.',
      'M. Luc PETIT : 22 voix\nBulletins blancs : 4\nSuffrages exprimés : 22',
      'M. Luc PETIT : 22 voix\nAbstentions : 2\nBulletins blancs : 2\nSuffrages exprimés : 22',
      'M. Guy NOEL, candidat, ne prend pas part au vote.\nM. Guy NOEL : 15 voix\nMme Anne LEROY : 8 voix\nAbstentions : 2\nSuffrages exprimés : 23',
    ].map((words) => ({ why: `compte juste : ${words}`, text: named(words), kind: 'deliberation' as const })),
  ],
  fails: (
    [
      ['M. Luc PETIT : 15 voix\nMme Anne LEROY : 8 voix\nAbstentions : 2\nSuffrages exprimés : 23', '2'],
      ['Mme Anne LEROY : 20 voix ; M. Luc PETIT : 4 voix. Abstentions : 3. Majorité absolue : 13.', '3'],
      ['M. Luc PETIT : 22 voix\nBulletins blancs : 3\nSuffrages exprimés : 22', '3'],
      ['M. Luc PETIT : 20 voix\nAbstentions : 5\nBulletins blancs : 2\nSuffrages exprimés : 20', '5'],
    ] as const
  ).map(([words, at]) => ({
    why: `compte faux : ${words}`,
    text: named(words),
    kind: 'deliberation' as const,
    message: 'sum',
    at,
  })),
  lacks: [
    'M. Luc PETIT : 15 voix\nMme Anne LEROY : 8 voix\nSuffrages exprimés : 23',
    'Premier tour\nM. Luc PETIT : 12 voix\nMme Anne LEROY : 12 voix\nAbstentions : 2\nDeuxième tour\nM. Luc PETIT : 15 voix\nMme Anne LEROY : 10 voix\nSuffrages exprimés : 25',
    'Deux postes sont à pourvoir. Majorité absolue : 12.\nM. Luc PETIT : 20 voix\nMme Anne LEROY : 21 voix\nAbstentions : 2',
  ].map((words) => ({
    why: `rien à comparer : ${words}`,
    text: named(words),
    kind: 'deliberation' as const,
    missing: 'votesFor' as const,
  })),
};
