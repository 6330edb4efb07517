/**
 * Addresses that only what stands beside them tells: a house between somebody and a postcode, what is left between two pieces, a
 * postcode and a town on lines of their own, "M. Roux (Les Combes)". Needs to know where people and addresses were found.
 */
import type { DetectorInput, Finding } from '../detector';
import { phraseKey } from '../text/phrase';
import type { TextView } from '../text/view';
import { readNumbered } from './numbered';
import { lastPublic } from './public';
import { readPostcodeTown, readStreetName } from './read';
import { DWELLING, STRONG_STREET, WEAK_STREET } from './words';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

const POSTCODE = /(?<![\p{L}\d.,/°-]|\d )(?:F-? ?)?\d{2} ?\d{3}(?=,? ?[–-]?\s{1,3}\p{L})/gu;
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
  /^,? ?\((?<house>(?:(?:Le|La|Les|Au|Aux) |L')\p{Lu}[\p{L}'-]+(?: (?:(?:de|du|des|la|le|les|d'|à|en) ?)*\p{Lu}[\p{L}'-]+){0,3})\)/u;
const TOWN_AFTER =
  /^(?:,? (?:à |– ?|- ?)|, ?| ?\()(?<town>\p{Lu}[\p{L}'-]+(?:[ -](?:sur|sous|en|de|du|des|la|le|les|lès|l'|d'|\p{Lu}[\p{L}'-]+))*)(?=\)?(?:[,.;:|\n]|$| \())/u;
const STREET_OF = new RegExp(`^, ?(?<way>${STRONG_STREET})(?!\\p{L})`, 'iu');

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
    let reason = '';
    // From the postcode back over pieces of address, to somebody.
    for (let anchor = lastBefore(anchors, start); anchor !== undefined; anchor = lastBefore(anchors, start)) {
      const between = text.slice(anchor.end, start);
      if (between.length > REACH) break;
      if (!/^(?:[\s,–(-]|et )*$/u.test(between) && !arePieces(between)) break;
      reason ||= /^(?:[\s,–(-]|et )*$/u.test(between)
        ? 'code postal et commune de quelqu’un'
        : 'lieu entre une personne et un code postal';
      const isPlace = addresses.includes(anchor as Finding) || startsAsPlace(view, anchors, anchor);
      start = isPlace ? anchor.start : anchor.end + leadOf(between);
      if (!isPlace) break;
    }
    if (reason !== '') add(start, town, reason);
  }
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
    found.push(...townAfter(view, one, (name) => lexicon.has('towns', phraseKey(name))));
    found.push(...linesAfter(view, one));
  }
  for (const { end } of people) {
    const following = text.slice(end, end + 80);
    const house = HOUSE_IN_BRACKETS.exec(following);
    const name = house?.groups?.['house'];
    if (house !== null && name !== undefined && lastPublic(name) === -1) {
      const start = end + house[0].indexOf('(') + 1;
      add(start, start + name.length, 'maison, après une personne');
    }
    const way = STREET_OF.exec(following);
    if (way !== null) {
      const from = end + way[0].length;
      const last = readStreetName(text, from, view.lineAt(from).case);
      if (/\p{Lu}/u.test(text.slice(from, last)) && /^(?:[,.;)\n|]|$)/u.test(text.slice(last, last + 1)))
        add(from - (way.groups?.['way'] ?? '').length, last, 'voie, après une personne');
    }
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
  return found;
}

const AS_PLACE = new RegExp(`^(?:${STRONG_STREET}|${DWELLING}|casa|etxe|ker|logis|borde)(?!\\p{L})`, 'iu');

/** "Hameau de Tivolaggio, casa Santa Lucia, 20100 Grossa": what was taken for somebody is the end of a house's name. */
function startsAsPlace({ text }: TextView, anchors: readonly Stretch[], { start }: Stretch): boolean {
  const piece = text.slice(Math.max(0, start - LONGEST_PIECE), start).replace(/^.*[,\n(]\s*/u, '');
  return AS_PLACE.test(piece) && lastBefore(anchors, start) !== undefined;
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

/** "12 rue du Lac, Annecy.", "12 rue du Lac à Annecy" */
function townAfter(view: TextView, { end }: Finding, isTown: (name: string) => boolean): readonly Finding[] {
  const match = TOWN_AFTER.exec(view.text.slice(end, end + 60));
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

const POSTCODE_LINE =
  /^\n[ \t]*(?<postcode>\d{2} ?\d{3})[ \t]*(?:\n[ \t]*(?<town>\p{Lu}[\p{L}' -]{1,40}))?(?=\n|$)/u;

/** A postcode and a town, each on its line, below an address that ends its own. */
function linesAfter({ text }: TextView, { end }: Finding): readonly Finding[] {
  const match = POSTCODE_LINE.exec(text.slice(end, end + 80).replace(/^[ ,\t]*(?=\n)/u, ''));
  if (match === null) return [];
  const skipped = /^[ ,\t]*/u.exec(text.slice(end, end + 80))?.[0].length ?? 0;
  const start = end + skipped + match[0].indexOf(match.groups?.['postcode'] ?? '');
  return [
    {
      type: 'ADDRESS',
      start,
      end: end + skipped + match[0].length,
      reason: 'code postal sur sa ligne',
      confidence: 0.8,
    },
  ];
}
