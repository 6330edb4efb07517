/**
 * Words of papers and acts, which have numbers of their own: that of a place or of a line of a list is none of theirs. Data; it reads no text.
 */

const PAPER =
  /^(?:actes?|arretes?|deliberations?|decisions?|factures?|devis|dossiers?|lots?|articles?|conventions?|avenants?|contrats?|permis|titres?|mandats?|decrets?|circulaires?|plaintes?|requetes?|courriers?|lettres?|commandes?|cheques?|pieces?|documents?|annexes?|chapitres?|textes?|modifications?)$/u;
/** What may stand between such a word and its number. */
const QUALITY =
  /^(?:municip|prefector|ministeri|departement|intercommun|modificati|rectificati|complementaire|supplementaire|initial|proforma|precedente?$)/u;

export const isPaper = (word: string): boolean => PAPER.test(word);

/** "l’arrêté municipal n° 2": the last noun before a number is one. */
export const endsOnPaper = (words: readonly string[]): boolean =>
  isPaper(words.findLast((word) => !QUALITY.test(word)) ?? '');
