/**
 * The contrary of a fact: "avis défavorable" where the facts say favorable, of the same thing. Only pairs of words that exclude each
 * other, and only beside a word that both sentences share.
 */
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { related } from '../text/stems';

/** Each side as a pattern for plain text; the second may hold the first as a part. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /(?<![a-z])favorables?(?![a-z])/g,
    /(?<![a-z])(?:defavorables?|(?<!pas\s+(?:ete\s+)?)(?<!sans\s+)(?:s'(?:y\s+)?est\s+(?:declaree?\s+)?|s'y\s+etait\s+|(?:est|reste|demeure)\s+)opposee?s?)(?![a-z])/g,
  ],
  // "il n’a pas été possible d’y donner une suite favorable" of what was granted.
  [
    /(?<![a-z])(?:accordee?s?|acceptee?s?|favorables?|approuvee?s?)(?![a-z])/g,
    /(?<![a-z])(?:(?:pas|pu|plus)\s+(?:ete\s+)?(?:possible\s+)?(?:d'y\s+|de\s+lui\s+|de\s+|d'|y\s+|lui\s+)?(?:donner|reserver|apporter)\s+(?:une\s+)?(?:suite|reponse)\s+(?:favorable|positive)|(?:suite|reponse)\s+(?:defavorable|negative))(?![a-z])/g,
  ],
  [/(?<![a-z])paire?s?(?![a-z])/g, /(?<![a-z])impaire?s?(?![a-z])/g],
  // "80 % d’un temps complet" is no full time.
  [
    /(?<!d'un\s+(?:emploi\s+a\s+|poste\s+a\s+|agent\s+a\s+)?)(?<![a-z])temps\s+complet(?![a-z])/g,
    /(?<![a-z])temps\s+(?:non\s+complet|partiel|incomplet)(?![a-z])/g,
  ],
  [
    /(?<!temps\s+(?:non\s+)?|non\s+)(?<![a-z])complete?s?(?![a-z])/g,
    /(?<![a-z])(?:incomplete?s?|non\s+complete?s?)(?![a-z])/g,
  ],
  [/(?<![a-z])gratuit\w*/g, /(?<![a-z])payante?s?(?![a-z])/g],
  [/(?<![a-z])a\s+l'unanimite|unanime/g, /(?<![a-z])(?:a\s+la\s+majorite|majoritaire)/g],
  [
    /(?<![a-z])(?:accept(?:e|ee|es|ees|ation)|accord(?:e|ee|es|ees)|approuv\w+|octroy\w+|validee?s?)(?![a-z])/g,
    /(?<![a-z])(?:refus\w*|rejet\w*|declinee?s?)(?![a-z])/g,
  ],
  [
    /(?<![a-z])(?:autoris(?:e|ee|es|ees|ation)|permise?s?)(?![a-z])/g,
    /(?<![a-z])(?:interdit\w*|interdiction|prohib\w+)(?![a-z])/g,
  ],
  [
    /(?<![a-z])(?:hausse|augment\w+|progress\w+)(?![a-z])/g,
    /(?<![a-z])(?:baisse\w*|diminu\w+|reduction|recul\w*)(?![a-z])/g,
  ],
  [
    /(?<!(?:non[\s-]|(?:pas|plus)\s+(?:[a-z]+ment\s+)?))(?<![a-z])conformes?(?![a-z])/g,
    /(?<![a-z])(?:non[\s-]|(?:pas|plus)\s+(?:[a-z]+ment\s+)?)conformes?(?![a-z])/g,
  ],
  [
    /(?<![a-z])(?:temporaires?|provisoires?)(?![a-z])/g,
    /(?<![a-z])(?:permanent\w*|definitif|definitive\w*)(?![a-z])/g,
  ],
  [/(?<![a-z])(?:matin|matinee)(?![a-z])/g, /(?<![a-z])(?:apres-midi|soir|soiree)(?![a-z])/g],
  [/(?<![a-z])obligatoires?(?![a-z])/g, /(?<![a-z])facultati\w+(?![a-z])/g],
  // What somebody may or must do, and what they may not or need not.
  [
    /(?<!(?:ne|n')\s*)(?<![a-z])peu(?:t|vent)(?!\s+(?:pas|plus|en\s+aucun))(?![a-z])/g,
    /(?<![a-z])ne\s+peu(?:t|vent)\s+(?:pas|plus|en\s+aucun)/g,
  ],
  [
    /(?<!ne\s+)(?<![a-z])doi(?:t|vent)(?!\s+(?:pas|plus))(?![a-z])/g,
    /(?<![a-z])ne\s+doi(?:t|vent)\s+(?:pas|plus)/g,
  ],
  [/(?<!pas\s+)(?<![a-z])tenue?s?\s+(?:de|d')/g, /(?<![a-z])pas\s+tenue?s?\s+(?:de|d')/g],
  [/(?<![a-z])recevables?(?![a-z])/g, /(?<![a-z])irrecevables?(?![a-z])/g],
];

export const opposites: TextRule = ({ read, basis }) => {
  const { lower } = read.folded;
  const facts = basis.texts.filter(({ origin }) => origin.kind === 'fact' || origin.kind === 'source');
  const flags: PlainFlag[] = [];
  for (const [one, other] of PAIRS)
    for (const [said, contrary] of [[one, other] as const, [other, one] as const]) {
      for (const match of lower.matchAll(said)) {
        const inFacts = facts.some(
          ({ folded, roles }) =>
            folded.lower.search(said) >= 0 || roles.some((role) => role.search(said) >= 0),
        );
        if (inFacts || isAskedFor(lower, match)) continue;
        const around = wordsAround(lower, match);
        const denied = facts.some(
          ({ folded, roles }) =>
            isDeniedByKey(roles, contrary, around) ||
            (ABSOLUTE.test(match[0]) && isAlone(folded.lower, contrary)) ||
            [...folded.lower.matchAll(contrary)].some((found) => {
              const near = [...wordsAround(folded.lower, found), ...roles];
              return around.some((word) => near.some((known) => related(word, known)));
            }),
        );
        if (denied)
          flags.push({
            from: match.index,
            to: match.index + match[0].length,
            kind: 'contradiction',
            why: 'Les données disent le contraire.',
          });
      }
    }
  return flags;
};

/** "déposer un dossier complet", "tout dossier complet": what is asked for, and no state of the one that the facts are of. */
const isAskedFor = (lower: string, match: RegExpMatchArray): boolean =>
  /^complet/u.test(match[0]) &&
  /(?:(?:[a-z]+(?:er|ir|re)|[a-z]+ez|d[e']|moyennant|sur)\s+(?:nous\s+|y\s+)?une?|(?<![a-z])tout(?:e)?|(?<![a-z])chaque)\s+(?:[a-z]+\s+){1,2}$/u.test(
    lower.slice(Math.max(0, (match.index ?? 0) - 50), match.index),
  );

/** What a control or an examination concludes, of whatever it was. */
const ABSOLUTE =
  /^(?:non[\s-])?(?:conforme|ir?recevable|recevable)|(?:suite|reponse)\s+(?:de)?(?:favorable|positive|negative)/u;
const isAlone = (text: string, contrary: RegExp): boolean =>
  text.trim().split(/\s+/u).length < 3 && text.search(contrary) >= 0;

/** "stationnement_interdit" says what the sentence calls authorised. */
const isDeniedByKey = (roles: readonly string[], contrary: RegExp, around: readonly string[]): boolean =>
  roles.some((role) => role.search(contrary) >= 0) &&
  roles.some(
    (role) => role.length > 3 && role.search(contrary) < 0 && around.some((word) => related(word, role)),
  );

const wordsAround = (text: string, match: RegExpExecArray): readonly string[] => {
  const end = match.index + match[0].length;
  const before =
    text
      .slice(Math.max(0, match.index - 60), match.index)
      .split(/[.;\n]/u)
      .at(-1) ?? '';
  const after = text.slice(end, end + 40).split(/[.;\n]/u)[0] ?? '';
  return [...contentOf(before).slice(-2), ...contentOf(after).slice(0, 1)];
};

const contentOf = (text: string): readonly string[] =>
  text
    .match(/[a-z]{4,}/gu)
    ?.filter(
      (word) =>
        !/^(?:dans|pour|avec|cette|sont|sera|seront|etre|avoir|leur|votre|tres|plus|moins)$/u.test(word),
    ) ?? [];
