/**
 * `Word.Range`: any stretch of the document, held as a live DOM range.
 */
import { Range as DomRange } from 'slimdom';
import { withFields } from '../client/client-object';
import { ClientResult } from '../client/client-result';
import { officeError } from '../client/errors';
import type { Mirror } from '../mirror';
import { paragraphOf, tablesIn, drawingsIn } from '../model/blocks';
import { controlsIn } from '../model/controls';
import { writeFlatOpc } from '../model/flat-opc';
import { blockPoint } from '../model/place';
import {
  copyRange,
  deleteCovered,
  edge,
  holderOf,
  inside,
  paragraphsOf,
  rangeText,
  touched,
} from '../model/ranges';
import type { Point } from '../model/runs';
import { ContentControl } from './content-control';
import { ContentControlCollection } from './content-control-collection';
import { Font } from './font';
import { InlinePictureCollection } from './inline-picture';
import { checkLocation, insertFileAt, insertOoxmlAt, insertParagraphAt, insertWords } from './insert';
import type { Location } from './insert';
import { Paragraph, ParagraphCollection } from './paragraph';
import { compare, parentOf, part, place, storyRoot } from './range-places';
import type { Relation } from './range-places';
import { restyle, styleOf } from './looks';
import { searchIn } from './search';
import { RangeCollection } from './range-collection';
import { selectRange } from './selection';
import { mustEdit } from './stories';
import { TableCollection } from './table';
import { wrapRange } from './wrap';
import { isW } from '../../store/dom';
import type { Element } from 'slimdom';
import { runsIn } from '../model/styles';

const ALL: readonly Location[] = ['Replace', 'Start', 'End', 'Before', 'After'];

function stretch(range: DomRange) {
  const paragraphs = paragraphsOf(range);
  return { runs: paragraphs.flatMap((paragraph) => touched(range, runsIn(paragraph))), paragraphs };
}

const Base = withFields<DomRange, Pick<Word.Range, 'text' | 'style' | 'isEmpty'>>(
  'Range',
  {
    text: { get: (range, host) => rangeText(range, host.profile.lineEnd) },
    isEmpty: { since: '1.3', get: (range, host) => rangeText(range, host.profile.lineEnd) === '' },
    style: {
      get: (range, host) => styleOf(host, stretch(range)),
      set: (range, name, host) => restyle(host, stretch(range), name),
    },
  },
  [
    'paragraphs',
    'contentControls',
    'tables',
    'inlinePictures',
    'font',
    'parentContentControl',
    'parentContentControlOrNullObject',
  ],
);

export class Range
  extends Base
  implements
    Mirror<
      Word.Range,
      | 'paragraphs'
      | 'contentControls'
      | 'tables'
      | 'inlinePictures'
      | 'font'
      | 'parentContentControl'
      | 'parentContentControlOrNullObject'
      | 'insertText'
      | 'insertParagraph'
      | 'insertOoxml'
      | 'insertFileFromBase64'
      | 'insertContentControl'
      | 'getRange'
      | 'getOoxml'
      | 'expandTo'
      | 'compareLocationWith'
      | 'search'
      | 'select'
      | 'delete'
      | 'clear'
    >
{
  get paragraphs(): ParagraphCollection {
    return this.child(
      'paragraphs',
      undefined,
      () =>
        new ParagraphCollection(this.context, {
          resolve: this.from((range) => paragraphsOf(range)),
          live: true,
        }),
    );
  }

  get contentControls(): ContentControlCollection {
    return this.child(
      'contentControls',
      undefined,
      () =>
        new ContentControlCollection(this.context, {
          resolve: this.from((range) => touched(range, controlsIn(storyRoot(range)))),
          live: true,
        }),
    );
  }

  get tables(): TableCollection {
    return this.child(
      'tables',
      '1.3',
      () =>
        new TableCollection(this.context, {
          resolve: this.from((range) => touched(range, tablesIn(storyRoot(range)))),
          live: true,
        }),
    );
  }

  get inlinePictures(): InlinePictureCollection {
    return this.child(
      'inlinePictures',
      '1.2',
      () =>
        new InlinePictureCollection(this.context, {
          resolve: this.from((range) => touched(range, drawingsIn(storyRoot(range)))),
          live: true,
        }),
    );
  }

  get font(): Font {
    return this.child(
      'font',
      undefined,
      () => new Font(this.context, { resolve: this.from((range) => stretch(range).runs), live: true }),
    );
  }

  get parentContentControl(): ContentControl {
    return this.child(
      'parentContentControl',
      undefined,
      () => new ContentControl(this.context, { resolve: this.from((range) => parentOf(range)) }),
    );
  }

  get parentContentControlOrNullObject(): ContentControl {
    return this.child(
      'parentContentControlOrNullObject',
      '1.3',
      () =>
        new ContentControl(this.context, { resolve: this.from((range) => parentOf(range)), orNull: true }),
    );
  }

  insertText(text: string, insertLocation: string): Range {
    return this.inserted(insertLocation, ALL, (range, location) => {
      if (location === 'Replace') this.wipe(range);
      const [point, side] = place(range, location);
      return insertWords(this.host, point, text, side);
    });
  }

  insertParagraph(text: string, insertLocation: string): Paragraph {
    return new Paragraph(this.context, {
      resolve: () => {
        const range = this.resolved();
        const location = checkLocation(insertLocation, ['Before', 'After']);
        const paragraphs = paragraphsOf(range);
        const near = location === 'Before' ? paragraphs[0] : paragraphs.at(-1);
        if (!near) throw officeError('ItemNotFound');
        const point: Point = {
          parent: near.parentNode as Element,
          before: location === 'Before' ? near : near.nextSibling,
        };
        return insertParagraphAt(this.host, point, text, near);
      },
    });
  }

  insertOoxml(ooxml: string, insertLocation: string): Range {
    return this.inserted(insertLocation, ALL, (range, location) =>
      insertOoxmlAt(this.host, this.blockPlace(range, location), ooxml),
    );
  }

  insertFileFromBase64(base64File: string, insertLocation: string): Range {
    return this.inserted(insertLocation, ALL, (range, location) =>
      insertFileAt(this.host, this.blockPlace(range, location), base64File),
    );
  }

  insertContentControl(type: string = 'RichText'): ContentControl {
    return new ContentControl(this.context, { resolve: () => wrapRange(this.host, this.resolved(), type) });
  }

  getRange(rangeLocation: string = 'Whole'): Range {
    this.need('1.3', 'getRange');
    return new Range(this.context, { resolve: this.from((range) => part(range, rangeLocation)) });
  }

  getOoxml(): ClientResult<string> {
    const result = new ClientResult<string>();
    this.request('getOoxml', () => {
      const xml = writeFlatOpc(this.host.store, paragraphsOf(this.resolved()));
      return () => result.give(xml);
    });
    return result;
  }

  expandTo(range: object): Range {
    this.need('1.3', 'expandTo');
    return new Range(this.context, {
      resolve: () => {
        const own = copyRange(this.resolved());
        const other = (range as Range).resolved();
        if (own.compareBoundaryPoints(DomRange.START_TO_START, other) > 0)
          own.setStart(other.startContainer, other.startOffset);
        if (own.compareBoundaryPoints(DomRange.END_TO_END, other) < 0)
          own.setEnd(other.endContainer, other.endOffset);
        return own;
      },
    });
  }

  compareLocationWith(range: object): ClientResult<Relation> {
    this.need('1.3', 'compareLocationWith');
    const result = new ClientResult<Relation>();
    this.request('compareLocationWith', () => {
      const answer = compare(this.resolved(), (range as Range).resolved());
      return () => result.give(answer);
    });
    return result;
  }

  search(searchText: string, searchOptions?: object): RangeCollection {
    return new RangeCollection(this.context, {
      resolve: this.from((range) =>
        paragraphsOf(range).flatMap((paragraph) => searchIn(paragraph, searchText, searchOptions)),
      ),
    });
  }

  select(selectionMode?: string): void {
    this.request('select', () => selectRange(this.host, copyRange(this.resolved()), selectionMode));
  }

  delete(): void {
    this.request('delete', () => this.wipe(this.resolved()));
  }

  clear(): void {
    this.delete();
  }

  private wipe(range: DomRange): void {
    mustEdit(this.host, holderOf(range));
    for (const sdt of touched(range, controlsIn(storyRoot(range)))) mustEdit(this.host, sdt);
    deleteCovered(range);
  }

  /** Belief: a stretch that is a whole paragraph is replaced with its paragraph mark, so blocks take its place. */
  private blockPlace(range: DomRange, location: Location): Point {
    if (location === 'Replace') {
      const whole = inside(range, paragraphsOf(range));
      this.wipe(range);
      const point = edge(range, 'start');
      const emptied = paragraphOf(point.parent);
      if (whole.length === 0 && emptied && !emptied.textContent)
        return { parent: emptied.parentNode as Element, before: emptied };
      return point;
    }
    const [point] = place(range, location);
    const control = isW(point.parent, 'sdtContent') ? undefined : point;
    return control ? blockPoint(control) : point;
  }

  private inserted(
    insertLocation: string,
    allowed: readonly Location[],
    insert: (range: DomRange, location: Location) => DomRange,
  ): Range {
    return new Range(this.context, {
      resolve: () => insert(this.resolved(), checkLocation(insertLocation, allowed)),
    });
  }
}
