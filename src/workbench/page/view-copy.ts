/**
 * The copy of the document that the page view draws: each paragraph of the main text carries a known `w14:paraId`, so that
 * a click or a selection finds its paragraph. The document itself is not touched.
 */
import type { Element } from 'slimdom';
import { DocxStore } from '../store/docx-store';
import { NS } from '../store/names';
import type { Host } from '../office/host';
import { paragraphsIn } from '../office/model/blocks';
import { bodyOf } from '../office/model/sections';

export interface ViewCopy {
  readonly bytes: Uint8Array;
  /** The document's own paragraphs, by the id that the view shows. */
  readonly paragraphs: ReadonlyMap<string, Element>;
}

export function paragraphKey(index: number): string {
  return (index + 1).toString(16).toUpperCase().padStart(8, '0');
}

export function viewCopy(host: Host): ViewCopy {
  const copy = DocxStore.open(host.store.save());
  const paragraphs = new Map<string, Element>();
  const own = paragraphsIn(bodyOf(host.store));
  paragraphsIn(bodyOf(copy)).forEach((paragraph, index) => {
    const key = paragraphKey(index);
    paragraph.setAttributeNS(NS.w14, 'w14:paraId', key);
    const original = own[index];
    if (original) paragraphs.set(key, original);
  });
  return { bytes: copy.save(), paragraphs };
}
