/** Keys under which a record says what somebody is, in French and as forms name them in English. They must not name who it is. */

/** Words of a key, for a pattern. */
export const TITLE_WORDS =
  'fonctions?|functions?|qualites?|roles?|titres?|titles?|job|job_title|positions?|occupation|grades?|emplois?|postes?|metiers?|profession|mandats?|delegations?';
