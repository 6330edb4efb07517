/**
 * What the pane may ask of Word, as verbs of our field. The adapter over Office.js is the only implementation in Word;
 * no proxy object of Office crosses this port.
 */
import type { DraftPackage } from '../document/draft-package';
import type { PassageState } from '../review/ledger';

export interface HostInfo {
  /** "PC", "Mac", "OfficeOnline", "iOS" … as Office says. */
  readonly platform: string;
  /** Highest WordApi set, "1.3" at least. */
  readonly wordApi: string;
  readonly displayLanguage: string;
  readonly darkTheme: boolean;
}

/** One mark as Word shows it now. */
export interface LiveMark {
  readonly passage: string;
  readonly index: number;
  readonly text: string;
  readonly title: string;
}

export interface DocumentSnapshot {
  /** No words, no table, no picture: a draft may take the whole document. */
  readonly empty: boolean;
  readonly marks: readonly LiveMark[];
  /** The ledger part as found; absent when there is none. */
  readonly ledgerXml?: string;
}

export type InsertOutcome =
  | { readonly status: 'inserted'; readonly where: 'document' | 'selection' }
  /** Word did not keep what was inserted; nothing may be reviewed on it. */
  | {
      readonly status: 'unfaithful';
      readonly missing: readonly string[];
      readonly repeated: readonly string[];
    };

export interface MarkUpdate {
  readonly passage: string;
  readonly parts: number;
  readonly state: PassageState;
  /** The control's title: a sentence of at most 64 characters. */
  readonly label: string;
}

/** A line of the body, told by its words: Word gives paragraphs no name that lasts. */
export interface LinePlace {
  /** As it stands; a paragraph that holds line breaks is several lines. */
  readonly line: string;
  /** Which of the lines that have these words, from 0. */
  readonly occurrence: number;
  /** UTF-16 offsets in the line. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of one paragraph of a passage; a caret when it is empty. */
export interface PassagePlace {
  /** Of the mark. */
  readonly index: number;
  /** UTF-16 offsets in its normalised words. */
  readonly start: number;
  readonly end: number;
}

export interface WordPort {
  host(): HostInfo;
  /** Everything the pane needs at opening; at most 3 round trips. */
  readDocument(): Promise<DocumentSnapshot>;
  /** Whole document when it is empty, else after the selection; never overwrites. At most 3 round trips. */
  insertDraft(draft: DraftPackage): Promise<InsertOutcome>;
  /** Scrolls to the passage and selects it. */
  showPassage(passage: string): Promise<void>;
  /**
   * Where the user's selection stands in the passage, clipped to it; undefined when it stands elsewhere, or in several of its
   * paragraphs. Moves nothing. At most 3 round trips.
   */
  selectionIn(passage: string): Promise<PassagePlace | undefined>;
  /** Calls `moved` each time the caret or the selection moves, until the answer is called. A Word that cannot tell never calls it. */
  followSelection(moved: () => void): () => void;
  /** The words of the body as they stand, for comparing. One round trip. */
  readWords(): Promise<string>;
  /** Scrolls to the paragraph that holds this line and selects it. Rejects with `line-not-found` when it reads otherwise now. */
  showParagraph(place: LinePlace): Promise<void>;
  /**
   * Puts other words in place of those at that place, the rest of the paragraph and its marks untouched. Rejects with
   * `line-not-found` when the line reads otherwise now, `not-mendable` when Word cannot be told these words alone.
   */
  mendLine(place: LinePlace, text: string): Promise<void>;
  /** Puts the agent's own words in the passage, one string a paragraph that it has. */
  replacePassage(passage: string, paragraphs: readonly string[]): Promise<void>;
  /** Deletes the passage with its text and the paragraphs left empty. */
  removePassage(passage: string): Promise<void>;
  /**
   * Puts a passage that was written again where another stands; after the selection when that one does not stand any more. At most 4
   * round trips. `unfaithful`: Word did not keep the new marks, and the former passage was left.
   */
  exchangePassage(input: ExchangeInput): Promise<ExchangeOutcome>;
  /**
   * Puts back marks that another program dropped: around the one paragraph of the body that holds exactly those words.
   * @param paragraphs the passage's words as they must stand, one string a paragraph. Rejects with `not-found` when the words of a
   * missing mark are not there, `incomplete` when they are there twice.
   */
  restoreMarks(update: MarkUpdate, paragraphs: readonly string[]): Promise<void>;
  /** Writes marks' states and the ledger together; at most 2 round trips. */
  writeReview(updates: readonly MarkUpdate[], ledgerXml: string): Promise<void>;
  /** The bytes of the document as it stands. */
  readFile(): Promise<Uint8Array>;
  /**
   * Deletes the watermark's controls (tag `paraphe-filigrane`) from every header, gives passages the quiet character style
   * `Passage relu`, writes ledger and statement. The caller reads the file back and checks its digest.
   */
  finalise(input: FinaliseInput): Promise<void>;
  /** Puts the draft look back after a finalisation that could not be confirmed. */
  undoFinalise(input: UndoFinaliseInput): Promise<void>;
  /**
   * Writes the reference of a document drafted elsewhere as a custom XML part, and reads it back; changes nothing when it is there. At
   * most 3 round trips.
   */
  writeReference(referenceXml: string): Promise<void>;
  /** Writes the seal of a confirmed finalisation as a custom XML part, and reads it back. At most 2 round trips. */
  writeSeal(sealXml: string): Promise<void>;
}

export interface ExchangeInput {
  /** The passage whose marks and words leave the document. */
  readonly former: string;
  /** Flat OPC of the new passage's paragraphs, with their marks. */
  readonly ooxml: string;
  /** Tags that must be found once each after insertion. */
  readonly tags: readonly string[];
  readonly ledgerXml: string;
}
export type ExchangeOutcome = 'exchanged' | 'unfaithful';

export interface FinaliseInput {
  readonly ledgerXml: string;
  /** The statement as a custom XML part. */
  readonly statementXml: string;
  readonly marks: readonly MarkUpdate[];
}

export interface UndoFinaliseInput {
  readonly ledgerXml: string;
  readonly marks: readonly MarkUpdate[];
  /** Flat OPC of one paragraph that holds the draft watermark, put back at the end of every header. */
  readonly watermarkOoxml: string;
}
