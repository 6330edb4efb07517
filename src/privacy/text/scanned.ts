/**
 * Repairs what a machine that read a scanned page takes for another sign: "éco1e", "LEMA1RE", "Ie Maire", "O6 74 22 l9 83". Only in a text
 * that holds several such words, and as long as it was: offsets hold. It must not touch codes, nor texts that people typed.
 */

/** A digit within the letters of a word that is no code. */
const MIXED_WORD = /(?<=[a-zA-ZÀ-ÖØ-öø-ῼ])[01]{1,2}\p{Ll}+(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
/** A letter within the digits of a number. */
const MIXED_NUMBER =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])(?=\d*[OlI])(?:\d[OlI]|[OlI]\d)[\dOlI]*(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;
/** A capital I that opens a common word: "Ie Maire", "Ioue". No French word begins so. */
const CAPITAL_FOR_L =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d'-])I(?=(?:es?|a|ui|eurs?|orsque?|oin|ieux?|ettres?|ignes?|ongue?s?|ogements?|ou(?:e[rsz]?|é|ée)|oyers?|ivrets?|ivres?|undi|ongtemps|oi|ui)(?![a-zA-ZÀ-ÖØ-öø-ῼ\d]))/gu;
const LEAST_WORDS = 2;
const LEAST_SIGNS = 4;
const RUN = /[a-zA-ZÀ-ÖØ-öø-ῼ\d]+/gu;
/** "1er", "1re", "2l", "CO2", "m3": letters and digits that belong together. */
const RIGHT =
  /^(?:\d+(?:ers?|[èe]res?|re|nde?|e|[èe]mes?|bis|ter|h\d*|m\d?|km|kg|g|cl|l|x\d?)|\p{Lu}{1,3}\d|[a-zA-ZÀ-ÖØ-öø-ῼ]\d)$/u;

export function isScanned(text: string): boolean {
  const words = (text.match(MIXED_WORD)?.length ?? 0) + (text.match(CAPITAL_FOR_L)?.length ?? 0);
  const numbers = text.match(MIXED_NUMBER)?.length ?? 0;
  return words >= LEAST_WORDS && words + numbers >= LEAST_SIGNS;
}

/** The same text with likely letters and digits, as long; when people typed it, only names in fields are. */
export function repairScan(text: string): string {
  return isScanned(text)
    ? text.replace(RUN, repair).replace(CAPITAL_FOR_L, 'l')
    : text.replace(NAME_FIELD, (field) => field.replace(LETTERS_AND_SIGN, repair));
}

/** "Nom : MANDR0UX": whatever the rest of the text, no name has a figure between its letters. */
const NAME_FIELD =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ])(?:pr[ée])?noms?(?: [a-zé' ]{1,20})?(?: ?\(s\))? ?: ?[^\n:]{0,60}[a-zA-ZÀ-ÖØ-öø-ῼ][01][a-zA-ZÀ-ÖØ-öø-ῼ][^\n]{0,60}/giu;
const LETTERS_AND_SIGN =
  /(?<![a-zA-ZÀ-ÖØ-öø-ῼ\d])[a-zA-ZÀ-ÖØ-öø-ῼ]+[01][a-zA-ZÀ-ÖØ-öø-ῼ]{1,}(?![a-zA-ZÀ-ÖØ-öø-ῼ\d])/gu;

function repair(run: string): string {
  if (!/\d/.test(run) || !/[a-zA-ZÀ-ÖØ-öø-ῼ]/u.test(run)) return run;
  if (/^[\dOolI]+$/u.test(run) && !/^1[oe]?$/u.test(run) && /\d|O/.test(run)) {
    return run.replace(/[Oo]/g, '0').replace(/[lI]/g, '1');
  }
  const letters = run.replace(/\d/g, '').length;
  if (/[2-9]/.test(run) || letters < run.length - letters || (RIGHT.test(run) && !/^1[ae]$/u.test(run)))
    return run;
  // "1e" is "le" in such a text: who orders writes "1er".
  return run.replace(/[01]/g, (digit, at: number) => {
    const upper = isUpper(run, at);
    return digit === '0' ? (upper ? 'O' : 'o') : upper ? 'I' : 'l';
  });
}

/** Letters around are capitals: "LEMA1RE". */
function isUpper(run: string, at: number): boolean {
  const near = `${run[at - 1] ?? ''}${run[at + 1] ?? ''}`.replace(/\d/g, '');
  return near !== '' && near === near.toUpperCase() && near !== near.toLowerCase();
}
