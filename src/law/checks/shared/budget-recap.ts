/**
 * What an amendment says of the whole budget after it: "fonctionnement : 900 000 + 6 000 = 906 000 €", "le budget est porté à". These
 * amounts are no line of the amendment. It tells them; what the lines add up to is for the checks.
 */

/** "1 046 300,00 + 17 500,00 = 1 063 800,00 €" */
const SUM = /\d\s*(?:€|euros?)?\s*[+-]\s*\d[\d .,]*(?:€|euros?)?\s*=\s*\d/;
const WHOLE = new RegExp(
  [
    "budget(?!\\s+supplementaire)[^.;:]{0,80}\\s(?:s'eleve|s'equilibre|s'etabli|se\\s+presente|est\\s+(?:ainsi\\s+|donc\\s+|desormais\\s+)?(?:porte|arrete|ramene))",
    '(?:^|[\\s(])(?:bp|budget\\s+primitif)\\s*(?:\\+|et)\\s*(?:dm|decisions?\\s+modificative)',
    'pour\\s+memoire',
    'apres\\s+(?:la\\s+presente\\s+|cette\\s+|la\\s+)?(?:dm|decision(?!\\s+modificative\\s+n°\\s*\\d+\\s*:)|modification)',
    'nouve(?:au|l|lle)x?\\s+(?:equilibre|total|montant|credits)',
    'total\\s+(?:general\\s+)?du\\s+budget',
  ].join('|'),
);

/** Whether a line tells of the whole budget. */
export const isRecap = (lower: string): boolean => SUM.test(lower) || WHOLE.test(lower);

/** Whether it only opens such lines: "le budget s’équilibre ainsi :". */
export const opensRecap = (lower: string): boolean =>
  WHOLE.test(lower) && /(?::|ainsi|comme\s+suit)\s*$/.test(lower);

const BEFORE =
  /(?<![a-z])(?:bp|primitif|votee?s?|ouverts?|prevus?|inscrits?|anciens?|avant|pour\s+memoire|actuels?)(?![a-z])/;
const AFTER =
  /(?<![a-z])(?:totale?s?|totaux|nouveaux?|nouvelles?|apres|soldes?|definitifs?|cumules?)(?![a-z])/;
const CHANGE =
  /(?<![a-z])(?:dm|modifi[a-z]*|variations?|propositions?|ajustements?|virements?|mouvements?|augment[a-z]*|dimin[a-z]*|presente)(?![a-z])|[+]\s?\/\s?-/;

/** Whether a column tells credits before or after the amendment, beside another that tells what it changes. */
export const isRecapColumn = (head: string, others: readonly string[]): boolean =>
  !CHANGE.test(head) && (BEFORE.test(head) || AFTER.test(head)) && others.some((one) => CHANGE.test(one));
