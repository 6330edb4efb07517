/**
 * Quotes of a text that is itself quoted between guillemets: they become “ ”, and those within them ‘ ’. It must not change a word.
 */

const SIGN = /«[\s\u00A0\u202F]*|[\s\u00A0\u202F]*»|[“”"]/gu;

/** A straight quote opens after a space, a parenthesis or nothing; a closing sign without its opening one stays as it is. */
export function innerQuotes(text: string): string {
  let depth = 0;
  return text.replace(SIGN, (sign, at: number) => {
    const kind = sign.trim();
    const opens =
      kind === '«' ||
      kind === '“' ||
      (kind === '"' && /^$|[\s([«“’']/u.test(text.slice(Math.max(0, at - 1), at)));
    if (opens) {
      depth += 1;
      return depth === 1 ? '“' : '‘';
    }
    if (depth === 0) return kind === '»' ? '”' : sign;
    depth -= 1;
    return depth === 0 ? '”' : '’';
  });
}
