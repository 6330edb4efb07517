/**
 * Words that French makes by a beginning or an ending: in no list, and yet nobody's name. It must not say that another word is a name.
 */

/** Endings and beginnings of common words, verbs and adverbs. */
const MADE =
  /(?:ment|tion|tions|sion|sions|isme|iste|istes|able|ables|ible|ibles|ique|iques|age|ages|eur|eurs|euse|euses|trice|aux|elle|elles|ee|ees|er|ez|ait|aient|ant|ants|ante|antes|ifs?|ives?|ite|ites|oire|oires|aire|aires|ance|ences?|ure|ures|ette|ettes|logie|graphie|metre|phone|scope|ise|ises|ises|ing|ware|ons|iez|ions|rent|ra|rons|rez|ront|ais|aise|aises|ois|oise|oises|ien|iens|ienne|iennes|iere|ieres|ier|iers)$|^(?:https?|www|re|de|pre|co|inter|multi|micro|mini|auto|anti|sous|sur|hydro|electro|tele|bio|geo|photo|video|intra|extra|trans|non|sans|quasi|pseudo|poly|mono|semi|post|pluri|para|peri)/u;

/** @param folded a word, or its plural */
export const isMadeWord = (folded: string): boolean =>
  MADE.test(folded) || MADE.test(folded.replace(/[sx]$/u, ''));
