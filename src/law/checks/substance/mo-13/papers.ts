/** MO-13: a letter or a note, which also tells what was asked for, and refuses it. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { holds } from '../../shared/spans';
import { plain, says } from '../../shared/words';

const DECLINED =
  /refus|impossible|pas\s+possible|\bne\s+(?:peut|peuvent|pourra|pourront|puis|pouvons|peux|saurai\w+)[^.;\n]{0,60}(?:accord|autoris|donn|delivr)|sixieme[^.;\n]{0,60}\sne\s|defavorable|illegal|plafond\s+(?:est\s+)?(?:atteint|depasse)|irregul|rejet/g;

export const isPaper = ({ kind }: Analysis): boolean => kind === 'letter' || kind === 'note';
export const isDeclined = (analysis: Analysis): boolean => isPaper(analysis) && says(analysis, DECLINED);

/** The sentence tells what somebody asks for, or what the law says, and grants nothing. */
export const isAsked = (analysis: Analysis, found: Span): boolean => {
  const words = plain(analysis.sentences.find((one) => holds(one, found))?.text ?? '');
  return (
    /demand|sollicit|souhait|rappel|article|\bl\.?\s?33/.test(words) && !/autoris|propos|accord/.test(words)
  );
};
