/**
 * Addresses that begin with a building and have no street: "Résidence Les Acacias, bâtiment B, appartement 7", "lotissement Les
 * Vignes n° 14"; and what stands before a postcode on its line: "hameau de Kergroas, 48000 Mende".
 */
import type { Detector, Finding } from '../detector';
import { readComplements } from './complements';
import { isPublicAddress, lastPublic } from './public';
import { readPostcodeTown, readStreetName } from './read';
import { DWELLING, SMALL_PLACE, STRONG_STREET, WEAK_STREET } from './words';
import { matchesOf } from '../text/matches';

const BUILDING = new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'-])(?:${DWELLING})(?![a-zA-ZÀ-ÖØ-öø-ῼ-])`, 'giu');
const NUMBER_AFTER = /,? ?(?:n[°o]\.? ?|lot n?°? ?)\d{1,4}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/iuy;
const OPEN_TO_ALL =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:h[ôo]pital|clinique|caserne|maternit[ée]|usine|piscine|halle|cr[èe]che|poste)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const BLOCK_OF =
  /^(?:b[âa]t(?:iment)?\.?|immeuble|pavillon|bloc) (?:n[°o] ?)?(?:[A-Z]\d?|\d{1,2}) (?:du |de la |de l'|des )/iu;
const TOWN_AHEAD =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d.,/°-]|\d (?!\d{5}))(?!00|99)\d{2} ?\d{3}(?=,? ?[–-]? {1,3}[a-zA-ZÀ-ÖØ-öø-ῼ])/gu;
/** A piece of an address: a way, a building, a number, a house with its article. */
const PIECE = new RegExp(
  `^(?:n[°o]? ?)?(?:\\d{1,5}(?: ?(?:bis|ter|quater|[a-h])(?![a-zA-ZÀ-ÖØ-öø-ῼ]))?,? )?(?:au )?(?:(?:vieux|ancien|ancienne|petite?|grande?) )?(?=[a-zà-ÿ])(?:${STRONG_STREET}|${WEAK_STREET}|${DWELLING}|${SMALL_PLACE}|b[âa]t|esc|app|apt|porte|chez |c/o)(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'iu',
);
const HOUSE = /^(?:(?:Le|La|Les|Au|Aux|LE|LA|LES) |L')\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ' -]{1,38}$/u;
/** A place after the words of a sentence: "Il a dit loger PK 9 route de Mana". */
const PLACE_INSIDE = new RegExp(
  `(?<=^|[^a-zA-ZÀ-ÖØ-öø-ῼ])(?:\\d{1,4},? )?(?:${STRONG_STREET}|${SMALL_PLACE}|r[ée]sidence|quartier|hameau)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^,;:()]{2,40}$`,
  'iu',
);
/** Abroad the number follows the street: "Hauptstraße 12", "Calle Mayor 45". */
const NUMBER_LAST = /\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'.-]+(?: [a-zA-ZÀ-ÖØ-öø-ῼ'.-]+){0,4},? \d{1,4} ?[a-z]?$/u;
/** "Les Hauts de Sainte-Croix, villa n° 7": a house with its article, that a numbered part completes. */
const HOUSE_AND_PART =
  /(?<=^|[,:;|] )(?:(?:Le|La|Les) |L')\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ' -]{1,38}(?=, (?:villa|pavillon|maison|app|apt|b[âa]t|esc|porte|[ée]tage|logement|chambre|studio)(?!\p{Lu}))/gmu;
/** "foyer-logement, appt 12", "(EHPAD, ch. 4)": somebody's door in a home that has no other name. */
const DOOR_OF_HOME =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:foyer(?:[- ]logement)?|r[ée]sidence(?:[- ](?:autonomie|services?|seniors?|sociale|[ée]tudiante))?|ehpad|marpa|maison de retraite|b[ée]guinage|internat|h[oô]tel|camping|immeuble|hlm),? (?<door>(?:appt\.?|apt\.?|app\.|appartement|chambre|ch\.|studio|logement|porte|emplacement) (?:n[°o] ?)?\d{1,4}[A-Z]?)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/giu;
const LOCALITY = /^\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: \p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,2}$/u;
const LONGEST_PIECE = 60;

export const findDwellings: Detector = ({ view }) => {
  const { text } = view;
  const found: Finding[] = [];
  const add = (start: number, end: number) => {
    found.push({ type: 'ADDRESS', start, end, reason: 'adresse sans rue', confidence: 0.85 });
  };
  for (const match of matchesOf(text, BUILDING)) {
    const at = match.index + match[0].length;
    const lineCase = view.lineAt(match.index).case;
    const named = readStreetName(text, at, lineCase);
    if (named === at || (lineCase === 'mixed' && !/\p{Lu}/u.test(text.slice(at, named)))) continue;
    NUMBER_AFTER.lastIndex = named;
    const numbered = named + (NUMBER_AFTER.exec(text)?.[0].length ?? 0);
    const end = readComplements(text, numbered);
    // "bâtiment B du collège, escalier 2"
    const ofPublic =
      BLOCK_OF.test(text.slice(match.index, numbered)) &&
      (lastPublic(text.slice(match.index, numbered)) !== -1 ||
        OPEN_TO_ALL.test(text.slice(match.index, numbered)));
    if (end > named && !ofPublic && !isPublicAddress(view, match.index)) add(match.index, end);
  }
  for (const { 0: house, index } of matchesOf(text, HOUSE_AND_PART)) {
    const named = index + house.length;
    const end = readComplements(text, named);
    if (/\d/.test(text.slice(named, end)) && !isPublicAddress(view, index)) add(index, end);
  }
  for (const match of matchesOf(text, DOOR_OF_HOME)) {
    const end = match.index + match[0].length;
    add(end - (match.groups?.['door'] ?? '').length, end);
  }
  for (const { index } of matchesOf(text, TOWN_AHEAD)) {
    const line = view.lineAt(index);
    if (readPostcodeTown(text, index, line.case) === index || isPublicAddress(view, index)) continue;
    const start = piecesBefore(text, index, line.start);
    if (start < index)
      add(
        start,
        text
          .slice(start, index)
          .trimEnd()
          .replace(/[\s,–(-]+$/u, '').length + start,
      );
  }
  return found;
};

/** Where the piece begins that ends here, if it is a numbered one. */
function numberedBefore(ahead: string): number | undefined {
  const { index, groups } = /(?<=^|[,:;|\t] ?)(?<piece>[^,:;|\t]{3,60}), $/u.exec(ahead) ?? {};
  const piece = groups?.['piece'] ?? '';
  if (index === undefined || !/\d/u.test(piece) || !PIECE.test(piece.trimStart())) return undefined;
  return index + (piece.length - piece.trimStart().length);
}

/** Where the pieces that lead to a postcode begin. */
function piecesBefore(text: string, town: number, lineStart: number): number {
  let start = town;
  for (let pieces = 0; pieces < 5; pieces += 1) {
    const ahead = text.slice(lineStart, start).replace(/(?: ?[,–(] ?| - | à |\s)+$/u, '');
    const cut = Math.max(
      ...[', ', ' – ', ' - ', ': ', '| ', '\t', '; '].map(
        (mark) => ahead.lastIndexOf(mark) + mark.length * Number(ahead.includes(mark)),
      ),
    );
    const from = Math.max(0, cut);
    const piece = ahead.slice(from).trim();
    if (piece === '' || piece.length > LONGEST_PIECE) return start;
    if (!PIECE.test(piece) && !HOUSE.test(piece)) {
      const inside = start < town ? PLACE_INSIDE.exec(ahead.slice(from)) : null;
      if (inside !== null && lastPublic(piece) === -1) return lineStart + from + inside.index;
      // "lot 7, Savannah, PK 9, 98890 …": a locality between two pieces.
      const led = start < town && LOCALITY.test(piece) ? numberedBefore(ahead.slice(0, from)) : undefined;
      if (led !== undefined) {
        start = lineStart + led;
        continue;
      }
      const abroad = NUMBER_LAST.exec(ahead.slice(from));
      return abroad === null || start < town ? start : lineStart + from + abroad.index;
    }
    start = lineStart + from + (ahead.slice(from).length - ahead.slice(from).trimStart().length);
  }
  return start;
}
