/**
 * What is wrong with a passage that a model wrote, for the agent who reads it and for the model that is asked to correct it.
 * Types only.
 */

/** Closed list of this room's own checks; another room's check is `check:` and its own name. */
export type ProblemCode =
  | 'answer-unreadable'
  | 'answer-shape'
  | 'unknown-placeholder'
  | 'altered-placeholder'
  | 'typed-number'
  | 'typed-citation'
  | 'typed-value'
  | 'decision-words'
  | 'leaked-prompt'
  | 'copied-text'
  | 'chatter'
  | 'not-french'
  | 'markup'
  | 'hidden-characters'
  | 'omitted-law'
  | 'omitted-fact'
  | 'other-claims'
  | 'swapped-values'
  | 'missing-fact'
  | 'pseudonym'
  | 'orders-in-text'
  | 'hidden-in-text'
  | 'repeated'
  | 'too-long'
  | 'empty'
  | `check:${string}`;

export interface PassageProblem {
  readonly code: ProblemCode;
  /**
   * `refused`: no such passage is shown as insertable. `flagged`: shown, and the agent must settle it. `doubted`: shown beside the passage that the agent
   * reviews, and settled with it.
   */
  readonly severity: 'refused' | 'flagged' | 'doubted';
  /** From 0; absent when it is about the whole passage. */
  readonly paragraph?: number;
  /** UTF-16 offsets in that paragraph's text, of a problem found once values are in their places. */
  readonly place?: { readonly start: number; readonly end: number };
  /** The words concerned, as the model wrote them (placeholders, never values). */
  readonly excerpt?: string;
  /** A French sentence for the agent. */
  readonly message: string;
  /** What the model is asked to correct; the message when absent. It must never hold a value. */
  readonly forModel?: string;
}

export const isRefused = ({ severity }: PassageProblem): boolean => severity === 'refused';
