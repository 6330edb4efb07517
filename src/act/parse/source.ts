/**
 * The text of a document as paragraphs with their places: what parsing and checks read, whatever file it came from. Types, and
 * how paragraphs are put together into one text. It must not know .docx.
 */

export type SourceStory = 'body' | 'header' | 'footer' | 'note' | 'textbox';

/** A place in a table; all from 0. */
export interface SourceCell {
  readonly table: number;
  readonly row: number;
  readonly column: number;
  /** The row is repeated as the table's heading. */
  readonly heading: boolean;
}

export interface SourceParagraph {
  /** UTF-16 offsets in the whole text, line end excluded. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What Word's list puts before it: "1°", "–", "Article 3". It is not part of the text. */
  readonly label?: string;
  /** Name of the paragraph style. */
  readonly style?: string;
  /** Level of a heading, from 1. */
  readonly level?: number;
  readonly cell?: SourceCell;
  /** Absent: body. */
  readonly story?: Exclude<SourceStory, 'body'>;
}

export interface SourceText {
  readonly text: string;
  /** In the order of the text; empty ones left out. */
  readonly paragraphs: readonly SourceParagraph[];
}

export type LooseParagraph = Omit<SourceParagraph, 'start' | 'end'>;

/** Paragraphs one a line; those of Word that hold line breaks become several. */
export const joinParagraphs = (loose: readonly LooseParagraph[]): SourceText => {
  const paragraphs: SourceParagraph[] = [];
  const lines: string[] = [];
  let start = 0;
  for (const { text, label, ...rest } of loose) {
    text.split('\n').forEach((line, i) => {
      if (line.trim() !== '')
        paragraphs.push({
          ...rest,
          ...(label === undefined || i > 0 ? {} : { label }),
          text: line,
          start,
          end: start + line.length,
        });
      lines.push(line);
      start += line.length + 1;
    });
  }
  return { text: lines.join('\n'), paragraphs };
};

/** A change that was tracked and not yet accepted or refused. */
export interface TrackedChange {
  readonly kind: 'insertion' | 'deletion' | 'move' | 'format';
  readonly text: string;
  readonly author?: string;
}

export interface SourceComment {
  readonly text: string;
  readonly author?: string;
}

export interface SourceImage {
  /** What is read aloud in its place. */
  readonly description?: string;
  /** It floats over the text. */
  readonly floating: boolean;
}

export interface SourceTable {
  readonly rows: number;
  readonly columns: number;
  /** The first row is marked as repeated heading. */
  readonly heading: boolean;
}

/** What a file says beside its words; absent for a plain text. */
export interface DocumentFacts {
  readonly changes: readonly TrackedChange[];
  readonly comments: readonly SourceComment[];
  /** Core and extended properties: title, creator, lastModifiedBy, company, language… */
  readonly properties: Readonly<Record<string, string>>;
  readonly images: readonly SourceImage[];
  readonly tables: readonly SourceTable[];
  readonly textBoxes: number;
  /** Default language of the text: "fr-FR". */
  readonly language?: string;
  /** Names of the heading styles in use, with their level. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
}

/** A document as checks read it. */
export interface SourceDocument {
  readonly source: SourceText;
  readonly facts?: DocumentFacts;
}
