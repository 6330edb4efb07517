/** FO-19, things: the one parcel of an act, and its one price. */
import { formatAmount } from '../../../../act/amounts';
import { fold } from '../../../../act/reading/fold';
import type { Analysis } from '../../../analysis';
import { finding } from '../../framework/rule';
import type { Outcome } from '../../framework/rule';

const PARCEL =
  /(?<!ex-)(?:parcelles?|cadastree?s?|section)\s+(?:cadastree?s?\s+)?(?:section\s+)?(?:n°\s*)?([a-z]{1,2})\s*(?:,\s*)?(?:(?:sous\s+(?:le\s+)?)?(?:n°|numero)\s*)?(\d{1,4})(?!\d|[/-]\d|\s?(?:m2|m²|€|ha|euro)|[ .]\d{3}(?!\d))/g;

const PRICE =
  /(?:prix|montant\s+(?:du\s+marche|de\s+la\s+(?:vente|cession)|de\s+l'acquisition))\s*(?:\([^)]{0,20}\)\s*)?(?:,\s*[a-z]+\s*,\s*)?(?:de\s+(?:vente|cession|l'acquisition|l'achat)\s+|d[u']\s*(?:marche|achat)\s*|net\s+|total\s+|ferme\s+|global\s+)*(?:principal\s+)?(?:est\s+(?:de|fixe\s+a)|s'entend\s+de|s'eleve\s+a|de|:)\s*(?:la\s+somme\s+de\s+)?$/;

export const parcels = (analysis: Analysis): Outcome[] => {
  const { lower } = analysis.folded;
  if (
    /parcelles\b|echange|division|divise|issue\s+de|provenant|\blots?\b|riverain|mitoyen|contigu|voisine/.test(
      lower,
    )
  )
    return [];
  const named = analysis
    .search(PARCEL)
    // "estimant la parcelle à 96 €", "la parcelle de 640": small words are no section.
    .filter(({ text }) => !/\s(?:à|de|du|le|la|les|un|au|en|et|ou)\s*\d+$/u.test(text))
    .map((found) => ({
      found,
      name: `${(found.match[1] ?? '').toUpperCase()} ${String(Number(found.match[2]))}`,
    }));
  const [first] = named;
  const other = named.find(({ name }) => name !== first?.name);
  return first === undefined || other === undefined
    ? []
    : [finding('parcel', other.found, { values: { first: first.name, second: other.name } })];
};

export const prices = (analysis: Analysis): Outcome[] => {
  if (
    /lot|tranche|option|parcelles|unitaire|tarif|avenant|estim|domanial|initial|echange|soulte/.test(
      analysis.folded.lower,
    )
  )
    return [];
  const decided = analysis.act.formula?.start ?? 0;
  const told = analysis.amounts.filter(
    ({ start }) =>
      start > decided && PRICE.test(fold(analysis.text.slice(Math.max(decided, start - 70), start)).lower),
  );
  const [first] = told;
  const other = told.find(
    ({ cents, tax }) => first !== undefined && cents !== first.cents && tax === first.tax,
  );
  return first === undefined || other === undefined
    ? []
    : [
        finding('price', other, {
          values: { first: formatAmount(first.cents), second: formatAmount(other.cents) },
        }),
      ];
};
