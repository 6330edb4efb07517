/** FI-16, sums: amounts listed in a sentence, down to their total. */
import { formatAmount } from '../../../../act/amounts';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';
import type { Clause } from './clauses';

export const TOTAL =
  /(?:soit|pour|represent\w*|donn\w*|formant|=|font)\s*(?:,\s*)?(?:(?:au|en|un|le)\s+)?(?:(?:montant|cout|prix|somme|depense|produit)\s+)?(?:total\w*|global\w*|somme\s+totale|ensemble)\s*(?:general\w*\s*)?(?:annuel\w*\s*)?(?:de\s+|a\s+|d'|:\s*)?$|(?:^|[;:,(|.–-])\s*(?:au\s+)?total\s*(?:general\w*\s*)?(?:de\s+|:\s*|est\s+de\s+|s'eleve\s+a\s+)?$/;

/** "1 200 € pour A, 800 € pour B, soit un total de 2 000 €" */
export const summed = (
  analysis: Analysis,
  { start }: Clause,
  parts: readonly FoundAmount[],
  total: FoundAmount,
): Outcome[] => {
  const words = plain(analysis.text.slice(start, total.start));
  const right = parts.reduce((sum, { cents }) => sum + cents, 0);
  if (
    right === total.cents ||
    parts.some(({ tax }) => tax !== parts[0]?.tax) ||
    (total.tax !== undefined && parts[0]?.tax !== undefined && total.tax !== parts[0].tax) ||
    /dont|sur\s+un|au\s+lieu|porte|contre|moins|dedu|solde|reste|initial|ancien|precedent|franchise|remise|rabais|par\s+(?:mois|an|jour|trimestre)|mensuel|\d\s*(?:x|×|\*)\s*\d+(?!\s?(?:€|euros?|[\d.,]|\s\d))|chacun|unitaire|l'unite|acompte|deja/.test(
      words,
    )
  )
    return [];
  // Net, tax and gross, or a sum that some of them make.
  if (parts.some(({ cents }) => right - cents === total.cents || cents === total.cents)) return [];
  return [
    finding('sum', total, { values: { right: formatAmount(right), stated: formatAmount(total.cents) } }),
  ];
};
