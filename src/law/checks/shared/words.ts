/**
 * Where checks look in an act: its head, its grounds, the articles that decide. Each answers with places in the text. It judges
 * nothing.
 */
import type { PlacedRole, Span } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';
import { operativeSpan } from './nature';

/** Points that end an abbreviation and no sentence: "M. PETIT", "art. 5". */
const ABBREVIATION = /(?<![a-z])(mm?|mme|art|dr|no)\.(?=\s)/g;

/** The plain text with these points blanked, so that a pattern which stops at a point goes on past a name. */
const softText = ({ folded }: Analysis): string => folded.lower.replace(ABBREVIATION, '$1 ');

/** Matches of a global pattern, in order, in a stretch of the text or in the whole; none crosses its ends. */
export const matches = (analysis: Analysis, pattern: RegExp, span?: Span): Found[] => {
  const { at } = analysis.folded;
  const soft = analysis.derive(softText);
  const from = span === undefined ? 0 : indexAt(analysis, span.start);
  const words = span === undefined ? soft : soft.slice(from, indexAt(analysis, span.end));
  return [...words.matchAll(pattern)].map((match) => {
    const [start, end] = [at(from + match.index), at(from + match.index + match[0].length)];
    return { start, end, text: analysis.text.slice(start, end), match };
  });
};

/** Place in the plain text of an offset of the text: `at` leads the other way and never goes back. */
const indexAt = ({ folded }: Analysis, offset: number): number => {
  let [low, high] = [0, folded.lower.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (folded.at(middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The first match of a global pattern, in a stretch of the text or in the whole. */
export const first = (analysis: Analysis, pattern: RegExp, span?: Span): Found | undefined =>
  matches(analysis, pattern, span)[0];

export const says = (analysis: Analysis, pattern: RegExp, span?: Span): boolean =>
  first(analysis, pattern, span) !== undefined;

/** Matches in the paragraphs that decide, none across two of them. */
export const decided = (analysis: Analysis, pattern: RegExp): Found[] =>
  analysis.derive(measures).flatMap((span) => matches(analysis, pattern, span));

/** Number, title and authority: what stands before the first ground, or before the first article. */
export const headSpan = ({ act, text }: Analysis): Span => {
  const starts = [act.citations[0], act.recitals[0], act.formula, act.articles[0], act.salutation].flatMap(
    (part) => (part === undefined || part.start === 0 ? [] : [part.start]),
  );
  return { start: 0, end: Math.min(text.length, 1200, ...starts) };
};

/** All that comes before the articles. */
export const groundsSpan = (analysis: Analysis): Span => {
  const { start } = operativeSpan(analysis);
  return start === 0 ? { start: 0, end: analysis.text.length } : { start: 0, end: start };
};

/** How to contest the act, written as one of its articles. */
const REMEDY = /tribunal\s+administratif|recours\s+(?:gracieux|contentieux)|t[ée]l[ée]recours/iu;
const DECIDING = new Set<PlacedRole>(['article-heading', 'article-text', 'enumeration', 'table']);

/** Paragraphs that decide, the formula with them: remedies, execution and copies left out. */
export const measures = ({ act }: Analysis): readonly Span[] =>
  act.paragraphs.filter(
    ({ section, role, text }) =>
      role === 'formula' || (section === 'articles' && DECIDING.has(role) && !REMEDY.test(text)),
  );

/** "Article 2 :", "Art. 1er -" */
const LABEL = /^(?:article|art\.)\s+(?:1\s?er|premier|unique|\d{1,3})\s*(?:[:.)–—-]+\s*)?(?=\S)/iu;

/** Sentences of the articles that decide, without the number of the article. */
export const measureSentences = (analysis: Analysis): readonly (Span & { readonly lower: string })[] =>
  analysis.derive(sentencesDecided);

const sentencesDecided = (analysis: Analysis): readonly (Span & { readonly lower: string })[] =>
  analysis.derive(measures).flatMap((span) =>
    analysis.within(analysis.sentences, span).map(({ start, end, text }) => {
      const label = LABEL.exec(text)?.[0].length ?? 0;
      return { start: start + label, end, lower: withoutPoints(text.slice(label)) };
    }),
  );

/** Lower case, without accents, one kind of space and apostrophe. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .replace(/[\u00A0\u202F\s]+/gu, ' ')
    .replace(/’/gu, "'")
    .toLowerCase();

/** The same, the points of abbreviations blanked: "m petit". */
export const withoutPoints = (text: string): string => plain(text).replace(ABBREVIATION, '$1 ');

/** ISO date on which the document itself says it was signed, else the one given. */
export const signingDate = ({ writtenDate, actDate }: Analysis): string | undefined => writtenDate ?? actDate;
