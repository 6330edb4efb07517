/** CM-02: examples of notes, summonses and letters that tell the quorum. */
import type { Examples } from '../../../framework/rule';

export const examples: Partial<Examples> = {
  fails: [
    ...(
      [
        ['Le conseil compte 27 membres en exercice. Le quorum est de 13.', 'quorum est de 13', 'note'],
        [
          'Rappel : 29 conseillers municipaux. Le quorum s’établit à 16 présents.',
          'quorum s’établit à 16 présents',
          'note',
        ],
        ['Membres en exercice : 15. Quorum : 7', 'Quorum : 7', 'summons'],
        [
          'L’assemblée comprend 23 élus. Je rappelle que le quorum est donc de 11.',
          'quorum est donc de 11',
          'letter',
        ],
        [
          'Le comité syndical est composé de 33 délégués. Le quorum s’élève à 18.',
          'quorum s’élève à 18',
          'note',
        ],
        [
          'Le conseil municipal compte 29 membres, dont 27 en exercice. Le quorum est de 15.',
          'quorum est de 15',
          'note',
        ],
        ['Le conseil comporte 11 membres. Le quorum sera de 5.', 'quorum sera de 5', 'note'],
      ] as const
    ).map(([words, at, kind]) => ({
      why: words,
      text: `Commune de Vernois\n${words}`,
      kind,
      message: 'stated',
      at,
    })),
  ],
  ignores: [
    ...[
      'Le conseil municipal compte 29 membres, dont 27 en exercice. Le quorum est de 14.',
      'Le conseil municipal compte 29 membres. Deux sièges sont vacants : 27 conseillers sont en exercice. Le quorum est de 14.',
      'Le conseil comptait 27 membres en exercice le 3 mars. Depuis, deux ont été élus : 29 membres en exercice. Le quorum est de 15.',
      'Le conseil municipal compte 29 membres. Le 3 mars, le conseil municipal comptait 27 conseillers municipaux. Le quorum est de 14.',
      'Le conseil compte 27 membres en exercice. Le quorum est de 14 membres.',
      'Le conseil municipal se compose de 19 conseillers. Le quorum sera de 10.',
      'Le conseil compte 27 membres. Le quorum de la commission est de 4 membres.',
      'Le conseil compte 27 membres. Le quorum est de 9, un tiers de ses membres suffisant alors.',
      'Le quorum est de 13 membres présents.',
    ].map((words) => ({ why: `note : ${words}`, text: `NOTE DE SYNTHÈSE\n${words}`, kind: 'note' as const })),
  ],
};
