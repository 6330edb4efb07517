/**
 * Whether the words right after a value say for what each it is, as its key does: "4 € le mètre carré" of "tarif_eur_m2". It flags nothing.
 */
import type { Evidence } from '../facts/evidence';

/** "4 € le mètre carré" of "tarif_eur_m2": the unit of its key stands right after the value. */
export const isPerSaid = (own: readonly Evidence[], after: string): boolean => {
  const each =
    /^\s+(?:le|la|l'|par|du|au)\s*(m(?:etre\s+)?(?:2|²|carre)|metre\s+lineaire|metre\s+cube|[a-z]{4,})/u.exec(
      after,
    )?.[1];
  return each !== undefined && own.every(({ origin }) => unitsOf(each).some((unit) => unit.test(origin.id)));
};
const unitsOf = (each: string): readonly RegExp[] => {
  if (/2|²|carre/u.test(each)) return [/(?:^|[._])m(?:2|²)(?:[._]|$)|carre/iu];
  if (/lineaire/u.test(each)) return [/(?:^|[._])(?:ml|m_lineaire|metre)(?:[._]|$)|lineaire/iu];
  if (/cube/u.test(each)) return [/(?:^|[._])m(?:3|³)(?:[._]|$)|cube/iu];
  return [new RegExp(`(?:^|[._])${each.replace(/s$/u, '')}s?(?:[._]|$)`, 'iu')];
};

/** "1,85 € chacune", "12 € pièce": the price of one is no total, whatever the sentence says of all. */
export const isEachOfTotal = (after: string, { origin }: Evidence): boolean =>
  /^\s+(?:chacune?|piece|l'une?|l'unite|par\s+tete)(?![a-z])/u.test(after) &&
  /(?:^|[._])(?:montant|total|totale|facture|somme|depense|recette|budget)(?:[._]|$)/u.test(origin.id);
