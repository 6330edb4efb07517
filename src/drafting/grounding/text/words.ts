/**
 * The words of a plain text, with how they are written and where they stand. It must not judge what a word means.
 */
import type { Folded } from '../../../act/reading/fold';
import { headingsIn } from './headings';
import { endsOnLetterOrUnit } from './sentences';

export interface Word {
  readonly from: number;
  readonly to: number;
  /** Plain lower case. */
  readonly text: string;
  readonly shape: 'lower' | 'capital' | 'capitals' | 'mixed';
  /** A capital here is due to the sentence, the line or the quotation that it opens. */
  readonly opens: boolean;
  /** Written with an accent: "à" is no verb. */
  readonly accented: boolean;
  /** It stands in a line written in capitals: case says nothing. */
  readonly shouted: boolean;
}

const WORD = /\p{L}+/gu;
/** A full stop after these ends no sentence. */
const ABBREVIATIONS = new Set(
  'm mm mme mmes mlle me dr pr st ste art al p no nos n ref tel av bd bat cf etc r l d a c s j env min max'.split(
    ' ',
  ),
);

/** In order. */
export const wordsOf = ({ cased, lower, text, at }: Folded): readonly Word[] => {
  const words: Word[] = [];
  const shouted = shoutedLines(cased);
  let previous: Word | undefined;
  for (const match of cased.matchAll(WORD)) {
    const from = match.index;
    const to = from + match[0].length;
    const word: Word = {
      from,
      to,
      text: lower.slice(from, to),
      shape: shapeOf(match[0]),
      opens: opensAt(cased, lower, previous, from),
      shouted: shouted(from),
      accented: /\p{M}/u.test(text.slice(at(from), at(to)).normalize('NFD')),
    };
    words.push(word);
    previous = word;
  }
  return words;
};

/** What holds no small letter, in one stretch. */
const CAPITALS_RUN = /(?<!\p{L})\p{Lu}[\p{Lu}\s,'’()\d:.-]{40,}/gu;
const SMALL_WORDS =
  /(?<!\p{L})(?:LES?|LA|DES?|DU|EN|ET|AUX?|SONT|EST|SERA|SERONT|POUR|DANS|PAR|SUR|[DL]['’])(?!\p{L})/gu;
/** "EN RAISON DE L’ALERTE CYCLONIQUE, LES ECOLES FERMERONT": the small words of a sentence, where rows of names have few. */
const isSentence = (run: string): boolean =>
  (run.match(SMALL_WORDS) ?? []).length > 2 && (run.match(/\p{L}{4,}/gu) ?? []).length > 4;

const shapeOf = (word: string): Word['shape'] => {
  if (word === word.toLowerCase()) return 'lower';
  if (word.length > 1 && word === word.toUpperCase()) return 'capitals';
  const rest = word.slice(1);
  return rest === rest.toLowerCase() ? 'capital' : 'mixed';
};

/** "Monsieur, Réunie le 3 mai…", "Madame la Présidente, Faisant suite à…": an address that opens the text, its line gone. */
const ADDRESSED =
  /(?:^|[.!?\n]\s*|,\s+)(?:Madame|Monsieur|Mesdames|Messieurs)(?:\s+(?:l[ae]s?\s+|l['’])\p{L}+)?$/u;

const opensAt = (cased: string, lower: string, previous: Word | undefined, from: number): boolean => {
  const gap = cased.slice(previous?.to ?? 0, from);
  if (previous === undefined || gap.includes('\n')) return true;
  if (/^,\s+$/u.test(gap) && ADDRESSED.test(cased.slice(Math.max(0, previous.to - 60), previous.to)))
    return true;
  if (/[«"“(]\s*$/u.test(gap)) return true;
  if (/[!?…|]/u.test(gap) || /\s-\s$/u.test(gap)) return true;
  if (/:\s*[-•–*]?\s*$/u.test(gap) && gap.includes(':')) return true;
  if (!/\.\s/u.test(gap) && !/[;•]\s/u.test(gap)) return false;
  if (!gap.includes('.') || /\d/u.test(gap)) return true;
  return !(
    ABBREVIATIONS.has(lower.slice(previous.from, previous.to)) &&
    gap.startsWith('.') &&
    !endsOnLetterOrUnit(cased.slice(Math.max(0, previous.to - 24), previous.to))
  );
};

/** Lines of two words or more with hardly a small letter, sentences in capitals before one that is not, and headings of notices. */
const shoutedLines = (cased: string): ((at: number) => boolean) => {
  const stretches: (readonly [number, number])[] = [];
  let start = 0;
  for (const line of cased.split('\n')) {
    const letters = line.replace(/[^\p{L}]/gu, '');
    const small = letters.replace(/[^\p{Ll}]/gu, '').length;
    if (letters.length > 8 && small < letters.length / 8 && /\p{L}\s+\p{L}/u.test(line))
      stretches.push([start, start + line.length]);
    start += line.length + 1;
  }
  for (const { 0: run, index } of cased.matchAll(CAPITALS_RUN))
    if (isSentence(run)) stretches.push([index, index + run.length]);
  stretches.push(...headingsIn(cased));
  return (at) => stretches.some(([from, to]) => at >= from && at < to);
};
