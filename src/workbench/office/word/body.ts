/** `Word.Body`: a story of the document (main text, header, footer). */
import type { Element } from 'slimdom';
import { withFields } from '../client/client-object';
import { ClientResult } from '../client/client-result';
import type { Mirror } from '../mirror';
import { blockText, contentOf, drawingsIn, paragraphsIn, tablesIn } from '../model/blocks';
import { controlsIn } from '../model/controls';
import { writeFlatOpc } from '../model/flat-opc';
import { empty, isEmptyParagraph, textPoint } from '../model/place';
import { rangeAt, rangeInside } from '../model/ranges';
import type { Point } from '../model/runs';
import { runsIn } from '../model/styles';
import { childW } from '../../store/dom';
import { ContentControlCollection } from './content-control-collection';
import { Font } from './font';
import { InlinePictureCollection } from './inline-picture';
import {
  checkLocation,
  dropPlaceholder,
  insertFileAt,
  insertOoxmlAt,
  insertParagraphAt,
  insertWords,
} from './insert';
import type { Location } from './insert';
import { restyle, stretchOf, styleOf } from './looks';
import { Paragraph, ParagraphCollection } from './paragraph';
import { Range } from './range';
import { RangeCollection } from './range-collection';
import { reviewedText } from './reviewed-text';
import { searchIn } from './search';
import { selectRange } from './selection';
import type { Story } from './stories';
import { mustEdit } from './stories';
import { TableCollection } from './table';
import type { Range as DomRange } from 'slimdom';
import { officeError } from '../client/errors';

function listed(story: Story, list: (root: Element) => Element[]): Element[] {
  const root = story.root();
  return root ? list(root) : [];
}

const Base = withFields<Story, Pick<Word.Body, 'text' | 'style' | 'type'>>(
  'Body',
  {
    text: {
      get: (story, host) => {
        const root = story.root();
        return root ? blockText(root, host.profile.lineEnd) : '';
      },
    },
    style: {
      get: (story, host) => {
        const root = story.root();
        return root ? styleOf(host, stretchOf(root)) : '';
      },
      set: (story, name, host) => restyle(host, stretchOf(story.ensure()), name),
    },
    type: { since: '1.3', get: (story) => story.type },
  },
  ['paragraphs', 'contentControls', 'tables', 'inlinePictures', 'font'],
);

export class Body
  extends Base
  implements
    Mirror<
      Word.Body,
      | 'paragraphs'
      | 'contentControls'
      | 'tables'
      | 'inlinePictures'
      | 'font'
      | 'clear'
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
  get paragraphs(): ParagraphCollection {
    return this.child(
      'paragraphs',
      undefined,
      () =>
        new ParagraphCollection(this.context, {
          resolve: this.from((story) => listed(story, paragraphsIn)),
          live: true,
          durable: this.durable,
        }),
    );
  }

  get contentControls(): ContentControlCollection {
    return this.child(
      'contentControls',
      undefined,
      () =>
        new ContentControlCollection(this.context, {
          resolve: this.from((story) => listed(story, controlsIn)),
          live: true,
          durable: this.durable,
        }),
    );
  }

  get tables(): TableCollection {
    return this.child(
      'tables',
      '1.3',
      () =>
        new TableCollection(this.context, {
          resolve: this.from((story) => listed(story, tablesIn)),
          live: true,
          durable: this.durable,
        }),
    );
  }

  get inlinePictures(): InlinePictureCollection {
    return this.child(
      'inlinePictures',
      undefined,
      () =>
        new InlinePictureCollection(this.context, {
          resolve: this.from((story) => listed(story, drawingsIn)),
          live: true,
          durable: this.durable,
        }),
    );
  }

  get font(): Font {
    return this.child(
      'font',
      undefined,
      () =>
        new Font(this.context, {
          resolve: this.from((story) => listed(story, (root) => runsIn(root))),
          live: true,
        }),
    );
  }

  clear(): void {
    this.request('clear', () => empty(this.writable()));
  }

  getOoxml(): ClientResult<string> {
    const result = new ClientResult<string>();
    this.request('getOoxml', () => {
      const root = this.resolved().root();
      const xml = writeFlatOpc(this.host.store, root ? contentOf(root) : []);
      return () => result.give(xml);
    });
    return result;
  }

  getRange(rangeLocation: string = 'Whole'): Range {
    this.need('1.3', 'getRange');
    return new Range(this.context, {
      resolve: this.from((story) => {
        const range = rangeInside(story.ensure());
        if (rangeLocation === 'Whole' || rangeLocation === 'Content') return range;
        if (rangeLocation === 'Start') return this.end(story.ensure(), 'Start');
        if (rangeLocation === 'End' || rangeLocation === 'After') return this.end(story.ensure(), 'End');
        throw officeError('InvalidArgument', { why: `rangeLocation ${rangeLocation}` });
      }),
    });
  }

  getReviewedText(changeTrackingVersion: string = 'Current'): ClientResult<string> {
    this.need('1.4', 'getReviewedText');
    const result = new ClientResult<string>();
    this.request('getReviewedText', () => {
      const root = this.resolved().root();
      const text = root ? reviewedText(root, changeTrackingVersion, this.host.profile.lineEnd) : '';
      return () => result.give(text);
    });
    return result;
  }

  insertFileFromBase64(base64File: string, insertLocation: string): Range {
    return this.inserted(insertLocation, (point) => insertFileAt(this.host, point, base64File));
  }

  insertOoxml(ooxml: string, insertLocation: string): Range {
    return this.inserted(insertLocation, (point) => insertOoxmlAt(this.host, point, ooxml));
  }

  insertParagraph(text: string, insertLocation: string): Paragraph {
    return new Paragraph(this.context, {
      resolve: () => {
        const root = this.writable();
        const start = checkLocation(insertLocation, ['Start', 'End']) === 'Start';
        const blocks = contentOf(root);
        const before = start ? (blocks[0] ?? null) : (childW(root, 'sectPr') ?? null);
        return insertParagraphAt(
          this.host,
          { parent: root, before },
          text,
          start ? paragraphsIn(root)[0] : paragraphsIn(root).at(-1),
        );
      },
    });
  }

  insertText(text: string, insertLocation: string): Range {
    return new Range(this.context, {
      resolve: () => {
        const root = this.writable();
        const location = checkLocation(insertLocation, ['Replace', 'Start', 'End']);
        if (location === 'Replace') empty(root);
        const edge = this.edge(root, location);
        return insertWords(this.host, edge, text, location === 'End' ? 'end' : 'start');
      },
    });
  }

  search(searchText: string, searchOptions?: object): RangeCollection {
    return new RangeCollection(this.context, {
      resolve: this.from((story) =>
        listed(story, paragraphsIn).flatMap((paragraph) => searchIn(paragraph, searchText, searchOptions)),
      ),
    });
  }

  select(selectionMode?: string): void {
    this.request('select', () =>
      selectRange(this.host, rangeInside(this.resolved().ensure()), selectionMode),
    );
  }

  private writable(): Element {
    this.host.mustWrite();
    const root = this.resolved().ensure();
    for (const sdt of controlsIn(root)) mustEdit(this.host, sdt);
    return root;
  }

  private edge(root: Element, location: Location): Point {
    const [first] = contentOf(root);
    return location === 'End'
      ? { parent: root, before: childW(root, 'sectPr') ?? null }
      : { parent: root, before: first ?? null };
  }

  private end(root: Element, side: 'Start' | 'End'): DomRange {
    return rangeAt(textPoint(this.edge(root, side), side === 'End' ? 'end' : 'start'));
  }

  /** "Replace" keeps the section; at the end of a story, an empty last paragraph is taken by what is inserted. */
  private inserted(insertLocation: string, insert: (point: Point) => DomRange): Range {
    return new Range(this.context, {
      resolve: () => {
        const location = checkLocation(insertLocation, ['Replace', 'Start', 'End']);
        this.host.mustWrite();
        const root = location === 'Replace' ? this.writable() : this.resolved().ensure();
        if (location === 'Replace') empty(root);
        const last = contentOf(root).at(-1);
        const range = insert(this.edge(root, location === 'Replace' ? 'End' : location));
        if (last && location !== 'Start' && isEmptyParagraph(last)) dropPlaceholder(root, last);
        return range;
      },
    });
  }
}
