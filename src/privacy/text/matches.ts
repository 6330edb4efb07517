/**
 * All matches of an expression in a text. `matchAll` works on a copy that it makes on each call, and V8 compiles that copy anew once
 * it has forgotten the expression, after some garbage collections: here the expression itself is used. It must not look for more.
 */

/** @param pattern with flag g; what was searched with it before does not count */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
