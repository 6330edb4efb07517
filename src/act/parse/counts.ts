/**
 * Numbers that a text gives beside a label: "Présents : 22", "27 conseillers en exercice", "deux abstentions". It reads them; it
 * adds nothing up.
 */
import { matchAt } from '../reading/fold';
import type { Folded } from '../reading/fold';
import { parseNumberWords } from '../reading/number-words';
import type { Count, Span } from './model';

const SMALL =
  'aucune?|zero|neant|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente';
const VALUE = `(\\d{1,3}(?![\\d/]|\\s?(?:h|%|€|er)(?![a-z]))|(?:${SMALL})(?![a-z]))`;

export interface Label {
  /** Before the number: "Présents : 22". */
  readonly before: RegExp;
  /** After it: "22 présents". */
  readonly after: RegExp;
}

/** `label` is the source of a pattern for plain lower-case text. */
export const labelled = (label: string, afterLabel = label): Label => ({
  before: new RegExp(
    `(?<![a-z])(?:${label})(?:\\s+(?:a\\s+la\\s+seance|municipaux|au\\s+vote))?\\s*[:=-]+\\s*${VALUE}`,
    'g',
  ),
  after: new RegExp(
    `(?<![\\d/.,-])(?<![a-z])${VALUE}\\s*(?:voix\\s+|votes?\\s+|membres?\\s+|conseillers?\\s+|elus?\\s+)?(?:municipaux\\s+)?(?:${afterLabel})(?![a-z])`,
    'g',
  ),
});

const valueOf = (text: string): number | undefined => {
  if (/^\d/.test(text)) return Number(text);
  if (/^(?:aucun|zero|neant)/.test(text)) return 0;
  return parseNumberWords(text);
};

/** The first number so labelled inside a stretch of plain text, with its place in the text. */
export const countIn = (folded: Folded, label: Label, { start, end }: Span): Count | undefined => {
  for (const pattern of [label.before, label.after]) {
    const found = matchAt(pattern, folded.lower.slice(0, end), start);
    const digits = found?.[1];
    if (found === undefined || digits === undefined) continue;
    const value = valueOf(digits);
    if (value === undefined) continue;
    const offset =
      found.index + found[0].indexOf(digits, pattern === label.before ? found[0].length - digits.length : 0);
    return { value, start: folded.at(offset), end: folded.at(offset + digits.length) };
  }
  return undefined;
};
