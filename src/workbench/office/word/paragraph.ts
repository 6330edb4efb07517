/** `Word.Paragraph` and its collection. */
import type { Element } from 'slimdom';
import { Collection, collectionOf } from '../client/collection';
import type { ItemClass } from '../client/collection';
import { ClientResult } from '../client/client-result';
import { officeError } from '../client/errors';
import type { Mirror } from '../mirror';
import { contentOf, drawingsIn } from '../model/blocks';
import { controlsIn, parentControl } from '../model/controls';
import { writeFlatOpc } from '../model/flat-opc';
import { keepOneParagraph, rangeAround, rangeAt, rangeInside } from '../model/ranges';
import { endOf, startOf } from '../model/runs';
import { runsIn } from '../model/styles';
import { ContentControl } from './content-control';
import { ContentControlCollection } from './content-control-collection';
import { Font } from './font';
import { InlinePictureCollection } from './inline-picture';
import { checkLocation, insertOoxmlAt, insertParagraphAt, insertWords } from './insert';
import { neighbour, ParagraphFields } from './paragraph-fields';
import { Range } from './range';
import { RangeCollection } from './range-collection';
import { reviewedText } from './reviewed-text';
import { searchIn } from './search';
import { selectRange } from './selection';
import { mustEdit } from './stories';
import { wrapParagraph } from './wrap';

export class Paragraph
  extends ParagraphFields
  implements
    Mirror<
      Word.Paragraph,
      | 'contentControls'
      | 'font'
      | 'inlinePictures'
      | 'parentContentControl'
      | 'parentContentControlOrNullObject'
      | 'clear'
      | 'delete'
      | 'getNext'
      | 'getNextOrNullObject'
      | 'getPrevious'
      | 'getPreviousOrNullObject'
      | 'getOoxml'
      | 'getRange'
      | 'getReviewedText'
      | 'insertContentControl'
      | 'insertOoxml'
      | 'insertParagraph'
      | 'insertText'
      | 'search'
      | 'select'
    >
{
  get contentControls(): ContentControlCollection {
    return this.child(
      'contentControls',
      undefined,
      () => new ContentControlCollection(this.context, { resolve: this.from(controlsIn), live: true }),
    );
  }

  get font(): Font {
    return this.child(
      'font',
      undefined,
      () => new Font(this.context, { resolve: this.from(runsIn), live: true }),
    );
  }

  get inlinePictures(): InlinePictureCollection {
    return this.child(
      'inlinePictures',
      undefined,
      () => new InlinePictureCollection(this.context, { resolve: this.from(drawingsIn), live: true }),
    );
  }

  get parentContentControl(): ContentControl {
    return this.child(
      'parentContentControl',
      undefined,
      () => new ContentControl(this.context, { resolve: this.from(parentControl) }),
    );
  }

  get parentContentControlOrNullObject(): ContentControl {
    return this.child(
      'parentContentControlOrNullObject',
      '1.3',
      () => new ContentControl(this.context, { resolve: this.from(parentControl), orNull: true }),
    );
  }

  clear(): void {
    this.request('clear', () => this.wipe());
  }

  /** The last paragraph of a story or cell stays, emptied: Word always keeps one. */
  delete(): void {
    this.request('delete', () => {
      const paragraph = this.resolved();
      mustEdit(this.host, paragraph);
      const container = paragraph.parentNode as Element;
      paragraph.remove();
      keepOneParagraph(container);
    });
  }

  getNext(): Paragraph {
    return this.beside(1, 'getNext', false);
  }

  getNextOrNullObject(): Paragraph {
    return this.beside(1, 'getNextOrNullObject', true);
  }

  getPrevious(): Paragraph {
    return this.beside(-1, 'getPrevious', false);
  }

  getPreviousOrNullObject(): Paragraph {
    return this.beside(-1, 'getPreviousOrNullObject', true);
  }

  getOoxml(): ClientResult<string> {
    const result = new ClientResult<string>();
    this.request('getOoxml', () => {
      const xml = writeFlatOpc(this.host.store, [this.resolved()]);
      return () => result.give(xml);
    });
    return result;
  }

  getReviewedText(changeTrackingVersion: string = 'Current'): ClientResult<string> {
    this.need('1.4', 'getReviewedText');
    const result = new ClientResult<string>();
    this.request('getReviewedText', () => {
      const text = reviewedText(this.resolved(), changeTrackingVersion, this.host.profile.lineEnd);
      return () => result.give(text);
    });
    return result;
  }

  getRange(rangeLocation: string = 'Whole'): Range {
    this.need('1.3', 'getRange');
    return new Range(this.context, {
      resolve: this.from((paragraph) => {
        if (rangeLocation === 'Whole') return rangeAround(paragraph);
        if (rangeLocation === 'Content') return rangeInside(paragraph);
        if (rangeLocation === 'Start') return rangeAt(startOf(paragraph));
        if (rangeLocation === 'End') return rangeAt(endOf(paragraph));
        if (rangeLocation === 'After')
          return rangeAt({ parent: paragraph.parentNode as Element, before: paragraph.nextSibling });
        throw officeError('InvalidArgument', { why: `rangeLocation ${rangeLocation}` });
      }),
    });
  }

  insertContentControl(_type?: string): ContentControl {
    return new ContentControl(this.context, { resolve: () => wrapParagraph(this.host, this.resolved()) });
  }

  insertOoxml(ooxml: string, insertLocation: string): Range {
    return new Range(this.context, {
      resolve: () => {
        const paragraph = this.resolved();
        const location = checkLocation(insertLocation, ['Replace', 'Start', 'End']);
        const container = paragraph.parentNode as Element;
        mustEdit(this.host, paragraph);
        const before = location === 'End' ? paragraph.nextSibling : paragraph;
        const range = insertOoxmlAt(this.host, { parent: container, before }, ooxml);
        if (location === 'Replace') paragraph.remove();
        return range;
      },
    });
  }

  insertParagraph(text: string, insertLocation: string): Paragraph {
    return new Paragraph(this.context, {
      resolve: () => {
        const paragraph = this.resolved();
        const after = checkLocation(insertLocation, ['Before', 'After']) === 'After';
        return insertParagraphAt(
          this.host,
          { parent: paragraph.parentNode as Element, before: after ? paragraph.nextSibling : paragraph },
          text,
          paragraph,
        );
      },
    });
  }

  insertText(text: string, insertLocation: string): Range {
    return new Range(this.context, {
      resolve: () => {
        const paragraph = this.resolved();
        const location = checkLocation(insertLocation, ['Replace', 'Start', 'End']);
        if (location === 'Replace') this.wipe();
        return insertWords(
          this.host,
          location === 'End' ? endOf(paragraph) : startOf(paragraph),
          text,
          'start',
        );
      },
    });
  }

  search(searchText: string, searchOptions?: object): RangeCollection {
    return new RangeCollection(this.context, {
      resolve: this.from((paragraph) => searchIn(paragraph, searchText, searchOptions)),
    });
  }

  select(selectionMode?: string): void {
    this.request('select', () => selectRange(this.host, rangeAround(this.resolved()), selectionMode));
  }

  private wipe(): void {
    const paragraph = this.resolved();
    mustEdit(this.host, paragraph);
    for (const sdt of controlsIn(paragraph)) mustEdit(this.host, sdt);
    for (const node of contentOf(paragraph)) node.remove();
  }

  private beside(step: 1 | -1, member: string, orNull: boolean): Paragraph {
    this.need('1.3', member);
    return new Paragraph(this.context, {
      resolve: this.from((paragraph) => neighbour(paragraph, step)),
      orNull,
    });
  }
}

const definition = collectionOf('ParagraphCollection');

export class ParagraphCollection extends Collection<Element, Paragraph> {
  override definition() {
    return definition;
  }

  itemClass(): ItemClass<Element, Paragraph> {
    return Paragraph;
  }

  getLast(): Paragraph {
    this.need('1.3', 'getLast');
    return this.item((all) => all.at(-1));
  }

  getLastOrNullObject(): Paragraph {
    this.need('1.3', 'getLastOrNullObject');
    return this.item((all) => all.at(-1), true);
  }
}
