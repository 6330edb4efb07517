/**
 * Pieces of patterns that the readers of citations share: the sign "n°", connecting words, boundaries. Constants only. All are
 * for plain text (`act/reading/fold`).
 */

/** "n°", "no", "N °", "numéro", and what OCR makes of it; for lower-case text. */
export const NUMBER_SIGN =
  "(?:n\\s?°s?|n\\s?\\*|n'|no?s?(?=[\\s.]{0,2}\\d)|nos|numeros?|n\\$?\\^\\{?\\\\circ\\}?\\$?)\\s*[.:]?\\s*";
/** "susvisé", "précité", "modifié"… in any gender and number. */
export const QUALIFIER =
  '(?:sus-?vise|precite|sus-?mentionne|sus-?cite|modifie|complete|codifie|consolide|abroge)e?s?';
/** Nouns that begin another reference: what stands between a reference and its number holds none. */
export const NOUNS =
  'arretes?|deliberations?|decisions?|circulaires?|lois?|decrets?|ordonnances?|codes?|articles?|considerant|vu|budget';
/** bis, ter… of article numbers. */
export const LATIN =
  'bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies|undecies|duodecies|terdecies|quaterdecies|quindecies|sexdecies|septdecies|octodecies|novodecies|vicies';
/** A subdivision: 2°, II, a), deuxième alinéa, al. 3, première phrase. */
const ORDINAL =
  '(?:premiere?|deuxieme|seconde?|troisieme|quatrieme|cinquieme|sixieme|septieme|huitieme|neuvieme|dixieme|derniere?|avant-derniere?|\\d{1,2}\\s?(?:er|re|e|eme|nd|nde))';
/** "alinéa 1er", "alinéa 2"; not the next article of "63 alinéa 2 et 64 alinéa 1er". */
const RANK = '(?:\\d{1,2}(?!\\d)(?:\\s?(?:er|e|eme)(?![a-z]))?|premier)(?!,?\\s*al)';
export const SUBDIVISION = `(?:\\d{1,2}\\s?°(?:\\s?(?:bis|ter|quater))?|(?!vu(?![a-z]))[ivx]{1,5}(?:\\s?[a-z])?(?![a-z'])|[a-h]\\)|${ORDINAL}\\s+(?:alineas?|phrases?|tirets?)|(?:alineas?|al\\.?|phrases?|tirets?|paragraphes?|§)\\s?(?:n°\\s?)?${RANK}(?:\\s?(?:,|et|a)\\s?${RANK})*)`;
