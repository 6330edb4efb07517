/**
 * What a detector is: one file, one kind of thing, found in a view of the text. The lists of detectors are in `detect`.
 */
import type { Lexicon } from './lexicon/lexicon';
import type { SpanType } from './span';
import type { TextView } from './text/view';

/** In the view's offsets. */
export interface Finding {
  readonly type: SpanType;
  readonly start: number;
  readonly end: number;
  /** A short French phrase. */
  readonly reason: string;
  readonly confidence: number;
}

export interface DetectorInput {
  readonly view: TextView;
  readonly lexicon: Lexicon;
}

export type Detector = (input: DetectorInput) => readonly Finding[];
