/**
 * Addresses as they are written abroad: the way's word of another language ("Rua das Flores, 118, 2.º Dto.", "Kerkstraat 14", "12 High
 * Street"), and postcodes of another make with their town ("4050-262 Porto", "SW1A 1AA"). A square that is only named ("la Piazza
 * Italia") is a place.
 */
import type { Detector } from '../detector';
import { matchesOf } from '../text/matches';
import { phraseKey } from '../text/phrase';

const NAME = "\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'.-]*";
const LINK =
  "(?:(?:das|dos|da|do|de|del|della|dei|degli|delle|dell'|di|la|las|los|el|van|der|den|von|e|y|i) ?(?=[\\p{Lu}dlv]))*";
const NAMES = `${LINK}${NAME}(?: ${LINK}${NAME}){0,4}`;
const NUMBER = '(?:,? (?:n[.°ºo]{1,2} ?)?\\d{1,4}(?:/\\d{1,4})?(?: ?[a-zA-Z](?![a-zA-ZÀ-ÖØ-öø-ῼ\\d]))?)';
/** "2.º Dto.", "3.º esq.", "piso 4", "m. 12" */
const UNIT =
  '(?:, ?(?:\\d{1,3}[.ºª°]{1,2}(?: ?[a-zA-ZÀ-ÖØ-öø-ῼ]{1,4}\\b\\.?|,? ?\\d{1,3}[.ºª°]{1,2})?|[Bb]loco \\w+|[Pp]iso \\d+\\w?|[Pp](?:uer)?ta\\.? \\w+|esq\\.?|dto\\.?|[mM]\\. ?\\d+|[Ii]nt\\. ?\\d+|[Ff]lat \\w+)|,? (?:bus|bo[iî]te|bte|b\\.) ?\\d{1,4}\\w?)*';
const WAY_FIRST = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'-])(?:Rua|Travessa|Largo|Pra[çc]a|Estrada|Calle|C/|Plaza|Paseo|Carrer|Via|Viale|Piazza|Corso|Vicolo|Strada|Avenida|Avda?\\.|ul\\.|Ulica|al\\.|os\\.|Bulevardul|Calea|Str\\.) ?(?<=[ /])${NAMES}(?<number>${NUMBER})?${UNIT}`,
  'gu',
);
const WAY_LAST = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'-])(?:\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ.-]* )?(?:\\p{Lu}[\\p{Ll}'-]*(?:stra(?:ß|ss)e|str\\.|gasse|weg|platz|allee|straat|laan|plein|kade|gracht|steenweg|dreef|vej|gade|gatan|vägen)|\\p{Lu}\\p{Ll}+er (?:Stra(?:ß|ss)e|Str\\.|Weg|Platz|Allee)|\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ]+ (?:utca|caddesi|sokak|Sokak|Caddesi))${NUMBER}(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])${UNIT}`,
  'gu',
);
const ENGLISH = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'-])(?:Flat \\w+, )?\\d{1,4}[a-zA-Z]?,? (?:\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'.-]* ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Close|Drive|Court|Square|Terrace|Gardens|Crescent|Way|Grove|Mews|Row)(?![a-zA-ZÀ-ÖØ-öø-ῼ'-])`,
  'gu',
);
const TOWN = "\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|do|da|di|del|la) )?\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,2}";
/** Right after a street that is abroad: "8500 Kortrijk", "NL-3511 AB Utrecht". */
const TOWN_AFTER = new RegExp(
  `(?:,? | ?[,–-] ?|,?\\n)(?:[A-Z]{1,2}[- ])?\\d{4,5}(?: [A-Z]{2}(?![a-zA-ZÀ-ÖØ-öø-ῼ]))? ${TOWN}`,
  'uy',
);
/** Portugal, Poland. */
const POSTCODE = new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d./-])(?:\\d{4}-\\d{3}|\\d{2}-\\d{3}) ${TOWN}`, 'gu');
/** The United Kingdom, Canada: the town stands before. */
const POSTCODE_LAST =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d./-])(?:[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}|[A-CEGHJ-NPR-TVXY]\d[A-Z] ?\d[A-Z]\d)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
const TOWN_BEFORE = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ'-])${TOWN}(?: \\(\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ-]+\\))?,? $`,
  'u',
);
const LONGEST_TOWN = 60;
/** "B-1050 Ixelles", "CH-1204 Genève": after a line's start, a comma, "à". */
const WITH_COUNTRY = new RegExp(
  `(?<=^|\\n|[,–] ?|à )(?:BE?|LU?|CH|DE?|NL|DK|AT?|IT?|ES?)[- ]?-? ?\\d{4,5}(?: [A-Z]{2})? (?<town>${TOWN})`,
  'gu',
);

export const findForeign: Detector = ({ view: { text }, lexicon }) => [
  ...matchesOf(text, WAY_FIRST).flatMap((match) => {
    const end = match.index + match[0].length;
    // Without its number: alone on its line, or right before a postcode.
    const alone =
      /(?:^|\n)[ \t]*$/u.test(text.slice(Math.max(0, match.index - 2), match.index)) &&
      /^,?[ \t]*(?:\n|$)/u.test(text.slice(end, end + 3));
    const coded = /^, \d{4,5}(?:-\d{3})? \p{Lu}/u.test(text.slice(end, end + 16));
    return match.groups?.['number'] === undefined && !alone && !coded
      ? []
      : [address(match.index, withTown(text, match.index, trimmed(match[0])), 'adresse à l’étranger')];
  }),
  ...[WAY_LAST, ENGLISH].flatMap((pattern) =>
    matchesOf(text, pattern).map((match) =>
      address(match.index, withTown(text, match.index, match[0]), 'adresse à l’étranger'),
    ),
  ),
  ...matchesOf(text, POSTCODE).map((match) =>
    address(match.index, match[0], 'code postal étranger et ville'),
  ),
  ...matchesOf(text, POSTCODE_LAST).map(({ 0: code, index }) => {
    const town = TOWN_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_TOWN), index))?.[0] ?? '';
    return address(index - town.length, town + code, 'code postal étranger et ville');
  }),
  ...matchesOf(text, WITH_COUNTRY).flatMap((match) => {
    const town = match.groups?.['town'] ?? '';
    const known =
      lexicon.has('towns', phraseKey(town)) ||
      /^(?:(?:BE?|LU?|CH|NL)[- ]|[DEI]-\d{5} )/u.test(match[0].replace(/^[,–à ]+/u, ''));
    return known ? [address(match.index, match[0], 'code postal étranger et ville')] : [];
  }),
];

function withTown(text: string, start: number, found: string): string {
  TOWN_AFTER.lastIndex = start + found.length;
  return found + (TOWN_AFTER.exec(text)?.[0] ?? '');
}

const trimmed = (found: string): string => found.replace(/[ ,]+$/u, '');

const address = (start: number, found: string, reason: string) =>
  ({ type: 'ADDRESS', start, end: start + found.length, reason, confidence: 0.85 }) as const;
