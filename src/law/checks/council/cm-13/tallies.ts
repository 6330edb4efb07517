/** CM-13: votes for, against, abstentions and blanks, against the voters and the votes cast. */
import type { Count, ParsedVote } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import type { Sitting } from '../../shared/sittings';

export const tallied = (sitting: Sitting, kind: Analysis['kind']): Outcome[] => {
  const { vote, moved, affair, most } = sitting;
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
    return [
      ...wrongCast,
      finding('sum', yes, { values: { ...values, voters: most, source: sourceOfMost(sitting) } }),
    ];
  if (moved && own === undefined) return wrongCast;
  if (total <= voters && total >= voters - stillFallen(sitting)) return wrongCast;
  // In minutes, the head does not tell who was there for each affair.
  if (kind === 'minutes' && own === undefined && affair.present === undefined && total < voters)
    return [...wrongCast, finding('rest', yes, { values: { ...values, voters } })];
  const whole = against !== undefined || abstentions !== undefined || vote.unanimous !== undefined;
  return [
    ...wrongCast,
    finding(total > voters || whole ? 'sum' : 'rest', yes, {
      values: { ...values, voters, source: sourceOf(sitting) },
    }),
  ];
};

/** Who left for the vote is no voter: none is left to take off where the number announced already counts without them. */
const stillFallen = ({ voters, present, proxies = 0, fallen }: Sitting): number =>
  voters !== undefined && present !== undefined && voters.value === present.value + proxies - fallen
    ? 0
    : fallen;

/** Where the number of voters comes from, as a message tells it. */
export const sourceOf = ({ voters, present, proxies = 0 }: Sitting): string =>
  voters !== undefined || present === undefined
    ? 'annoncés'
    : `${counted(present.value, 'présent')} et ${counted(proxies, 'pouvoir')}`;
const sourceOfMost = ({ voters }: Sitting): string =>
  [
    'd’après les présents nommés, leurs pouvoirs, les arrivées et les départs',
    ...(voters === undefined ? [] : [`l’acte en annonce ${String(voters.value)}`]),
  ].join('\u00A0; ');
const counted = (count: number, word: string): string => `${String(count)} ${word}${count > 1 ? 's' : ''}`;

/** As told, or those present and the proxies. */
export const votersOf = ({ voters, present, proxies }: Sitting): number | undefined =>
  voters?.value ?? (present === undefined || proxies === undefined ? undefined : present.value + proxies);

type Tally = { readonly [K in 'against' | 'abstentions' | 'blank']?: ParsedVote[K] | undefined } & {
  readonly for: Count;
};

const partsOf = ({ for: yes, against, ...others }: Tally): string =>
  [
    `${String(yes.value)} pour`,
    ...(against === undefined ? [] : [`${String(against.value)} contre`]),
    ...uncast(others),
  ].join(', ');

/** Abstentions and blanks, as a message tells them. */
export const uncast = ({ abstentions, blank }: Pick<Tally, 'abstentions' | 'blank'>): readonly string[] => [
  ...(abstentions === undefined
    ? []
    : [`${String(abstentions.value)} abstention${abstentions.value > 1 ? 's' : ''}`]),
  ...(blank === undefined
    ? []
    : [`${String(blank.value)} ${blank.value > 1 ? 'blancs ou nuls' : 'blanc ou nul'}`]),
];
