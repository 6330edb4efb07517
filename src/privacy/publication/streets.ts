/**
 * Streets that stand without a number: an act on the works in one names nobody, but beside a person, or once that person's address is
 * hidden, the street alone may point at somebody ("Objet : bruit, impasse des Cerisiers"). It must not say whose street it is.
 */
import { readStreetName } from '../addresses/read';
import { STRONG_STREET } from '../addresses/words';
import { normalise } from '../text/normalise';

const STREET = new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ\\d'-])(?:${STRONG_STREET})(?![a-zA-ZÀ-ÖØ-öø-ῼ\\d])`, 'giu');
/** "passage de M. Roux": somebody passes there. */
const CIVILITY =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:M|MM|Mr|Mme|Mmes|Mlle|Me|Monsieur|Madame|Messieurs|Mesdames)(?![a-zA-ZÀ-ÖØ-öø-ῼ])/u;

/** Those with a name of their own, where they stand: UTF-16 offsets. "route départementale 938" is nobody's street. */
export function streetsIn(source: string): readonly { readonly start: number; readonly end: number }[] {
  // Of the same length: offsets hold.
  const text = normalise(source);
  return [...text.matchAll(STREET)].flatMap((match) => {
    const from = match.index + match[0].length;
    const end = readStreetName(text, from, 'mixed');
    const name = text.slice(from, end);
    return /\p{Lu}/u.test(name) && !CIVILITY.test(name) ? [{ start: match.index, end }] : [];
  });
}
