/**
 * What a drafter gives back for one slot, whichever drafter it is. Types only: no prompt, no model, no document here.
 */
import type { Source } from '../act/act';
import type { Generation } from './generation';
import type { PassageProblem } from './problem';

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
  /** Proved: these words are the value of this fact, or the wording of this legal entry. */
  readonly sources: readonly Source[];
  /** What the model says that its own words rest on: its word, not a proof. Absent for the embedded drafter. */
  readonly declared?: readonly Source[];
  /** Ids of excerpts of attached documents, declared by the model and found to speak of these words. */
  readonly excerpts?: readonly string[];
}

export interface DraftedParagraph {
  readonly segments: readonly Segment[];
}

/** What a model proposed and nobody saw in the document. */
export interface Discarded {
  readonly generation: Generation;
  /** French sentences: why. */
  readonly reasons: readonly string[];
}

/** What a drafter wrote for one slot. Never empty: a slot with nothing to say yields no passage at all. */
export interface DraftedPassage {
  readonly slot: string;
  readonly drafter: DrafterIdentity;
  readonly paragraphs: readonly DraftedParagraph[];
  /** How a model came to write it; absent for the embedded drafter. */
  readonly generation?: Generation;
  /** A model was asked, and what it proposed was not taken: this text stands in its place. */
  readonly discarded?: Discarded;
  /** What the agent must settle before relying on it (`flagged`), and what to look at while reading (`doubted`). Absent when there is nothing. */
  readonly flags?: readonly PassageProblem[];
}
