/**
 * A deed that the facts have or not as a noun ("reponse_recue: false", "opposition_formee: true") against its verb: "la société a répondu", "n’a pas répondu". The other word
 * of the key only says that it was done.
 */
import type { SaidFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { clausesIn, isConditional, isSame } from './denial';

/** Says of a noun that it was done, and nothing else. */
const DONE =
  /^(?:recue?s?|faite?s?|rendue?s?|donnee?s?|produite?s?|fournie?s?|parvenue?s?|effectuee?s?|realisee?s?|obtenue?s?|formee?s?|formulee?s?|presentee?s?|deposee?s?|emise?s?|intervenue?s?)$/u;
const DID =
  /(?<![a-z])((?:n'|ne\s+)?(?:vous\s+|nous\s+|l'|y\s+)?(?:ont|avez|avons|a|ayant|aurait))\s+((?:pas|jamais|toujours\s+pas|pas\s+encore|bien|deja|alors)\s+)?([a-z]{5,})(?![a-z])/gu;

export const deeds: TextRule = ({ read, basis, sentences }) =>
  basis.said.flatMap((fact) => {
    const noun = deedOf(fact);
    if (noun === undefined) return [];
    return sentences.flatMap((sentence) =>
      clausesIn(read.folded.lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
        const clause = read.folded.lower.slice(from, to);
        if (isConditional(clause)) return [];
        return [...clause.matchAll(DID)].flatMap((match): PlainFlag[] => {
          const [whole, aux = '', adverb = '', verb = ''] = match;
          const denied = /^n/u.test(aux) || /pas|jamais/u.test(adverb);
          if (verb === noun || !/[eiu]e?s?$/u.test(verb) || !isSame(verb, noun) || denied !== fact.yes)
            return [];
          // The writer’s own deed is another: "nous avons répondu".
          if (/(?:avons|nous)/u.test(aux)) return [];
          if (
            WRITER.test(clause.slice(0, match.index)) ||
            SAYS.test(clause.slice(match.index + whole.length))
          )
            return [];
          return [
            {
              ...{ from: from + match.index, to: from + match.index + whole.length },
              kind: 'contradiction',
              why: `Les données disent le contraire (${fact.words.join(' ')}\u00A0: ${fact.yes ? 'oui' : 'non'}).`,
            },
          ];
        });
      }),
    );
  });

/** A body of the writer as the subject. */
const WRITER =
  /(?<![a-z])(?:commune|mairie|ville|collectivite|conseil(?:\s+(?:municipal|communautaire|d'administration))?|maire|adjointe?|services?|bureau|comite)(?:\s+[a-z]+)?,?\s+$/u;
/** "a déclaré ne pas", "a répondu que", "n’a pas opposé de refus": what follows makes another deed of it. */
const SAYS = /^\s+(?:ne\s+pas\s|qu[e']|de\s+[a-z]{4,}|avoir\s|etre\s)/u;

/** "reponse" of "reponse_recue". */
const deedOf = ({ words, yesNo }: SaidFact): string | undefined => {
  const rest = words.filter((word) => word.length > 3 && !DONE.test(word));
  const [noun, ...more] = rest;
  return yesNo && more.length === 0 && words.some((word) => DONE.test(word)) ? noun : undefined;
};
