/** MO-18: what the occupation is paid, and what it may be free for. */
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { wholeAct } from '../../shared/nature';
import { decided, says } from '../../shared/words';
import { isDenied } from './denial';

const FEE =
  /redevance|droits?\s+(?:de\s+(?:voirie|place|stationnement|terrasse)|d'occupation)|gratui|titre\s+gracieux|exoner|tarif|sans\s+contrepartie|paiement|acquitt|€|euro/g;
const TRADE =
  /terrasse|etalage|commerc|restaurant|cafe|bar(?![a-z])|food|camion|vente|marchand|kiosque|manege|fora|chevalet|enseigne|boutique|magasin|brasserie/g;
const GIFT =
  /(?:a\s+titre\s+(?:gratuit|gracieux)|gratuite?(?:ment|s)?|sans\s+(?:redevance|contrepartie\s+financiere|aucune\s+redevance)|exoneree?\s+de\s+(?:toute\s+)?redevance|ne\s+donne\s+lieu\s+a\s+aucune\s+redevance)/g;
/** CGPPP L2125-1, and what a council exempts. */
const FREE_CASE =
  /interet\s+general|interet\s+public|non\s+lucratif|sans\s+but\s+lucratif|association|deliberation[^.;\n]{0,120}(?:exoner|gratui)|exoner[^.;\n]{0,120}deliberation|condition\s+naturelle|securite|travaux\s+(?:interessant|d'interet)|l'etat|service\s+public|acces\s+gratuit|entree\s+gratuite|2125-1[^.;\n]{0,40}[1-4]°/g;

export const feeOf = (analysis: Analysis): Outcome[] => {
  const outcomes: Outcome[] = [];
  if (!says(analysis, FEE))
    outcomes.push(finding(says(analysis, TRADE) ? 'fee' : 'free', wholeAct(analysis)));
  const gift = decided(analysis, GIFT).find((one) => !isDenied(analysis, one));
  if (gift !== undefined && says(analysis, TRADE) && !says(analysis, FREE_CASE))
    outcomes.push(finding('gift', gift, { values: { words: gift.text } }));
  return outcomes;
};
