/** CM-16: unanimity leaves no vote against; abstentions leave a unanimity of the votes cast. */
import { defineRule, finding } from '../framework/rule';
import type { Examples, Outcome } from '../framework/rule';
import { deliberation } from '../shared/example-session';
import type { ParsedVote, Part } from '../../../act/parse/model';

export const rule = defineRule({
  meta: {
    id: 'CM-16',
    title: { fr: '« À l’unanimité » : aucune voix contre', en: 'Unanimity: no vote against' },
    kinds: ['deliberation', 'minutes'],
    severity: 'minor',
    basis: ['CGCT-L2121-20'],
    method: 'A',
    needs: [],
    fixes: true,
    messages: {
      against: {
        fr: '« {words} » avec {against} voix contre : écrivez « à la majorité ».',
        en: '“{words}” with {against} against: a majority.',
      },
      abstentions: {
        fr: '« {words} » avec {abstentions} abstention(s) : écrivez « à l’unanimité des suffrages exprimés ».',
        en: '“{words}” with {abstentions} abstention(s): unanimity of the votes cast.',
        severity: 'info',
      },
    },
  },
  concerns: ({ act }) =>
    act.affairs.some(({ votes }) => votes.some(({ unanimous }) => unanimous !== undefined)),
  check: ({ analysis }) =>
    analysis.act.affairs.flatMap(({ votes }): Outcome[] =>
      votes.flatMap((vote, i): Outcome[] => {
        const { unanimous } = vote;
        if (unanimous === undefined) return [];
        const { against, abstentions } = countedFor(votes, i);
        const words = unanimous.text;
        if (against > 0)
          return [
            finding('against', unanimous, {
              values: { words, against },
              fix: { ...spanOf(unanimous), text: cased(words, 'à la majorité') },
            }),
          ];
        return abstentions > 0 && !/exprim/iu.test(words)
          ? [
              finding('abstentions', unanimous, {
                values: { words, abstentions },
                fix: { ...spanOf(unanimous), text: cased(words, 'à l’unanimité des suffrages exprimés') },
              }),
            ]
          : [];
      }),
    ),
});

const spanOf = ({ start, end }: Part): { readonly start: number; readonly end: number } => ({ start, end });

/** Of the vote itself, or of the next one when the word alone came first: "à l’unanimité, décide…", then the numbers. */
const countedFor = (
  votes: readonly ParsedVote[],
  i: number,
): { readonly against: number; readonly abstentions: number } => {
  const [vote, next] = [votes[i], votes[i + 1]];
  const bare = vote?.for === undefined && vote?.against === undefined && vote?.abstentions === undefined;
  const counted = bare && next?.unanimous === undefined && votes.length === 2 ? next : vote;
  return { against: counted?.against?.value ?? 0, abstentions: counted?.abstentions?.value ?? 0 };
};

/** As the words that it replaces: capitals, or a capital first. */
const cased = (words: string, text: string): string =>
  words === words.toUpperCase()
    ? text.toUpperCase()
    : /^\p{Lu}/u.test(words)
      ? text.charAt(0).toUpperCase() + text.slice(1)
      : text;

const HEAD = 'Présents : 15';

export const examples: Examples = {
  passes: [
    {
      why: 'aucune voix contre',
      text: deliberation(HEAD, 'Adopté à l’unanimité : pour : 15, contre : 0.'),
      kind: 'deliberation',
    },
    {
      why: 'unanimité des suffrages exprimés',
      text: deliberation(HEAD, 'Adopté à l’unanimité des suffrages exprimés, avec 2 abstentions.'),
      kind: 'deliberation',
    },
    { why: 'unanimité sans nombre', text: deliberation(HEAD, 'Adopté à l’unanimité.'), kind: 'deliberation' },
    {
      why: 'deux votes, chacun pour soi',
      text: deliberation(
        HEAD,
        'L’amendement est adopté à l’unanimité, 15 voix pour.\nLe débat continue.\nLa délibération est adoptée par 12 voix pour et 3 contre.',
      ),
      kind: 'deliberation',
    },
    {
      why: 'unanimité, puis deux votes comptés',
      text: deliberation(
        HEAD,
        'L’amendement est adopté à l’unanimité.\nLe débat continue.\nLe sous-amendement recueille 12 voix pour et 3 contre.\nSuite du débat.\nLa délibération est adoptée par 11 voix pour et 4 contre.',
      ),
      kind: 'deliberation',
    },
  ],
  fails: [
    {
      why: 'une voix contre',
      text: deliberation(HEAD, 'Adopté à l’unanimité : pour : 14, contre : 1.'),
      kind: 'deliberation',
      message: 'against',
      at: 'à l’unanimité',
      fixed: deliberation(HEAD, 'Adopté à la majorité : pour : 14, contre : 1.'),
    },
    {
      why: 'en capitales',
      text: deliberation(HEAD, 'VOTE : À L’UNANIMITÉ\nPour : 14 – Contre : 1'),
      kind: 'deliberation',
      message: 'against',
      at: 'À L’UNANIMITÉ',
      fixed: deliberation(HEAD, 'VOTE : À LA MAJORITÉ\nPour : 14 – Contre : 1'),
    },
    {
      why: 'des abstentions',
      text: deliberation(HEAD, 'À l’unanimité, 13 voix pour et 2 abstentions.'),
      kind: 'deliberation',
      message: 'abstentions',
      at: 'À l’unanimité',
      fixed: deliberation(HEAD, 'À l’unanimité des suffrages exprimés, 13 voix pour et 2 abstentions.'),
    },
    {
      why: 'l’unanimité d’abord, le nombre ensuite',
      text: deliberation(
        HEAD,
        'Le conseil municipal, après en avoir délibéré, à l’unanimité,\nDÉCIDE de fixer les tarifs.\nVote : Pour : 12 – Contre : 3',
      ),
      kind: 'deliberation',
      message: 'against',
      at: 'à l’unanimité',
      fixed: deliberation(
        HEAD,
        'Le conseil municipal, après en avoir délibéré, à la majorité,\nDÉCIDE de fixer les tarifs.\nVote : Pour : 12 – Contre : 3',
      ),
    },
    ...['par 12 voix pour, 2 contre,', 'par 12 voix pour, 2 contre et 1 abstention, à main levée,'].map(
      (votes) => ({
        why: votes,
        text: deliberation(HEAD, `Le conseil municipal, à l’unanimité ${votes} DÉSIGNE M. Luc PETIT.`),
        kind: 'deliberation' as const,
        message: 'against',
        at: 'à l’unanimité',
        fixed: deliberation(HEAD, `Le conseil municipal, à la majorité ${votes} DÉSIGNE M. Luc PETIT.`),
      }),
    ),
    {
      why: 'contre, et abstentions',
      text: deliberation(HEAD, 'Unanimité des présents : 12 pour, 1 contre, 2 abstentions'),
      kind: 'deliberation',
      message: 'against',
      at: 'Unanimité des présents',
      fixed: deliberation(HEAD, 'À la majorité : 12 pour, 1 contre, 2 abstentions'),
    },
  ],
  ignores: [
    {
      why: 'à la majorité',
      text: deliberation(HEAD, 'Adopté à la majorité : 12 pour, 3 contre.'),
      kind: 'deliberation',
    },
  ],
};
