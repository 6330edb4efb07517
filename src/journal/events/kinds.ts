/**
 * The closed list of what a journal may say. A statement of any other type is refused.
 */
import { accountChanged, signedIn, signInRefused } from './access';
import {
  aiSwitched,
  egress,
  erased,
  exported,
  maskingChanged,
  policyChanged,
  templateChanged,
} from './administration';
import {
  checkAcknowledged,
  checkReopened,
  contested,
  drafted,
  finalisationAbandoned,
  finalisationPrepared,
  opened,
  sealVerified,
} from './documents';
import { finalised } from './finalised';
import { predicateType, type EventOf, type Kind, type PastEventOf } from './kind';
import { eventsImported, journalOpened, journalRestarted, keyRotated } from './log';
import { flagConfirmed, passageGenerated, reviewed, shown, takenBack, voided } from './passages';

const KINDS = [
  drafted,
  passageGenerated,
  opened,
  shown,
  reviewed,
  voided,
  takenBack,
  flagConfirmed,
  checkAcknowledged,
  checkReopened,
  finalisationPrepared,
  finalisationAbandoned,
  finalised,
  sealVerified,
  contested,
  exported,
  erased,
  signedIn,
  signInRefused,
  accountChanged,
  policyChanged,
  templateChanged,
  aiSwitched,
  egress,
  maskingChanged,
  journalOpened,
  eventsImported,
  keyRotated,
  journalRestarted,
] as const;

export type EventKind = (typeof KINDS)[number]['kind'];
/** Something that happened, about to be entered. */
export type JournalEvent = EventOf<(typeof KINDS)[number]>;
/** Something that happened, read back. */
export type PastEvent = PastEventOf<(typeof KINDS)[number]>;

const byKind = new Map<string, Kind>(KINDS.map((kind) => [kind.kind, kind]));
const byPredicate = new Map<string, Kind>(KINDS.map((kind) => [predicateType(kind.kind), kind]));

export const EVENT_KINDS: readonly EventKind[] = KINDS.map(({ kind }) => kind);

export function kindNamed(kind: string): Kind | undefined {
  return byKind.get(kind);
}

export function kindOfPredicate(type: string): Kind | undefined {
  return byPredicate.get(type);
}
