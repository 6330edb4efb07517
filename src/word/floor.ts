/**
 * The part of the Word API that may be used: what Word 2021 LTSC has (WordApi 1.3), and, apart, what needs a check first.
 * Many desktop-only members compile against the typings: only what is listed here can be reached in this room.
 */

type Loads = { load(names: string): unknown };

export type FloorControl = Pick<
  Word.ContentControl,
  'tag' | 'title' | 'text' | 'color' | 'appearance' | 'style' | 'cannotEdit' | 'cannotDelete' | 'isNullObject'
> &
  Loads & {
    select(mode: 'Select'): void;
    delete(keepContent: boolean): void;
    insertText(text: string, where: 'Replace'): unknown;
    getRange(where: 'Whole' | 'Content'): FloorRange;
    readonly paragraphs: FloorParagraphs;
  };
export type FloorControls = Loads & { readonly items: FloorControl[] };

export type FloorParagraph = Pick<Word.Paragraph, 'text' | 'delete' | 'isNullObject'> &
  Loads & {
    getRange(where: 'Whole' | 'Content'): FloorRange;
    getNextOrNullObject(): FloorParagraph;
    search(text: string, options: { readonly matchCase: boolean }): FloorFound;
  };
/** What `search` gives: ranges with their text. */
export type FloorFound = Loads & {
  readonly items: { readonly text: string; insertText(text: string, where: 'Replace'): unknown }[];
};
export type FloorParagraphs = Loads & {
  readonly items: FloorParagraph[];
  getFirst(): FloorParagraph;
  getLast(): FloorParagraph;
};

export type FloorRange = Loads & {
  readonly text: string;
  select(mode: 'Select'): void;
  getRange(where: 'Start' | 'End'): FloorRange;
  compareLocationWith(other: FloorRange): { readonly value: string };
  expandTo(other: FloorRange): FloorRange;
  insertOoxml(xml: string, where: 'After'): FloorRange;
  insertContentControl(): FloorControl;
  readonly paragraphs: FloorParagraphs;
};

export type FloorTables = Loads & { readonly items: readonly unknown[] };
export type FloorBody = Pick<Word.Body, 'text'> &
  Loads & {
    insertOoxml(xml: string, where: 'Replace' | 'End'): unknown;
    readonly contentControls: FloorControls;
    readonly paragraphs: FloorParagraphs;
    readonly inlinePictures: FloorTables;
    readonly tables: FloorTables;
  };

export const HEADER_TYPES = ['Primary', 'FirstPage', 'EvenPages'] as const;
export type HeaderType = (typeof HEADER_TYPES)[number];
export interface FloorSection {
  getHeader(type: HeaderType): FloorBody;
  getFooter(type: HeaderType): FloorBody;
}
export type FloorSections = Loads & { readonly items: FloorSection[] };

export interface FloorDocument {
  readonly body: FloorBody;
  /** Rich text controls only, by design (office-js #2160); ours are rich text. */
  readonly contentControls: FloorControls;
  readonly sections: FloorSections;
  getSelection(): FloorRange;
  /** WordApi 1.3. */
  readonly properties: { title: string };
}

export interface FloorContext {
  readonly document: FloorDocument;
  sync(): Promise<unknown>;
}

/** Members of WordApi 1.4: custom XML parts that share a batch with the rest, and the tracking mode. */
export type XmlPart14 = Pick<Word.CustomXmlPart, 'id' | 'setXml' | 'delete'> & {
  getXml(): { readonly value: string };
};
export type XmlParts14 = Loads & { readonly items: XmlPart14[] };
export type TrackingMode = 'Off' | 'TrackAll' | 'TrackMineOnly';
export interface Document14 extends Loads {
  changeTrackingMode: TrackingMode | Word.ChangeTrackingMode;
  readonly customXmlParts: { add(xml: string): XmlPart14; getByNamespace(ns: string): XmlParts14 };
}
/** Members of WordApi 1.4 on a control. */
export interface Control14 {
  getReviewedText(version: 'Current'): { readonly value: string };
}
/** Members of WordApi 1.5. */
export interface Document15 {
  insertFileFromBase64(file: string, where: 'Replace', options: Word.InsertFileOptions): unknown;
}

/** Compile-time proof that Word has the members listed under 1.4 and 1.5, with these types. */
export type Proof14 = Word.Document extends Document14 & Document15 ? true : never;
export type ProofControl14 = Word.ContentControl extends Control14 ? true : never;
export const WORD_HAS_THEM: [Proof14, ProofControl14] = [true, true];
