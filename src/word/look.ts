/**
 * How a mark looks in Word for each state: colour of its frame, and whether the frame shows. The words of the state are the
 * control's title, since colour alone must never tell.
 */
import type { PassageState } from '../review/ledger';
import type { FloorControl } from './floor';
import type { MarkUpdate } from './port';

const COLOURS: Readonly<Record<PassageState, string>> = {
  pending: '#B45309',
  approved: '#15803D',
  amended: '#1D4ED8',
  rejected: '#B91C1C',
  removed: '#B91C1C',
};

/** Character styles of the letterhead (`document/styles`). */
export const DRAFT_STYLE = 'Passage généré';
export const QUIET_STYLE = 'Passage relu';

/** Word keeps 64 characters of a title. */
const TITLE_LIMIT = 64;

export function dress(control: FloorControl, update: MarkUpdate): void {
  const { label } = update;
  control.title = label.length <= TITLE_LIMIT ? label : `${label.slice(0, TITLE_LIMIT - 1)}…`;
  control.color = COLOURS[update.state];
}
