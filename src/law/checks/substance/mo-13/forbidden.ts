/** MO-13: a clause that forbids the drinks it names, rather than allows them. */
import type { Span } from '../../../../act/parse/model';
import type { Analysis } from '../../../analysis';
import { holds } from '../../shared/spans';
import { plain } from '../../shared/words';

/** "ne peut vendre que les boissons", "à l’exclusion de toute autre", "aucune autre boisson que": they allow what they name. */
const ALLOWS =
  /ne\s+peu\w+[^.;]{0,160}\sque\s+(?:les|des|de|du|la|celles)\b|a\s+l'exc(?:lusion|eption)\s+de\s+tou(?:te|t|s|tes)\s+(?:les\s+)?autres?|(?:aucun|tout)\w*\s+autres?\s+[^.;]{0,60}\squ(?:e\s|')|autres?\s+(?:boissons?\s+)?(?:etant|sont|est|restant)\s+(?:interdit|exclu)\w*/g;
const FORBIDS =
  /interdi|exclu(?!sive)|a\s+l'exception|hors|sauf|aucun|ne\s+peu|n(?:'|e\s)(?:y\s)?(?:est|sont|sera|seront|etant)\s+(?:pas|point|plus)\s/;

export const isForbidden = (analysis: Analysis, found: Span): boolean => {
  const sentence = analysis.sentences.find((one) => holds(one, found));
  if (sentence === undefined) return false;
  const before = analysis.text.slice(sentence.start, found.start).split(';').at(-1) ?? '';
  const after = analysis.text.slice(found.start, sentence.end).split(';')[0] ?? '';
  return FORBIDS.test(plain(before + after).replace(ALLOWS, ' '));
};
