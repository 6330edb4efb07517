/**
 * The port that every drafter implements: it writes the passage of one slot from what the slot may use. It must not place it.
 */
import type { PreparedSlot } from '../template/assemble';
import type { DraftedPassage, DrafterIdentity } from './passage';

/** A slot with its facts, legal entries and profile: all that a drafter may know. */
export type SlotRequest = PreparedSlot;

export interface Drafter {
  readonly identity: DrafterIdentity;
  /** The passage; undefined when there is nothing to say. */
  draft(request: SlotRequest, signal?: AbortSignal): Promise<DraftedPassage | undefined>;
}
