/**
 * Puts a field's label in a sentence. It must not know values.
 */

/** "Date de la demande" → "date de la demande"; sigles keep their capitals. */
export const inSentence = (label: string): string =>
  /^\p{Lu}[\p{Ll}’' ]/u.test(label) || /^[\p{Lu}] /u.test(label)
    ? label.charAt(0).toLocaleLowerCase('fr-FR') + label.slice(1)
    : label;

/** "« Date de la demande »" */
export const quoted = (label: string): string => `« ${label} »`;
