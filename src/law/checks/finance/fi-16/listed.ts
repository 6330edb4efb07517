/** FI-16, lists: an amount an item, one under the other, and the total that the line before or after them tells. */
import { formatAmount } from '../../../../act/amounts';
import type { SourceParagraph } from '../../../../act/parse/source';
import { fold } from '../../../../act/reading/fold';
import type { FoundAmount } from '../../../../act/reading/amounts';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';
import { plain } from '../../shared/words';

const ITEM = /^\s*(?:[-–—•*·▪◦]|\d{1,2}[°).]|[a-z]\))\s*\S/u;
/** "soit un total de", "pour un montant global de" right before the amount. */
const TOLD =
  /(?:total|montant\s+(?:global|cumule)|somme\s+globale|enveloppe(?:\s+globale)?)\s*(?:general\w*\s*)?(?:de\s+|:\s*|est\s+de\s+|s'eleve\s+a\s+|d'un\s+montant\s+de\s+)$/;
/** What is no part of the sum. */
const ASIDE =
  /dont|solde|reste|plafon|maxim|minim|au\s+lieu|unitaire|par\s+(?:mois|an|jour|trimestre|eleve|enfant|habitant|agent|heure|repas|m2|m²)|deja|(?:ancien|precedent)\w*\s+(?:montant|tarif|prix|subvention)|report|tva|acompte/;

/** A purse that the items need not empty. */
const PURSE = /(?<![a-z])(?:dans|sur)\s|credits?|budget|inscri|disponible|recettes/;
/** In hundredths: what a net amount becomes with tax. */
const WITH_TAX = [100, 102.1, 105.5, 108.5, 110, 120];

/** Items that follow each other, each with one amount, against their total. */
export const listed = (analysis: Analysis): Outcome[] => {
  const blocks = analysis.paragraphs.filter(({ cell, story }) => cell === undefined && story === undefined);
  const outcomes: Outcome[] = [];
  let parts: FoundAmount[] = [];
  let before: SourceParagraph | undefined;
  let isWhole = true;
  const close = (after: SourceParagraph | undefined): void => {
    if (parts.length > 1 && isWhole) {
      const total =
        (after === undefined ? undefined : totalOf(analysis, after)) ??
        (before === undefined ? undefined : totalOf(analysis, before));
      if (total !== undefined) outcomes.push(...against(parts, total));
    }
    [parts, isWhole] = [[], true];
  };
  for (const block of blocks) {
    if (!ITEM.test(block.text)) {
      close(block);
      before = block;
      continue;
    }
    const amounts = analysis.within(analysis.amounts, block).filter(({ form }) => form === 'figures');
    const [part, total, ...more] = amounts;
    const isTold = total !== undefined && TOLD.test(plain(analysis.text.slice(part?.end ?? 0, total.start)));
    if (
      part === undefined ||
      ASIDE.test(fold(block.text).lower) ||
      more.length > 0 ||
      (total !== undefined && !isTold)
    )
      isWhole = false;
    // The dash of the item is no sign.
    else parts.push({ ...part, cents: Math.abs(part.cents) });
    // "– Comité des fêtes : 2 300 €, soit un total de 8 000 €" closes its own list.
    if (isTold && isWhole && parts.length > 1) {
      outcomes.push(...against(parts, total));
      [parts, before] = [[], undefined];
    }
  }
  close(undefined);
  return outcomes;
};

/** The one amount of a line, when the line says that it is a total. */
const totalOf = (analysis: Analysis, line: SourceParagraph): FoundAmount | undefined => {
  const [total, ...more] = analysis.within(analysis.amounts, line).filter(({ form }) => form === 'figures');
  const { lower } = fold(line.text);
  if (total === undefined || more.length > 0 || ASIDE.test(lower) || PURSE.test(lower)) return undefined;
  // "TOTAL : 8 000 €" is a row of a table, for FI-09.
  const lead = plain(analysis.text.slice(line.start, total.start));
  return TOLD.test(lead) && !/^\W*total/.test(lead) ? total : undefined;
};

const against = (parts: readonly FoundAmount[], total: FoundAmount): Outcome[] => {
  const right = parts.reduce((sum, { cents }) => sum + cents, 0);
  const isOtherTax = parts.some(
    ({ tax }) => tax !== undefined && total.tax !== undefined && tax !== total.tax,
  );
  // Items without tax under a total with tax.
  const fits = (total.tax === undefined ? [100] : WITH_TAX).some(
    (rate) => Math.abs((right * rate) / 100 - total.cents) <= (rate === 100 ? 0 : 100),
  );
  if (fits || isOtherTax) return [];
  return [
    finding('sum', total, { values: { right: formatAmount(right), stated: formatAmount(total.cents) } }),
  ];
};
