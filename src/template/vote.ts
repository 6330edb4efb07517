/**
 * The result of a vote: read from facts, checked, and said in a sentence. Rules of the CGCT, L. 2121-17 (quorum), L. 2121-20
 * (majority of votes cast, abstentions not counted; when votes are even, the voice of who presides). It must not decide: every number is typed by an agent.
 */
import type { Vote } from '../act/act';
import { joinList } from '../act/lists';
import { formatNumber } from '../act/numbers';
import { frenchTypography } from '../act/typography';
import type { Facts, PersonFact } from './fact-values';
import type { VoteFields } from './model';

/** The vote that facts hold; undefined when a number is missing or is not one. */
export const readVote = (fields: VoteFields, facts: Facts): Vote | undefined => {
  const number = (id: string): number => {
    const value = Object.hasOwn(facts, id) ? facts[id] : undefined;
    return typeof value === 'number' ? value : Number.NaN;
  };
  const vote = {
    inOffice: number(fields.inOffice),
    present: number(fields.present),
    proxies: number(fields.proxies),
    for: number(fields.for),
    against: number(fields.against),
    abstentions: number(fields.abstentions),
    ...(castFor(fields, facts) ? { casting: true as const } : {}),
    notVoting: notVoting(fields, facts).map((person) => `${person.first_name} ${person.last_name}`),
  };
  return Object.values(vote).some((value) => typeof value === 'number' && !Number.isInteger(value))
    ? undefined
    : vote;
};

/** Whether who presides is said to have voted for; asked only when votes are even. */
const castFor = ({ casting }: VoteFields, facts: Facts): boolean =>
  casting !== undefined && Object.hasOwn(facts, casting) && facts[casting] === 'for';

/** Who took part in the vote (abstentions included), and the votes cast (without them: CGCT, L. 2121-20). */
export const countVote = (vote: Vote): { readonly voters: number; readonly cast: number } => ({
  voters: vote.for + vote.against + vote.abstentions,
  cast: vote.for + vote.against,
});

/** Members who took no part in the vote. */
export const notVoting = (fields: VoteFields, facts: Facts): readonly PersonFact[] => {
  const id = fields.notVoting;
  const listed = id !== undefined && Object.hasOwn(facts, id) ? facts[id] : undefined;
  return Array.isArray(listed) ? (listed as readonly PersonFact[]) : [];
};

export interface VoteProblem {
  /** Which number the agent should look at. */
  readonly field: keyof VoteFields;
  readonly code: 'vote-arithmetic' | 'vote-quorum' | 'vote-present' | 'vote-rejected';
  readonly message: string;
  readonly messageEn: string;
}

/** What is wrong with a vote; nothing when it may be written. */
export const checkVote = (vote: Vote): readonly VoteProblem[] => {
  const problems: VoteProblem[] = [];
  const { inOffice, present, proxies, notVoting, against } = vote;
  if (present + proxies > inOffice)
    problems.push({
      field: 'present',
      code: 'vote-present',
      message: `Les présents (${present}) et les pouvoirs (${proxies}) dépassent le nombre de conseillers en exercice (${inOffice}).`,
      messageEn: `Members present (${present}) and proxies (${proxies}) exceed the members in office (${inOffice}).`,
    });
  if (present * 2 <= inOffice)
    problems.push({
      field: 'present',
      code: 'vote-quorum',
      message: `Le quorum n’est pas atteint : il faut plus de la moitié des ${inOffice} conseillers en exercice, présents en personne (CGCT, art. L. 2121-17).`,
      messageEn: `No quorum: more than half of the ${inOffice} members in office must be present in person (CGCT, art. L. 2121-17).`,
    });
  const { voters } = countVote(vote);
  const expected = present + proxies - notVoting.length;
  if (voters !== expected)
    problems.push({
      field: 'for',
      code: 'vote-arithmetic',
      message: `Le compte n’y est pas : pour, contre et abstentions font ${voters}, alors que présents et pouvoirs, moins ceux qui ne prennent pas part au vote, font ${expected}.`,
      messageEn: `The count does not add up: for, against and abstentions make ${voters}; present and proxies, less those not voting, make ${expected}.`,
    });
  if (vote.for < against || vote.for === 0)
    problems.push({
      field: 'for',
      code: 'vote-rejected',
      message:
        'Avec ces suffrages, la proposition n’a pas la majorité : ce modèle ne rédige que des délibérations adoptées.',
      messageEn:
        'With these votes the motion has no majority: this template only writes adopted deliberations.',
    });
  else if (vote.for === against && vote.casting === undefined)
    problems.push({
      field: 'casting',
      code: 'vote-rejected',
      message:
        'Les voix sont partagées : la proposition n’est adoptée que si le président de séance a voté pour, au scrutin public (CGCT, art. L. 2121-20). Ce modèle ne rédige que des délibérations adoptées.',
      messageEn:
        'Votes are even: the motion is adopted only if who presides voted for, in a public ballot. This template only writes adopted deliberations.',
    });
  return problems;
};

/**
 * "La délibération est adoptée à la majorité des suffrages exprimés (19 voix pour, 1 voix contre et 2 abstentions). M. X n’a pas pris part au vote."
 * `notVoting`: names as they are to be written.
 */
export const voteSentence = (vote: Vote, notVoting: readonly string[] = vote.notVoting): string => {
  const { against, abstentions } = vote;
  const counted = [
    count(vote.for, 'voix pour', 'voix pour'),
    ...(against === 0 ? [] : [count(against, 'voix contre', 'voix contre')]),
    ...(abstentions === 0 ? [] : [count(abstentions, 'abstention', 'abstentions')]),
  ];
  const result =
    against > 0 && vote.for === against
      ? `par la voix prépondérante du président de séance (${joinList(counted)})`
      : against > 0
        ? `à la majorité des suffrages exprimés (${joinList(counted)})`
        : abstentions > 0
          ? `à l’unanimité des suffrages exprimés (${joinList(counted)})`
          : `à l’unanimité (${joinList(counted)})`;
  const adopted = `La délibération est adoptée ${result}.`;
  if (notVoting.length === 0) return frenchTypography(adopted);
  const verb = notVoting.length === 1 ? 'n’a pas pris part au vote' : 'n’ont pas pris part au vote';
  return frenchTypography(`${adopted} ${joinList(notVoting)} ${verb}.`);
};

const count = (value: number, one: string, many: string): string =>
  `${formatNumber(value)} ${value < 2 ? one : many}`;
