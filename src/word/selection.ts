/**
 * Where the user's selection stands in one passage. It reads; it moves nothing. A selection that stands elsewhere, or in several
 * paragraphs of the passage, stands nowhere for whoever asks: nothing is guessed.
 */
import { normaliseParagraph } from '../document/words';
import type { FloorRange } from './floor';
import type { PassagePlace } from './port';
import type { Runner } from './run';
import { marksOf } from './tags';

/** What a selection touches, and whether it begins and ends inside. A caret at an edge touches it too. */
const TOUCHES: Readonly<Record<string, { readonly begins: boolean; readonly ends: boolean }>> = {
  Equal: { begins: false, ends: false },
  Contains: { begins: false, ends: false },
  ContainsStart: { begins: false, ends: false },
  ContainsEnd: { begins: false, ends: false },
  Inside: { begins: true, ends: true },
  InsideStart: { begins: false, ends: true },
  InsideEnd: { begins: true, ends: false },
  OverlapsBefore: { begins: false, ends: true },
  OverlapsAfter: { begins: true, ends: false },
};
const CARET: typeof TOUCHES = {
  AdjacentBefore: { begins: false, ends: true },
  AdjacentAfter: { begins: true, ends: false },
};

export const selectionIn = (runner: Runner, passage: string): Promise<PassagePlace | undefined> =>
  runner.run(async (context) => {
    const { contentControls } = context.document;
    const selection = context.document.getSelection();
    contentControls.load('items/tag');
    selection.load('text');
    await context.sync();
    const caret = selection.text === '';
    const asked = marksOf(contentControls.items, passage).map(({ index, control }) => {
      const content = control.getRange('Content');
      content.load('text');
      return { index, content, relation: selection.compareLocationWith(content) };
    });
    if (asked.length === 0) return undefined;
    await context.sync();
    const touched = asked.flatMap((mark) => {
      const { value } = mark.relation;
      const how = TOUCHES[value] ?? (caret ? CARET[value] : undefined);
      return how === undefined ? [] : [{ ...mark, how }];
    });
    const [mark, another] = touched;
    if (mark === undefined || another !== undefined) return undefined;
    const { content, how, index } = mark;
    const upTo = (edge: FloorRange): FloorRange => {
      const before = content.getRange('Start').expandTo(edge);
      before.load('text');
      return before;
    };
    const [first, last] = [upTo(selection.getRange('Start')), upTo(selection.getRange('End'))];
    await context.sync();
    const length = normaliseParagraph(content.text).length;
    const start = how.begins ? lengthBefore(first.text) : 0;
    const end = caret ? start : how.ends ? lengthBefore(last.text) : length;
    return { index, start: Math.min(start, length), end: Math.min(end, length) };
  });

/** Of the words before a place, the space between included. */
const lengthBefore = (text: string): number => normaliseParagraph(`${text}.`).length - 1;
