/**
 * What a `Body` proxy stands for: a story of the document, which may not exist yet (a header that nobody made).
 */
import type { Element } from 'slimdom';
import { closest, ownerDocument } from '../../store/dom';
import type { Host } from '../host';
import { contentType } from '../../store/relationships';
import { officeError } from '../client/errors';
import { locks } from '../model/controls';
import { isW } from '../../store/dom';
import { mainPart } from '../model/styles';

export interface Story {
  readonly type: 'MainDoc' | 'Header' | 'Footer' | 'TableCell';
  /** Absent when nothing was ever written there. */
  root(): Element | undefined;
  /** Makes it when it is absent. */
  ensure(): Element;
}

export function storyOf(type: Story['type'], root: Element): Story {
  return { type, root: () => root, ensure: () => root };
}

/** Name of the part that a node stands in. */
export function partOf(host: Host, node: Element): string {
  const doc = ownerDocument(node);
  const main = mainPart(host.store);
  if (host.store.tree(main) === doc) return main;
  const found = host.store
    .names()
    .find(
      (name) =>
        /xml$/.test(contentType(host.store, name) ?? '') &&
        /^word\//.test(name) &&
        host.store.tree(name) === doc,
    );
  if (!found) throw officeError('ItemNotFound', { why: 'This text is no longer in the document.' });
  return found;
}

/** Refuses a write in a locked control (`cannotEdit`), whichever encloses the place. */
export function mustEdit(host: Host, place: Element): void {
  host.mustWrite();
  const locked = closest(place, (element) => isW(element, 'sdt') && locks(element).cannotEdit);
  if (locked) throw officeError('AccessDenied', { why: 'The content control is locked.' });
}
