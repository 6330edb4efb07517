/**
 * A rule's message with its values: "{days} jour(s) franc(s)" and 2 give "2 jours francs". In French the message's own words get
 * their non-breaking spaces here, whatever stands in the rule; values, which quote the act, are left as they are. It knows no rule.
 */
import { elide } from '../../../act/elision';
import { remembered } from '../../../act/remembered';
import { frenchTypography } from '../../../act/typography';

export type Language = 'fr' | 'en';

export type WordingValues = Readonly<Record<string, string | number>>;

/** A name in braces, or the mark of a plural that agrees with the last number named before it. */
const TOKEN = /\{(\w+)\}|\((s|x|nt)\)/gu;

/**
 * Names without a value stay as they are written, and so do plurals that no number commands. In French, words of the message elide
 * before a value: "de {name}" gives "d’Odile Marchal".
 */
export function wordMessage(message: string, values: WordingValues, language: Language): string {
  const words = language === 'fr' ? typeset(message) : message;
  let commanding: number | undefined;
  let worded = '';
  let from = 0;
  for (const { index, 0: whole, 1: name, 2: plural } of words.matchAll(TOKEN)) {
    const literal = words.slice(from, index);
    from = index + whole.length;
    if (plural !== undefined) {
      worded += literal;
      if (commanding === undefined) worded += whole;
      else if (!isSingular(commanding, language)) worded += plural;
      continue;
    }
    const value = name !== undefined && Object.hasOwn(values, name) ? String(values[name]) : undefined;
    if (value !== undefined && /^\d+$/u.test(value)) commanding = Number(value);
    worded += language === 'fr' && value !== undefined ? elide(literal, value) : literal;
    worded += value ?? whole;
  }
  return worded + words.slice(from);
}

/** French words of a rule, before their values: a title, a message. A rule may word one many times. */
export const typeset = remembered((message: string): string =>
  // A name in braces stands for what typography would look at: a number before a unit, after "n°".
  frenchTypography(message).replace(/(?<=\}) (?=[%€])|(?<=n°) (?=\{)/gu, '\u00A0'),
);

/** In French 0 and 1 are singular; in English 1 alone. */
const isSingular = (count: number, language: Language): boolean =>
  language === 'fr' ? count < 2 : count === 1;
