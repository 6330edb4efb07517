/**
 * A few words of a text, that a person can search for in the document. Nothing else.
 */

const LENGTH = 60;

/** From `start` on, on one line; cut at a space where there is one. */
export function excerptOf(text: string, start = 0): string {
  const flat = text.slice(start).replaceAll('\n', ' ');
  if (flat.length <= LENGTH) return flat;
  const cut = flat.lastIndexOf(' ', LENGTH);
  return `${flat.slice(0, cut > LENGTH / 2 ? cut : LENGTH)}…`;
}
