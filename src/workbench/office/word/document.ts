/** `Word.Document`. */
import { withFields } from '../client/client-object';
import type { RequestContext } from '../client/request-context';
import type { Mirror } from '../mirror';
import { controlsIn } from '../model/controls';
import { xmlParts } from '../model/custom-xml';
import { copyRange } from '../model/ranges';
import { bodyOf, sectionsOf } from '../model/sections';
import { isTracking, setTracking } from '../model/settings';
import { officeError } from '../client/errors';
import { Body } from './body';
import { ContentControlCollection } from './content-control-collection';
import { CustomXmlPartCollection } from './custom-xml-part';
import { DocumentProperties } from './document-properties';
import { insertWholeFile } from './insert-file';
import { Range } from './range';
import { SectionCollection } from './section';
import { storyOf } from './stories';

interface Open {
  readonly document: true;
}
const OPEN: Open = { document: true };

const Base = withFields<Open, Pick<Word.Document, 'changeTrackingMode'>>(
  'Document',
  {
    changeTrackingMode: {
      since: '1.4',
      get: (_open, host) => (isTracking(host.store) ? 'TrackAll' : 'Off'),
      set: (_open, mode, host) => {
        host.mustWrite();
        if (!['Off', 'TrackAll', 'TrackMineOnly'].includes(mode))
          throw officeError('InvalidArgument', { why: `changeTrackingMode ${mode}` });
        setTracking(host.store, mode !== 'Off');
      },
    },
  },
  ['body', 'contentControls', 'sections', 'properties', 'customXmlParts'],
);

export class Document
  extends Base
  implements
    Mirror<
      Word.Document,
      | 'body'
      | 'contentControls'
      | 'sections'
      | 'properties'
      | 'customXmlParts'
      | 'getSelection'
      | 'insertFileFromBase64'
      | 'save'
    >
{
  constructor(context: RequestContext) {
    super(context, { resolve: () => OPEN, durable: true, bound: true });
  }

  get body(): Body {
    return this.child(
      'body',
      undefined,
      () =>
        new Body(this.context, {
          resolve: () => storyOf('MainDoc', bodyOf(this.host.store)),
          live: true,
          durable: true,
        }),
    );
  }

  /** Of the main text only: headers, footers, notes and text boxes are not searched (office-js #2945). */
  get contentControls(): ContentControlCollection {
    return this.child(
      'contentControls',
      undefined,
      () =>
        new ContentControlCollection(this.context, {
          resolve: () => controlsIn(bodyOf(this.host.store)),
          live: true,
          durable: true,
        }),
    );
  }

  get sections(): SectionCollection {
    return this.child(
      'sections',
      undefined,
      () =>
        new SectionCollection(this.context, {
          resolve: () => sectionsOf(this.host.store),
          live: true,
          durable: true,
        }),
    );
  }

  get properties(): DocumentProperties {
    return this.child(
      'properties',
      '1.3',
      () => new DocumentProperties(this.context, { resolve: () => OPEN, durable: true }),
    );
  }

  get customXmlParts(): CustomXmlPartCollection {
    return this.child(
      'customXmlParts',
      '1.4',
      () =>
        new CustomXmlPartCollection(this.context, {
          resolve: () => xmlParts(this.host.store),
          live: true,
          durable: true,
        }),
    );
  }

  getSelection(): Range {
    return new Range(this.context, { resolve: () => copyRange(this.host.selection) });
  }

  insertFileFromBase64(
    base64File: string,
    insertLocation: string,
    insertFileOptions: Word.InsertFileOptions = {},
  ): SectionCollection {
    this.need('1.5', 'insertFileFromBase64');
    this.request('insertFileFromBase64', () =>
      insertWholeFile(this.host, base64File, insertLocation, insertFileOptions),
    );
    return new SectionCollection(this.context, { resolve: () => sectionsOf(this.host.store), live: true });
  }

  /** The stand-in's file is what it holds: saving changes nothing. */
  save(): void {
    this.request('save', () => this.host.mustWrite());
  }
}
