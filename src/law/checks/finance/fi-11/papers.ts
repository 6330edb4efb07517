/** FI-11: what a note, minutes or a letter tell of contracts, a paragraph or an affair each. */
import type { Span } from '../../../../act/parse/model';
import { fold } from '../../../../act/reading/fold';
import type { Analysis, Found } from '../../../analysis';
import type { Outcome } from '../../framework/rule';
import { isDeniedBefore } from '../../shared/denial';
import { contractPrices, purchaseOf, thresholdsOf } from '../../shared/contracts';
import { netOf, paragraphAt, wordsAfter, wordsBefore } from '../../shared/money';
import { sectionsOf } from '../../shared/sections';
import { adaptedOver, directOver } from './over';
import { ADAPTED, DIRECT } from './procedures';

/** "il est interdit de passer sans publicité": told of what is not done. */
const BARRED =
  /(?:ne\s+permet|impossib|interdi|exclu)[^.;:\n]{0,70}$|(?:seuils?|plafonds?|regles?)\s+(?:legal\s+|actuel\s+)?de\s+(?:la\s+)?$/;

/** A paragraph that tells the procedure of its own contract. */
const OTHER = /publicite|concurrence|consultation|appel\s+d'offres|procedure/;

/** "un marché de fournitures de 74 000 € HT sera conclu sans publicité", in a note, minutes or a letter. */
const announced = (analysis: Analysis, direct: Found, date: string): Outcome[] => {
  if (BARRED.test(wordsBefore(analysis, direct)) || isDeniedBefore(analysis, direct)) return [];
  const paragraph = paragraphAt(analysis, direct);
  const isIn = (part: Span) => (one: Span) => part.start <= one.start && one.end <= part.end;
  const prices = contractPrices(analysis);
  // The amount may be told in another paragraph of the same affair.
  const part = prices.some(isIn(paragraph))
    ? paragraph
    : (sectionsOf(analysis).find(({ start, end }) => start <= direct.start && direct.end <= end) ??
      paragraph);
  const lower = fold(analysis.text.slice(part.start, part.end)).lower;
  if (!/march[eé]s?\s+(?!de\s+noel|hebdo|forain)|contrat|commande|devis|prestation|travaux/.test(lower))
    return [];
  if (/avenant|domaine\s+public|occupation/.test(lower) || new RegExp(ADAPTED).test(lower)) return [];
  const services =
    /fourniture|service|prestation|vehicule|mobilier|materiel|logiciel|denrees|repas|assurance|nettoyage|maintenance|gardiennage|etude|achat/.test(
      lower,
    ) && !/travaux|construction|refection|renovation|rehabilitation/.test(lower);
  const limits = thresholdsOf(services ? 'services' : 'works', date);
  const [price] = prices.filter(
    (one) => isIn(part)(one) && (part === paragraph || !OTHER.test(paragraphAt(analysis, one).lower)),
  );
  if (price === undefined || limits === undefined || netOf(price) < limits.direct) return [];
  return [directOver(direct, { lower, price, limit: limits.direct })];
};

/** "procédure adaptée" said of what is not done, or of a threshold. */
const NOT_ADAPTED =
  /(?:n'est|ne\s+(?:peut|pourra|permet|sera)|au-dela|seuils?|jusqu'a|exclu\w*|et\s+non|plutot\s+qu'|non\s+pas)[^.;\n]{0,60}$/;
const NOT_MORE =
  /^\s*(?:n'est|ne\s+(?:peut|pourra|suffi|sera|s'applique)|est\s+exclue|jusqu'|dont\s+le\s+seuil)/;

/** "selon une procédure adaptée", in the part of a note or of minutes that tells the need and its amount. */
const adaptedIn = (analysis: Analysis, part: Span, date: string): Outcome[] => {
  const adapted = analysis
    .search(ADAPTED, part)
    .find(
      (one) => !NOT_ADAPTED.test(wordsBefore(analysis, one)) && !NOT_MORE.test(wordsAfter(analysis, one)),
    );
  const lower = fold(analysis.text.slice(part.start, part.end)).lower;
  if (adapted === undefined || /avenant/.test(lower)) return [];
  const purchase = purchaseOf(analysis, part);
  const limits = thresholdsOf(purchase ?? 'works', date);
  const [price] = contractPrices(analysis).filter(({ start, end }) => part.start <= start && end <= part.end);
  if (price === undefined || limits === undefined || netOf(price) < limits.formal) return [];
  return [adaptedOver(adapted, { lower, price, limit: limits.formal })];
};

export const toldIn = (analysis: Analysis, date: string): Outcome[] => [
  // One paragraph says it once.
  ...analysis
    .search(DIRECT)
    .filter((one, i, all) => {
      const before = all[i - 1];
      return before === undefined || paragraphAt(analysis, before).start !== paragraphAt(analysis, one).start;
    })
    .flatMap((found) => announced(analysis, found, date)),
  ...sectionsOf(analysis).flatMap((part) => adaptedIn(analysis, part, date)),
];
