/**
 * Checks of texts: characters, length, pattern. Nothing is coerced or trimmed, but for pieces of a sentence (`fragment`).
 */
import type { TextShape } from '../field-types';
import { checkAnonymous } from './anonymous';
import { checkFragment } from './fragment';
import { quoted } from './label';
import { refused, type Checked } from './problem';

const DEFAULT_LENGTH = { text: 500, longtext: 10000 } as const;
// Control characters but for tabs and line ends, lone surrogates, invisible marks, those that turn the direction of text.
const STRANGE = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]/u;
const LINE_END = /[\r\n]/u;

/** A text as typed. */
export const checkText = (shape: TextShape, value: unknown, field: string, label: string): Checked => {
  if (typeof value !== 'string')
    return refused(
      field,
      'type',
      `${quoted(label)} doit être un texte${typeof value === 'number' ? ' (mettez ce nombre entre guillemets)' : ''}.`,
      `“${label}” must be a text.`,
    );
  const strange = checkCharacters(value, field, label);
  if (strange !== undefined) return strange;
  if (shape.type === 'text' && LINE_END.test(value))
    return refused(
      field,
      'characters',
      `${quoted(label)} doit tenir sur une ligne.`,
      `“${label}” must be on one line.`,
    );
  const longest = shape.maxLength ?? DEFAULT_LENGTH[shape.type];
  if (value.length > longest)
    return refused(
      field,
      'too-long',
      `${quoted(label)} compte ${value.length} caractères ; le maximum est de ${longest}.`,
      `“${label}” has ${value.length} characters; the most is ${longest}.`,
    );
  if (shape.pattern !== undefined && !new RegExp(`^(?:${shape.pattern})$`, 'u').test(value))
    return refused(
      field,
      'pattern',
      shape.patternMessage ?? `${quoted(label)} n’a pas la forme attendue.`,
      `“${label}” does not have the expected form.`,
    );
  if (shape.anonymous) {
    const named = checkAnonymous(value, field, label);
    if ('problems' in named) return named;
  }
  return shape.fragment === undefined ? { value } : checkFragment(shape.fragment, value, field, label);
};

/** Characters that no act may hold: they are invisible, break the file, or would be read as a placeholder. */
const checkCharacters = (value: string, field: string, label: string): Checked | undefined => {
  if (STRANGE.test(value))
    return refused(
      field,
      'characters',
      `${quoted(label)} contient un caractère invisible ou interdit ; ressaisissez ce texte.`,
      `“${label}” holds an invisible or forbidden character; please type it again.`,
    );
  if (value.includes('{{') || value.includes('}}'))
    return refused(
      field,
      'characters',
      `Retirez les accolades doubles de ${quoted(label)}.`,
      `Please remove the double braces from “${label}”.`,
    );
  return undefined;
};

/** A short text inside a value of several parts. */
export const checkPart = (value: unknown, field: string, label: string, maxLength = 200): Checked =>
  checkText({ type: 'text', maxLength }, value, field, label);
