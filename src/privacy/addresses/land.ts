/**
 * Land and houses that the rest of a text tells: the street that stands before a parcel ("terrain à bâtir, route de Creissels,
 * parcelle BK 44"), a house without a street found once ("La Borie Haute") and named again. It must not take a street again: a
 * street is everybody's.
 */
import type { Finding } from '../detector';
import type { TextView } from '../text/view';
import { lastPublic } from './public';
import { STRONG_STREET } from './words';

/** "14 rue de la Capelle, cadastrée section ", "route de Creissels, parcelle ": on the line, up to the parcel. */
const STREET_AND_PARCEL = new RegExp(
  `(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?<street>(?:\\d{1,4}(?: ?(?:bis|ter))?,? )?(?:${STRONG_STREET}) (?=[a-zA-ZÀ-ÖØ-öø-ῼ])[^,;:.()\\n|\\t]{2,40}?)(?: ?[,(–-] ?| )(?:(?:cadastr[ée]+e?s?|parcelles?|sections?|r[ée]f[ée]rences? cadastrales?|n[°o]s?|figurant au cadastre|au cadastre)[ :,]*)*$`,
  'iu',
);
const REACH = 110;

export function findBeforeParcels(view: TextView, beside: readonly Finding[]): readonly Finding[] {
  return beside.flatMap(({ type, start }): Finding[] => {
    if (type !== 'PARCEL') return [];
    const from = Math.max(view.lineAt(start).start, start - REACH);
    const ahead = view.text.slice(from, start);
    const match = STREET_AND_PARCEL.exec(ahead);
    const street = match?.groups?.['street'] ?? '';
    if (
      match === null ||
      !/[A-ZÀ-ÞŒ]/u.test(street.slice(1)) ||
      lastPublic(ahead.slice(0, match.index)) !== -1
    )
      return [];
    const at = from + match.index;
    return [
      {
        type: 'ADDRESS',
        start: at,
        end: at + street.length,
        reason: 'voie d’une parcelle',
        confidence: 0.75,
      },
    ];
  });
}

/** "mon champ C 218 (la Font Close)": a place in brackets after a parcel. */
const PLACE_AFTER =
  /^,? ?(?:\(|(?=au |à |lieu))(?:lieu[- ]?dit |au lieu[- ]?dit |au |à la |à )?[«"]? ?(?<place>(?:(?:[Ll]es?|[Ll]a) |[Ll]')?[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les) |d'|l')*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+){0,3})(?= ?[»")]|[,.;\n]|$)/u;

export function findAfterParcels(
  { text }: TextView,
  beside: readonly Finding[],
  isTaken: (start: number, end: number) => boolean,
): readonly Finding[] {
  return beside.flatMap(({ type, end }): Finding[] => {
    const match = type === 'PARCEL' ? PLACE_AFTER.exec(text.slice(end, end + 60)) : null;
    const place = match?.groups?.['place'] ?? '';
    if (match === null || lastPublic(place) !== -1) return [];
    const start = end + match[0].length - place.length;
    if (isTaken(start, start + place.length)) return [];
    return [
      { type: 'ADDRESS', start, end: start + place.length, reason: 'lieu d’une parcelle', confidence: 0.7 },
    ];
  });
}

/** Two words with a capital, of which none is a street, and no number: the name of a house or of a hamlet. */
const HOUSE =
  /^(?:(?:le|la|les|au|aux) |l')?[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?: (?:(?:de|du|des|la|le|les|d'|l') ?)*[A-ZÀ-ÞŒ][a-zA-ZÀ-ÖØ-öø-ῼ'-]+)+$/iu;
const CAPITALS = /[A-ZÀ-ÞŒ].* .*[A-ZÀ-ÞŒ]/u;
const STREET = new RegExp(`^(?:${STRONG_STREET})(?![a-zA-ZÀ-ÖØ-öø-ῼ])`, 'iu');

export function findHousesAgain({ text }: TextView, addresses: readonly Finding[]): readonly Finding[] {
  const names = new Set(
    addresses
      .map(({ start, end }) => text.slice(start, end))
      .filter((name) => name.length > 7 && HOUSE.test(name) && CAPITALS.test(name) && !STREET.test(name)),
  );
  return [...names].flatMap((name) => {
    const found: Finding[] = [];
    for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
      if (/[a-zA-ZÀ-ÖØ-öø-ῼ\d]/u.test(`${text[at - 1] ?? ''}${text[at + name.length] ?? ''}`)) continue;
      found.push({
        type: 'ADDRESS',
        start: at,
        end: at + name.length,
        reason: 'maison nommée ailleurs',
        confidence: 0.7,
      });
    }
    return found;
  });
}
