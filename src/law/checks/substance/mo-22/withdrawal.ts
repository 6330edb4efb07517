/** MO-22: the words of an act or of a letter that withdraw a decision. They are found; what they are worth is for the rule. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { wordsBefore } from '../../shared/spans';
import { isAsked, letterDecides, tellsGrant } from '../../shared/taken';
import { first, headSpan, matches, measureSentences, plain } from '../../shared/words';

const WITHDRAWS =
  /(?:arrete|decision|autorisation|permis|nomination|deliberation|permission|agrement)[^.;]{0,200}(?:est|sont)\s+(?:retire|rapporte)|(?:retrait|retire(?!ment)|rapporte)[^.;]{0,60}(?:arrete|decision|autorisation|permis|nomination|deliberation|permission|agrement)/;
/** What may happen one day is not decided here. */
const SOME_DAY = /non[\s-]respect|en\s+cas\s+d|pourr(?:a|ont)|peut|entraine|sous\s+peine|a\s+defaut|si\s+/;

const TAKEN =
  /\b(?:je|nous)\s+(?:vous\s+)?(?:la\s+|le\s+|les\s+)?(?:retir(?:e|ons)|rapport(?:e|ons))\b|(?:je|nous)\s+(?:procede|procedons)\s+(?:donc\s+)?(?:a\s+son|au)\s+retrait|(?:decision|autorisation|aide|subvention|derogation|attribution)[^.;\n]{0,60}\sest\s+(?:donc\s+)?retiree/g;
/** "décision n° 12 du": the act of that day. */
const ACT_OF =
  /(?:decision|arrete|deliberation|autorisation|accord|courrier|lettre)\s+(?:[a-z°\d/'-]+\s+){0,3}du\s+(?:[a-z]+di\s+|dimanche\s+)?$/;
const GIVES = /accord|attribu|octroy|autoris|delivr|allou|consent/;

/** "Par décision du 3 septembre, une aide vous a été accordée. Je la retire.": from the decision, named with its day, to the withdrawal. */
const inLetter = (analysis: Analysis): Span | undefined => {
  const [taken = letterDecides(analysis)] = matches(analysis, TAKEN).filter((one) => !isAsked(analysis, one));
  if (taken === undefined || !tellsGrant(analysis)) return undefined;
  const sentenceOf = (at: number): Span | undefined =>
    analysis.sentences.find(({ start, end }) => start <= at && at < end);
  const own = sentenceOf(taken.start);
  const acts = analysis.dates.filter(
    ({ start, iso }) => iso !== undefined && ACT_OF.test(wordsBefore(analysis.text, start, 80)),
  );
  // "Je retire la décision du 3 septembre" names it; else it is the one by which something was given, or the last told.
  const named = acts.find(({ start }) => start > taken.start && start < (own?.end ?? taken.end));
  if (named !== undefined) return { start: taken.start, end: own?.end ?? named.end };
  const before = acts.filter(({ start }) => start < taken.start);
  const given =
    before.findLast(({ start }) => {
      const sentence = sentenceOf(start);
      return sentence !== undefined && GIVES.test(plain(analysis.text.slice(sentence.start, sentence.end)));
    }) ?? before.at(-1);
  return given === undefined ? undefined : { start: given.start, end: taken.end };
};

/** The sentence, or the title, that withdraws. */
export const withdrawal = (analysis: Analysis): Span | undefined => {
  const inArticles = measureSentences(analysis).find(
    ({ lower }) => WITHDRAWS.test(lower) && !SOME_DAY.test(lower),
  );
  if (inArticles !== undefined) return { start: inArticles.start, end: inArticles.end };
  if (analysis.kind === 'letter') return inLetter(analysis);
  return first(analysis, /(?:portant|prononcant)\s+retrait\s+d[eu][^\n]{0,160}/g, headSpan(analysis));
};
