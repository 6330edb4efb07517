/** FI-13: the threshold of amendments of a small amount, when the text tells another than the code's (CCP, art. R. 2194-8). */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { SMALL } from './grounds';
import { isAtMost, percentOf, SHARE } from './shares';

/** Another case of the code, another threshold, or that of a contract's own clause. */
const OTHER_CASE =
  /2194-[1-7](?!\d)|imprevu|imprevisible|devenu\w*\s+necessaire|reexamen|non\s+substantiel|seuils?\s+europeen|l\.?\s?1414-4|commission\s+d'appel|avis\s+de\s+la\s+commission|ccag|penalit|sous-trait|avance|retenue/;
/** In percent, the code's highest: that of works. A lower one may be the amendment's own share. */
const HIGHEST = 15;

/** A sentence about amendments of a small amount that gives their threshold as higher than the code's. */
export const misquoted = (analysis: Analysis, part: Span): Outcome[] =>
  analysis.within(analysis.sentences, part).flatMap((sentence): Outcome[] => {
    const { lower } = fold(sentence.text);
    if (!SMALL.test(lower) || OTHER_CASE.test(lower)) return [];
    return analysis
      .search(SHARE, sentence)
      .filter((found) => (percentOf(found) ?? 0) > HIGHEST && isAtMost(analysis, found))
      .map((found) => finding('threshold', found, { values: { stated: found.text } }));
  });
