/** FO-12, the unsure: instructions and doubts that a writer leaves beside the words. */

/** What the writer still had to check: an act is signed without it; a note may say it. */
export const UNSURE =
  /[[(]\s*(?:[^\])\n]{0,50}\s)?(?:a\s+(?:verifier|confirmer|valider|(?:re)?voir(?!\s+(?:en|avec|le|la))|mettre\s+a\s+jour|actualiser|corriger|adapter|supprimer|modifier|reprendre|determiner)|(?:verifier|voir\s+avec|demander\s+a|choisir|adapter|actualiser|confirmer|supprimer)\s)[^\])\n]{0,60}[\])]|:\s*(?:a\s+(?:definir|confirmer|determiner|verifier|valider)|tbd|tbc|n\.?\s?c\.?)\s*[.;]?\s*(?=\n|$)|tbd|tbc|\bnote\s+(?:au|pour\s+l[ea])\s+(?:redact|secretariat|relect)\w*|@\s?(?:relire|verifier|completer)/g;
/** Kinds in which what is unsure is a fault. */
export const SIGNED = new Set(['order', 'deliberation', 'decision']);
