/** FI-13: the cases of the code under which an amendment may go beyond the threshold. */
const GROUND =
  /(?:r\.?\s?\*?2194-[1-7](?!\d)|2194-1\s*,?\s*(?:[1-5]\s?°|\([1-5])|(?:[1-5]\s?°)\s+d[eu]\s+l'article\s+l\.?\s?2194-1)|imprevisible|imprevu|clause\s+de\s+reexamen|non\s+substantiel|devenu\w*\s+necessaire|sujetions|cession\s+du\s+marche|revision\s+des\s+prix|indice/;

/** Grounds under which the amendment may not go beyond half of the first amount (CCP, art. R. 2194-3 and R. 2194-5). */
const HALF = /r\.?\s?\*?2194-[235](?!\d)|imprevisible|devenu\w*\s+necessaire/;

const NO_LIMIT = /r\.?\s?\*?2194-[167](?!\d)|clause\s+de\s+reexamen|non\s+substantiel/;

/** "ne résultent d'aucune circonstance imprévue", "n'étaient pas prévus par une clause de réexamen": the case is denied. */
const DENIED = /(?:(?<![a-z])(?:aucune?|pas|ni|sans|jamais)(?![a-z])|hors\s+de\s+toute)[^.;:\n]{0,50}$/;

export const hasGround = (lower: string): boolean =>
  [...lower.matchAll(new RegExp(GROUND.source, 'g'))].some(
    ({ index }) => !DENIED.test(lower.slice(Math.max(0, index - 70), index)),
  );

/** Whether the case invoked is one that does not go beyond half, and no other is. */
export const allowsHalfOnly = (lower: string): boolean => HALF.test(lower) && !NO_LIMIT.test(lower);

/** The act itself says that the amendment is one of a small amount. */
export const SMALL =
  /(?:modification|avenant)s?\s+(?:dite?s?\s+)?de\s+faible\s+montant|regarde\w*\s+comme\s+de\s+faible\s+montant|r\.?\s?\*?2194-8(?!\d)/;
