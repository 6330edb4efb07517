/**
 * The first or the last of a list by size: "le moins cher des trois séjours" of the middle one, "l’audience la plus faible" of a value that is not the
 * least. One line of one list must be named, and one of its values meant: by the adjective, by the noun, or because the sentence tells it.
 */
import type { RecordFact } from '../facts/evidence';
import type { PlainFlag } from '../ground';
import { sameValue } from '../match/same-value';
import { isLabel, pathWords } from '../roles/labels';
import { families } from '../roles/records';
import { marksIn } from '../roles/record-marks';
import { subjectsIn } from '../roles/record-mentions';
import type { GroundedText, TextRule } from '../roles/find-roles';
import type { Stretch } from '../text/sentences';
import { columnsFor, columnsNamed, columnsOf, type Column } from './lines';
import { compared } from './sizes';

type End = 'most' | 'least';

interface Superlative extends Stretch {
  readonly end: End;
  readonly adjective: string;
  /** The noun before it, or after it. */
  readonly nouns: readonly string[];
}

export const superlatives: TextRule = (text) => {
  const lists = families(text.basis.records).map((lines) => ({ lines, columns: columnsOf(lines) }));
  return lists.length === 0
    ? []
    : text.sentences.flatMap((sentence) =>
        superlativesIn(text.read.folded.lower, sentence).flatMap((one): PlainFlag[] =>
          lists.some(({ lines, columns }) => isWrong(one, lines, columns, text, sentence))
            ? [
                {
                  ...{ from: one.from, to: one.to, kind: 'contradiction' },
                  why: 'Une autre ligne de la liste dépasse celle-ci.',
                },
              ]
            : [],
        ),
      );
};

/** Said with the least at the top: "le plus bas". */
const SMALL =
  /^(?:bas(?:se)?s?|faibles?|petite?s?|courte?s?|breve?s?|bref|modestes?|reduite?s?|legere?s?|leger|jeunes?|economiques?|avantageu(?:x|ses?)|rapides?|recente?s?|minces?|etroite?s?)$/u;
const NO_SIZE =
  /^(?:possible|tot|tard|souvent|proches?|vite|bref|adaptee?s?|appropriee?s?|favorables?|simples?|utile|utiles|concernee?s?|recemment|efficaces?|vulnerables?|demunie?s?|defavorisee?s?|touchee?s?|exposee?s?|sensibles?|urgente?s?|stricte?s?|complet|complete|large|belles?|pres|loin|haute|ancien|ancienne|recente?s?|fragiles?|part)$/u;
const ADJECTIVE =
  /(?<![a-z])(?:l[ae]s?|celui\s+qui\s+est\s+le|celle\s+qui\s+est\s+la)\s+(plus|moins|mieux)\s+([a-z]{3,})(?![a-z])/gu;
const RANKED = /(?:ieme|seconde?|\d(?:e|eme|nde?)|avant-derniere?)s?\s+(?:[a-z]+\s+){0,2}$/u;
const QUANTITY = /^(?:nombre|volume|montant|total|effectif|tonnage|quantite|part|taux)$/u;
const OF_NOUN = /^\s+(?:de\s|d')\s*([a-z]{4,})/u;
const COUNTED = /^\s+(?:nombre|volume|montant|total|quantite|part|taux)\s+(?:de\s|d')\s*([a-z]{4,})/u;
/** "qui en accueille le plus", "compte le moins d’élèves". */
const COUNT = /(?<![a-z])[a-z]{4,}\s+le\s+(plus|moins)(?=\s*[,;:.)]|\s+(?:de\s|d')|$)/gu;

const superlativesIn = (lower: string, sentence: Stretch): readonly Superlative[] => {
  const said = lower.slice(sentence.from, sentence.to);
  const nounBefore = (at: number): readonly string[] =>
    /([a-z]{4,})\s+$/u.exec(said.slice(0, at))?.slice(1) ?? [];
  const at = (match: RegExpExecArray): Stretch => ({
    from: sentence.from + match.index,
    to: sentence.from + match.index + match[0].length,
  });
  return [
    ...[...said.matchAll(ADJECTIVE)].flatMap((match): Superlative[] => {
      const [, way = '', adjective = ''] = match;
      // "la deuxième commune la plus peuplée" is a rank.
      if (NO_SIZE.test(adjective) || RANKED.test(said.slice(0, match.index))) return [];
      const rest = said.slice(match.index + match[0].length);
      // "le plus grand nombre de lots", "le nombre le plus élevé de lots": what is counted tells, not the adjective.
      const counted = (
        QUANTITY.test(nounBefore(match.index)[0] ?? '') ? OF_NOUN.exec(rest) : COUNTED.exec(rest)
      )?.slice(1);
      const after = /^\s+([a-z]{4,})/u.exec(rest)?.slice(1) ?? [];
      const nouns = counted ?? [...nounBefore(match.index), ...after];
      return [
        {
          ...at(match),
          end: (way === 'moins') === SMALL.test(adjective) ? 'most' : 'least',
          adjective: counted === undefined ? adjective : '',
          nouns,
        },
      ];
    }),
    ...[...said.matchAll(COUNT)].flatMap((match): Superlative[] => {
      const noun =
        /^\s+(?:de\s|d')\s*([a-z]{4,})/u.exec(said.slice(match.index + match[0].length))?.slice(1) ?? [];
      const verb = /^[a-z]+/u.exec(match[0])?.[0] ?? '';
      return [{ ...at(match), end: match[1] === 'plus' ? 'most' : 'least', adjective: verb, nouns: noun }];
    }),
  ];
};

const isWrong = (
  one: Superlative,
  lines: readonly RecordFact[],
  columns: readonly Column[],
  text: GroundedText,
  sentence: Stretch,
): boolean => {
  const named = subjectsIn(text, lines, sentence.from, sentence.to);
  const subjects = named.length > 0 ? named : marksIn(text, lines, sentence.from, sentence.to);
  const [subject] = subjects;
  const owner = subject?.owners[0];
  if (subject === undefined || owner === undefined || subjects.length > 1 || subject.owners.length > 1)
    return false;
  const meant = columnsMeant(one, owner, columns, text, sentence, pathWords(listOf(lines)));
  return meant.length > 0 && meant.every((column) => !isEnd(column, owner, one.end));
};

const listOf = ([first]: readonly RecordFact[]): string =>
  (first?.path ?? '').split('.').findLast((part) => !/^#*\d*$/u.test(part)) ?? '';

const columnsMeant = (
  { adjective, nouns }: Superlative,
  owner: number,
  columns: readonly Column[],
  { read, judged }: GroundedText,
  sentence: Stretch,
  list: readonly string[],
): readonly Column[] => {
  const byAdjective = columnsFor(adjective, columns) ?? [];
  if (byAdjective.length > 0) return byAdjective;
  const named = columnsNamed(nouns, columns);
  if (named.length > 0) return named;
  // "la participation la plus élevée" of "participations: [{ montant }]": the list is of what is meant.
  const amounts = columns.filter(({ values }) => [...values.values()].every(({ type }) => type === 'amount'));
  if (amounts.length === 1 && nouns.some((noun) => list.some((word) => isLabel(noun, word)))) return amounts;
  return columns.filter(({ values, words }) => {
    // "le district 5, le plus peuplé": a number that names its line measures nothing.
    const isNumbering = (at: number): boolean =>
      words.some((word) =>
        new RegExp(`(?<![a-z])${word}\\s+(?:n°\\s*)?$`, 'u').test(
          read.folded.lower.slice(Math.max(0, at - 30), at),
        ),
      );
    return judged.some(({ claim }) => {
      const own = values.get(owner);
      return (
        claim.from >= sentence.from &&
        claim.to <= sentence.to &&
        claim.value.type !== 'date' &&
        claim.value.type !== 'time' &&
        own !== undefined &&
        !isNumbering(claim.from) &&
        sameValue(claim.value, own)
      );
    });
  });
};

/** No other line goes beyond it; true when it has no such value. */
const isEnd = ({ values }: Column, owner: number, end: End): boolean => {
  const own = values.get(owner);
  return (
    own === undefined ||
    [...values.values()].every((other) => {
      const order = compared(own, other) ?? 0;
      return end === 'most' ? order >= 0 : order <= 0;
    })
  );
};
