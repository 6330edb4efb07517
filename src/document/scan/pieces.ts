/**
 * What a walk over a story collects: paragraphs as pieces of raw text, controls that are marks, controls that lost their tag.
 * Values only; positions are counted over the whole document.
 */
import type { Story } from '../../review/scan';

/** A stretch of raw text of one paragraph. */
export interface Piece {
  readonly text: string;
  /** Inside one of our marks. */
  readonly marked: boolean;
  /** Out of sight (w:vanish). */
  readonly hidden: boolean;
  /** The controls without tag that enclose it. */
  readonly controls: readonly FoundControl[];
}

export interface Place {
  readonly story: Story;
  readonly part: string;
  /** In a header or a footer, also for a text box in one. */
  readonly repeated: boolean;
}

export interface FoundParagraph extends Place {
  readonly position: number;
  readonly pieces: readonly Piece[];
  /** What its list puts before it, as the digest has it: "1°". */
  readonly label?: string;
  /** Pictures and charts in it, in order, as the digest has them. */
  readonly figures: readonly string[];
  /** Calls of notes, and fields that may show other words when they are computed again, as the digest has them. */
  readonly traces: readonly string[];
}

/** First word of the trace of a field. */
export const FIELD = 'field';

/** A content control: one of our marks, or one without a tag. */
export interface FoundControl extends Place {
  readonly position: number;
  readonly tag?: { readonly passage: string; readonly index: number };
  /** The nearest control without tag that encloses it. */
  readonly outer?: FoundControl;
  /** Raw text, "\n" at each end of paragraph. */
  text: string;
  nested: boolean;
  hidden: boolean;
}

export interface Found {
  readonly paragraphs: FoundParagraph[];
  readonly marks: FoundControl[];
  readonly untagged: FoundControl[];
  readonly malformedTags: string[];
  /** Controls whose words Word takes from a custom XML part: "{GUID} xpath", in document order. */
  readonly bindings: { readonly store: string; readonly xpath: string }[];
  /** Instructions of fields, and texts that stand for pictures. */
  readonly asides: { readonly story: Story; readonly part: string; readonly text: string }[];
  trackedChanges: boolean;
  watermark: boolean;
  positions: number;
}

export const nothingFound = (): Found => ({
  paragraphs: [],
  marks: [],
  untagged: [],
  malformedTags: [],
  bindings: [],
  asides: [],
  trackedChanges: false,
  watermark: false,
  positions: 0,
});
