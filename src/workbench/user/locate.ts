/**
 * What a user points at: a paragraph by its place, a control by its tag, the pieces of a paragraph that stand in controls.
 */
import type { Element } from 'slimdom';
import { isW } from '../store/dom';
import type { Host } from '../office/host';
import { paragraphsIn } from '../office/model/blocks';
import { allControlsIn, parentControl, property } from '../office/model/controls';
import { bodyOf } from '../office/model/sections';
import { leaves } from '../office/model/text';

/** Paragraphs of the main text, in order. */
export function paragraphs(host: Host): Element[] {
  return paragraphsIn(bodyOf(host.store));
}

/** The paragraph at that place. Throws when there is none. */
export function paragraphAt(host: Host, index: number): Element {
  const found = paragraphs(host)[index];
  if (!found) throw new RangeError(`No paragraph ${index}.`);
  return found;
}

/** Controls of the main text that carry a tag. */
export function controlsTagged(host: Host, tag: string): Element[] {
  return allControlsIn(bodyOf(host.store)).filter((sdt) => property(sdt, 'tag') === tag);
}

/** A stretch of a paragraph: in one control, or in none. */
export interface Piece {
  readonly control: Element | undefined;
  readonly text: string;
  /** Offset of its first character in the paragraph. */
  readonly from: number;
}

/** The text of a paragraph cut where a control begins or ends. An empty paragraph has one empty piece. */
export function piecesOf(paragraph: Element): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { element, text } of leaves(paragraph)) {
    const holder = parentControl(element);
    const control = holder && paragraph.contains(holder) ? holder : undefined;
    const last = pieces.at(-1);
    if (last && last.control === control) pieces[pieces.length - 1] = { ...last, text: last.text + text };
    else pieces.push({ control, text, from: at });
    at += text.length;
  }
  return pieces.length > 0 ? pieces : [{ control: undefined, text: '', from: 0 }];
}

/** The control that a paragraph stands in, when it stands in one. */
export function controlAround(paragraph: Element): Element | undefined {
  const holder = parentControl(paragraph);
  return isW(holder, 'sdt') ? holder : undefined;
}
