/**
 * French typography (Imprimerie nationale's usage): spaces, apostrophes, guillemets, ellipsis. It moves no word and changes no
 * letter, and it works on a text cut in segments without moving words from one segment to another.
 */
import { composed } from './composed';
import { SPACE_CLASS } from './spaces';
import { MAY_PROTECT, PROTECTED, QUOTE_RULES, RULES } from './typography-rules';
import type { Rule } from './typography-rules';

/** A text and the offsets where its segments end, but for the last one. */
interface Cut {
  text: string;
  cuts: number[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A pure insertion at a cut belongs to the segment before it. */
  readonly left: boolean;
}

// The rules settle in two rounds; a third only confirms. The bound is there so that no text can make this loop for ever.
const MAX_ROUNDS = 8;

/** The text with French typography. Applying it twice changes nothing more. URLs, e-mails, 8:30 and code are left alone. */
export function frenchTypography(text: string): string {
  return frenchTypographySegments([text])[0] ?? '';
}

/**
 * The same over a text cut in segments: joined, the result is that of the joined text; each segment keeps its own words
 * (an added or removed space belongs to the segment of the sign that asks for it).
 */
export function frenchTypographySegments(texts: readonly string[]): string[] {
  const state: Cut = { text: texts.join(''), cuts: [] };
  let offset = 0;
  for (const text of texts.slice(0, -1)) state.cuts.push((offset += text.length));
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = state.text;
    for (const rule of QUOTE_RULES) while (apply(rule, state));
    for (const rule of RULES) apply(rule, state);
    if (state.text === before) break;
  }
  return texts.map((_, i) => state.text.slice(state.cuts[i - 1] ?? 0, state.cuts[i] ?? state.text.length));
}

/** Applies a rule everywhere at once; true when something changed. */
function apply(rule: Rule, state: Cut): boolean {
  if (rule.needs?.test(state.text) === false) return false;
  const found: Edit[] = [];
  for (const match of matches(rule.pattern, state.text)) {
    const result = rule.replace(match);
    const pieces = typeof result === 'string' ? [[match[0], result] as const] : result;
    let at = match.index;
    for (const [old, text] of pieces) {
      const edit = smallestEdit(at, old, text);
      if (edit) found.push(edit);
      at += old.length;
    }
  }
  if (found.length === 0) return false;
  const shields = MAY_PROTECT.test(state.text)
    ? matches(PROTECTED, state.text).map((m) => [m.index, m.index + m[0].length] as const)
    : [];
  const edits = found.filter(
    ({ start, end }) => !shields.some(([from, to]) => start < to && Math.max(end, start + 1) > from),
  );
  if (edits.length === 0) return false;
  let shift = 0;
  const cuts = [...state.cuts];
  let text = '';
  let done = 0;
  for (const edit of edits) {
    text += state.text.slice(done, edit.start) + edit.text;
    done = edit.end;
    const grown = edit.text.length - (edit.end - edit.start);
    state.cuts.forEach((cut, i) => {
      const moved = cut > edit.start || (cut === edit.start && edit.start === edit.end && edit.left);
      if (!moved) return;
      // A cut inside what is replaced goes to its end: the replacement stays with the segment where it began.
      cuts[i] = cut < edit.end ? edit.start + shift + edit.text.length : cut + shift + grown;
    });
    shift += grown;
  }
  state.text = text + state.text.slice(done);
  state.cuts = cuts;
  return true;
}

/** Every match of a global pattern. `matchAll` would compile the pattern anew at each call, which costs more than the search. */
function matches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    found.push(match);
    // An empty match would be found for ever.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}

/** The replacement without what it shares with the match at either end; undefined when it changes nothing. */
function smallestEdit(start: number, old: string, text: string): Edit | undefined {
  if (old === text) return undefined;
  let head = 0;
  while (head < old.length && head < text.length && old[head] === text[head]) head++;
  let tail = 0;
  while (
    tail < old.length - head &&
    tail < text.length - head &&
    old[old.length - 1 - tail] === text[text.length - 1 - tail]
  ) {
    tail++;
  }
  return {
    start: start + head,
    end: start + old.length - tail,
    text: text.slice(head, text.length - tail),
    left: head > 0 && tail === 0,
  };
}

const SPACES = new RegExp(`[${SPACE_CLASS}\\n\\r]+`, 'g');

/** Whether two texts say the same words: every kind of space, line end and apostrophe counts alike. */
export function sameWords(a: string, b: string): boolean {
  return comparable(a) === comparable(b);
}

function comparable(text: string): string {
  return composed(text).replace(SPACES, ' ').replace(/['‘ʼ]/g, '’').trim();
}
