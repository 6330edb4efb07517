/**
 * CM-34: charges in what benefits that are told otherwise than by "M. X, président du club": "Union sportive (président : M. X)", "la
 * chorale et sa trésorière, Mme Y", "représentée par M. X, son président", a column of presidents beside the grants.
 */
import type { ParsedAffair, Person } from '../../../../act/parse/model';
import { personIn } from '../../../../act/parse/people';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { withBars } from '../../shared/bar-tables';
import { plainOf } from '../../shared/council';
import type { Interest } from './interests';
import { lineStart, nameAfter, personBefore, sits } from './people';
import { isPublicBefore } from './public-bodies';

const CHARGE =
  '(?:(?:vice-|co-?)?president(?:e|\\(e\\))?|pres\\.|tresori(?:ere?|er)|(?:co-?)?gerante?|direct(?:eur|rice)|dirigeante?|(?:responsable|representante?)\\s+legale?|fondat(?:eur|rice)|proprietaire)';
const AS_SUCH = '(?:\\s+(?:en\\s+exercice|actuel(?:le)?|adjointe?|benevole|general))?';
const NAME = "(?=(?:m\\.|mme|monsieur|madame)\\s|[a-z][a-z'-]+\\s+[a-z])";
/** "(président : M. X", "(sa trésorière, Mme Y", "| gérante : Mme Z", "– présidente : Mme Z", "; trésorier : M. X". */
const BEFORE_NAME = new RegExp(
  `(?:\\(\\s*(?:l[ea]\\s+|sa\\s+|son\\s+)?${CHARGE}${AS_SUCH}\\s*[:,]?\\s+|(?:[|;,–—-]| {2,}) *${CHARGE}${AS_SUCH}\\s*:\\s*|(?<![a-z])(?:son|sa)\\s+${CHARGE}${AS_SUCH}\\s*,?\\s+(?=(?:m\\.|mme|monsieur|madame)\\s))${NAME}`,
  'g',
);
/** "M. X, son président". */
const AFTER_NAME = new RegExp(`,\\s+(?:son|sa)\\s+${CHARGE}(?![a-z])`, 'g');
const COLUMN =
  /^\W*(?:nom\s+d[ue]\s+(?:l[ae]\s+)?)?(?:president(?:e|\(e\))?|dirigeante?|gerante?|(?:responsable|representante?)(?:\s+legale?)?)\W*$/;
/** Whoever presides, keeps the minutes or leads what is not granted anything: the session, a commission, a polling station. */
const OTHER =
  /^(?:l[ae]s?\s+|l'|d[eu]s?\s+|d'|ce(?:tte)?\s+|sous\s+)*(?:seances?|conseil|commissions?|bureau|scrutin|jury|groupe|comite\s+(?:technique|social|consultatif|de\s+(?:pilotage|suivi))|assemblee|commune|collectivite|ville|mairie|communaute)\b(?!\s+(?:d')?(?:arts?|folklorique|vocal|theatral|scout|musical))/;

/** Members who are told to lead what benefits, in these ways. */
export const titledIn = (analysis: Analysis, affair: ParsedAffair): Interest[] => {
  const interest = (person: Person | undefined, why: string): Interest[] =>
    sits(analysis, person) ? [{ person, why, at: person }] : [];
  const isOther = (start: number): boolean =>
    OTHER.test(nearest(bodyBefore(analysis, affair, start))) || isPublicBefore(analysis, affair, start);
  const words = (text: string): string => text.replace(/^[\s,;:(|–—-]+|[\s,;:]+$/gu, '').toLowerCase();
  return [
    ...analysis
      .search(BEFORE_NAME, affair)
      // "président : un cousin de M. X" tells of a family.
      .filter(({ end }) => /\p{Lu}/u.test(analysis.text.charAt(end)))
      .filter(({ start }) => /[a-z]/.test(bodyBefore(analysis, affair, start)) && !isOther(start))
      .flatMap(({ end, text }) => interest(nameAfter(analysis, end), words(text))),
    ...analysis.search(AFTER_NAME, affair).flatMap(({ start, text }) => {
      const from = lineStart(analysis.text, affair, start);
      const person = personBefore(analysis, { start: from, end: start });
      return person === undefined || isOther(person.start) ? [] : interest(person, words(text));
    }),
    ...inColumns(analysis, affair).flatMap((person) => interest(person, 'colonne du tableau')),
  ];
};

/** The plain words, in the clause and the line, before a charge: what it is a charge in. */
const bodyBefore = (analysis: Analysis, affair: ParsedAffair, start: number): string =>
  plainOf(analysis, lineStart(analysis.text, affair, start), start)
    .split(/(?<=[a-z]{2})\.\s/)
    .at(-1)
    ?.trim() ?? '';

/** The last body that the words name: "CCAS (500 €), Amicale" are two. */
const nearest = (words: string): string =>
  words
    .split(/[):;]|\set\s/)
    .map((part) => part.replace(/^[\s,–—-]+/u, ''))
    .findLast((part) => /[a-z]{3}/.test(part)) ?? '';

/** Whoever a column headed "Président" names, in tables of cells or of bars, and of wide spaces. */
const inColumns = (analysis: Analysis, affair: ParsedAffair): Person[] => {
  const { text } = analysis;
  const people: (Person | undefined)[] = [];
  const cells = analysis
    .within(withBars(analysis.act.paragraphs, text), affair)
    .filter(({ cell }) => cell !== undefined);
  const isAside = (words: string): boolean => OTHER.test(fold(words).lower);
  const heads = cells.filter(
    ({ text: words, cell }) =>
      COLUMN.test(fold(words).lower) &&
      !cells.some(
        (one) => one.cell?.table === cell?.table && one.cell?.row === cell?.row && isAside(one.text),
      ),
  );
  for (const { cell, start, end } of cells)
    if (
      heads.some(
        (head) =>
          head.cell?.table === cell?.table &&
          head.cell?.column === cell?.column &&
          (head.cell?.row ?? 0) < (cell?.row ?? 0),
      )
    )
      people.push(personIn(text, { start, end }));
  let told: { readonly column: number; readonly count: number } | undefined;
  let at = affair.start;
  for (const line of text.slice(affair.start, affair.end).split('\n')) {
    const parts = [...line.matchAll(/(?:(?!\s{2,}|\t).)+/gu)].filter(([part]) => part.trim() !== '');
    const head = parts.findIndex(([part]) => COLUMN.test(fold(part).lower));
    // A line that holds "Président" alone heads no table.
    if (head >= 0 && parts.length > 1 && !isAside(line)) told = { column: head, count: parts.length };
    else if (told?.count === parts.length) {
      const { column } = told;
      for (const part of parts.filter((_, rank) => rank === column))
        people.push(personIn(text, { start: at + part.index, end: at + part.index + part[0].length }));
    } else told = undefined;
    at += line.length + 1;
  }
  return people.filter((one) => one !== undefined);
};
