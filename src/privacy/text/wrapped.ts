/**
 * Joins the lines of a paragraph that was cut at a fixed width, as e-mails and PDF extractions are: an address or a name goes on
 * over the cut. As long as it was: a line end becomes a space. It must not join the lines of a list, a table or a form.
 */

/** A full line: nobody ends a line there on purpose. */
const FULL = 55;
/** A line that goes on: a word, a number of a street; not a bullet, a label, a new sentence. */
const GOES_ON = /^(?:\p{Ll}[a-zA-ZÀ-ÖØ-öø-ῼ'-]*(?![a-zA-ZÀ-ÖØ-öø-ῼ]| ?:)|\d{1,4},? (?:bis |ter )?\p{Ll})/u;
/** "n° 211 : Delattre", "n° 17 – veuve Morel": an item of a list of its own. */
const ITEM = /^n[°o] ?[\p{Lu}\d/-]{1,9} ?(?:: |[–—-] |\()/u;
const ENDS = /[.!?:;|\t]\s*$/u;

/** An address goes on whatever the length of its line: "4 allée⏎des Tilleuls", "au 14⏎rue Foch", "63000⏎Clermont". */
const WAY =
  '(?:rue|avenue|boulevard|chemin|impasse|all[ée]e|route|place|quai|square|passage|ruelle|lotissement|r[ée]sidence|hameau|lieu-dit|b[âa]timent|cit[ée])';
const CUT: readonly (readonly [end: RegExp, next: RegExp])[] = [
  [
    new RegExp(`(?<![a-zA-ZÀ-ÖØ-öø-ῼ])${WAY}$`, 'iu'),
    /^(?:(?:de|du|des|de la|la|le|les|aux?) |d'|l'|de l')?[a-zA-ZÀ-ÖØ-öø-ῼ](?![^\n]{0,30}:)/u,
  ],
  // "27 rue du⏎Faubourg-Saint-Antoine", "3 bis allée des⏎Tilleuls"
  [
    new RegExp(
      `\\d(?: ?bis| ?ter)?,? ${WAY}(?: (?:de|du|des|de la|la|le|les|aux?|de l'|d'|saint|sainte|jean|pierre|marie|docteur|g[ée]n[ée]ral|mar[ée]chal|pr[ée]sident|vieux|vieille))+$`,
      'iu',
    ),
    /^[a-zA-ZÀ-ÖØ-öø-ῼ](?![^\n]{0,30}:)/u,
  ],
  [/(?:^|[ ,])\d{1,4}(?: ?bis| ?ter)?,?$/u, new RegExp(`^${WAY} `, 'u')],
  [/(?:^| )(?:0[1-9]|[1-8]\d|9[0-578])\d{3}$/u, /^\p{Lu}[a-zA-ZÀ-ÖØ-öø-ῼ'-]+(?![^\n]{0,30}:)/u],
  // A telephone number, an IBAN, a social security number in groups.
  [
    /(?<![\d.,]|\d[ .])(?:0[1-9](?:[ .]\d{2}){1,3}|(?:\+33|0033) ?[1-9](?:[ .]\d{2}){0,3})$/u,
    /^\d{2}(?:[ .]\d{2}){0,3}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/u,
  ],
  [/(?<!a-zA-ZÀ-ÖØ-öø-ῼ)FR\d{2}(?: ?[\dA-Z]{4}){0,5}$/iu, /^[\dA-Z]{3,4}(?: |$|[.,;)])/u],
  [
    /(?<![\d.,]|\d[ .])[1-478] \d{2} \d{2}(?: (?:\d{2}|2[AB])(?: \d{3}){0,2})?$/u,
    /^(?:\d{2,3}|2[AB])(?: \d{2,3}){0,3}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/u,
  ],
];
/** A line of a table, a form, a letterhead holds its own fields. */
const OWN_LINE = /[|\t]/u;
/** Cells between semicolons: a row of an export. */
const ROW = /^(?:[^;\n]{0,45};){3}/u;

const isCut = (line: string, next: string): boolean =>
  line.length > 12 &&
  !OWN_LINE.test(line) &&
  !OWN_LINE.test(next) &&
  CUT.some(([end, begin]) => end.test(line) && begin.test(next));

export function joinWrapped(text: string): string {
  if (!text.includes('\n')) return text;
  const lines = text.split('\n');
  return lines
    .map((line, i) => {
      const next = lines[i + 1];
      if (next === undefined) return line;
      const wrapped =
        line.length >= FULL &&
        !ENDS.test(line) &&
        !/[|\t]/u.test(next) &&
        !ROW.test(next) &&
        !ITEM.test(next) &&
        GOES_ON.test(next);
      return `${line}${wrapped || isCut(line, next) ? ' ' : '\n'}`;
    })
    .join('');
}
