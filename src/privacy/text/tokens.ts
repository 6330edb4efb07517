/**
 * Cuts a normalised text into words, and says of each how it is written and where it stands. It must not judge what a word
 * means.
 */
import { fold } from './fold';
import { matchesOf } from './matches';

/** How a word is written. A single capital letter is `initial`. */
export type Shape = 'lower' | 'capitalised' | 'capitals' | 'initial' | 'mixed';

export interface Token {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  readonly shape: Shape;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly line: number;
  /** First word of its line. */
  readonly opensLine: boolean;
  /** A capital here is due to the sentence: after a full stop, at the start of a line, after an opening quote or a bullet. */
  readonly opensSentence: boolean;
}

export interface Line {
  readonly start: number;
  readonly end: number;
  /** Index of its first word and of the first word after it. */
  readonly from: number;
  readonly to: number;
  /**
   * What case says in this line: `mixed` (a capital means something), `upper` (nearly all is in capitals), `lower` (hardly a
   * capital in many words, as when one dictates or types on a telephone).
   */
  readonly case: 'mixed' | 'upper' | 'lower';
}

const WORD = /\p{L}+/gu;
/** Ends a sentence, when a space follows. */
const SENTENCE_END = /[.!?…][»")\]'”]*\s/u;
const OPENS_ALONE = /^\s*(?:[-–—•*◦▪·□☐☒✓✔➢→>«"“([]\s*)+$/u;
/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  (
    'm mm mme mmes mlle mlles me mes dr drs pr prof st ste vve ep art al alin av bd bld boul bat batt apt appt app esc et ' +
    'ex cf tel tél fax ref réf n no nos num p pp env etc cie ets resp sté ste dir cab chap fig mod niv obs rdc resp suppl ' +
    'vol hab sgt cne cdt col gal gen adj brig lt cap imp pl rte ch che chem all sq res lot quart ham lieu dept dpt arr'
  ).split(' '),
);
/** In a line with fewer words, capitals say nothing of the writer's habits. */
const MIN_WORDS_UPPER = 2;

export interface Cut {
  readonly tokens: readonly Token[];
  readonly lines: readonly Line[];
}

export function cut(text: string): Cut {
  const tokens: Token[] = [];
  const lines: Line[] = [];
  let start = 0;
  for (const [number, content] of text.split('\n').entries()) {
    const from = tokens.length;
    cutLine(content, start, number, tokens);
    const words = tokens.slice(from);
    lines.push({ start, end: start + content.length, from, to: tokens.length, case: caseOf(words) });
    start += content.length + 1;
  }
  return { tokens, lines };
}

function cutLine(content: string, offset: number, line: number, tokens: Token[]): void {
  let previous: Token | undefined;
  for (const match of matchesOf(content, WORD)) {
    const [word] = match;
    const at = match.index;
    const gap = content.slice(previous === undefined ? 0 : previous.end - offset, at);
    const token: Token = {
      index: tokens.length,
      start: offset + at,
      end: offset + at + word.length,
      text: word,
      folded: fold(word),
      shape: shapeOf(word),
      gap,
      line,
      opensLine: previous === undefined,
      opensSentence:
        previous === undefined || (gap !== ' ' && gap !== '-' && gap !== "'" && opens(gap, previous)),
    };
    tokens.push(token);
    previous = token;
  }
}

function opens(gap: string, previous: Token): boolean {
  if (SENTENCE_END.test(gap)) {
    if (!gap.startsWith('.')) return true;
    return !(previous.shape === 'initial' || ABBREVIATIONS.has(previous.folded));
  }
  return /[«"“]\s*$/u.test(gap) || (OPENS_ALONE.test(gap.replace(/^[^\n:;]*[:;]/u, '')) && /[:;]/u.test(gap));
}

function shapeOf(word: string): Shape {
  const lower = word.toLowerCase();
  if (word === lower) return 'lower';
  const upper = word.toUpperCase();
  if (word === upper) return word.length === 1 ? 'initial' : 'capitals';
  const [first = ''] = word;
  return first !== first.toLowerCase() && word.slice(first.length) === lower.slice(first.length)
    ? 'capitalised'
    : 'mixed';
}

function caseOf(words: readonly Token[]): Line['case'] {
  let capitals = 0;
  let letters = 0;
  let withCapital = 0;
  for (const { text, shape } of words) {
    letters += text.length;
    if (shape === 'capitals' || shape === 'initial') capitals += text.length;
    if (shape !== 'lower') withCapital += 1;
  }
  if (words.length >= MIN_WORDS_UPPER && capitals > 0.75 * letters) return 'upper';
  if (withCapital > 0 && withCapital > words.length / 40) return 'mixed';
  return words.length > 0 ? 'lower' : 'mixed';
}
