/**
 * Yes-or-no facts under a key that says what is done ("maintien_prime: { conge_longue_maladie: false }"), against clauses that say it of that
 * case, or deny it: "maintenue durant le congé de longue maladie". Nothing between may open another case.
 */
import type { PlainFlag } from '../ground';
import type { SaidFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import { pathWords } from '../roles/labels';
import type { GroundedText, TextRule } from '../roles/find-roles';
import { related } from '../text/stems';
import { clausesIn, CONDITIONAL, isDenied } from './denial';

/** What a key calls an act: "maintien", "exoneration", "ouverture". */
const ACT = /(?:ment|tion|sion|tien|age|ance|ure)$/u;
/** Letters that two words of one act share: "maintien", "maintenue". */
const SHARED = 5;
/** How far the case stands from the act, in characters. */
const REACH = 70;
const OTHER_CASE = /(?<![a-z])(?:et|ou|mais|non|pas|sauf|hors|ni|puis)(?![a-z])/u;

export const underKeys: TextRule = (text) => text.basis.said.flatMap((fact) => check(fact, text));

const check = (fact: SaidFact, { read, sentences }: GroundedText): readonly PlainFlag[] => {
  const acts = actsOver(fact);
  const own = fact.words.filter((word) => word.length > 3);
  if (acts.length === 0 || own.length === 0) return [];
  return sentences.flatMap((sentence): readonly PlainFlag[] =>
    clausesIn(read.folded.lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
      const clause = read.folded.lower.slice(from, to);
      if (CONDITIONAL.test(clause)) return [];
      return [...clause.matchAll(/[a-z]{5,}/gu)].flatMap((word): PlainFlag[] => {
        if (!isOneOf(acts, word[0])) return [];
        const end = word.index + word[0].length;
        const last = caseAfter(clause.slice(end, end + REACH), own);
        if (last === undefined || isDenied(clause, word.index, end) !== fact.yes) return [];
        return [
          {
            from: from + word.index,
            to: from + end + last,
            kind: 'contradiction',
            why: `Les données disent le contraire (${[...acts, ...fact.words].join(' ')}\u00A0: ${fact.yes ? 'oui' : 'non'}).`,
          },
        ];
      });
    }),
  );
};

/** The acts that the key over a yes-or-no fact names. */
const actsOver = ({ origin, yesNo }: SaidFact): readonly string[] =>
  yesNo && origin.kind === 'fact'
    ? pathWords(parentOf(origin.id).split('.').at(-1) ?? '').filter((word) => ACT.test(word))
    : [];
/** A form of the verb: the noun itself only names the act. */
const isOneOf = (acts: readonly string[], word: string): boolean =>
  acts.some((act) => act !== word && act.slice(0, SHARED) === word.slice(0, SHARED));

/** Where the case ends whose words all stand there, told before any other. */
const caseAfter = (after: string, own: readonly string[]): number | undefined => {
  const words = [...after.matchAll(/[a-z]{4,}/gu)];
  const ends = own.map((one) => {
    const word = words.find(([said]) => said === one || related(said, one));
    return word === undefined ? undefined : word.index + word[0].length;
  });
  if (ends.includes(undefined)) return undefined;
  const last = Math.max(...ends.map((end) => end ?? 0));
  return OTHER_CASE.test(after.slice(0, last)) ? undefined : last;
};
