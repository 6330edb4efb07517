/**
 * Addresses that begin with a number: "14 bis, rue du Général-Leclerc", "quarante-deux rue des acacias", with the building
 * before and the floor after. A public building's address is left in clear.
 */
import type { Detector, Finding } from '../detector';
import { before } from '../text/context';
import { NUMERAL_WORDS } from '../text/dates';
import { isComplement, readPlacesAfter } from './complements';
import { matchesOf } from '../text/matches';
import { perView, type TextView } from '../text/view';
import { readPostcodeTown, readStreetName } from './read';
import { isPublicAddress } from './public';
import { DWELLING, STRONG_STREET, WEAK_STREET } from './words';

const REPEAT = '(?: ?(?:bis|ter|quater|quinquies|[A-H])(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d]))?';
const NUMBER = `(?:n[°o]s? ?)?\\d{1,5}${REPEAT}(?: ?(?:[/-]|à|et) ?\\d{1,4}${REPEAT})?`;
const NUMBERED = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d.,°/-]|\\d |\\d ?h ?)(?:${NUMBER}|${NUMERAL_WORDS}${REPEAT})[ ,]{1,3}(?<street>${STRONG_STREET}|${WEAK_STREET})(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'giu',
);
/** "au 6 de la rue des Tisserands", "n° 8 du chemin de halage" */
const NUMBERED_OF = new RegExp(
  `(?:(?<=(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:au|du|le|num[ée]ro) )(?:n[°o] ?)?|(?<![a-zA-ZÀ-ÖØ-öø-ῼ])n[°o] ?)\\d{1,4}${REPEAT} (?:de la |du |des |de l'|la |l')(?<street>${STRONG_STREET})(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'giu',
);
/** "20 Kerguelen Vihan", "8 La Croix": a number and a hamlet, only where a postcode follows. */
const HAMLET = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d.,°/-])\\d{1,4}${REPEAT},? (?:(?:le|la|les|l') ?)?[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ' -]{2,40}(?=,? (?:F-?)?\\d{5} [A-ZÀ-ÞŒ])`,
  'gu',
);
const WEAK = new RegExp(`^${WEAK_STREET}$`, 'iu');
/** What precedes on the line, separated by a comma: "Résidence Les Tilleuls, bâtiment C, appartement 42, ". */
const DWELLING_PIECE = new RegExp(
  `^(?:${DWELLING}|presbyt[èe]re|prieur[ée]|conciergerie)(?![a-zA-ZÀ-ÖØ-öø-ῼ])(?:(?! sise? | située? | de \\d+ ?m| bâtie? )[^:.()\\n|]){0,40}$`,
  'iu',
);
const SQUARE = /^(?:place|pl\.?)$/iu;
/** "2 pl. de l'église": what a square of a village is called by, and no seat nor parking lot is. */
const LANDMARK =
  /^ (?:de la |de l'|du |des )(?:[ée]glise|mairie|gare|poste|march[ée]|fontaine|r[ée]publique|libert[ée]|victoires?|paix|halles?|[ée]cole|ch[âa]teau|chapelle|lib[ée]ration|r[ée]sistance|lavoir|puits|four|champ de foire|foire|monument|calvaire|croix|tilleuls|platanes|ormeaux|marronniers|bourg|village|pont|port|palais|cath[ée]drale|couvent|prieur[ée]|clo[iî]tre|com[ée]die|europe|abb[ée]|abbaye|fort|rempart|tour|moulin|horloge|beffroi|coll[ée]giale|jacobins|cordeliers|carmes|capucins|ursulines|bouchers|tanneurs)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
/** "Grande-Rue" is a whole name. */
const NAMED_WAY = /^(?:grand(?:e?[- ]|')|(?:petite|haute|basse)[- ])rue$/iu;

/** "02/11 place du Lavoir", "le 11 place Foch": a day and a meeting point. */
const DAY = /^0\d|^\d{1,2}\/0\d/u;
/** "13/11 place du Lavoir 22h": of a log. */
const LOGGED_DAY = /^(?:[12]?\d|3[01])\/1[0-2] /u;
const HOUR = / \d{1,2} ?h(?![a-zA-ZÀ-ÖØ-öø-ῼ])/u;
const MEETING = /^(?:place|pl\.|parvis|esplanade|square|sq\.)$/iu;

const YEAR = /^(?:19|20)\d{2}[ ,]/u;
/** What only a year follows: "après 2012 route de Lyon" tells the way, and "a été 2030 route de Nice" where somebody went. */
const DATED =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:en|depuis|d[èe]s|ann[ée]es?|exercice|(?:l'|cet |d')[ée]t[ée]|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)[ -]$/iu;
const LIVES =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:habit[a-zé]+|demeur[a-zé]+|domicili[a-zé]+|r[ée]sid[a-zé]+|log[a-zé]+|h[ée]berg[a-zé]+|v(?:it|is|ivent|ivait)|adresse|install[a-zé]+)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^.;]{0,60}$/iu;

/** "en 2025, rue Ambroise-Paré", "le 19 septembre 2025, place Foch": a year; where somebody lives in doubt it is masked with its street. */
const isDated = (ahead: string): boolean => DATED.test(ahead) && !LIVES.test(ahead);

export const findNumbered: Detector = ({ view }) =>
  readNumbered(view, (start) => isPublicAddress(view, start));

/** @param isPublic whether the address that begins there is left in clear */
export function readNumbered(view: TextView, isPublic: (start: number) => boolean): readonly Finding[] {
  const { text } = view;
  return streetsOf(view)
    .filter(({ start }) => !isPublic(start))
    .map(({ start, end }) => ({
      type: 'ADDRESS',
      start: readDwellingsBefore(text, start, view.lineAt(start).start),
      end: readTown(text, readPlacesAfter(text, end, view.lineAt(start).case), view.lineAt(start).case),
      reason: 'adresse postale',
      confidence: 0.95,
    }));
}

/** The numbers and the names of their streets, whoever lives there. */
const streetsOf = perView((view): readonly { readonly start: number; readonly end: number }[] => {
  const { text } = view;
  const found: { start: number; end: number }[] = [];
  for (const match of [...matchesOf(text, NUMBERED), ...matchesOf(text, NUMBERED_OF)]) {
    const street = match.groups?.['street'] ?? '';
    const at = match.index + match[0].length;
    const line = view.lineAt(match.index);
    const end = readStreetName(text, at, line.case);
    if (end === at && !NAMED_WAY.test(street)) continue;
    const name = text.slice(at, end);
    if (DAY.test(match[0]) || /(?:^| )\d{1,2} ?h[ ,]/iu.test(match[0])) continue;
    const onDay =
      /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])le $/u.test(before(view, match.index, 4)) &&
      /^(?:[12]?\d|3[01]) \D/u.test(match[0]);
    const logged = LOGGED_DAY.test(match[0]) && HOUR.test(text.slice(at, end + 6));
    if (MEETING.test(street) && (onDay || logged)) continue;
    if (YEAR.test(match[0]) && isDated(text.slice(line.start, match.index))) continue;
    // "9 r Foch", "18 r du port", not "12 r de tout".
    const led = /^ (?:du|des|de la) [a-zß-ÿœ]{3}/u.test(name);
    if (/^(?:r|all)$/iu.test(street) && line.case === 'mixed' && !led && !/[A-ZÀ-ÞŒ]/u.test(name)) continue;
    // "articles R. 411-8, R. 411-25"
    if (/^r\.$/iu.test(street) && !/^ ?[a-zA-ZÀ-ÖØ-öø-ῼ]/u.test(name)) continue;
    if (WEAK.test(street) && line.case === 'mixed' && !/[A-ZÀ-ÞŒ]/u.test(name)) continue;
    // "un passage de la PM": nobody writes "un rue Pasteur".
    if (/^une? /iu.test(match[0])) continue;
    // "3 places", "2 cours de danse", "une route": a quantity, unless the name has a capital or the line has none.
    if (/^(?:une?|deux|trois|quatre|cinq)[ ,]/iu.test(match[0]) && !/[A-ZÀ-ÞŒ]/u.test(name)) continue;
    const landmark = SQUARE.test(street) && LANDMARK.test(name);
    if (
      /^(?:cours|place|mail|pl\.)$/iu.test(street) &&
      line.case === 'mixed' &&
      !landmark &&
      !/[A-ZÀ-ÞŒ]/u.test(name)
    )
      continue;
    // Without capitals "2 cours de danse" looks like "2 cours gambetta": something must lead to the address.
    const announced = /(?:au|du|le|habite|adresse|n°|[,:–-]) ?$/iu.test(before(view, match.index, 10));
    if (/^(?:cours|place|mail|pl\.)$/iu.test(street) && line.case === 'lower' && !announced && !landmark)
      continue;
    found.push({ start: match.index, end });
  }
  for (const match of matchesOf(text, HAMLET)) {
    if (before(view, match.index, 12).trim() === '' || /[,:–-] ?$/u.test(before(view, match.index, 12))) {
      found.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return found;
});

const TO_TOWN = / ?[,–(-]? ?/uy;
/** "32 chemin Cap Sainte-Marie, Ravine des Cabris, 97432 …": what stands between a street and its postcode. */
const LOCALITY = /, ?[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ' -]{2,40},? (?=\d{5} [a-zA-ZÀ-ÖØ-öø-ῼ])/uy;

/** The end of the postcode and the town that follow on the line; `from` when none do. */
function readTown(text: string, from: number, lineCase: 'mixed' | 'upper' | 'lower'): number {
  for (const lead of [TO_TOWN, LOCALITY]) {
    lead.lastIndex = from;
    const at = from + (lead.exec(text)?.[0].length ?? 0);
    const town = at === from ? at : readPostcodeTown(text, at, lineCase, true);
    if (town > at) return town;
  }
  return from;
}

/** "au 3ème étage de la tour Camille, …": the floor leads to its building. */
const FLOOR_OF =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])(?:(?:l'|un |une )?(?:appartement|logement|studio|chambre|porte)(?: (?:n[°o] ?)?[A-Z]?\d{1,4}[A-Z]?)?,? )?(?:(?:au|dans le|du) )?(?:\d{1,2} ?(?:er|[èe]re|[èe]me|e)(?: [ée]tage)?|(?:premier|deuxi[èe]me|second|troisi[èe]me|quatri[èe]me|cinqui[èe]me|sixi[èe]me|dernier)(?: [ée]tage)?|rez-de-chauss[ée]e|rdc)(?: (?:(?:à |porte (?:de )?)?(?:gauche|droite)|face|sur (?:cour|rue)))?,? (?:de la |du |de l'|de |au )$/iu;

function readDwellingsBefore(text: string, from: number, lineStart: number): number {
  const start = readPiecesBefore(text, from, lineStart);
  const floor = FLOOR_OF.exec(text.slice(Math.max(lineStart, start - 70), start));
  // "du 1er au 12 rue Foch": without a building, the word of a floor must stand there.
  const told = floor !== null && (start < from || /[ée]tage|rez-de|rdc/iu.test(floor[0]));
  return told ? start - floor[0].length : start;
}

function readPiecesBefore(text: string, from: number, lineStart: number): number {
  let start = from;
  for (;;) {
    const ahead = text.slice(Math.max(lineStart, start - 70), start);
    const piece = /(?:^|[,:;|\t] ?| [–-] )(?<piece>[^,:;|\t\n]+?)(?:,| [–-])? ?$/u.exec(ahead);
    const content = piece?.groups?.['piece'] ?? '';
    // A building may follow words of the sentence: "demeurant Résidence Les Tilleuls, ".
    const words = content.split(' ');
    const at = words.findIndex((_, i) => isDwelling(words.slice(i).join(' ')));
    if (at === -1 || !/[,–-] ?$/u.test(ahead)) return start;
    const kept = words.slice(at).join(' ');
    start = Math.max(lineStart, start - 70) + ahead.lastIndexOf(kept);
  }
}

/** A building is not called "Mme Roux": who lives there is masked apart. */
const SOMEBODY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:M\.|MM\.|Mmes?|Mlles?|Me|Dr|monsieur|madame|mademoiselle)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;
const isDwelling = (piece: string): boolean =>
  DWELLING_PIECE.test(piece) || (isComplement(piece) && !SOMEBODY.test(piece));
