/** CM-13: votes for, against, abstentions and blank ballots add up to the voters. */
import type { Count, ParsedVote } from '../../../act/parse/model';
import type { Analysis } from '../../analysis';
import { defineRule, finding, missing } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { urnsIn } from '../shared/ballots';
import type { Urn } from '../shared/ballots';
import { sittingsOf } from '../shared/council';
import type { Sitting } from '../shared/council';
import { deliberation, minutes } from '../shared/example-session';

const ballots = ({ found, spoilt: blank, cast, ...at }: Urn): Outcome[] => {
  const right = found - blank;
  return right === cast ? [] : [finding('urn', at, { values: { found, blank, right, cast } })];
};

export const rule = defineRule({
  meta: {
    id: 'CM-13',
    title: {
      fr: 'Pour, contre et abstentions font les votants',
      en: 'For, against and abstentions add up to the voters',
    },
    kinds: ['deliberation', 'minutes'],
    severity: 'major',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: [],
    messages: {
      sum: {
        fr: '{parts} font {total}, pour {voters} votants : vérifiez le résultat du vote.',
        en: '{parts} make {total}, for {voters} voters.',
      },
      rest: {
        fr: '{for} voix pour sur {voters} votants : dites ce que sont les autres voix (contre, abstentions).',
        en: '{for} votes for of {voters} voters: say what the others are.',
        severity: 'minor',
      },
      named: {
        fr: '{told} abstentions sont annoncées et {names} sont nommées : vérifiez le nombre ou les noms.',
        en: '{told} abstentions are told and {names} are named.',
        severity: 'minor',
      },
      urn: {
        fr: '{found} bulletins trouvés dans l’urne, dont {blank} blancs ou nuls, font {right} suffrages exprimés, et non {cast}.',
        en: '{found} ballots of which {blank} blank or void make {right} votes cast, not {cast}.',
      },
      cast: {
        fr: '{parts} font {total} suffrages exprimés, et non {cast} : les abstentions et les bulletins blancs ne se comptent pas.',
        en: '{parts} make {total} votes cast, not {cast}.',
      },
    },
  },
  check: ({ analysis }) => {
    const { kind } = analysis;
    const sittings = analysis.derive(sittingsOf);
    const tallies = sittings.flatMap((sitting): Outcome[] => {
      const { vote, fallen, moved, affair, most } = sitting;
      const { for: yes, against, abstentions, cast } = vote;
      if (yes === undefined) return [];
      const total = yes.value + (against?.value ?? 0) + (abstentions?.value ?? 0) + (vote.blank?.value ?? 0);
      const values = { parts: partsOf({ ...vote, for: yes }), total, for: yes.value };
      const expressed = yes.value + (against?.value ?? 0);
      const wrongCast =
        cast !== undefined && cast.value !== expressed && (against !== undefined || cast.value < yes.value)
          ? [
              finding('cast', cast, {
                values: {
                  ...values,
                  parts: partsOf({ for: yes, against }),
                  total: expressed,
                  cast: cast.value,
                },
              }),
            ]
          : [];
      const voters = votersOf(sitting);
      if (voters === undefined) return wrongCast;
      // Numbers of the head, after somebody came or left: they tell no more than how many there can be.
      const own = vote.voters ?? affair.voters;
      if (own === undefined && most !== undefined && total > most)
        return [...wrongCast, finding('sum', yes, { values: { ...values, voters: most } })];
      if (moved && own === undefined) return wrongCast;
      if (total <= voters && total >= voters - fallen) return wrongCast;
      // In minutes, the head does not tell who was there for each affair.
      if (kind === 'minutes' && own === undefined && affair.present === undefined && total < voters)
        return [...wrongCast, finding('rest', yes, { values: { ...values, voters } })];
      const whole = against !== undefined || abstentions !== undefined || vote.unanimous !== undefined;
      return [
        ...wrongCast,
        finding(total > voters || whole ? 'sum' : 'rest', yes, { values: { ...values, voters } }),
      ];
    });
    const urns = analysis.derive(urnsIn);
    const outcomes = [
      ...tallies,
      ...urns.flatMap(ballots),
      ...sittings.flatMap(({ vote }) => abstainersOf(analysis, vote)),
    ];
    const isCompared =
      urns.length > 0 ||
      sittings.some((sitting) => sitting.vote.for !== undefined && votersOf(sitting) !== undefined);
    return isCompared || outcomes.length > 0 ? outcomes : [missing(lack(sittings))];
  },
});

/** "3 abstentions (MM. PETIT et DUC)": a list that says "dont", or names proxies or a group, is not of each voice. */
const abstainersOf = ({ text }: Analysis, { abstentions, abstainingNames }: ParsedVote): Outcome[] => {
  const [first, last] = [abstainingNames[0], abstainingNames.at(-1)];
  if (abstentions === undefined || first === undefined || last === undefined) return [];
  if (abstainingNames.length === abstentions.value || first.start < abstentions.end) return [];
  const between = text.slice(abstentions.end, last.end + 40);
  return /dont|pouvoir|procuration|mandat|représent|groupe|liste|avec|\+|et\s+(?:son|sa|ses)\s/iu.test(
    between,
  ) || first.start - abstentions.end > 40
    ? []
    : [
        finding('named', abstentions, {
          values: { told: abstentions.value, names: abstainingNames.length },
        }),
      ];
};

/** As told, or those present and the proxies. */
const votersOf = ({ voters, present, proxies }: Sitting): number | undefined =>
  voters?.value ?? (present === undefined || proxies === undefined ? undefined : present.value + proxies);

const lack = (sittings: readonly Sitting[]): 'votesFor' | 'voters' =>
  sittings.some(({ vote }) => vote.for !== undefined) ? 'voters' : 'votesFor';

type Tally = { readonly [K in 'against' | 'abstentions' | 'blank']?: ParsedVote[K] | undefined } & {
  readonly for: Count;
};

const partsOf = ({ for: yes, against, abstentions, blank }: Tally): string =>
  [
    `${String(yes.value)} pour`,
    ...(against === undefined ? [] : [`${String(against.value)} contre`]),
    ...(abstentions === undefined
      ? []
      : [`${String(abstentions.value)} abstention${abstentions.value > 1 ? 's' : ''}`]),
    ...(blank === undefined
      ? []
      : [`${String(blank.value)} ${blank.value > 1 ? 'blancs ou nuls' : 'blanc ou nul'}`]),
  ].join(', ');

const LISTED =
  'Présents : M. Paul ROUGET, Mme Claire MOREAU, M. Luc PETIT, Mme Anne LEROY, M. Guy NOEL\nEn exercice : 5';
const HEAD = 'En exercice : 27 – Présents : 22 – Pouvoirs : 4 – Votants : 26';

export const examples: Examples = {
  passes: [
    ...[
      '(M. PETIT et son pouvoir, M. DUC)',
      '(dont MM. PETIT et DUC)',
      '(MM. PETIT, DUC et NOEL)',
      '(groupe de M. PETIT)',
      '(M. PETIT, un pouvoir, M. DUC)',
      '(M. PETIT, une procuration, M. DUC)',
      '(M. PETIT, un mandat, M. DUC)',
      '(M. PETIT, représenté, M. DUC)',
      '(M. PETIT, M. DUC et leur groupe)',
      '(M. PETIT, M. DUC et leur liste)',
      '(M. PETIT, M. DUC avec une voix de plus)',
      '(M. PETIT + 1, M. DUC)',
      '(M. DUC, M. PETIT et sa voisine)',
      '(M. Luc PETIT, Mme Marie-Christine DURAND-LEFEBVRE, un pouvoir)',
    ].map((names) => ({
      why: `abstentions nommées : ${names}`,
      text: deliberation(HEAD, `Adopté par 23 voix pour et 3 abstentions ${names}.`),
      kind: 'deliberation' as const,
    })),
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
    {
      why: 'suffrages exprimés justes',
      text: deliberation(HEAD, 'Suffrages exprimés : 24 – Pour : 20 – Contre : 4 – Abstentions : 2'),
      kind: 'deliberation',
    },
    {
      why: 'suffrages exprimés plus nombreux que les pour, sans dire les contre',
      text: deliberation(HEAD, 'Suffrages exprimés : 26 – Pour : 24 – Abstentions : 2'),
      kind: 'deliberation',
    },
    {
      why: 'procès-verbal après une arrivée',
      text: minutes(HEAD, 'Tarifs\nArrivée de Mme Anne LEROY à 20 h 50.\nPour : 27 – Contre : 0'),
      kind: 'minutes',
    },
    {
      why: 'votants dits avec le vote',
      text: minutes(
        HEAD,
        'Tarifs\nArrivée de Mme Anne LEROY à 20 h 50.\nVotants : 27 – Pour : 25 – Contre : 2',
      ),
      kind: 'minutes',
    },
    ...['Pour : 4', 'Votants : 5 – Pour : 5'].map((words) => ({
      why: `l’un des cinq est parti : ${words}`,
      text: deliberation(LISTED, `M. Luc PETIT quitte la séance.\n${words}`),
      kind: 'deliberation' as const,
    })),
    {
      why: 'une affaire comptée, une autre non',
      text: minutes(HEAD, 'Tarifs\nAdopté par 20 voix pour et 6 contre.', 'Budget\nAdopté à l’unanimité.'),
      kind: 'minutes',
    },
    ...[
      'Bulletins trouvés dans l’urne : 15\nBulletins blancs : 1\nBulletins nuls : 1\nSuffrages exprimés : 13',
      'Bulletins trouvés dans l’urne : quinze\nBulletin nul : 1\nSuffrages exprimés : 14',
      'Nombre de bulletins : 15. Blancs ou nuls : aucun. Suffrages exprimés : 15.',
      'Bulletins trouvés dans l’urne : 15\nBlancs : 1\tNuls : 0\nExprimés : 14',
      '15 bulletins ont été trouvés dans l’urne, dont 2 blancs et 1 nul ; suffrages exprimés : 12. M. Luc PETIT obtient 4 voix et Mme Carole BLANC 8 voix.',
      '15 bulletins ont été trouvés dans l’urne, dont 1 nul ; suffrages exprimés : 14. Mme Carole BLANC : 8 voix ; M. Luc PETIT : 6 voix.',
      'Premier tour\nBulletins trouvés dans l’urne : 15\nBlancs : 1\nExprimés : 14\n\nDeuxième tour\nBulletins trouvés dans l’urne : 15\nBlancs : 0\nExprimés : 15',
      'Bulletins déposés : 15 (dont blancs : 2)\nSuffrages exprimés : 13\nM. Paul BLANC : 13 voix',
    ].map((words) => ({
      why: `dépouillement juste : ${words}`,
      text: deliberation(
        'En exercice : 19 – Présents : 15',
        `Le conseil procède au scrutin secret.\n${words}`,
      ),
      kind: 'deliberation' as const,
    })),
    {
      why: 'bulletins trouvés dans l’urne, compte juste',
      text: deliberation(
        HEAD,
        'Le conseil élit M. Luc PETIT.\nBulletins trouvés dans l’urne : 15\nBulletins blancs ou nuls : 2\nSuffrages exprimés : 13',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'cinq voix, l’un des cinq est parti',
      text: deliberation(LISTED, 'M. Luc PETIT quitte la séance.\nPour : 5'),
      kind: 'deliberation',
      message: 'sum',
      at: '5',
    },
    {
      why: 'trois abstentions, deux noms',
      text: deliberation(HEAD, 'Adopté par 23 voix pour et 3 abstentions (MM. PETIT et DUC).'),
      kind: 'deliberation',
      message: 'named',
      at: '3',
    },
    ...(
      [
        [
          'Bulletins trouvés dans l’urne : 15\nBulletins blancs : 1\nBulletins nuls : 1\nSuffrages exprimés : 14',
          'Bulletins trouvés dans l’urne : 15\nBulletins blancs : 1\nBulletins nuls : 1\nSuffrages exprimés : 14',
        ],
        [
          'Nombre de bulletins ........ 15\nBlancs ........ 2\nNuls ........ 0\nSuffrages exprimés ........ 14',
          'Nombre de bulletins ........ 15\nBlancs ........ 2\nNuls ........ 0\nSuffrages exprimés ........ 14',
        ],
        [
          'Quinze bulletins ont été trouvés dans l’urne, dont un blanc ou nul : 2 ; suffrages exprimés : 12',
          'Quinze bulletins ont été trouvés dans l’urne, dont un blanc ou nul : 2 ; suffrages exprimés : 12',
        ],
        [
          'Enveloppes déposées dans l’urne : 15\nBlancs et nuls : 3\nExprimés : 13',
          'Enveloppes déposées dans l’urne : 15\nBlancs et nuls : 3\nExprimés : 13',
        ],
        [
          'Nombre de bulletins trouvés dans l’urne : 15 – nombre de bulletins blancs : néant – nombre de bulletins nuls : 1 – suffrages exprimés : 15',
          'Nombre de bulletins trouvés dans l’urne : 15 – nombre de bulletins blancs : néant – nombre de bulletins nuls : 1 – suffrages exprimés : 15',
        ],
      ] as const
    ).map(([words, at]) => ({
      why: `dépouillement : ${words}`,
      text: deliberation(
        'En exercice : 19 – Présents : 15',
        `Le conseil élit M. Luc PETIT au scrutin secret.\n${words}`,
      ),
      kind: 'deliberation' as const,
      message: 'urn',
      at,
    })),
    {
      why: 'le second tour seul est faux',
      text: deliberation(
        'En exercice : 19 – Présents : 15',
        'Premier tour\nBulletins trouvés dans l’urne : 15\nBlancs : 1\nExprimés : 14\nDeuxième tour\nBulletins trouvés dans l’urne : 15\nBlancs : 2\nExprimés : 14\nM. Luc PETIT est élu.',
      ),
      kind: 'deliberation',
      message: 'urn',
      at: 'Bulletins trouvés dans l’urne : 15\nBlancs : 2\nExprimés : 14\nM. Luc PETIT est élu.',
    },
    {
      why: '15 bulletins, 2 blancs ou nuls : 13 exprimés',
      text: deliberation(
        HEAD,
        'Le conseil élit M. Luc PETIT.\nBulletins trouvés dans l’urne : 15\nBulletins blancs ou nuls : 2\nSuffrages exprimés : 14',
      ),
      kind: 'deliberation',
      message: 'urn',
      at: 'Bulletins trouvés dans l’urne : 15\nBulletins blancs ou nuls : 2\nSuffrages exprimés : 14',
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
    {
      why: 'procès-verbal : il manque deux voix',
      text: minutes(HEAD, 'Tarifs\nPour : 20 – Contre : 4'),
      kind: 'minutes',
      message: 'rest',
      at: '20',
    },
    {
      why: 'procès-verbal : une voix de trop',
      text: minutes(HEAD, 'Tarifs\nPour : 23 – Contre : 4'),
      kind: 'minutes',
      message: 'sum',
      at: '23',
    },
    {
      why: 'abstentions comptées parmi les suffrages exprimés',
      text: deliberation(HEAD, 'Suffrages exprimés : 26 – Pour : 20 – Contre : 4 – Abstentions : 2'),
      kind: 'deliberation',
      message: 'cast',
      at: '26',
    },
    {
      why: 'moins de suffrages exprimés que de voix pour',
      text: deliberation(HEAD, 'Suffrages exprimés : 22 – Pour : 26'),
      kind: 'deliberation',
      message: 'cast',
      at: '22',
    },
    {
      why: 'suffrages exprimés faux, sans votants',
      text: deliberation('Séance ordinaire', 'Suffrages exprimés : 26 – Pour : 20 – Contre : 4'),
      kind: 'deliberation',
      message: 'cast',
      at: '26',
    },
    {
      why: 'les votants d’une affaire',
      text: minutes(
        HEAD,
        'Tarifs\nArrivée de Mme Anne LEROY à 20 h 50.\nVotants : 27 – Pour : 24 – Contre : 2',
      ),
      kind: 'minutes',
      message: 'sum',
      at: '24',
    },
    ...[
      'Bulletins dans l’urne : 15 ; bulletins blancs et nuls : 2 ; suffrages exprimés : 14',
      'Bulletins trouvés dans l’urne : 15 – À déduire : bulletins nuls ou blancs : 2 – Suffrages exprimés : 14',
      'Bulletin trouvé dans l’urne : 1 ; bulletin blanc ou nul : 1 ; suffrages exprimés : 1',
      'Bulletin trouvé dans l’urne : 1 ; bulletin nul ou blanc : 1 ; suffrages exprimés : 1',
    ].map(
      (words) =>
        ({
          why: words,
          text: deliberation(HEAD, `Le conseil élit M. Luc PETIT.\n${words}`),
          kind: 'deliberation',
          message: 'urn',
          at: words,
        }) as const,
    ),
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
      why: 'bulletins blancs et nuls non dits',
      text: deliberation(
        'En exercice : 19 – Présents : 15',
        'Le conseil procède au scrutin secret.\nBulletins dans l’urne : 15 ; suffrages exprimés : 14',
      ),
      kind: 'deliberation',
      missing: 'votesFor',
    },
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
    {
      why: 'suffrages exprimés justes, votants inconnus',
      text: deliberation(
        'Séance ordinaire, des pouvoirs ont été remis',
        'Suffrages exprimés : 24 – Pour : 20 – Contre : 4',
      ),
      kind: 'deliberation',
      missing: 'voters',
    },
    {
      why: 'votants inconnus, une affaire sans voix dites',
      text: minutes(
        'Séance ordinaire, des pouvoirs ont été remis',
        'Tarifs\nPour : 20 – Contre : 4',
        'Budget\nAdopté à la majorité.',
      ),
      kind: 'minutes',
      missing: 'voters',
    },
  ],
};
