/** CM-29: a paper that says itself of an affair put to the vote that the agenda does not have it. */
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { FindingOutcome } from '../../framework/rule';
import { isDenied } from '../../shared/denial';
import { sectionsOf } from '../../shared/sections';
import { holds } from '../../shared/spans';
import { matches } from '../../shared/words';

const OFF_AGENDA =
  /(?:n'(?:est|etait|a\s+pas\s+ete|avait\s+pas\s+ete)|ne\s+(?:figur(?:e|ait)|sera))\s+(?:pas\s+|point\s+|donc\s+)*(?:portee?|inscrite?|prevue?|mentionnee?|annoncee?)?\s*(?:a|sur|dans)\s+l'ordre\s+du\s+jour|(?<![a-z])(?:non\s+(?:inscrite?|portee?|prevue?)\s+(?:a|sur)\s+l'|(?:absente?|omise?)\s+de\s+l'|hors\s+(?:de\s+l')?)ordre\s+du\s+jour/g;
/** It is put to the vote all the same. */
const VOTED =
  /mettra\s+aux\s+voix|mise?\s+aux?\s+(?:voix|vote)|soumise?\s+au\s+(?:vote|conseil)|(?:est|sera)\s+(?:votee?|deliberee?|debattue|examinee?|ajoutee?|adoptee?)|proposition\s*:|il\s+est\s+propose|apres\s+en\s+avoir\s+delibere|adopte|approuv/;
/** What a rule says of any affair, what is put off, and what is minor enough. */
const NOT_NOW =
  /(?<![a-z])(?:ne\s+peu(?:t|vent)|peu(?:t|vent)\s+|si\s|lorsqu|toutes?\s+(?:question|affaire)|aucune\s|report|renvoy|prochaine\s+seance|ulterieure|pour\s+information|sans\s+vote|mineure?)/;

/** "Cette affaire n’est pas portée à l’ordre du jour", where it is voted upon. */
export const offAgenda = (analysis: Analysis): readonly FindingOutcome[] => {
  const parts = sectionsOf(analysis);
  const words = (start: number, end: number): string => fold(analysis.text.slice(start, end)).lower;
  const found = matches(analysis, OFF_AGENDA).find((one) => {
    const sentence = analysis.sentences.find((other) => holds(other, one));
    const part = parts.find((other) => holds(other, one));
    if (sentence === undefined || part === undefined) return false;
    if (NOT_NOW.test(words(sentence.start, sentence.end))) return false;
    if (/^(?:hors|non|absent|omis)/.test(one.match[0]) && isDenied(analysis, one)) return false;
    return VOTED.test(words(part.start, part.end));
  });
  return found === undefined ? [] : [finding('off', found, { values: { words: found.text } })];
};
