/**
 * Fields that several classes share: the style of a stretch of text.
 */
import type { Element } from 'slimdom';
import type { Host } from '../host';
import { officeError } from '../client/errors';
import { paragraphOf, paragraphsIn } from '../model/blocks';
import { applyStyle, findStyle, runsIn, stretchStyle } from '../model/styles';

interface Stretch {
  readonly runs: readonly Element[];
  readonly paragraphs: readonly Element[];
}

/** Runs and paragraphs of an element: itself, its content, or the paragraph that it stands in. */
export function stretchOf(element: Element): Stretch {
  const inside = paragraphsIn(element);
  const around = inside.length > 0 ? inside : [paragraphOf(element)].filter((found) => found !== undefined);
  return { runs: runsIn(element), paragraphs: around };
}

export function styleOf(host: Host, stretch: Stretch): string {
  return stretchStyle(host.store, stretch.runs, stretch.paragraphs, host.language);
}

/** Throws ItemNotFound for a style that the document lacks. */
export function restyle(host: Host, stretch: Stretch, name: string): void {
  host.mustWrite();
  const style = findStyle(host.store, name, host.language);
  if (!style) throw officeError('ItemNotFound', { why: `no style “${name}”` });
  applyStyle(style, stretch.runs, stretch.paragraphs);
}
