/** MO-13: bars of sports clubs, and in sports grounds, which have rules of their own. */
export const SPORTS_ARTICLE = /(?:l\.?\s?3335-4|d\.?\s?3335-1[678])/g;
export const SPORTS_GROUND =
  /stade|gymnase|enceinte\s+sportive|etablissement\s+(?:d'activites\s+physiques|sportif)|installations?\s+sportive|terrain\s+de\s+(?:foot|rugby|sport)/g;
/** Who plays, beside the article that many bars cite whatever they are. */
export const SPORTS_CLUB =
  /club|association\s+sportive|football|rugby|handball|basket|tennis|judo|petanque|cyclis/g;
