/**
 * A record of yes or no against what is said of all of it: "toutes deux disposent d’un poste de secours" of "postes_de_secours: {Dossen: true, Vihan: false}". The words
 * of the record stand in the clause.
 */
import type { SaidFact } from '../facts/evidence';
import { parentOf } from '../facts/paths';
import type { PlainFlag } from '../ground';
import type { TextRule } from '../roles/find-roles';
import { isLabel, pathWords } from '../roles/labels';
import { related } from '../text/stems';
import { clausesIn, isConditional } from './denial';

const ALL =
  /(?<![a-z])(?:tou(?:te)?s\s+(?:les\s+)?(?:deux|trois|quatre|cinq|six)|tous(?!\s+(?:les\s+)?jours)|toutes|les\s+(?:deux|trois|quatre)|l'une?\s+et\s+l'autre|l'une?\s+comme\s+l'autre|chacune?|l'ensemble\s+des)(?![a-z])/u;
/** "tous les ans", "toutes les pièces seront fournies dès que": a time, or what is still to come. */
const NOT_OF_ALL =
  /(?<![a-z])(?:(?:tous|toutes)\s+les\s+(?:jours|mois|ans|semaines|matins|soirs|heures|lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches)|lorsqu[e']|des\s+qu[e']|une\s+fois|quand|apres\s+qu[e'])/u;
/** What tells so many of them: "tous les services" of a record of one word may be of any. */
const BOTH = /^(?:tou(?:te)?s\s+(?:les\s+)?(?:deux|trois|quatre|cinq|six)|les\s+|l'une?\s+)/u;
const NONE = /(?<![a-z])(?:aucune?|ni\s+l'une?\s+ni\s+l'autre)(?![a-z])/u;
const NEGATED = /(?<![a-z])(?:ne\s|n'|sans|depourvu|sauf|hormis|excepte|a\s+l'exception)/u;

export const allOfRecord: TextRule = ({ read, basis, sentences }) => {
  const records = new Map<string, SaidFact[]>();
  for (const fact of basis.said) {
    const parent = parentOf(fact.origin.id);
    if (fact.yesNo && fact.origin.kind === 'fact' && parent !== '' && !/\.\d+(?:\.|$)/u.test(fact.origin.id))
      records.set(parent, [...(records.get(parent) ?? []), fact]);
  }
  return [...records].flatMap(([record, facts]) => {
    const words = pathWords(record.split('.').at(-1) ?? '').filter((word) => word.length > 3);
    if (facts.length < 2 || words.length === 0) return [];
    const [yes, no] = [facts.filter(({ yes: is }) => is), facts.filter(({ yes: is }) => !is)];
    return sentences.flatMap((sentence) =>
      clausesIn(read.folded.lower, sentence.from, sentence.to).flatMap(({ from, to }): PlainFlag[] => {
        const clause = read.folded.lower.slice(from, to);
        const heard = clause.match(/[a-z]{4,}/gu) ?? [];
        if (
          isConditional(clause) ||
          NOT_OF_ALL.test(clause) ||
          !words.every((word) => heard.some((one) => isLabel(one, word) || related(one, word)))
        )
          return [];
        const negated = NEGATED.test(clause);
        const [all, none] = [ALL.exec(clause), NONE.exec(clause)];
        const wrong =
          none !== null && negated && yes.length > 0
            ? none
            : all !== null &&
                none === null &&
                !negated &&
                no.length > 0 &&
                (BOTH.test(all[0]) ||
                  (words.length > 1 && !facts.some((fact) => isNamed(fact, words, heard))))
              ? all
              : undefined;
        const told = wrong === none ? yes[0] : no[0];
        return wrong === undefined || told === undefined
          ? []
          : [
              {
                ...{ from: from + wrong.index, to: from + wrong.index + wrong[0].length },
                kind: 'contradiction',
                why: `Les données disent le contraire pour «\u00A0${told.words.join(' ')}\u00A0».`,
              },
            ];
      }),
    );
  });
};

/** One of the record that the clause speaks of: all of it is then all of something else. */
const isNamed = ({ words }: SaidFact, record: readonly string[], heard: readonly string[]): boolean => {
  const own = words.filter((word) => word.length > 3 && !record.includes(word));
  return own.length > 0 && own.every((word) => heard.some((one) => isLabel(one, word) || related(one, word)));
};
