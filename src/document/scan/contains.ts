/**
 * Whether some words stand among others, at a cost that is linear whatever the words: a native search is not, for texts made of
 * one letter. Characters only: it must not know what a word is.
 */

/** Whether `part` stands in `whole` (Knuth, Morris and Pratt). */
export function contains(whole: string, part: string): boolean {
  if (part.length > whole.length) return false;
  const borders = bordersOf(part);
  let matched = 0;
  for (let at = 0; at < whole.length && matched < part.length; at++) {
    const code = whole.charCodeAt(at);
    while (matched > 0 && part.charCodeAt(matched) !== code) matched = borders[matched - 1] ?? 0;
    if (part.charCodeAt(matched) === code) matched++;
  }
  return matched === part.length;
}

/** For each beginning of a text, the length of its longest proper beginning that is also its end. */
function bordersOf(text: string): Uint32Array {
  const borders = new Uint32Array(text.length);
  let length = 0;
  for (let at = 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    while (length > 0 && text.charCodeAt(length) !== code) length = borders[length - 1] ?? 0;
    if (text.charCodeAt(length) === code) length++;
    borders[at] = length;
  }
  return borders;
}
