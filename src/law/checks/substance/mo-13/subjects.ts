/** MO-13: an act about a temporary bar, or that opens one among other measures. */
import type { Analysis } from '../../../analysis';
import { decided, headSpan, says } from '../../shared/words';

export const BAR =
  /debits?[^.;\n]{0,75}temporaire|buvette|l\.?\s?(?:3334-[12]|3335-4)|ouverture[^.;\n]{0,40}debit\s+de\s+boissons/g;
/** An article that opens a bar, whatever else the act rules. */
const OPENED =
  /(?:autoris|(?:pourra|pourront|peut|peuvent)\s)[^.;\n]{0,140}(?:debits?[^.;\n]{0,40}temporaire|buvette)|(?:debits?[^.;\n]{0,40}temporaire|buvette)[^.;\n]{0,80}(?:est|sont|sera|seront)\s+(?:exceptionnellement\s+)?(?:autoris|ouvert|tenue?s?\s)/g;

export const opensBar = (analysis: Analysis): boolean =>
  says(analysis, BAR, headSpan(analysis)) ||
  decided(analysis, OPENED).length > 0 ||
  (says(analysis, BAR) && says(analysis, /debits?\s+de\s+boissons/g, headSpan(analysis)));
