/**
 * Reads the pieces of an address that begin at an offset: the name of a street, a postcode and its town, complements. Offsets
 * in, offsets out. It must not decide whether the address is somebody's.
 */
import { matchesOf } from '../text/matches';
import { FUNCTION_WORDS } from '../words/function-words';
import { fold } from '../text/fold';
import { skipParticle } from './regional';

const CONNECTOR =
  /(?:de la |di |de l'|de l (?=[a-zA-ZÀ-ÖØ-öø-ῼ]{2})|d (?=[a-zA-ZÀ-ÖØ-öø-ῼ]{3})|l (?=[a-zA-ZÀ-ÖØ-öø-ῼ]{3})|de les |du |des |de |d'|la |le |les |l'|à la |à l'|à |au lieu[- ]?dit |au |aux |en |sur |sous |lès |et du |et de |et des |et d'|et )/iuy;
const WORD =
  /[a-zA-ZÀ-ÖØ-öø-ῼ\d](?:[a-zA-ZÀ-ÖØ-öø-ῼ\d]|['.](?=[a-zA-ZÀ-ÖØ-öø-ῼ])|'(?= d[iu] )|-(?=[a-zA-ZÀ-ÖØ-öø-ῼ\d]))*\.?/uy;
/** A word before which the name is not finished: "rue du Vieux Moulin", "place du Général de Gaulle", "du 8 mai 1945". */
const OPENS_MORE = new Set(
  'vieux vieil vieille nouveau nouvel nouvelle petit petite petits petites grand grande grands grandes beau bel belle bon bonne haut haute bas basse gros grosse saint sainte saints st ste trois quatre deux cinq six sept huit neuf dix onze cent mille jeune general gal colonel col marechal mal docteur dr president pdt capitaine cne commandant cdt professeur pr abbe pere soeur frere freres reine roi comte duc maitre jean pierre paul marie louis jules victor georges charles anatole emile henri albert rené rene notre dame champ bois croix pont mont fond clos premier premiere ancien ancienne long longue rond blanc blanche noir noire rouge vert verte claire clair bleu mas pech puy ker etxe lieu dit'.split(
    ' ',
  ),
);
/** "RUE DU MOULIN A VENT", "chemin de la croix a bras": typed without its accent. */
const UNACCENTED_A =
  /a (?:la |l'|l )?(?=(?:vent|eau|huile|tan|papier|foulon|poudre|poivre|pain|chaux|ban|bras|roue|sel|sable|lait|beurre|feu|fer|ble|grains?|vapeur|colombes?|pigeons?|poissons?|canards?|moutons?|vaches?|loups?|cailloux|tabac|sucre|miel|cidre|vin)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))/iuy;
const MONTH_OF_A_STREET =
  /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/;
const ABBREVIATION = /^(?:gal|gl|dr|mal|st|ste|cdt|cne|col|pdt|pr|r|av|bd|j|jn|ch|ph|fg|ld)\.$/i;
const MAX_WORDS = 8;
const NEXT_LABEL =
  /^(?:localit[ée]|commune|ville|code postal|cp|bp|t[ée]l(?:[ée]phone)?|section|parcelle|courriel|mail|pays|b[âa]timent|[ée]tage)\.? ?:/iu;
const UNIT_AHEAD =
  /^(?:b[âa]t(?:iment)?|esc(?:alier)?|app(?:artement|t)?|apt|porte|chambre|logement|logt|entr[ée]e|hall|villa|studio)\.? (?:n[°o] ?)?(?:[A-Z]?\d|[A-Z](?![a-zA-ZÀ-ÖØ-öø-ῼ]))/iu;
/** "chemin rural n° 12", "route départementale 938" */
const ROAD_NUMBER =
  /(?<=(?:rurale?|vicinale?|communale?|d[ée]partementale|nationale)) (?:n[°o]\.? ?)?\d{1,4}[A-Z]?(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/iuy;

/** The end of a street's name, whose kind ("rue") ends at `from`; `from` when no name follows. */
export function readStreetName(text: string, from: number, lineCase: 'mixed' | 'upper' | 'lower'): number {
  let at = skipSpaces(text, from);
  let end = from;
  let words = 0;
  let previous = '';
  while (words < MAX_WORDS) {
    const start = at;
    if (words > 0) at += sticky(UNACCENTED_A, text, at)?.length ?? 0;
    at = skipConnectors(text, at, lineCase);
    const word = sticky(WORD, text, at);
    if (word === null || /^\d{5}$/.test(word)) break;
    // "place de la Fontaine le 3 juillet à 20 h": a day, an hour.
    if (/^\d/.test(word) && /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:le|la|les|à|au|aux) $/iu.test(text.slice(start, at)))
      break;
    // "Lieu-dit : Bèches-Hautes Localité : Millau": the next label of a form.
    // "bd Gambetta au numéro 3": its number.
    if (words > 0 && /^num[ée]ros?$/iu.test(word)) break;
    if (words > 0 && NEXT_LABEL.test(text.slice(at, at + 24))) break;
    // "EHPAD LES LILAS CHAMBRE 31": capitals do not tell where the name ends.
    if (words > 0 && lineCase !== 'mixed' && UNIT_AHEAD.test(text.slice(at, at + 20))) break;
    const folded = fold(word).replace(/\.$/, '');
    const first = words === 0;
    const connected = at > start;
    const capital = /^[\p{Lu}\d]/u.test(word) && lineCase !== 'upper';
    const goesOn =
      first ||
      capital ||
      OPENS_MORE.has(previous) ||
      (connected && !/\d/.test(word) && isContent(folded)) ||
      (/^\d+$/.test(previous) && MONTH_OF_A_STREET.test(folded)) ||
      (MONTH_OF_A_STREET.test(previous) && /^\d{2,4}$/.test(word)) ||
      (lineCase === 'upper' && words < 3 && isContent(folded) && !connected);
    const content = isContent(folded) || /^\d/.test(word) || OPENS_MORE.has(folded) || (first && connected);
    if (!goesOn || (!capital && !content)) break;
    const isAbbreviation = ABBREVIATION.test(word);
    end = at + word.length - (word.endsWith('.') && !isAbbreviation ? 1 : 0);
    if (word.endsWith('.') && !isAbbreviation) break;
    words += 1;
    previous = fold(word.split(/[-']/).at(-1) ?? '').replace(/\.$/, '');
    at = skipSpaces(text, end);
    if (at === end && !/['-]/.test(text[at] ?? '')) break;
  }
  return end > from ? end + (sticky(ROAD_NUMBER, text, end) ?? '').length : end;
}

const isContent = (folded: string): boolean => !FUNCTION_WORDS.has(folded) && !/^\d/.test(folded);

function skipConnectors(text: string, from: number, lineCase: 'mixed' | 'upper' | 'lower'): number {
  for (let at = from; ;) {
    const end = skipParticle(text, at + (sticky(CONNECTOR, text, at)?.length ?? 0), lineCase);
    if (end === at) return at;
    at = end;
  }
}

const skipSpaces = (text: string, from: number): number => {
  let at = from;
  while (text[at] === ' ') at += 1;
  return at;
};

function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

const SHORT = '\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ]{0,2}\\.';
const CAPITAL = `(?:${SHORT}(?= ?[\\p{Lu}-])|\\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ']*)`;
const PART = `(?:[dlDL]'${CAPITAL}|${CAPITAL}|(?:de|du|des|d'|la|le|les|l'|en|sur|sous|lès|lez|aux?|à|et|près)(?=[- ]\\p{Lu}|'|-))`;
const CEDEX = '[Cc][EÉeé][Dd][Ee][Xx]';
const TOWN =
  `(?:[dlDL]'|(?:la|le|les) )?${CAPITAL}(?:(?:-|'| )${PART}){0,6}(?:[ -]${CEDEX})?` +
  `(?:(?<=${CEDEX}) \\d{1,2}(?!\\d)| \\d{1,2}(?:er|e|E|[èe]me)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))?`;
const POSTCODE_TOWN = new RegExp(
  `(?:F-? ?)?(?!00|99)\\d{2} ?\\d{3},?(?: -| –)? {1,3}(?!(?:M|MM|Mme|Mlle|Mr|Me|Dr|Monsieur|Madame)(?![a-zA-ZÀ-ÖØ-öø-ῼ'-]))${TOWN}`,
  'uy',
);
const POSTCODE_LOWER =
  /\d{5},? (?!(?:euros?|habitants?|francs?|exemplaires?|personnes?|tonnes?|avec|pour|dans|sont|est|mais|les|mon|mes|son|ses|car|qui|que|ils?|elles?|nous|vous|une?|des|voisine?s?|depuis|t[ée]l)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))(?:(?:la|le|les|saint|sainte|st|ste|mont|bourg|villeneuve|bois|fort) (?=\p{Ll}{3}))*\p{Ll}{3,}(?:-\p{Ll}+)*(?: d'\p{Ll}{3,})?/uy;

/** "68000 colmar", "38400 st martin d heres" in any line: a town that is known, longest first; `from` when none is. */
export function readLowerTown(text: string, from: number, isTown: (name: string) => boolean): number {
  const code = sticky(/(?:F-? ?)?(?!00|99)\d{2} ?\d{3},?(?: -| –)? {1,3}(?=[a-zA-ZÀ-ÖØ-öø-ῼ])/uy, text, from);
  if (code === null) return from;
  const start = from + code.length;
  const words =
    /^[a-zA-ZÀ-ÖØ-öø-ῼ]+(?:[ '-]+[a-zA-ZÀ-ÖØ-öø-ῼ]+){0,6}/u.exec(text.slice(start, start + 50))?.[0] ?? '';
  const ends = matchesOf(words, /[a-zA-ZÀ-ÖØ-öø-ῼ]+/gu).map(({ 0: word, index }) => index + word.length);
  const end = ends.reverse().find((length) => isTown(words.slice(0, length)));
  return end === undefined ? from : start + end;
}

/** The end of "59190 Hazebrouck" that begins here; `from` when it is not one. @param expected a street stands right before */
export function readPostcodeTown(
  text: string,
  from: number,
  lineCase: 'mixed' | 'upper' | 'lower',
  expected = false,
): number {
  const found =
    sticky(POSTCODE_TOWN, text, from) ??
    (lineCase === 'lower' || expected ? sticky(POSTCODE_LOWER, text, from) : null);
  return found === null ? from : from + found.length;
}
