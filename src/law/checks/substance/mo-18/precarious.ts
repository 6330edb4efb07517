/** MO-18: an occupation that the commune may end. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wordsBefore } from '../../shared/money';
import { wholeAct } from '../../shared/nature';
import { decided, says } from '../../shared/words';
import { NEGATION } from './denial';

const PRECARIOUS = /precaire|revocable|precarite|revoqu|retire|retrait|personnel(?:le)?\s+et|incessible/g;
/** The commune gives up the right to end the occupation; "sans procédure contradictoire" only says how it ends. */
const FIRM =
  /(?:a\s+titre\s+)?(?:ferme\s+et\s+)?irrevocable(?:ment)?|(?:s'interdit|renonce)\s+(?:a\s+|de\s+|d')?(?:\w+\s+)?(?:mettre\s+fin|retirer|revoquer|resilier|abroger|la\s+retirer|(?:tout|son)\s+(?:droit\s+de\s+)?(?:retrait|revocation))[^.;\n]{0,60}|ne\s+(?:peut|pourra|saurait)\s+(?:en\s+aucun\s+cas\s+)?etre\s+(?:retiree?|revoquee?|resiliee?|abrogee?|remise?\s+en\s+cause)(?![a-z])(?!\s+(?:qu|sans|avant\s+(?:que|d'|le\s+delai)|hors|sauf|que))[^.;\n]{0,60}|ni\s+precaire\s+ni\s+revocable|n'est\s+(?:pas|ni)\s+(?:precaire|revocable)[^.;\n]{0,40}/g;

export const precariousOf = (analysis: Analysis): Outcome[] => {
  const [firm] = decided(analysis, FIRM).filter(
    (one) => !/\b(?:non|pas|aucun\w*|ni|sans)\s*$/.test(wordsBefore(analysis, one, NEGATION)),
  );
  if (firm !== undefined) return [finding('firm', firm, { values: { words: firm.text } })];
  return says(analysis, PRECARIOUS) ? [] : [finding('precarious', wholeAct(analysis))];
};
