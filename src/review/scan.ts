/**
 * What a whole reading of a document finds. Types only; `document/scan` produces it, the gate judges it.
 * Nothing in it comes from Word's control ids, events or locks.
 */
import type { Digest, Ledger, PassageId } from './ledger';

/** In which story of the file a text stands. */
export type Story = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'comment' | 'textbox';

/** One content control that carries one of our tags. */
export interface ScannedMark {
  readonly passage: PassageId;
  /** Position of the paragraph in the passage, from 0, as the tag says. */
  readonly index: number;
  readonly story: Story;
  /** Name of the part in the package, "word/document.xml". */
  readonly part: string;
  /** Normalised words inside the control; paragraphs joined by "\n" if somebody pressed Enter in it. */
  readonly text: string;
  readonly digest: Digest;
  /** Another paraphe mark encloses this one, or stands inside it. */
  readonly nested: boolean;
  /**
   * Some of its words do not show as they stand: hidden (those are left out of `text`), struck out, too small or pale, computed
   * by a field, taken from elsewhere by a bound control, or for some versions of Word only.
   */
  readonly hidden: boolean;
  /** The tag was gone; the words were recognised by a digest of the ledger. */
  readonly recovered?: true;
}

/** A paragraph of any story, in document order. */
export interface ScannedBlock {
  readonly story: Story;
  readonly part: string;
  /** Normalised words of the whole paragraph, marks included. */
  readonly text: string;
  /** Normalised words that stand outside every mark of ours. */
  readonly unmarked: string;
  /** Of the words alone. */
  readonly digest: Digest;
  /** What its list puts before it, "1°": no part of the words. */
  readonly label?: string;
  /** Its pictures and charts in order, each as one line of the document's digest. */
  readonly figures?: readonly string[];
  /** Notes called in it, and fields in it that may show other words when they are computed again; lines of the digest too. */
  readonly traces?: readonly string[];
}

export type LedgerReading =
  | { readonly status: 'ok'; readonly ledger: Ledger }
  | { readonly status: 'missing' }
  | { readonly status: 'unreadable'; readonly why: string }
  /** More than one ledger part: nobody can say which one speaks. */
  | { readonly status: 'several' };

export interface Scan {
  readonly ledger: LedgerReading;
  /** In document order, stories in the order of `Story`. */
  readonly marks: readonly ScannedMark[];
  /** Tags that begin with "paraphe:" but have not the right shape. */
  readonly malformedTags: readonly string[];
  readonly blocks: readonly ScannedBlock[];
  /** Text that is no paragraph of a story and that a page can show all the same; no part of the digest. */
  readonly asides?: readonly ScannedBlock[];
  /** Tracked insertions or deletions are still open somewhere. */
  readonly trackedChanges: boolean;
  /** The draft watermark still stands. */
  readonly watermark: boolean;
  /**
   * Digest of the document: its blocks' words, labels, figures, calls of notes and fields in order, headers, footers and notes
   * included, which of them are shown, watermark excluded (`document/digest`).
   */
  readonly digest: Digest;
  /** As it was before calls of notes, fields and which headers are shown counted; seals and records of that time hold it. */
  readonly formerDigest?: Digest;
  /** The same of the words alone, as it was before labels and figures counted. */
  readonly wordsDigest?: Digest;
  /** Some header or footer lies in the file and no page shows it. */
  readonly unseenHeaders?: boolean;
  /** Parts whose content the digest covers although they are no stories: pictures, charts, diagrams. */
  readonly figureParts?: readonly string[];
}

/**
 * Whether a document is the one that a digest names, be it of the recipe of today or of a former one. The name of the recipe is
 * part of what is hashed: a digest of the one can never be a digest of the other.
 */
export const isDigestOf = (
  digest: Digest,
  scan: Pick<Scan, 'digest' | 'formerDigest' | 'wordsDigest'>,
): boolean => digest === scan.digest || digest === scan.formerDigest || digest === scan.wordsDigest;
