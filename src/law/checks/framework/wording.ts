/**
 * A rule's message with its values: "{days} jour(s) franc(s)" and 2 give "2 jours francs". In French the message's own words get
 * their non-breaking spaces here, whatever stands in the rule; values, which quote the act, are left as they are. It knows no rule.
 */
import { remembered } from '../../../act/remembered';
import { frenchTypography } from '../../../act/typography';

export type Language = 'fr' | 'en';

export type WordingValues = Readonly<Record<string, string | number>>;

/** A name in braces, or the mark of a plural that agrees with the last number named before it. */
const TOKEN = /\{(\w+)\}|\((s|x|nt)\)/gu;

/** Names without a value stay as they are written, and so do plurals that no number commands. */
export function wordMessage(message: string, values: WordingValues, language: Language): string {
  let commanding: number | undefined;
  return (language === 'fr' ? typeset(message) : message).replace(
    TOKEN,
    (whole, name: string | undefined, plural: string | undefined) => {
      if (plural !== undefined) {
        if (commanding === undefined) return whole;
        return isSingular(commanding, language) ? '' : plural;
      }
      const value = name !== undefined && Object.hasOwn(values, name) ? values[name] : undefined;
      if (value === undefined) return whole;
      if (/^\d+$/u.test(String(value))) commanding = Number(value);
      return String(value);
    },
  );
}

/** French words of a rule, before their values: a title, a message. A rule may word one many times. */
export const typeset = remembered((message: string): string =>
  // A name in braces stands for what typography would look at: a number before a unit, after "n°".
  frenchTypography(message).replace(/(?<=\}) (?=[%€])|(?<=n°) (?=\{)/gu, '\u00A0'),
);

/** In French 0 and 1 are singular; in English 1 alone. */
const isSingular = (count: number, language: Language): boolean =>
  language === 'fr' ? count < 2 : count === 1;
