/**
 * The words of a text, three letters at least, in plain lower case.
 */
import { spelled } from './ligatures';

export const plainWords = (text: string): readonly string[] =>
  spelled(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '')
    .toLowerCase()
    .match(/[a-z]{3,}/gu) ?? [];
