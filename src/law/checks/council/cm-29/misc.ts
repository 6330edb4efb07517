/** CM-29: the miscellaneous questions that close an agenda. */

export const MISC =
  /(?:questions?|affaires?|informations?|sujets?|points?)\s+diverse?s?|^\W*(?:\d+\W+)?divers(?:es)?\W*$/;
