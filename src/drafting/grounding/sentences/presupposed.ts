/**
 * What a clause takes for granted and the facts deny: "depuis le transfert de la voirie" of "transfert_voirie: false", "après la délégation du
 * service" of "service_delegue: non". A word that presupposes stands right before the act, and all the words of the key are in the clause.
 */
import type { SaidFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { related } from '../text/stems';
import { clausesIn, isConditional } from './denial';

const SINCE =
  /(?<![a-z])(?:depuis|apres|suite\s+a|a\s+la\s+suite\s+d[e']|grace\s+a|du\s+fait\s+d[e']|en\s+raison\s+d[e']|compte\s+tenu\s+d[e']|a\s+l'issue\s+d[e']|lors\s+d[e']|a\s+compter\s+d[e']|en\s+application\s+d[e']|par\s+l'effet\s+d[e'])\s*(?:l'|la\s+|le\s+|les\s+|u\s+|s\s+|sa\s+|son\s+|cette\s+|ce\s+|cet\s+)?([a-z]{5,})(?![a-z])/gu;
const SMALL = /^(?:avec|pour|dans|deja|encore|prevue?s?|demandee?s?)$/u;
const VERDICT = /^(?:favorable|defavorable|obligatoire|facultati\w+|gratuit\w*|payant\w*|complet\w*)$/u;

export const presupposed: TextRule = ({ read, basis, sentences }) => {
  const denied = basis.said.filter(({ yes, yesNo, origin }) => yesNo && !yes && origin.kind === 'fact');
  return denied.length === 0
    ? []
    : sentences.flatMap((sentence) =>
        clausesIn(read.folded.lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
          const clause = read.folded.lower.slice(from, to);
          if (isConditional(clause)) return [];
          const heard = clause.match(/[a-z]{4,}/gu) ?? [];
          return [...clause.matchAll(SINCE)].flatMap(({ 0: whole, 1: act = '', index }): PlainFlag[] => {
            const fact = denied.find((one) => isOf(one, act, heard));
            return fact === undefined || /(?<![a-z])(?:refus|rejet|absence|defaut)/u.test(act)
              ? []
              : [
                  {
                    ...{ from: from + index, to: from + index + whole.length },
                    kind: 'contradiction',
                    why: `Les données disent le contraire (${fact.words.join(' ')}\u00A0: non).`,
                  },
                ];
          });
        }),
      );
};

/** The act is a word of the key, and the clause has all the others. */
const isOf = ({ words }: SaidFact, act: string, heard: readonly string[]): boolean => {
  const full = words.filter((word) => word.length > 3 && !SMALL.test(word));
  return (
    full.length > 1 &&
    !full.some((word) => VERDICT.test(word)) &&
    full.some((word) => related(word, act)) &&
    full.every((word) => heard.some((one) => related(one, word)))
  );
};
