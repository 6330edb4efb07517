/**
 * Where a range stands and how it lies to another: the answers of `Word.Range` that change nothing.
 */
import { Range as DomRange } from 'slimdom';
import type { Element, Node } from 'slimdom';
import { isW, ownerDocument } from '../../store/dom';
import { officeError } from '../client/errors';
import { parentControl } from '../model/controls';
import { copyRange, edge, inside, paragraphsOf, rangeInside } from '../model/ranges';
import type { Point } from '../model/runs';
import type { Location } from './insert';

export type Relation = `${Word.LocationRelation}`;

/** The root element of the story that a range stands in. */
export function storyRoot(range: DomRange): Element {
  const root = ownerDocument(range.startContainer).documentElement as Element;
  const body = isW(root, 'document') ? root.childNodes.find((node: Node) => isW(node, 'body')) : undefined;
  return (body as Element | undefined) ?? root;
}

/** The point that a location names, and the side towards which text goes when that point stands between blocks. */
export function place(range: DomRange, location: Location): [Point, 'start' | 'end'] {
  const first = location === 'Start' || location === 'Before' || location === 'Replace';
  return [
    edge(range, first ? 'start' : 'end'),
    location === 'Start' || location === 'Replace' || location === 'After' ? 'start' : 'end',
  ];
}

/** What `getRange` gives. */
export function part(range: DomRange, location: string): DomRange {
  const copy = copyRange(range);
  if (location === 'Whole') return copy;
  if (location === 'Content') {
    const [only, ...more] = paragraphsOf(range);
    return only && more.length === 0 && inside(range, [only]).length > 0 ? rangeInside(only) : copy;
  }
  if (location !== 'Start' && location !== 'End' && location !== 'After')
    throw officeError('InvalidArgument', { why: `rangeLocation ${location}` });
  copy.collapse(location === 'Start');
  return copy;
}

/** The control around the whole range. */
export function parentOf(range: DomRange): Element | null {
  const common = range.commonAncestorContainer;
  const holder = isW(common, 'sdt') ? common : parentControl(common);
  return holder ?? null;
}

/** What `compareLocationWith` answers. */
export function compare(own: DomRange, other: DomRange): Relation {
  const starts = own.compareBoundaryPoints(DomRange.START_TO_START, other);
  const ends = own.compareBoundaryPoints(DomRange.END_TO_END, other);
  if (starts === 0 && ends === 0) return 'Equal';
  const startToOtherEnd = own.compareBoundaryPoints(DomRange.END_TO_START, other);
  const endToOtherStart = own.compareBoundaryPoints(DomRange.START_TO_END, other);
  if (startToOtherEnd >= 0) return startToOtherEnd === 0 ? 'AdjacentAfter' : 'After';
  if (endToOtherStart <= 0) return endToOtherStart === 0 ? 'AdjacentBefore' : 'Before';
  if (starts === 0) return ends < 0 ? 'InsideStart' : 'ContainsStart';
  if (ends === 0) return starts > 0 ? 'InsideEnd' : 'ContainsEnd';
  if (starts > 0 && ends < 0) return 'Inside';
  if (starts < 0 && ends > 0) return 'Contains';
  return starts < 0 ? 'OverlapsBefore' : 'OverlapsAfter';
}
