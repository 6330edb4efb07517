/**
 * Verbs on one line of the body that a check has pointed at: go to it, put other words in it. A line is told by its words and its
 * rank among equal ones; when it reads otherwise now, nothing is touched.
 */
import { normaliseParagraph } from '../document/words';
import { document14, type WordEnvironment } from './environment';
import { WordError } from './errors';
import type { FloorParagraph } from './floor';
import type { LinePlace } from './port';
import type { Runner } from './run';
import { taggedControls } from './tags';
import { askTracking, untracked } from './tracking';

/** Line breaks in Word's text of a paragraph. */
const BREAKS = /[\v\n\r]/u;
/** What Word's search reads as something else than itself. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const UNSEARCHABLE = /[\^\u0000-\u001f\ufffc]/u;
/** Word refuses longer patterns. */
const LONGEST = 255;
/** Differences nearer than this are one: their surroundings would overlap. In characters. */
const NEAR = 24;

export const showParagraph = (runner: Runner, place: LinePlace): Promise<void> =>
  runner.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/text');
    await context.sync();
    standingLine(paragraphs.items, place).paragraph.getRange('Content').select('Select');
    await context.sync();
  });

export const mendLine = (
  env: WordEnvironment,
  runner: Runner,
  place: LinePlace,
  text: string,
): Promise<void> =>
  runner.run(async (context) => {
    const { body, contentControls } = context.document;
    const modern = document14(env, context);
    body.paragraphs.load('items/text');
    contentControls.load('items/tag');
    askTracking(modern);
    await context.sync();
    const { paragraph, offset, line } = standingLine(body.paragraphs.items, place);
    // Offsets count only in the very characters that were checked.
    if (asFile(line) !== place.line) throw new WordError('line-not-found');
    const whole = paragraph.text;
    const within = { start: offset, end: offset + line.length };
    const edits = editsOf(whole, { start: offset + place.start, end: offset + place.end }, text, within);
    const marks = taggedControls(contentControls.items).length;
    const searches = edits.map(({ words }) => paragraph.search(words, { matchCase: true }));
    for (const found of searches) found.load('items/text');
    await context.sync();
    const ranges = edits.map(({ words }, at) => {
      // Word's search takes some signs for others: only the exact words count.
      const exact = searches[at]?.items.filter((range) => range.text === words) ?? [];
      const [range] = exact;
      if (range === undefined || exact.length > 1) throw new WordError('not-mendable');
      return range;
    });
    const change = (): void => {
      // From the end, so that no change moves what is still to be changed.
      [...ranges.entries()]
        .reverse()
        .forEach(([at, range]) => range.insertText(edits[at]?.by ?? '', 'Replace'));
      paragraph.load('text');
      contentControls.load('items/tag');
    };
    await untracked(modern, change, () => context.sync());
    const expected = whole.slice(0, offset + place.start) + text + whole.slice(offset + place.end);
    const same = normaliseParagraph(paragraph.text) === normaliseParagraph(expected);
    if (!same || taggedControls(contentControls.items).length !== marks) throw new WordError('incomplete');
  });

interface StandingLine {
  readonly paragraph: FloorParagraph;
  readonly line: string;
  /** Where the line begins in the paragraph's text. */
  readonly offset: number;
}

/** @throws WordError `line-not-found` */
function standingLine(paragraphs: readonly FloorParagraph[], place: LinePlace): StandingLine {
  const wanted = normaliseParagraph(place.line);
  let rank = 0;
  for (const paragraph of paragraphs) {
    let offset = 0;
    for (const line of paragraph.text.split(BREAKS)) {
      if (normaliseParagraph(line) === wanted) {
        if (rank === place.occurrence) return { paragraph, line, offset };
        rank += 1;
      }
      offset += line.length + 1;
    }
  }
  throw new WordError('line-not-found');
}

/** Word writes a non-breaking hyphen in its own way. */
const asFile = (line: string): string => line.replaceAll('\u001e', '\u2011');

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words to look for in a paragraph, and those to put in their place. */
export interface Edit {
  readonly words: string;
  readonly by: string;
}

/**
 * The few small edits that put a text in place of a stretch: what is the same on both sides is left alone, with its formatting and its
 * marks. @throws WordError `not-mendable`
 */
export function editsOf(whole: string, at: Stretch, text: string, line: Stretch): readonly Edit[] {
  const before = whole.slice(at.start, at.end);
  const pieces = differences(before, text).map((piece) => ({
    ...piece,
    start: piece.start + at.start,
    end: piece.end + at.start,
  }));
  const edits: { start: number; end: number; by: string }[] = [];
  for (const piece of pieces) {
    const around = uniqueAround(whole, piece, line);
    const last = edits.at(-1);
    if (last !== undefined && around.start < last.end) {
      // Two neighbours whose surroundings overlap would undo each other.
      throw new WordError('not-mendable');
    }
    const by = whole.slice(around.start, piece.start) + piece.by + whole.slice(piece.end, around.end);
    edits.push({ ...around, by });
  }
  return edits.map(({ start, end, by }) => ({ words: whole.slice(start, end), by }));
}

/** Where two texts differ: sign by sign when they are as long as each other, else between what they begin and end with alike. */
function differences(before: string, after: string): (Stretch & { readonly by: string })[] {
  if (before.length !== after.length) {
    const shorter = Math.min(before.length, after.length);
    let head = 0;
    while (head < shorter && before[head] === after[head]) head += 1;
    let tail = 0;
    while (tail < shorter - head && before.at(-1 - tail) === after.at(-1 - tail)) tail += 1;
    return [{ start: head, end: before.length - tail, by: after.slice(head, after.length - tail) }];
  }
  const found: (Stretch & { readonly by: string })[] = [];
  for (let at = 0; at < before.length; at += 1) {
    if (before[at] === after[at]) continue;
    const last = found.at(-1);
    // Neighbours share their surroundings: one edit.
    if (last !== undefined && at - last.end < NEAR) {
      found[found.length - 1] = { start: last.start, end: at + 1, by: after.slice(last.start, at + 1) };
    } else found.push({ start: at, end: at + 1, by: after.slice(at, at + 1) });
  }
  return found;
}

/**
 * The shortest stretch around some words that stands once in the paragraph and neither begins nor ends with a space, which searches
 * are not sure of. @throws WordError `not-mendable`
 */
function uniqueAround(whole: string, { start, end }: Stretch, line: Stretch): Stretch {
  let [from, to] = [start, end];
  const isGood = (): boolean => {
    const words = whole.slice(from, to);
    return words !== '' && words.trim() === words && whole.indexOf(words) === whole.lastIndexOf(words);
  };
  // To the left first: what is added to a word belongs with it, not with what follows.
  for (let left = true; !isGood(); left = !left) {
    if (from <= line.start && to >= line.end) throw new WordError('not-mendable');
    if ((left && from > line.start) || to >= line.end) from -= 1;
    else to += 1;
  }
  const words = whole.slice(from, to);
  if (words.length > LONGEST || UNSEARCHABLE.test(words)) throw new WordError('not-mendable');
  return { start: from, end: to };
}
