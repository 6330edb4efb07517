/**
 * How a vote went, in words, against the votes that the facts count: "à l’unanimité" of two votes against, "sans abstention" of three, "adopté" of more
 * votes against than for. It counts nothing but those who went each way: other numbers that a text tells are claims.
 */
import { votesOf, type Vote } from '../facts/votes';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { NUMBER, parseNumber } from '../text/numbers';

export const votes: TextRule = (text) => {
  const all = votesOf(text.basis).map(({ vote }) => vote);
  return all.length === 0
    ? []
    : text.sentences.flatMap((sentence) => {
        const said = text.read.folded.lower.slice(sentence.from, sentence.to);
        const counted = OTHER.test(said) ? [] : countedIn(said, sentence.from, all);
        const told = SAYINGS.flatMap(({ pattern, isWrong }) =>
          [...said.matchAll(pattern)].flatMap((match): PlainFlag[] =>
            DENIED.test(said.slice(0, match.index)) ||
            OTHER.test(said) ||
            !all.every((vote) => isWrong(vote, match[0]))
              ? []
              : [
                  {
                    from: sentence.from + match.index,
                    to: sentence.from + match.index + match[0].length,
                    kind: 'contradiction',
                    why: 'Les voix que comptent les données disent autre chose.',
                  },
                ],
          ),
        );
        return [...told, ...counted];
      });
};

const DENIED =
  /(?<![a-z])(?:pas|non|ni|sans|faute\s+d[e']|defaut\s+d[e']|presque|quasi)\s*(?:[a-z']+\s*){0,2}$/u;
/** Another vote than that of the council, or a rule of voting. */
const OTHER =
  /(?<![a-z])(?:amendement|commission|comite|bureau|sous-commission|requi[st]e?|doit|doivent|prendre\s+ses|decisions\s+sont\s+prises)(?![a-z])/u;

const SAYINGS: readonly {
  readonly pattern: RegExp;
  readonly isWrong: (vote: Vote, said: string) => boolean;
}[] = [
  {
    pattern: new RegExp(
      `(?<![a-z])(?:unanimement|(?:vote\\s+|accord\\s+)?unanimes?|(?:a\\s+l'|l')unanimite(?:\\s+(?:des|de\\s+(?:ses|leurs?))\\s+(?:${NUMBER}\\s+)?[a-z]+(?:\\s+[a-z]+)?)?)(?![a-z])`,
      'gu',
    ),
    isWrong: ({ contre = 0, abstentions = 0 }, said) => contre > 0 || (abstentions > 0 && VOTERS.test(said)),
  },
  {
    // "tous les conseillers ont voté pour", "les dix-neuf votants se sont prononcés en faveur"
    pattern: new RegExp(
      `(?<![a-z])(?:(?:tous|toutes)\\s+les|l'ensemble\\s+des|la\\s+totalite\\s+des)\\s+(?:${NUMBER}\\s+)?(?:membres|conseill[a-z]+|elus|presents|votants|voix|suffrages)[^,;:.]{0,40}?\\s(?:(?:ont|a)\\s+(?:vote\\s+(?:pour|en\\s+faveur)|approuve|adopte|accepte)|(?:se\\s+)?(?:sont|est)\\s+(?:favorables?|prononcee?s?\\s+(?:pour|en\\s+faveur)))(?![a-z])`,
      'gu',
    ),
    isWrong: ({ contre = 0, abstentions = 0 }) => contre > 0 || abstentions > 0,
  },
  {
    pattern: /(?<![a-z])(?:a\s+la\s+(?:courte\s+|large\s+)?majorite|majoritairement)(?![a-z])/gu,
    isWrong: ({ pour = 0, contre, abstentions }) => pour > 0 && contre === 0 && (abstentions ?? 0) === 0,
  },
  {
    pattern:
      /(?<![a-z])(?:sans\s+(?:aucune?\s+)?|aucune?\s+)(?:opposition|opposants?|votes?\s+contre|voix\s+contre|contre(?=\s*[,.;)]))(?![a-z])/gu,
    isWrong: ({ contre = 0 }) => contre > 0,
  },
  {
    pattern: /(?<![a-z])(?:sans\s+(?:aucune\s+)?|aucune\s+)abstentions?(?![a-z])/gu,
    isWrong: ({ abstentions = 0 }) => abstentions > 0,
  },
  {
    pattern:
      /(?<![a-z])(?:est|a\s+ete|sont|ont\s+ete|fut)\s+(?:[a-z]+ment\s+)?(?:adopte|approuve|vote|enterine)e?s?(?![a-z])/gu,
    isWrong: ({ pour, contre }) => pour !== undefined && contre !== undefined && contre > pour,
  },
  {
    pattern:
      /(?<![a-z])(?:est|a\s+ete|sont|ont\s+ete|fut)\s+(?:[a-z]+ment\s+)?(?:rejete|repousse)e?s?(?![a-z])/gu,
    isWrong: ({ pour, contre }) => pour !== undefined && contre !== undefined && pour > contre,
  },
];

const WHO =
  '(?:elue?s?|conseill[a-z]+|membres|voix|suffrages|presents|votants)(?:\\s+(?:communautaires|municipaux|municipales|syndicaux))?';
/** "Vingt-quatre élus se sont prononcés en sa faveur": how many went each way. */
const COUNTED: readonly (readonly [RegExp, (vote: Vote) => number | undefined])[] = [
  [
    new RegExp(
      `(${NUMBER})\\s+${WHO}\\s+(?:(?:ont|a)\\s+vote\\s+(?:pour|en)|se\\s+sont\\s+(?:prononcee?s?|exprimee?s?|declaree?s?|dits?|dites?)\\s+(?:pour|en\\s+[a-z]+\\s+faveur|favorables?|en\\s+faveur))(?![a-z])`,
      'gu',
    ),
    ({ pour }) => pour,
  ],
  [
    new RegExp(
      `(${NUMBER})\\s+${WHO}\\s+(?:(?:ont|a)\\s+vote\\s+contre|se\\s+sont\\s+(?:prononcee?s?\\s+contre|opposee?s?)|s'y\\s+(?:sont\\s+opposee?s?|opposent))(?![a-z])`,
      'gu',
    ),
    ({ contre }) => contre,
  ],
  [
    new RegExp(`(${NUMBER})\\s+${WHO}\\s+se\\s+sont\\s+abstenue?s(?![a-z])`, 'gu'),
    ({ abstentions }) => abstentions,
  ],
];

/** What the sentence counts, where no vote of the facts counts so many. */
const countedIn = (said: string, from: number, all: readonly Vote[]): readonly PlainFlag[] =>
  COUNTED.flatMap(([pattern, of]) =>
    [...said.matchAll(pattern)].flatMap((match): PlainFlag[] => {
      const number = parseNumber(match[1] ?? '');
      const known = all.flatMap((vote) => of(vote) ?? []);
      return number === undefined || known.length === 0 || known.includes(number)
        ? []
        : [
            {
              from: from + match.index,
              to: from + match.index + match[0].length,
              kind: 'contradiction',
              why: 'Les voix que comptent les données disent autre chose.',
            },
          ];
    }),
  );

const VOTERS = /(?:membres|conseill|elus|presents|votants|assemblee)/u;
