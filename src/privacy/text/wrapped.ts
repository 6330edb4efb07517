/**
 * Joins the lines of a paragraph that was cut at a fixed width, as e-mails and PDF extractions are: an address or a name goes on
 * over the cut. As long as it was: a line end becomes a space. It must not join the lines of a list, a table or a form.
 */

/** A full line: nobody ends a line there on purpose. */
const FULL = 55;
/** A line that goes on: a word, a number of a street; not a bullet, a label, a new sentence. */
const GOES_ON = /^(?:\p{Ll}[\p{L}'-]*(?!\p{L}| ?:)|\d{1,4},? (?:bis |ter )?\p{Ll})/u;
const ENDS = /[.!?:;|\t]\s*$/u;

export function joinWrapped(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      if (next === undefined) return line;
      const wrapped = line.length >= FULL && !ENDS.test(line) && !/[|\t]/u.test(next) && GOES_ON.test(next);
      return `${line}${wrapped ? ' ' : '\n'}`;
    })
    .join('');
}
