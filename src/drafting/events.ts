/**
 * What a drafter tells while it writes. Every stream ends with exactly one `done` or `failed`: it never ends silently.
 */
import type { DraftFailure } from './failure';
import { DraftingError } from './failure';
import type { DraftedPassage, DrafterIdentity, Segment } from './passage';
import type { PassageProblem } from './problem';

export type DraftEvent =
  /** Others are served first; `position` from 1. */
  | { readonly type: 'queued'; readonly position: number }
  | { readonly type: 'started'; readonly drafter: DrafterIdentity; readonly endpoint?: string }
  /** The endpoint could not answer; it is asked again in so many milliseconds. */
  | { readonly type: 'waiting'; readonly failure: DraftFailure; readonly ms: number }
  /** Words as they come, not checked yet: to be shown as such, never inserted. */
  | { readonly type: 'words'; readonly paragraph: number; readonly segments: readonly Segment[] }
  /** The words shown so far are void: the model is asked to correct its answer. */
  | { readonly type: 'correcting'; readonly problems: readonly PassageProblem[] }
  /** The reworded text does not say the same thing: the embedded one stands. */
  | { readonly type: 'embedded-stands'; readonly problems: readonly PassageProblem[] }
  /** Without a passage: the slot has nothing to say. */
  | { readonly type: 'done'; readonly passage?: DraftedPassage }
  /** `embedded`: what the embedded drafter would write, for the agent to choose; it is never put in place by itself. */
  | { readonly type: 'failed'; readonly failure: DraftFailure; readonly embedded?: DraftedPassage };

/** The passage at the end of a stream. @throws DraftingError */
export const settled = async (events: AsyncIterable<DraftEvent>): Promise<DraftedPassage | undefined> => {
  for await (const event of events) {
    if (event.type === 'done') return event.passage;
    if (event.type === 'failed') throw new DraftingError(event.failure);
  }
  throw new DraftingError({ kind: 'truncated', cause: 'no-finish-reason' });
};
