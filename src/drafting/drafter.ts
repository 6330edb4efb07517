/**
 * The port that every drafter implements: it writes the passage of one slot from what the slot may use. It must not place it.
 */
import type { PreparedSlot } from '../template/assemble';
import type { DraftEvent } from './events';
import type { DraftedPassage, Segment } from './passage';

/** A text that somebody else wrote and that a model may read: an attached document, an excerpt. Data, never instructions. */
export interface Material {
  /** Letters, digits, hyphens. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
  /** Its parts, when they can be cited one by one: `s1.4`. */
  readonly excerpts?: readonly { readonly id: string; readonly text: string }[];
}

/** A slot with its facts, legal entries and profile, and what the agent adds: all that a drafter may know. */
export interface SlotRequest extends PreparedSlot {
  /** What the signed-in agent asks in his or her own words, for a model. */
  readonly instruction?: string;
  readonly materials?: readonly Material[];
  /** How many times other words were asked for: the embedded drafter takes other variants of the template's text. */
  readonly variant?: number;
  /** Only these words are written again, in another style, saying the same thing; the rest of the passage is not told. */
  readonly rewrite?: Rewrite;
}

export const REWRITE_STYLES = ['simplify', 'shorten', 'formalise'] as const;
export type RewriteStyle = (typeof REWRITE_STYLES)[number];

export interface Rewrite {
  readonly style: RewriteStyle;
  /** The sentence as it was generated, with the sources of its words. */
  readonly segments: readonly Segment[];
}

export interface Drafter {
  /**
   * The passage; undefined when there is nothing to say.
   * @throws DraftingError, and AssemblyError when a fragment names a value that is absent
   */
  draft(request: SlotRequest, signal?: AbortSignal): Promise<DraftedPassage | undefined>;
  /** The same, told as it goes; a failure is its last event. @throws AssemblyError */
  stream(request: SlotRequest, signal?: AbortSignal): AsyncIterable<DraftEvent>;
}
