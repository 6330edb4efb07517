/** FI-01, the agreement: from which amount on it is required, the words that tell of one, and those that tell that there is none. */

/** Décret n° 2001-495, article 1, in cents. */
export const LIMIT = 2_300_000;
export const AGREEMENT =
  /convention(?!\s+collective|nell)|contrat\s+(?:\w+\s+)?d'objectifs|(?<![a-z])c\.?p\.?o/;
export const WITHOUT =
  /(?:sans|aucune|pas\s+(?:de|besoin|necessaire|utile|lieu|conclu\w*|etabli\w*)|dispens\w+)\s+(?:(?:de|d'|a|d)\s*)?(?:\w+\s+){0,4}?(?:d')?convention|convention\s+(?:n'est|ne\s+(?:s'impose|parait|semble|sera|serait|s'avere))\s+(?:pas|ni|guere)(?![a-z])|(?:sans\s+(?:qu'(?:il\s+(?:y\s+ait\s+lieu|soit\s+(?:besoin|necessaire|utile|requis))|une|aucune)|que\s+(?:soit|la|une)|avoir\s+(?:a|besoin)|(?:besoin|necessite|obligation)\s+d[e'])|n'y\s+a(?:vait)?\s+(?:pas|point)\s+lieu|il\s+n'est\s+(?:pas|point)\s+(?:besoin|necessaire|utile|conclu|passe|etabli|signe|prevu))[^.;\n]{0,60}convention(?![^.;\n]{0,20}(?:ne\s+|n'))|convention\s+(?:sera|est|serait|parait|semble)\s+(?:jugee\s+)?(?:inutile|superflue|sans\s+objet|ecarte)|(?:renonce|dispense)\w*[^.;\n]{0,40}convention/;
