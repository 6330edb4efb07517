/** FI-09, rows of a table of a plain text: which are no part of a sum, and the sum. */

/** Something else than a part of the sum: "dont", a share, a unit price. */
export const ASIDE =
  /^\W*dont|(?<![a-z])(?:solde|report|reste|taux|plafond|seuil|moyenne|population|effectif|rappel|pour\s+memoire)(?![a-z])|unitaire|(?:estimation|budget|prevu)\s*(?:initial\w*|previsionnel\w*)?\s*:?$/;

/** In cents. */
export const sumOf = (values: readonly number[]): number => values.reduce((sum, cents) => sum + cents, 0);
