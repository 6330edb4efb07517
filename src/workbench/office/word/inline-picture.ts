/** `Word.InlinePicture`: pictures that stand in the line of text. */
import type { Element } from 'slimdom';
import { elements } from '../../store/dom';
import { NS } from '../../store/names';
import { Collection, collectionOf } from '../client/collection';
import type { ItemClass } from '../client/collection';
import { withFields } from '../client/client-object';
import type { Mirror } from '../mirror';
import { mustEdit } from './stories';

const EMU_PER_POINT = 12_700;

function inlineOf(drawing: Element): Element | undefined {
  return elements(drawing).find((child) => child.namespaceURI === NS.wp && child.localName === 'inline');
}

function part(drawing: Element, name: string): Element | undefined {
  const inline = inlineOf(drawing);
  return inline && elements(inline).find((child) => child.localName === name);
}

function points(drawing: Element, name: string): number {
  return Number(part(drawing, 'extent')?.getAttribute(name) ?? 0) / EMU_PER_POINT;
}

function label(name: string) {
  return {
    get: (drawing: Element) => part(drawing, 'docPr')?.getAttribute(name) ?? '',
    set: (drawing: Element, value: string) => part(drawing, 'docPr')?.setAttribute(name, value),
  };
}

const Base = withFields<
  Element,
  Pick<Word.InlinePicture, 'width' | 'height' | 'altTextDescription' | 'altTextTitle'>
>('InlinePicture', {
  width: { get: (drawing) => points(drawing, 'cx') },
  height: { get: (drawing) => points(drawing, 'cy') },
  altTextDescription: label('descr'),
  altTextTitle: label('title'),
});

export class InlinePicture extends Base implements Mirror<Word.InlinePicture, 'delete'> {
  delete(): void {
    this.need('1.2', 'delete');
    this.request('delete', () => {
      mustEdit(this.host, this.resolved());
      this.resolved().remove();
    });
  }
}

const definition = collectionOf('InlinePictureCollection');

export class InlinePictureCollection extends Collection<Element, InlinePicture> {
  override definition() {
    return definition;
  }

  itemClass(): ItemClass<Element, InlinePicture> {
    return InlinePicture;
  }
}
