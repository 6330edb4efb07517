/**
 * Reads the name of a town that begins at an offset: "Saint-Martin-d'Hères", "La Ciotat", "LES ABYMES", "Lyon 3e". It must
 * not ask whether the town exists.
 */

const PART =
  "(?:[dlDL]'\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ']*|[dlDL]'|\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ']*|(?:de|du|des|d'|la|le|les|l'|en|sur|sous|lès|lez|les|aux?|à|et|près)(?=[- ]\\p{Lu}|'|-))";
const PLACE = new RegExp(
  `(?:\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ']*|[dlDL]'\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ']*)(?:(?:-|'| (?!le \\d))${PART}){0,6}(?: \\d{1,2}(?:er|e|[èe]me)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))?`,
  'uy',
);
const LOWER_PLACE = /\p{Ll}[\p{Ll}'-]{2,}(?=\s*(?:$|[,.\n]))/uy;

/** The end of the place name that begins at `start`, or `start` when there is none. */
export function readPlace(text: string, start: number): number {
  for (const pattern of [PLACE, LOWER_PLACE]) {
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match !== null) return start + match[0].length;
  }
  return start;
}
