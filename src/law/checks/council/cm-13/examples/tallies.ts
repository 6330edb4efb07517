/** CM-13: examples of votes that make the voters, or do not. */
import type { Examples } from '../../../framework/rule';
import { deliberation } from '../../../shared/example-session';
import { HEAD } from './samples';

const LISTED =
  'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT, Mme Anne LEROY, M. Guy NOEL\nEn exercice : 5';
const ASIDE =
  '- pour le club : M. Luc PETIT, président, et Mme Anne LEROY, trésorière, ont quitté la salle et ne prennent part ni au débat ni au vote. Pour : 3 voix ; contre : 0.';

/** Out for the debate, and back for the vote. */
const VOTES_ALL_THE_SAME = [
  'M. Luc PETIT, intéressé, est sorti pendant le débat et a pris part au vote.',
  'M. Luc PETIT a quitté la salle pendant le débat, puis il a pris part au vote.',
  'M. Luc PETIT s’est retiré du débat mais a participé au vote.',
  'M. Luc PETIT n’a pas pris part au débat ; il a toutefois pris part au vote.',
  'M. Luc PETIT ne prend pas part au débat mais prend part au vote.',
  'M. Luc PETIT est sorti pendant le débat et est revenu pour le vote.',
  'M. Luc PETIT, intéressé, a pris part au vote.',
];

export const examples: Partial<Examples> = {
  passes: [
    ...VOTES_ALL_THE_SAME.map((words) => ({
      why: `cinq votants : ${words}`,
      text: deliberation(LISTED, `${words}\nPour : 5 – Contre : 0`),
      kind: 'deliberation' as const,
    })),
    ...[
      'M. Luc PETIT n’a pas pris part au débat ; il n’a pas pris part au vote.',
      'M. Luc PETIT est sorti et ne prend pas part au vote.',
      'M. Luc PETIT est sorti pendant le débat ; les autres membres ont pris part au vote.',
      'M. Luc PETIT est sorti pendant le débat et n’a pas pris part au vote.',
    ].map((words) => ({
      why: `quatre votants : ${words}`,
      text: deliberation(LISTED, `${words}\nPour : 4 – Contre : 0`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'les votants annoncés sont déjà sans celui qui sort',
      text: deliberation(
        'En exercice : 19\nPrésents : 13\nPouvoirs : 4\nVotants : 16',
        'M. Luc PETIT, intéressé, quitte la salle et ne prend pas part au vote.\nPour : 15 – Contre : 0 – Abstention : 1',
      ),
      kind: 'deliberation' as const,
    },
    {
      why: 'les votants annoncés sont encore avec celui qui sort',
      text: deliberation(
        'En exercice : 19\nPrésents : 13\nPouvoirs : 4\nVotants : 17',
        'M. Luc PETIT, intéressé, quitte la salle et ne prend pas part au vote.\nPour : 15 – Contre : 0 – Abstention : 1',
      ),
      kind: 'deliberation' as const,
    },
    {
      why: '20 + 4 + 2 font 26',
      text: deliberation(HEAD, 'Adopté par 20 voix pour, 4 contre et 2 abstentions.'),
      kind: 'deliberation',
    },
    {
      why: 'bulletins blancs',
      text: deliberation(HEAD, 'Pour : 20 – Contre : 4 – Blancs : 2'),
      kind: 'deliberation',
    },
    {
      why: 'un membre ne prend pas part',
      text: deliberation(
        HEAD,
        'M. Luc PETIT ne prend pas part au vote.\nPour : 19 – Contre : 4 – Abstentions : 2',
      ),
      kind: 'deliberation',
    },
    { why: 'à l’unanimité', text: deliberation(HEAD, 'À l’unanimité, pour : 26'), kind: 'deliberation' },
    {
      why: 'votants non dits, calculés',
      text: deliberation('Présents : 22 – Pouvoirs : 4', 'Pour : 24 – Contre : 2'),
      kind: 'deliberation',
    },
    ...['Pour : 4', 'Votants : 5 – Pour : 5'].map((words) => ({
      why: `l’un des cinq est parti : ${words}`,
      text: deliberation(LISTED, `M. Luc PETIT quitte la séance.\n${words}`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'deux votes d’une affaire : les déportés du premier votent au second',
      text: deliberation(
        LISTED,
        `${ASIDE}\n- pour les autres associations, par 5 voix pour, à l’unanimité :`,
      ),
      kind: 'deliberation',
    },
    {
      why: 'ils ont repris place',
      text: deliberation(
        LISTED,
        `${ASIDE}\nM. PETIT et Mme LEROY reprennent place.\nPour les autres : 5 voix pour.`,
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'une voix manque à des votants déjà sans celui qui sort',
      text: deliberation(
        'En exercice : 19\nPrésents : 13\nPouvoirs : 4\nVotants : 16',
        'M. Luc PETIT, intéressé, quitte la salle et ne prend pas part au vote.\nPour : 13 – Contre : 1 – Abstention : 1',
      ),
      kind: 'deliberation' as const,
      message: 'sum',
      at: '13',
    },
    ...VOTES_ALL_THE_SAME.map((words) => ({
      why: `une voix de moins : ${words}`,
      text: deliberation(LISTED, `${words}\nPour : 4 – Contre : 0`),
      kind: 'deliberation' as const,
      message: 'sum',
      at: '4',
    })),
    {
      why: 'un déport dit avant les deux votes vaut pour chacun',
      text: deliberation(
        LISTED,
        'M. Luc PETIT, intéressé, quitte la salle pendant les débats.\nLe rapporteur présente les demandes.\nPour le club : 4 voix pour.\nPour les autres : 5 voix pour.',
      ),
      kind: 'deliberation',
      message: 'sum',
      at: '5',
    },
    {
      why: 'cinq voix, l’un des cinq est parti',
      text: deliberation(LISTED, 'M. Luc PETIT quitte la séance.\nPour : 5'),
      kind: 'deliberation',
      message: 'sum',
      at: '5',
    },
    {
      why: '20 + 4 + 3 font 27',
      text: deliberation(HEAD, 'Adopté par 20 voix pour, 4 contre et 3 abstentions.'),
      kind: 'deliberation',
      message: 'sum',
      at: '20',
    },
    {
      why: '20 + 4 + 1 font 25',
      text: deliberation(HEAD, 'Pour : 20\nContre : 4\nAbstentions : 1'),
      kind: 'deliberation',
      message: 'sum',
      at: '20',
    },
    {
      why: 'unanimité, une voix de moins',
      text: deliberation(HEAD, 'À l’unanimité, pour : 25'),
      kind: 'deliberation',
      message: 'sum',
      at: '25',
    },
    {
      why: 'deux de moins, pour un seul déport',
      text: deliberation(HEAD, 'M. Luc PETIT ne prend pas part au vote.\nPour : 20 – Contre : 4'),
      kind: 'deliberation',
      message: 'sum',
      at: '20',
    },
    {
      why: 'plus de voix que de votants calculés',
      text: deliberation('Présents : 22 – Pouvoirs : 4', 'Pour : 27'),
      kind: 'deliberation',
      message: 'sum',
      at: '27',
    },
    {
      why: 'les autres voix ne sont pas dites',
      text: deliberation(HEAD, 'Adopté par 20 voix pour.'),
      kind: 'deliberation',
      message: 'rest',
      at: '20',
    },
    ...['Abstentions : 1', 'Abstentions : 3', 'Blancs : 1', 'Blancs : 3', 'Abstentions : 2 – Blancs : 3'].map(
      (words) =>
        ({
          why: `18 et 4 ne font pas 26 avec ${words}`,
          text: deliberation(HEAD, `Pour : 18 – Contre : 4 – ${words}`),
          kind: 'deliberation',
          message: 'sum',
          at: '18',
        }) as const,
    ),
    {
      why: 'blancs comptés en trop',
      text: deliberation(HEAD, 'Pour : 21 – Contre : 4 – Blancs : 2'),
      kind: 'deliberation',
      message: 'sum',
      at: '21',
    },
  ],
  lacks: [
    {
      why: 'voix non dites',
      text: deliberation(HEAD, 'Adopté à la majorité.'),
      kind: 'deliberation',
      missing: 'votesFor',
    },
    {
      why: 'votants inconnus',
      text: deliberation('Séance ordinaire, des pouvoirs ont été remis', 'Pour : 20 – Contre : 4'),
      kind: 'deliberation',
      missing: 'voters',
    },
  ],
};
