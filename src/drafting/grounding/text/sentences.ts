/**
 * The sentences of a plain text. A number, an abbreviation or an initial does not end one.
 */

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const ABBREVIATED =
  /(?:^|[\s('’"«])(?:m|mm|mme|mmes|mlle|me|dr|pr|st|ste|art|al|[a-z]|no|ref|tel|av|bd|cf)$/u;

/** "la tranche B." ends a sentence, unlike an initial. */
const LETTERED =
  /(?<![a-z])(?:tranche|categorie|zone|section|secteur|batiment|classe|lot|groupe|bloc|escalier|porte|niveau|type|serie|annexe|option|formule|parcelle|carre|emplacement|rang|allee|travee|colonne|quai|ilot|phase|division|case|hall|aile|terrain|plan|salle|scenario|variante)s?\s+(?:[a-z]\s*(?:,|et|ou)\s*)*[a-z]$/u;

/** "de 8 h à 13 h." does too: a unit after a number is no initial. Case tells it from "le 12 mai 2026 M. Roux". */
const UNIT = /\d\s*(?:[hlgtjm]|m[²³])$/u;
const endsOnUnit = (before: string): boolean => UNIT.test(before);

/** `before`: case kept. */
export const endsOnLetterOrUnit = (before: string): boolean =>
  LETTERED.test(before.toLowerCase()) || endsOnUnit(before);

/** In order; together they cover the text but for spaces. `cased`: plain text, case kept. */
export const sentencesIn = (cased: string): readonly Stretch[] => {
  const sentences: Stretch[] = [];
  let from = 0;
  const close = (to: number): void => {
    const text = cased.slice(from, to);
    const start = from + (text.length - text.trimStart().length);
    if (text.trim() !== '') sentences.push({ from: start, to: start + text.trim().length });
    from = to;
  };
  for (const match of cased.matchAll(/\n+|[.!?…]+["»)\]]*(?=\s+["«([]?\s*[\p{Lu}\d])|;(?=\s)/gu)) {
    const end = match.index + match[0].length;
    const before = cased.slice(from, match.index);
    if (match[0].startsWith('.') && ABBREVIATED.test(before.toLowerCase()) && !endsOnLetterOrUnit(before))
      continue;
    close(end);
  }
  close(cased.length);
  return sentences;
};

/** The sentence that holds an offset. */
export const sentenceAt = (sentences: readonly Stretch[], at: number): Stretch =>
  sentences.find(({ from, to }) => at >= from && at < to) ?? { from: at, to: at };
