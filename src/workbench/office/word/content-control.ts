/** `Word.ContentControl`: rich text controls only, as Word lists them (office-js #2160). */
import type { Element } from 'slimdom';
import { ClientResult } from '../client/client-result';
import { officeError } from '../client/errors';
import type { Mirror } from '../mirror';
import {
  blockText,
  contentOf,
  drawingsIn,
  isInline,
  paragraphOf,
  paragraphsIn,
  tablesIn,
} from '../model/blocks';
import { controlsIn, locks, parentControl, sdtContent, unwrap } from '../model/controls';
import { writeFlatOpc } from '../model/flat-opc';
import { keepOneParagraph, rangeAround, rangeAt, rangeInside } from '../model/ranges';
import { endOf, makeRun, neighbourLook, startOf } from '../model/runs';
import { runsIn } from '../model/styles';
import { ContentControlCollection } from './content-control-collection';
import { ControlFields } from './content-control-fields';
import { Font } from './font';
import { InlinePictureCollection } from './inline-picture';
import { checkLocation, insertFileAt, insertOoxmlAt, insertParagraphAt, insertWords } from './insert';
import { Paragraph, ParagraphCollection } from './paragraph';
import { Range } from './range';
import { RangeCollection } from './range-collection';
import { reviewedText } from './reviewed-text';
import { searchIn } from './search';
import { selectRange } from './selection';
import { mustEdit } from './stories';
import { TableCollection } from './table';
import { childW, createW, ownerDocument } from '../../store/dom';

/** Paragraphs of a control: those it holds, or the one that holds it. */
function paragraphsOfControl(sdt: Element): Element[] {
  const held = paragraphsIn(sdtContent(sdt));
  const around = paragraphOf(sdt);
  return held.length > 0 || !around ? held : [around];
}

export class ContentControl
  extends ControlFields
  implements
    Mirror<
      Word.ContentControl,
      | 'contentControls'
      | 'font'
      | 'inlinePictures'
      | 'paragraphs'
      | 'tables'
      | 'parentContentControl'
      | 'parentContentControlOrNullObject'
      | 'clear'
      | 'delete'
      | 'getOoxml'
      | 'getRange'
      | 'getReviewedText'
      | 'insertFileFromBase64'
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
      () =>
        new ContentControlCollection(this.context, {
          resolve: this.from((sdt) => controlsIn(sdtContent(sdt))),
          live: true,
        }),
    );
  }

  get font(): Font {
    return this.child(
      'font',
      undefined,
      () => new Font(this.context, { resolve: this.from((sdt) => runsIn(sdtContent(sdt))), live: true }),
    );
  }

  get inlinePictures(): InlinePictureCollection {
    return this.child(
      'inlinePictures',
      undefined,
      () =>
        new InlinePictureCollection(this.context, {
          resolve: this.from((sdt) => drawingsIn(sdtContent(sdt))),
          live: true,
        }),
    );
  }

  get paragraphs(): ParagraphCollection {
    return this.child(
      'paragraphs',
      undefined,
      () => new ParagraphCollection(this.context, { resolve: this.from(paragraphsOfControl), live: true }),
    );
  }

  get tables(): TableCollection {
    return this.child(
      'tables',
      '1.3',
      () =>
        new TableCollection(this.context, {
          resolve: this.from((sdt) => tablesIn(sdtContent(sdt))),
          live: true,
        }),
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
    this.request('clear', () => void this.wipe(this.resolved()));
  }

  delete(keepContent: boolean): void {
    this.request('delete', () => {
      const sdt = this.resolved();
      this.host.mustWrite();
      const { cannotDelete, cannotEdit } = locks(sdt);
      const { quirks } = this.host.profile;
      if (cannotDelete) throw officeError('AccessDenied', { why: 'The content control cannot be deleted.' });
      if (cannotEdit && (quirks.cannotEditBlocksDeletion || !keepContent))
        throw officeError('AccessDenied', { why: 'The content control is locked.' });
      if (quirks.emptyControlDeletionFails && blockText(sdtContent(sdt), '') === '')
        throw officeError('GeneralException', { why: 'office-js #5732' });
      if (keepContent) unwrap(sdt);
      else {
        const container = isInline(sdt) ? undefined : (sdt.parentNode as Element);
        sdt.remove();
        if (container) keepOneParagraph(container);
      }
    });
  }

  getOoxml(): ClientResult<string> {
    const result = new ClientResult<string>();
    this.request('getOoxml', () => {
      const sdt = this.resolved();
      const xml = writeFlatOpc(this.host.store, isInline(sdt) ? paragraphsOfControl(sdt) : [sdt]);
      return () => result.give(xml);
    });
    return result;
  }

  getRange(rangeLocation: string = 'Whole'): Range {
    this.need('1.3', 'getRange');
    return new Range(this.context, {
      resolve: this.from((sdt) => {
        const outside = { parent: sdt.parentNode as Element };
        if (rangeLocation === 'Whole') return rangeAround(sdt);
        if (rangeLocation === 'Content') return rangeInside(sdtContent(sdt));
        if (rangeLocation === 'Start') return rangeAt(startOf(sdtContent(sdt)));
        if (rangeLocation === 'End') return rangeAt(endOf(sdtContent(sdt)));
        if (rangeLocation === 'Before') return rangeAt({ ...outside, before: sdt });
        if (rangeLocation === 'After') return rangeAt({ ...outside, before: sdt.nextSibling });
        throw officeError('InvalidArgument', { why: `rangeLocation ${rangeLocation}` });
      }),
    });
  }

  getReviewedText(changeTrackingVersion: string = 'Current'): ClientResult<string> {
    this.need('1.4', 'getReviewedText');
    const result = new ClientResult<string>();
    this.request('getReviewedText', () => {
      const text = reviewedText(
        sdtContent(this.resolved()),
        changeTrackingVersion,
        this.host.profile.lineEnd,
      );
      return () => result.give(text);
    });
    return result;
  }

  insertFileFromBase64(base64File: string, insertLocation: string): Range {
    return this.inserted(insertLocation, (content, location) =>
      insertFileAt(this.host, location === 'End' ? endOf(content) : startOf(content), base64File),
    );
  }

  insertOoxml(ooxml: string, insertLocation: string): Range {
    return this.inserted(insertLocation, (content, location) =>
      insertOoxmlAt(this.host, location === 'End' ? endOf(content) : startOf(content), ooxml),
    );
  }

  insertParagraph(text: string, insertLocation: string): Paragraph {
    return new Paragraph(this.context, {
      resolve: () => {
        const sdt = this.resolved();
        const location = checkLocation(insertLocation, ['Start', 'End', 'Before', 'After']);
        if (isInline(sdt))
          throw officeError('GeneralException', { why: 'An inline control takes no paragraph.' });
        const content = sdtContent(sdt);
        const within = location === 'Start' || location === 'End';
        const parent = within ? content : (sdt.parentNode as Element);
        const before = {
          Start: content.firstChild,
          End: null,
          Before: sdt,
          After: sdt.nextSibling,
          Replace: null,
        }[location];
        return insertParagraphAt(this.host, { parent, before }, text, paragraphsIn(content)[0]);
      },
    });
  }

  insertText(text: string, insertLocation: string): Range {
    return this.inserted(insertLocation, (content, location, look) => {
      if (location === 'Replace' && isInline(content)) {
        const run = makeRun(ownerDocument(content), text.replace(/\r\n|\n|\r/g, '\v'), look);
        content.appendChild(run);
        return rangeAround(run);
      }
      return insertWords(
        this.host,
        location === 'End' ? endOf(content) : startOf(content),
        text,
        location === 'End' ? 'end' : 'start',
      );
    });
  }

  search(searchText: string, searchOptions?: object): RangeCollection {
    return new RangeCollection(this.context, {
      resolve: this.from((sdt) => {
        const held = paragraphsIn(sdtContent(sdt));
        return (held.length > 0 ? held : [sdtContent(sdt)]).flatMap((paragraph) =>
          searchIn(paragraph, searchText, searchOptions),
        );
      }),
    });
  }

  select(selectionMode?: string): void {
    this.request('select', () =>
      selectRange(this.host, rangeInside(sdtContent(this.resolved())), selectionMode),
    );
  }

  /** Empties the control and keeps its frame; answers with the look that its text had. */
  private wipe(sdt: Element): Element | undefined {
    mustEdit(this.host, sdt);
    for (const nested of controlsIn(sdtContent(sdt))) mustEdit(this.host, nested);
    const content = sdtContent(sdt);
    const [run] = runsIn(content);
    const look = childW(run, 'rPr') ?? neighbourLook(startOf(content));
    const [first] = paragraphsIn(content);
    for (const node of contentOf(content)) node.remove();
    if (!isInline(sdt)) {
      const paragraph = createW(ownerDocument(sdt), 'p');
      const pPr = childW(first, 'pPr');
      if (pPr) paragraph.appendChild(pPr.cloneNode(true));
      content.appendChild(paragraph);
    }
    return look;
  }

  private inserted(
    insertLocation: string,
    insert: (content: Element, location: string, look: Element | undefined) => ReturnType<typeof rangeAround>,
  ): Range {
    return new Range(this.context, {
      resolve: () => {
        const sdt = this.resolved();
        const location = checkLocation(insertLocation, ['Replace', 'Start', 'End']);
        mustEdit(this.host, sdt);
        const look = location === 'Replace' ? this.wipe(sdt) : undefined;
        return insert(sdtContent(sdt), location, look);
      },
    });
  }
}
