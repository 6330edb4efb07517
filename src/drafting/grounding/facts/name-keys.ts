/**
 * Keys that are names of their own: "Crédit Mutuel du Val: 3.22", "Foyer des Jeunes: 1200". Their words give no unit and no end of a period.
 */

/** A word of what is measured opens a title, no name: "Montant HT", "Tarif Adulte". */
const TITLE =
  /^(?:montant|prix|co[uû]t|tarif|total|sous|surface|superficie|dur[ée]e|d[ée]lai|nombre|nb|taux|date|heure|loyer|d[ée]pense|recette|subvention|redevance|frais|charge|poids|volume|longueur|largeur|hauteur|distance|ann[ée]e|mois|jour|part|note|effectif|budget|cr[ée]dits|quantit[ée]|capacit[ée]|caution|salaire|facture)s?(?![\p{L}])/iu;

/** The last name of a path, where a word after the first bears a capital. */
export const isNameKey = (path: string): boolean => {
  const key = path.split('.').at(-1) ?? '';
  return /^\p{Lu}/u.test(key) && !TITLE.test(key) && /[\s'’-]\p{Lu}\p{Ll}/u.test(key);
};

/** A key that is a name as people write it, no name of a field. */
export const isLineName = (key: string): boolean =>
  /[\p{Lu} ]/u.test(key) && /\p{L}{2}/u.test(key) && !/^[a-z]+(?:[A-Z][a-z]+)+$/u.test(key);
