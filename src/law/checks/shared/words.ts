/**
 * Where checks look in an act: its head, its grounds, the articles that decide. Each answers with places in the text. It judges
 * nothing.
 */
import type { PlacedRole, Span } from '../../../act/parse/model';
import type { Analysis, Found } from '../../analysis';
import { operativeSpan } from './nature';

/** The first match of a global pattern, in a stretch of the text or in the whole. */
export const first = (analysis: Analysis, pattern: RegExp, span?: Span): Found | undefined =>
  analysis.search(pattern, span)[0];

export const says = (analysis: Analysis, pattern: RegExp, span?: Span): boolean =>
  first(analysis, pattern, span) !== undefined;

/** Matches that stand wholly inside one of the spans; both are in the order of the text. */
export const foundIn = (analysis: Analysis, pattern: RegExp, spans: readonly Span[]): Found[] => {
  let i = 0;
  return analysis.search(pattern).filter((found) => {
    while ((spans[i]?.end ?? Infinity) < found.end) i += 1;
    return (spans[i]?.start ?? Infinity) <= found.start;
  });
};

/** The same in the articles that decide. */
export const decided = (analysis: Analysis, pattern: RegExp): Found[] =>
  foundIn(analysis, pattern, analysis.derive(measures));

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

const DECIDING = new Set<PlacedRole>(['article-heading', 'article-text', 'enumeration', 'table']);

/** Paragraphs that decide, the formula with them: remedies, execution and copies left out. */
export const measures = ({ act }: Analysis): readonly Span[] =>
  act.paragraphs.filter(
    ({ section, role }) => role === 'formula' || (section === 'articles' && DECIDING.has(role)),
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
      return { start: start + label, end, lower: plain(text.slice(label)) };
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

/** ISO date on which the document itself says it was signed, else the one given. */
export const signingDate = ({ writtenDate, actDate }: Analysis): string | undefined => writtenDate ?? actDate;
