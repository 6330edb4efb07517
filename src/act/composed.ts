/**
 * Unicode composed (NFC), at a cost that is linear whatever the text: to put a long run of combining marks in order costs the square
 * of its length. It must not change anything else.
 */

/** No script piles so many marks on one letter; Unicode's own stream-safe format (UAX 15) stops at thirty. */
const PILE = /\P{M}?\p{M}{61,}/gu;

/** Quicker to ask than to look for piles. */
const HAS_PILE = /\p{M}{61}/u;

/** A letter under more than sixty marks is left as it is, so that applying this twice changes nothing. */
export function composed(text: string): string {
  if (!HAS_PILE.test(text)) return text.normalize('NFC');
  let result = '';
  let at = 0;
  for (const { 0: pile, index } of text.matchAll(PILE)) {
    result += text.slice(at, index).normalize('NFC') + pile;
    at = index + pile.length;
  }
  return result + text.slice(at).normalize('NFC');
}
