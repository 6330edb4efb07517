/**
 * Pieces of an address in what stands between two things that were found: only places, of which none is public. It must not
 * look for people.
 */
import type { PlacedStretches, Stretch } from '../text/stretches';
import type { TextView } from '../text/view';
import { lastPublic } from './public';
import { DWELLING, SMALL_PLACE, STRONG_STREET, WEAK_STREET } from './words';

export type { Stretch };

export const LONGEST_PIECE = 60;
/** A piece opens with a capital, a number, or a word that places are made of. */
const PIECE = new RegExp(
  `^(?:\\p{Lu}|\\d|(?:au |le |la |les |l')?(?:${STRONG_STREET}|${WEAK_STREET}|${DWELLING}|${SMALL_PLACE}|chez(?! (?:son|sa|ses|mon|ma|mes|leurs?|lui|elle|eux|des?|une?)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))|face|en face|derri[èe]re|pr[èe]s|apr[èe]s|avant|[àa] c[ôo]t[ée]|au[- ]dessus|casa|etxe|ker|logis|borde|hlm|b[âa]t|esc|app|apt|porte|appt)(?![a-zA-ZÀ-ÖØ-öø-ῼ]))`,
  'u',
);
/** "Il réside désormais" */
const SENTENCE =
  /^(?:N[ée]e?s?|Domicile|Ils?|Elles?|On|Je|Nous|Vous|Ce|Cette|Merci|Cordialement)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/u;
const MOST_WORDS = 7;
export const AS_PLACE = new RegExp(
  `^(?:${STRONG_STREET}|${DWELLING}|casa|etxe|ker|logis|borde|chez|c/o)(?![a-zA-ZÀ-ÖØ-öø-ῼ])`,
  'iu',
);

/** "Hameau de Tivolaggio, casa Santa Lucia, 20100 Grossa": what was taken for somebody is the end of a house's name. */
export function startsAsPlace(
  { text }: TextView,
  anchors: PlacedStretches<Stretch>,
  { start }: Stretch,
): boolean {
  const piece = text.slice(Math.max(0, start - LONGEST_PIECE), start).replace(/^.*[,\n(]\s*/u, '');
  return AS_PLACE.test(piece) && anchors.lastBefore(start) !== undefined;
}

/** ", Hameau de Tivolaggio, casa Santa Lucia, ": only places, of which none is public. */
export function arePieces(cited: string): boolean {
  // The lines of an answered message: "> ".
  const between = cited.replace(/\n(?:> ?)+/gu, '\n');
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
      (piece) =>
        piece.length <= LONGEST_PIECE &&
        PIECE.test(piece) &&
        !SENTENCE.test(piece) &&
        piece.split(' ').length <= MOST_WORDS,
    )
  );
}

export const leadOf = (between: string): number => /^(?:\n> |[\s,–(-])*/u.exec(between)?.[0].length ?? 0;
