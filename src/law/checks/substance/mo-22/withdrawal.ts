/** MO-22: the words of an act or of a letter that withdraw a decision. They are found; what they are worth is for the rule. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { wordsBefore } from '../../shared/spans';
import { first, headSpan, matches, measureSentences, says } from '../../shared/words';

const WITHDRAWS =
  /(?:arrete|decision|autorisation|permis|nomination|deliberation|permission|agrement)[^.;]{0,200}(?:est|sont)\s+(?:retire|rapporte)|(?:retrait|retire(?!ment)|rapporte)[^.;]{0,60}(?:arrete|decision|autorisation|permis|nomination|deliberation|permission|agrement)/;
/** What may happen one day is not decided here. */
const SOME_DAY = /non[\s-]respect|en\s+cas\s+d|pourr(?:a|ont)|peut|entraine|sous\s+peine|a\s+defaut|si\s+/;

/** "Par décision du 3 septembre, une aide vous a été accordée. Je la retire.": from the decision, named with its day, to the withdrawal. */
const inLetter = (analysis: Analysis): Span | undefined => {
  const [taken] = matches(
    analysis,
    /(?<![a-z])(?:je|nous)\s+(?:vous\s+)?(?:la\s+|le\s+|les\s+)?(?:retir(?:e|ons)|rapport(?:e|ons))(?![a-z])|(?:je|nous)\s+(?:procede|procedons)\s+(?:donc\s+)?(?:a\s+son|au)\s+retrait|(?:decision|autorisation|aide|subvention|derogation)[^.;\n]{0,60}\sest\s+(?:donc\s+)?retiree/g,
  );
  if (taken === undefined) return undefined;
  const given = analysis.dates.filter(
    ({ start, iso }) =>
      iso !== undefined &&
      start < taken.start &&
      /(?:decision|arrete|deliberation|autorisation|accord|courrier|lettre)\s+(?:[a-z°\d'-]+\s+){0,3}du\s+(?:[a-z]+di\s+)?$/.test(
        wordsBefore(analysis.text, start, 80),
      ),
  );
  const last = given.at(-1);
  return last === undefined || !says(analysis, GRANTED) ? undefined : { start: last.start, end: taken.end };
};
/** What was given: an aid, a place, a leave. */
const GRANTED =
  /(?:a|ai|avons|avait|ont)\s+(?:ete\s+)?(?:accorde|attribue|octroye|autorise|delivre|alloue)|accordant|attribuant|autorisant/g;

/** The sentence, or the title, that withdraws. */
export const withdrawal = (analysis: Analysis): Span | undefined => {
  const inArticles = measureSentences(analysis).find(
    ({ lower }) => WITHDRAWS.test(lower) && !SOME_DAY.test(lower),
  );
  if (inArticles !== undefined) return { start: inArticles.start, end: inArticles.end };
  if (analysis.kind === 'letter') return inLetter(analysis);
  return first(analysis, /(?:portant|prononcant)\s+retrait\s+d[eu][^\n]{0,160}/g, headSpan(analysis));
};
