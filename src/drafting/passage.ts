/**
 * What a drafter gives back for one slot, whichever drafter it is. Types only: no prompt, no model, no document here.
 */
import type { Source } from '../act/act';

/** Which drafter wrote: the embedded one, a model that reworded it, or a model that composed. */
export type DraftingMode = 'embedded' | 'rephrase' | 'compose';

export interface DrafterIdentity {
  readonly mode: DraftingMode;
  /** Name of the model, absent for the embedded drafter. */
  readonly model?: string;
  readonly version: string;
}

/** A stretch of generated words with the facts and legal entries behind it. */
export interface Segment {
  readonly text: string;
  readonly sources: readonly Source[];
}

export interface DraftedParagraph {
  readonly segments: readonly Segment[];
}

/** What a drafter wrote for one slot. Never empty: a slot with nothing to say yields no passage at all. */
export interface DraftedPassage {
  readonly slot: string;
  readonly drafter: DrafterIdentity;
  readonly paragraphs: readonly DraftedParagraph[];
}
