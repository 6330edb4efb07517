/**
 * How a mark looks in Word for each state: colour of its frame, and whether the frame shows. The words of the state are the
 * control's title, since colour alone must never tell.
 */
import type { LedgerPassage } from '../review/ledger';
import { cutLabel, markLabel, STATE_COLOURS } from '../document/render/labels';
import type { FloorControl } from './floor';
import type { MarkUpdate } from './port';

/** Character styles of the letterhead (`document/styles`). */
export const DRAFT_STYLE = 'Passage généré';
export const QUIET_STYLE = 'Passage relu';

export function dress(control: FloorControl, update: MarkUpdate): void {
  control.title = cutLabel(update.label);
  control.color = `#${STATE_COLOURS[update.state]}`;
}

/**
 * A mark's title for a state, in the document's language.
 * @param agents who reviewed, "Prénom Nom, qualité", first to last
 * @param awaited another agent is still to review it
 */
export const markTitle = (
  { state, drafter }: Pick<LedgerPassage, 'state' | 'drafter'>,
  agents: readonly string[] = [],
  awaited = false,
): string =>
  markLabel(
    { state, drafter, reviews: agents.map((name) => ({ agent: { id: '', name }, role: '', time: '' })) },
    awaited,
  );
