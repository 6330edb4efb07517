/**
 * How a vote went, in words, against the votes that the facts count: "à l’unanimité" of two votes against, "sans abstention" of three, "adopté" of more
 * votes against than for. It counts nothing: numbers that a text tells are claims.
 */
import { votesOf, type Vote } from '../facts/votes';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { NUMBER } from '../text/numbers';

export const votes: TextRule = (text) => {
  const all = votesOf(text.basis).map(({ vote }) => vote);
  return all.length === 0
    ? []
    : text.sentences.flatMap((sentence) => {
        const said = text.read.folded.lower.slice(sentence.from, sentence.to);
        return SAYINGS.flatMap(({ pattern, isWrong }) =>
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

const VOTERS = /(?:membres|conseill|elus|presents|votants|assemblee)/u;
