/** CM-05: examples that fail. */
import type { Examples } from '../../../framework/rule';
import { deliberation, minutes } from '../../../shared/example-session';
import { HEAD, VOTE } from './samples';

export const examples: Partial<Examples> = {
  fails: [
    ...(
      [
        ['Sept conseillers demeurent en salle.', 'Sept conseillers demeurent'],
        ['Les membres présents ne sont plus que 7.', 'ne sont plus que 7'],
        ['Le nombre de présents est ramené à sept.', 'présents est ramené à sept'],
        ['Restent présents 7 conseillers.', 'Restent présents 7 conseillers'],
        ['Il ne reste que sept membres en séance.', 'Il ne reste que sept membres'],
        ['Il reste 7 présents.', 'Il reste 7 présents'],
        ['Demeurent en séance : 7.', 'Demeurent en séance : 7'],
        ['Ce départ laisse 7 conseillers présents.', 'laisse 7 conseillers'],
        ['Le nombre des présents tombe à 7.', 'présents tombe à 7'],
        ['Le nombre de conseillers présents s’établit alors à 7.', 'présents s’établit alors à 7'],
        ['Son départ ramène à 7 le nombre de présents.', 'ramène à 7 le nombre de présents'],
        ['Présents après ce départ : 7.', 'Présents après ce départ : 7'],
        ['Votants sur ce point : 9 (7 présents et 2 pouvoirs).', 'Votants sur ce point : 9 (7 présents'],
      ] as const
    ).map(([words, at]) => ({
      why: words,
      text: deliberation(HEAD, `M. Luc PETIT quitte la séance à 21 h. ${words}\n${VOTE}`),
      kind: 'deliberation' as const,
      message: 'counted',
      at,
    })),
    ...(
      [
        [
          'L’affaire est appelée à 21 h 5 : 7 conseillers présents, 2 représentés, 6 absents.',
          '7 conseillers présents',
        ],
        ['À l’appel de l’affaire, on compte sept présents et trois pouvoirs.', 'sept présents'],
        ['Nouveau décompte – présents : 7, pouvoirs : 2, votants : 9.', 'présents : 7'],
      ] as const
    ).map(([words, at]) => ({
      why: `recompté en tête : ${words}`,
      text: deliberation(
        `${HEAD}\nM. Luc PETIT quitte la séance à 21 h, sans donner pouvoir. ${words}`,
        VOTE,
      ),
      kind: 'deliberation' as const,
      message: 'counted',
      at,
    })),
    {
      why: 'ceux qui demandent un scrutin public ne sont pas ceux qui restent',
      text: deliberation(
        `${HEAD}\nM. Luc PETIT quitte la séance à 21 h. Un scrutin public est demandé par trois membres présents, et deux représentés s’y joignent.`,
        VOTE,
      ),
      kind: 'deliberation',
      message: 'ask',
      at: 'M. Luc PETIT quitte la séance à 21 h. Un scrutin public est demandé par trois membres présents, et deux représentés s’y joignent.',
    },
    {
      why: 'le quorum du début ne vaut pas pour la suite',
      text: deliberation(
        HEAD,
        `M. Luc PETIT quitte la séance à 21 h. Le quorum, vérifié en début de séance, vaut pour toutes les affaires.\n${VOTE}`,
      ),
      kind: 'deliberation',
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à 21 h. Le quorum, vérifié en début de séance, vaut pour toutes les affaires.',
    },
    {
      why: 'présents dits de nouveau, trop peu',
      text: minutes(HEAD, `Tarifs\n${VOTE}`, `Budget\nPrésents : 7 – Votants : 7\n${VOTE}`),
      kind: 'minutes',
      message: 'counted',
      at: '7',
    },
    {
      why: 'un départ fait perdre le quorum',
      text: minutes(
        HEAD,
        `Tarifs\n${VOTE}`,
        `Budget\nM. Luc PETIT quitte la séance à 21 h.\n${VOTE}`,
        `Voirie\n${VOTE}`,
      ),
      kind: 'minutes',
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à 21 h.',
    },
    {
      why: 'deux départs',
      text: minutes(
        'En exercice : 15 – Présents : 9',
        `Tarifs\nDépart de MM. NOEL et PETIT à 21 h 30.\n${VOTE}`,
      ),
      kind: 'minutes',
      message: 'left',
      at: 'Départ de MM. NOEL et PETIT à 21 h 30.',
    },
    {
      why: 'à partir du point où il part',
      text: minutes(
        'En exercice : 15 – Présents : 8\nM. Luc PETIT quitte la séance à partir du point 2.',
        `Tarifs\n${VOTE}`,
        `Budget\n${VOTE}`,
      ),
      kind: 'minutes',
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à partir du point 2.',
    },
    {
      why: 'se retire, et le quorum avec lui',
      text: minutes(HEAD, `Tarifs\nM. Luc PETIT se retire au moment du vote.\n${VOTE}`),
      kind: 'minutes',
      message: 'left',
      at: 'M. Luc PETIT se retire au moment du vote.',
    },
    {
      why: 'dans un extrait, le nombre peut déjà en tenir compte',
      text: deliberation(HEAD, `M. Luc PETIT quitte la séance.\n${VOTE}`),
      kind: 'deliberation',
      message: 'ask',
      at: 'M. Luc PETIT quitte la séance.',
    },
    ...[
      'Le quorum n’a pas à être vérifié.',
      'Le quorum n’a pas été de nouveau vérifié.',
      'Le quorum n’a pas été recompté.',
      'Le quorum n’est pas vérifié à nouveau.',
    ].map((words) => ({
      why: words,
      text: deliberation(HEAD, `M. Luc PETIT quitte la séance à 21 h.\n${words}\n${VOTE}`),
      kind: 'deliberation' as const,
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à 21 h.',
    })),
    {
      why: 'les membres en exercice ne sont pas ceux qui restent',
      text: deliberation(
        HEAD,
        `M. Luc PETIT quitte la séance à 21 h. Quinze conseillers restent en exercice.\n${VOTE}`,
      ),
      kind: 'deliberation',
      message: 'ask',
      at: 'M. Luc PETIT quitte la séance à 21 h. Quinze conseillers restent en exercice.',
    },
    {
      why: 'départ entre l’amendement et le texte',
      text: minutes(
        HEAD,
        `Tarifs\nL’amendement est adopté par 8 voix pour.\nM. Luc PETIT quitte la séance à 21 h.\nLe débat reprend.\n${VOTE}`,
      ),
      kind: 'minutes',
      message: 'left',
      at: 'M. Luc PETIT quitte la séance à 21 h.',
    },
  ],
};
