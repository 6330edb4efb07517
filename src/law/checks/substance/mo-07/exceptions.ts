/** MO-07: urgency, requests, and what else the law excepts. */
export const URGENT =
  /urgen|peril\s+(?:grave|imminent)|danger\s+(?:grave|imminent|immediat)|imminen|circonstances\s+exceptionnelles|ordre\s+public\s+(?:l'exige|impose)/g;

export const ASKED = /(?:sur|a)\s+(?:sa|la|leur)\s+demande\s+(?:d[eu]|expresse|ecrite)|demission|renonc/g;

/** "bien qu’aucune urgence ne soit constatée" */
export const NOT_URGENT =
  /(?:aucune|sans|(?:absence|defaut)\s+d'|n'est\s+pas|pas\s+d'|hors|ni)\s*(?:cas\s+d'|situation\s+d')?urgen|(?:sans\s|aucun\s|pas\s|absence\s+de\s|defaut\s+de\s|hors\s|ni\s)[^.;\n]{0,50}(?:peril|danger)\s+(?:n'est\s+)?(?:grave|imminent|immediat)|(?:peril|danger)[^.;\n]{0,30}(?:n'est\s+(?:pas|ni)|non)\s+(?:[a-z]+\s+){0,2}(?:imminent|immediat)/g;
/** An urgent measure that tells how the procedure may go on is not ordinary. */
export const ORDINARY = /procedure\s+ordinaire/g;
export const URGENT_PROCEDURE = /procedure\s+(?:d'urgence|urgente)|(?<![\d-])511-19(?!\d)/g;

/** CRPA L121-2: own procedures, and what could not be done otherwise. */
export const OTHER_EXCEPTION =
  /l\.?\s?121-2(?!\d)|procedure\s+(?:contradictoire\s+)?particuliere|relations\s+internationales|competence\s+liee|demandes?\s+abusive|renouvel|suspension\s+(?:provisoire|conservatoire)|a\s+titre\s+conservatoire/;
