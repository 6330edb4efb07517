/**
 * What completes an address that was found, before and after it: complements, a town, a postcode on the next line or cell, a
 * number in the cell before. It must not decide whose the address is.
 */
import type { Finding } from '../detector';
import type { PlacedStretches } from '../text/stretches';
import type { TextView } from '../text/view';
import { isComplement } from './complements';
import { AS_PLACE, arePieces, leadOf, LONGEST_PIECE, type Stretch } from './pieces';
import { readStreetName } from './read';
import { COUNTED, STRONG_STREET } from './words';

const TOWN_AFTER =
  /^(?:,? (?:à |– ?|- ?|par )|, ?| ?\()(?<town>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -](?:sur|sous|en|de|du|des|la|le|les|lès|l'|d'|\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+))*)(?<rest> (?:\d{1,2}(?:er|e|[èe]me)|[IVX]{1,5}e)(?: arr(?:ondissement|t|\.)?)?| \((?:\d{2,3}|2[AB])\))?(?=\)?(?:[,.;:|\n]|$| \())/u;
/** "4 imp des pres a belley", in a text without capitals. */
const LOWER_TOWN = /^,? (?:[aà] )(?<town>\p{Ll}[\p{Ll}'-]{2,30})(?![a-zA-ZÀ-ÖØ-öø-ῼ])/u;
/** "GAUTIER Hélène, 4e étage, Bât. Pascal, rés. Bellevue": what completes an address, from somebody to it. */
export function complementsBefore(
  { text }: TextView,
  { start }: Finding,
  people: PlacedStretches<Stretch>,
): readonly Finding[] {
  const person = people.lastBefore(start);
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
export function townAfter(
  view: TextView,
  { end }: Finding,
  isTown: (name: string) => boolean,
): readonly Finding[] {
  const rest = view.text.slice(end, end + 60);
  const match = TOWN_AFTER.exec(rest) ?? (view.lineAt(end).case === 'lower' ? LOWER_TOWN.exec(rest) : null);
  const town = match?.groups?.['town'];
  if (match === null || town === undefined || !isTown(town)) return [];
  const start = end + match[0].lastIndexOf(town);
  return [
    {
      type: 'ADDRESS',
      start,
      end: start + town.length + (match.groups?.['rest'] ?? '').length,
      reason: 'commune après une adresse',
      confidence: 0.75,
    },
  ];
}

const TOWN_BEFORE =
  /(?<=(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:à|de|depuis|vers|sur|pour|:|,) )(?<town>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -](?:(?:sur|sous|en|de|du|des|la|le|les|lès)[ -]|[ld]')?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,4}) \($/u;

/** "écrira depuis Royan (14 rue du Phare)": its street stands after the town, in brackets. */
export function townBefore(
  { text }: TextView,
  { start }: Finding,
  isTown: (name: string) => boolean,
): readonly Finding[] {
  if (text[start - 1] !== '(') return [];
  const town = TOWN_BEFORE.exec(text.slice(Math.max(0, start - 60), start))?.groups?.['town'];
  if (town === undefined || !isTown(town)) return [];
  const end = start - 2;
  return [
    { type: 'ADDRESS', start: end - town.length, end, reason: 'commune avant une adresse', confidence: 0.75 },
  ];
}

const POSTCODE_LINES =
  /^(?:, (?<tail>\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ' -]{1,40}))?[ ,\t]*\n[ \t]*(?<lines>\d{2} ?\d{3}[ \t]*(?:\n[ \t]*\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ' -]{1,40})?)(?=\n|$)/u;

/** A postcode and a town, each on its line, below an address that ends its own. */
export function linesAfter({ text }: TextView, { end }: Finding): readonly Finding[] {
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

/** "12 allée Berlioz (38200)", "rue du Lac, 38200."; not "rue du Lac, 38 000 kWh" */
const POSTCODE_ALONE = new RegExp(
  `^(?:,? ?\\(?|,? [–-] |[ \\t]*[|;\\t] ?)(?<postcode>\\d{2} ?\\d{3})(?=\\)|[,.;|\\t\\n]| [–|-]|$| (?!${COUNTED}(?![a-zA-ZÀ-ÖØ-öø-ῼ']))\\p{Ll})`,
  'u',
);
export function postcodeAfter({ text }: TextView, { end }: Finding): readonly Finding[] {
  const match = POSTCODE_ALONE.exec(text.slice(end, end + 34));
  return closing(match, end, match?.groups?.['postcode'], 'code postal après une adresse');
}

/** What stands at the end of a match, after an address that ends at `end`. */
function closing(
  match: RegExpExecArray | null,
  end: number,
  part: string | undefined,
  reason: string,
): readonly Finding[] {
  if (match === null || part === undefined) return [];
  const start = end + match[0].length - part.length;
  return [{ type: 'ADDRESS', start, end: start + part.length, reason, confidence: 0.8 }];
}

const FOREIGN_TOWN =
  /^(?:,? | ?\n ?|,? [–-] )(?<town>\d{4} (?:[A-Z]{2} )?\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?:[ -](?:la|le|les|sur|de|du|des|ten|aan|\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+))*)(?=[,.;)\n]|$| [–(-])/u;

/** The country, after a town abroad: "1000 Bruxelles, Belgique". */
const COUNTRY_NEXT =
  /^(?:,? | ?\n ?)\(?(?=\p{Lu})(?:Belgique|BELGIQUE|Suisse|SUISSE|Luxembourg|LUXEMBOURG|Allemagne|ALLEMAGNE|Espagne|ESPAGNE|Italie|ITALIE|Portugal|PORTUGAL|Pays-Bas|PAYS-BAS|Royaume-Uni|ROYAUME-UNI|Maroc|MAROC|Algérie|ALGERIE|Tunisie|TUNISIE|Canada|CANADA)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/u;

/** "rue de la Loi 16, 1000 Bruxelles", "Kerkstraat 14\n9000 Gent": a postcode of four figures after an address. */
export function foreignTownAfter({ text }: TextView, { end }: Finding): readonly Finding[] {
  const match = FOREIGN_TOWN.exec(text.slice(end, end + 60));
  const found = closing(match, end, match?.groups?.['town'], 'code postal étranger et ville');
  return found.map((town) => ({
    ...town,
    end: town.end + (COUNTRY_NEXT.exec(text.slice(town.end, town.end + 24))?.[0].length ?? 0),
  }));
}

const UNNUMBERED =
  /^(?:(?:au |aux? )?(?:hameau|lieu[- ]?dit|lieudit|quartier|village|tribu|section|morne|ravine|habitation|anse|[îi]let|[ée]cart|mas|ferme|chemin|route|ruelle|mont[ée]e|impasse)|L[ea]s? |L')/iu;
/** What leads to the name of a place: "au hameau de La Frache". */
const OF_PLACE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:hameau|quartier|village|lieu[- ]?dit|section|secteur) (?:de |du |des |d')?$/iu;
const DESCRIBED =
  /^ ?, (?<house>(?:la |le )?(?:(?:derni|premi|deuxi|troisi|quatri)[èe](?:re?|me)|\d{1,2}(?:er?|re|[èe]me)|grande?|petite?|vieille|vieux|maison|case|kaz|carbet|ferme|mas|pavillon|chalet|portail|volets|porte|au bout|au fond|face|en face|derri[èe]re|apr[èe]s|avant|juste)(?![a-zA-ZÀ-ÖØ-öø-ῼ])[^,;.:()\n]{0,50})(?=[,;.)\n]|$)/iu;
const OF_A_HOUSE =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:maison|case|kaz|carbet|ferme|mas|pavillon|chalet|portail|volets|porte|bout|fond|face|derri[èe]re|apr[èe]s|avant)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/iu;

/** "hameau du Villard, maison aux volets bleus": where no number tells the house, its description does. */
export function describedAfter({ text }: TextView, { start, end }: Finding): readonly Finding[] {
  if (!UNNUMBERED.test(text.slice(start, end)) && !OF_PLACE.test(text.slice(Math.max(0, start - 20), start)))
    return [];
  const match = DESCRIBED.exec(text.slice(end, end + 70));
  const house = match?.groups?.['house'];
  if (match === null || house === undefined || !OF_A_HOUSE.test(house)) return [];
  const from = end + match[0].length - house.length;
  return [
    {
      type: 'ADDRESS',
      start: from,
      end: from + house.length,
      reason: 'maison décrite',
      confidence: 0.75,
    },
  ];
}

const STREET_NEXT = new RegExp(`^,? (?:– |- )?(?<way>${STRONG_STREET})(?![a-zA-ZÀ-ÖØ-öø-ῼ])`, 'iu');

/** "Villa Les Embruns, chemin de la Gabrielle": after a house that no street told, its street. */
export function streetAfter(view: TextView, { start, end }: Finding): readonly Finding[] {
  const { text } = view;
  // "2e maison après le lavoir" is no number of a street.
  if (/\d(?!\d?(?:re|e|[èe]me|nde) )/u.test(text.slice(start, end))) return [];
  const match = /^,/u.test(text.slice(end, end + 1)) ? STREET_NEXT.exec(text.slice(end, end + 24)) : null;
  const way = match?.groups?.['way'];
  if (match === null || way === undefined) return [];
  const from = end + match[0].length;
  const last = readStreetName(text, from, view.lineAt(from).case);
  if (!/\p{Lu}/u.test(text.slice(from, last)) || !/^(?:[\s,.;)–|]|$)/u.test(text.slice(last, last + 1)))
    return [];
  const reason = 'voie d’une maison';
  return [{ type: 'ADDRESS', start: from - way.length, end: last, reason, confidence: 0.75 }];
}

const ROAD_NEXT = /^, (?:RD|RN|VC|CR|CD|[DN]) ?\d{1,4}(?=[,.;)\n]|$)/u;

/** "Le Serre, D 120": after a house that no street told, its road. */
export function roadAfter({ text }: TextView, { start, end }: Finding): readonly Finding[] {
  const match = /\d/u.test(text.slice(start, end)) ? null : ROAD_NEXT.exec(text.slice(end, end + 12));
  return closing(match, end, match?.[0].slice(2), 'route d’une maison');
}

/** The number of a house in the cell, or on the line, before its street. */
export function numberBefore({ text }: TextView, { start }: Finding): readonly Finding[] {
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
