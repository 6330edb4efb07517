/**
 * Addresses that only what stands beside them tells: a house between somebody and a postcode, what is left between two pieces, a
 * postcode and a town on lines of their own, "M. Roux (Les Combes)". Needs to know where people and addresses were found.
 */
import type { DetectorInput, Finding } from '../detector';
import { phraseKey } from '../text/phrase';
import type { TextView } from '../text/view';
import { isComplement, readComplements } from './complements';
import { readNumbered } from './numbered';
import { lastPublic } from './public';
import { readPostcodeTown, readStreetName } from './read';
import { DWELLING, STRONG_STREET, WEAK_STREET } from './words';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const POSTCODE = /(?<![\p{L}\d.,/°-]|\d )(?:F-? ?)?(?!00|99)\d{2} ?\d{3}(?=,? ?[–-]?\s{1,3}\p{L})/gu;
/** How far somebody may be before the postcode of their address. */
const REACH = 110;
const LONGEST_PIECE = 60;
/** A piece opens with a capital, a number, or a word that places are made of. */
const PIECE = new RegExp(
  `^(?:\\p{Lu}|\\d|(?:au |le |la |les |l')?(?:${STRONG_STREET}|${WEAK_STREET}|${DWELLING}|chez|casa|etxe|ker|logis|borde|hlm|b[âa]t|esc|app|apt|porte|appt)(?!\\p{L}))`,
  'u',
);
const MOST_WORDS = 7;
/** "(Les Combes)", "(La Croix d'en Haut)", "(Kerbihan)" is not: an article tells the house. */
const HOUSE_IN_BRACKETS =
  /^,? ?\((?<house>(?:(?:[Ll]es?|[Ll]a|[Aa]ux?) |[Ll]')\p{Lu}[\p{L}'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*\p{Lu}[\p{L}'-]+){0,3})\)/u;
const TOWN_AFTER =
  /^(?:,? (?:à |– ?|- ?)|, ?| ?\()(?<town>\p{Lu}[\p{L}'-]+(?:[ -](?:sur|sous|en|de|du|des|la|le|les|lès|l'|d'|\p{Lu}[\p{L}'-]+))*)(?=\)?(?:[,.;:|\n]|$| \())/u;
/** "Commune : Trévé (22600)", "Mme Roy, de Trévé (22600)" */
const TOWN_AND_CODE =
  /(?<!\p{L})(?<town>\p{Lu}[\p{L}'-]+(?:[ -](?:sur|sous|en|de|du|des|la|le|les|lès|l'|d'|\p{Lu}[\p{L}'-]+))*) \((?!00|99)\d{5}\)/gu;
const LABELLED = /^\s*(?:commune|ville|adresse|domicile|localit[ée])[^:\n]{0,20}: ?$/iu;
/** "4 imp des pres a belley", in a text without capitals. */
const LOWER_TOWN = /^,? (?:[aà] )(?<town>\p{Ll}[\p{Ll}'-]{2,30})(?!\p{L})/u;
/** "M. Perrot (rue du Lac)", "Mme Tellier de la rue des Lilas", "GARNIER – chemin des Vignes" */
const STREET_OF = new RegExp(
  `^(?:, ?| ?\\(| [–-] | de (?:la |l')|,? du |,? des? )(?<way>${STRONG_STREET}|hameau|ferme|mas|moulin)(?!\\p{L})`,
  'iu',
);
/** "M. Got, La Croix Blanche, se plaint": a house between commas; "Mme Le Bris, 7 Sous-la-Ville," */
const HOUSE_OF =
  /^,? (?:– )?(?<house>(?:(?:(?:Le|La|Les) |L')|\d{1,4}(?: ?(?:bis|ter))?,? (?:(?:[Ll]e|[Ll]a|[Ll]es) |[Ll]')?)\p{Lu}[\p{L}'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*\p{Lu}[\p{L}'-]+){0,3})(?=[,;.\n]|$| [–-] )/u;
/** "celle du 21", "les gens du 14 bis", "habite au 33": a house by its number. */
const NUMBER_ALONE =
  /(?<!\p{L})(?:(?:celles?|ceux|celui|maison|pavillon|portail|haie|cl[ôo]ture|mur|chien|jardin|gens|dames?|messieurs|voisine?s?|occupante?s?|locataires?|propri[ée]taires?|riveraine?s?|famille|appartement|logement|r[ée]sidents?|habitants?) du|(?:habit\p{L}*|demeur\p{L}*|log\p{L}*|r[ée]sid\p{L}*|vit|vivent|domicili[ée]e?s?) (?:au|le)) (?<number>(?:n[°o]s? ?|num[ée]ro )?\d{1,4}(?: ?(?:bis|ter|quater)(?!\p{L}))?)(?![\d/h]|,\d|\.\d| ?(?:h|heures?|%|€|euros?|au|er|e|[èe]me|janv\p{L}*|f[ée]vr\p{L}*|mars|avril|mai|juin|juil\p{L}*|ao[ûu]t|sept\p{L}*|oct\p{L}*|nov\p{L}*|d[ée]c\p{L}*)(?!\p{L}))/giu;
/** "PONCET Michel, 6 bis", "famille Sabouret, n° 15": neighbours of one street. */
const NUMBER_OF = /^, (?<number>(?:n[°o] ?)?\d{1,4}(?: ?(?:bis|ter))?)(?=[ \t]*(?:\n|;|$))/u;
/** "son garage rue Pasteur", "devant chez moi, rue des Clos", "la maison de mes parents, sente aux Ânes" */
const OWN_PLACE = new RegExp(
  `(?<!\\p{L})(?:(?:mon|ma|mes|son|sa|ses|leurs?|notre|nos|votre|vos) (?:\\p{L}+ )?(?:maison|appartement|appart|apt|garage|jardin|portail|terrain|studio|chambre|logement|domicile|commerce|magasin|atelier|cave|cl[ôo]ture|haie|mur|toit|immeuble|pavillon|local|cabinet|boutique|adresse|porte|trottoir)|chez (?:moi|elle|lui|eux|nous|mes parents|ses parents|sa m[èe]re|son p[èe]re|ma m[èe]re|mon p[èe]re)|(?:maison|appartement|logement|pavillon|jardin|domicile) (?:de|d'|du|des) (?:mes|ses|leurs|sa|son|ma|mon) \\p{L}+)(?: (?:situ[ée]e?|sise?|est|se trouve))?,? (?:(?:de|dans|à) (?:la |l')|du |au )?(?<way>${STRONG_STREET})(?!\\p{L})`,
  'giu',
);

/** @param people where people were found; @param addresses what the other detectors found */
export function findBesideAddresses(
  { view, lexicon }: DetectorInput,
  people: readonly Stretch[],
  addresses: readonly Finding[],
): readonly Finding[] {
  const { text } = view;
  const found: Finding[] = [];
  const add = (start: number, end: number, reason: string) => {
    found.push({ type: 'ADDRESS', start, end, reason, confidence: 0.8 });
  };
  const anchors = [...people, ...addresses].sort((a, b) => a.end - b.end);
  for (const { index } of text.matchAll(POSTCODE)) {
    const town = readPostcodeTown(text, index, view.lineAt(index).case, true);
    if (town === index) continue;
    let start = index;
    let belongs = false;
    // From the postcode back over pieces of address, to somebody.
    for (let anchor = lastBefore(anchors, start); anchor !== undefined; anchor = lastBefore(anchors, start)) {
      const between = text.slice(anchor.end, start);
      const joined = /^(?:[\s,–(-]|et )*$/u.test(between);
      if (between.length > REACH || (!joined && !arePieces(between))) break;
      belongs = true;
      if (!joined) {
        const end = anchor.end + between.replace(/[\s,–(-]+$/u, '').length;
        add(anchor.end + leadOf(between), end, 'lieu entre une personne et un code postal');
      }
      const isPlace = addresses.includes(anchor as Finding);
      if (!isPlace && startsAsPlace(view, anchors, anchor))
        add(anchor.start, anchor.end, 'maison qui porte un nom');
      else if (!isPlace) break;
      start = anchor.start;
    }
    if (belongs) add(index, town, 'code postal et commune de quelqu’un');
  }
  const isTown = (name: string) => {
    const key = phraseKey(name);
    return lexicon.has('towns', key) || lexicon.has('places', key);
  };
  const own = addresses.length === 0 ? [] : [...addresses].sort((a, b) => a.start - b.start);
  for (const [i, one] of own.entries()) {
    const next = own[i + 1];
    const between = next === undefined ? '' : text.slice(one.end, next.start);
    if (
      between !== '' &&
      between.length <= LONGEST_PIECE &&
      /^\s?[,–(-]/u.test(between) &&
      arePieces(between)
    )
      add(one.end, next?.start ?? one.end, 'entre deux parties d’une adresse');
  }
  for (const { end } of people) {
    const following = text.slice(end, end + 80);
    const house = HOUSE_IN_BRACKETS.exec(following);
    const name = house?.groups?.['house'];
    if (house !== null && name !== undefined && lastPublic(name) === -1) {
      const start = end + house[0].indexOf('(') + 1;
      add(start, start + name.length, 'maison, après une personne');
    }
    const place = HOUSE_OF.exec(following)?.groups?.['house'];
    if (place !== undefined && (/^\d/.test(place) || isHouse(lexicon, place))) {
      const start = end + following.indexOf(place);
      add(start, start + place.length, 'maison, après une personne');
    }
    const number = NUMBER_OF.exec(following)?.groups?.['number'];
    if (number !== undefined)
      add(end + 2, end + 2 + number.length, 'numéro d’une maison, après une personne');
    const way = STREET_OF.exec(following);
    if (way !== null) addStreet(end + way[0].length, way.groups?.['way'] ?? '', 'voie, après une personne');
  }
  for (const match of text.matchAll(OWN_PLACE)) {
    addStreet(match.index + match[0].length, match.groups?.['way'] ?? '', 'voie de chez quelqu’un');
  }
  for (const match of text.matchAll(NUMBER_ALONE)) {
    const number = match.groups?.['number'] ?? '';
    const end = match.index + match[0].length;
    add(end - number.length, end, 'numéro d’une maison');
  }
  function addStreet(from: number, way: string, reason: string): void {
    const { case: lineCase } = view.lineAt(from);
    const last = readStreetName(text, from, lineCase);
    const name = text.slice(from, last);
    const closes = /^(?:[\s,.;)–|]|$)/u.test(text.slice(last, last + 1));
    if (name !== '' && (lineCase !== 'mixed' || /\p{Lu}/u.test(name)) && closes)
      add(from - way.length, readComplements(text, last), reason);
  }
  // Somebody named after the last public building: the address is theirs.
  const ofSomebody = (start: number) => {
    const person = lastBefore(people, start);
    const line = view.lineAt(start);
    return (
      person !== undefined &&
      person.start >= line.start &&
      lastPublic(text.slice(person.end, start)) === -1 &&
      start - person.end < REACH
    );
  };
  found.push(...readNumbered(view, (start) => !ofSomebody(start)));
  for (const { index, 0: code, groups } of text.matchAll(TOWN_AND_CODE)) {
    const labelled = LABELLED.test(text.slice(view.lineAt(index).start, index));
    if (isTown(groups?.['town'] ?? '') && (labelled || ofSomebody(index)))
      add(index, index + code.length - 1, 'commune et son code postal');
  }
  for (const one of [...addresses, ...found]) {
    found.push(...complementsBefore(view, one, people), ...townAfter(view, one, isTown));
    found.push(...linesAfter(view, one), ...postcodeAfter(view, one), ...numberBefore(view, one));
  }
  return found;
}

const AS_PLACE = new RegExp(`^(?:${STRONG_STREET}|${DWELLING}|casa|etxe|ker|logis|borde)(?!\\p{L})`, 'iu');

/** "Hameau de Tivolaggio, casa Santa Lucia, 20100 Grossa": what was taken for somebody is the end of a house's name. */
function startsAsPlace({ text }: TextView, anchors: readonly Stretch[], { start }: Stretch): boolean {
  const piece = text.slice(Math.max(0, start - LONGEST_PIECE), start).replace(/^.*[,\n(]\s*/u, '');
  return AS_PLACE.test(piece) && lastBefore(anchors, start) !== undefined;
}

/** Not "Les Amis du Vélo", "La Poste": no institution, no public building, no brand. */
function isHouse(lexicon: DetectorInput['lexicon'], place: string): boolean {
  if (lastPublic(place) !== -1 || lexicon.has('brands', phraseKey(place))) return false;
  return !phraseKey(place)
    .split(' ')
    .some((word) => lexicon.has('institutions', word) || lexicon.has('acronyms', word));
}

function lastBefore<T extends Stretch>(sorted: readonly T[], at: number): T | undefined {
  let last: T | undefined;
  for (const one of sorted) if (one.end <= at && (last === undefined || one.end >= last.end)) last = one;
  return last;
}

/** ", Hameau de Tivolaggio, casa Santa Lucia, ": only places, of which none is public. */
function arePieces(between: string): boolean {
  if (/[|;:!?\t]|\.\s/u.test(between) || between.split('\n').length > 3 || lastPublic(between) !== -1)
    return false;
  const pieces = between
    .split(/[,\n()]| [–-] /u)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
  return (
    /^\s*[,\n(–-]/u.test(between) &&
    pieces.length > 0 &&
    pieces.every(
      (piece) => piece.length <= LONGEST_PIECE && PIECE.test(piece) && piece.split(' ').length <= MOST_WORDS,
    )
  );
}

const leadOf = (between: string): number => /^[\s,–(-]*/u.exec(between)?.[0].length ?? 0;

/** "GAUTIER Hélène, 4e étage, Bât. Pascal, rés. Bellevue": what completes an address, from somebody to it. */
function complementsBefore(
  { text }: TextView,
  { start }: Finding,
  people: readonly Stretch[],
): readonly Finding[] {
  const person = lastBefore(people, start);
  if (person === undefined || start - person.end > LONGEST_PIECE) return [];
  const between = text.slice(person.end, start);
  const pieces = between.split(/[,\n()]| [–-] /u).map((piece) => piece.trim());
  const named = pieces.filter((piece) => piece !== '');
  if (named.length === 0 || !arePieces(between)) return [];
  if (!named.every((piece) => isComplement(piece) || AS_PLACE.test(piece))) return [];
  const end = person.end + between.replace(/[\s,–(-]+$/u, '').length;
  return [
    {
      type: 'ADDRESS',
      start: person.end + leadOf(between),
      end,
      reason: 'complément d’adresse',
      confidence: 0.8,
    },
  ];
}

/** "12 rue du Lac, Annecy.", "12 rue du Lac à Annecy" */
function townAfter(view: TextView, { end }: Finding, isTown: (name: string) => boolean): readonly Finding[] {
  const rest = view.text.slice(end, end + 60);
  const match = TOWN_AFTER.exec(rest) ?? (view.lineAt(end).case === 'lower' ? LOWER_TOWN.exec(rest) : null);
  const town = match?.groups?.['town'];
  if (match === null || town === undefined || !isTown(town)) return [];
  const start = end + match[0].lastIndexOf(town);
  return [
    {
      type: 'ADDRESS',
      start,
      end: start + town.length,
      reason: 'commune après une adresse',
      confidence: 0.75,
    },
  ];
}

const POSTCODE_LINES =
  /^(?:, (?<tail>\p{Lu}[\p{L}' -]{1,40}))?[ ,\t]*\n[ \t]*(?<lines>\d{2} ?\d{3}[ \t]*(?:\n[ \t]*\p{Lu}[\p{L}' -]{1,40})?)(?=\n|$)/u;

/** A postcode and a town, each on its line, below an address that ends its own. */
function linesAfter({ text }: TextView, { end }: Finding): readonly Finding[] {
  const match = POSTCODE_LINES.exec(text.slice(end, end + 140));
  const { tail, lines } = match?.groups ?? {};
  if (match === null || lines === undefined) return [];
  const last = end + match[0].length;
  const rest = { type: 'ADDRESS', reason: 'code postal sur sa ligne', confidence: 0.8 } as const;
  return [
    { ...rest, start: last - lines.length, end: last },
    ...(tail === undefined ? [] : [{ ...rest, start: end + 2, end: end + 2 + tail.length }]),
  ];
}

/** "12 allée Berlioz (38200)", "rue du Lac, 38200." */
function postcodeAfter({ text }: TextView, { end }: Finding): readonly Finding[] {
  const match =
    /^(?:,? ?\(?|,? [–-] |[ \t]*[|;\t] ?)(?<postcode>\d{2} ?\d{3})(?=\)|[,.;|\t\n]| [–|-]|$)/u.exec(
      text.slice(end, end + 16),
    );
  const postcode = match?.groups?.['postcode'];
  if (match === null || postcode === undefined) return [];
  const start = end + match[0].length - postcode.length;
  return [
    {
      type: 'ADDRESS',
      start,
      end: start + postcode.length,
      reason: 'code postal après une adresse',
      confidence: 0.8,
    },
  ];
}

/** The number of a house in the cell, or on the line, before its street. */
function numberBefore({ text }: TextView, { start }: Finding): readonly Finding[] {
  const ahead = text.slice(Math.max(0, start - 16), start);
  const match =
    /(?:^|[|;\t\n]) ?(?<number>\d{1,4}(?: ?(?:bis|ter|quater|[A-H]))?),? ?(?:[|;\t] ?|\n)$/iu.exec(ahead);
  if (match === null || !STREET_HERE.test(text.slice(start, start + 20))) return [];
  const number = match.groups?.['number'] ?? '';
  const at = start - ahead.length + match.index + match[0].indexOf(number);
  return [
    {
      type: 'ADDRESS',
      start: at,
      end: at + number.length,
      reason: 'numéro avant une voie',
      confidence: 0.75,
    },
  ];
}

const STREET_HERE = new RegExp(`^(?:${STRONG_STREET}|les? |la |l')`, 'iu');
