/**
 * What the services may ask of the journal. Entries are acknowledged when their transaction is durable and they have their
 * index; what is handed out of a log (a head, a proof, a seal) was published first, and can no longer be unsaid.
 */
import type { EventAgent } from '../../journal/events/agent';
import type { JournalEvent, PastEvent } from '../../journal/events/kinds';
import type { KeyRing } from '../../journal/key-ring';
import type { AuditReport } from './audit';
import type { JournalEntry } from './read';
import type { WitnessStatus } from './witness';

export interface JournalReader {
  /** Events of one document, oldest first. @throws DamagedJournalError */
  events(organisation: string, documentId: string): Promise<readonly PastEvent[]>;
  /** The same with their entries, and what opens them. @throws DamagedJournalError */
  documentEntries(organisation: string, documentId: string): Promise<readonly JournalEntry[]>;
  /** Public keys, as they are published at `/.well-known`. */
  keyRing(organisation: string): Promise<KeyRing>;
  /** Everything, as JSON lines without newlines (`audit/export`). @throws DamagedJournalError */
  exported(organisation: string): AsyncIterable<string>;
  /** Verifies all that is stored, row by row. */
  audit(organisation: string): Promise<AuditReport>;
  /** SIRET of every organisation that has a journal here. */
  organisations(): Promise<readonly string[]>;
  /** How it stands, as far as what is stored and published tells. */
  standing(organisation: string): Promise<JournalStanding>;
}

export interface JournalStanding {
  /** The French sentence that says why nothing more may be entered; absent when all is well. */
  readonly blocked?: string;
  /** The last one grows. */
  readonly logs: readonly { readonly log: string; readonly entries: number }[];
  /** Number of entries under the last published head. */
  readonly published: number;
  /** How many keys the log that grows has had. */
  readonly keys: number;
  /** Number of entries under the last head that each witness cosigned. */
  readonly witnesses: readonly { readonly witness: string; readonly cosigned: number }[];
}

/** Who does something to the journal itself, and when: ISO 8601, UTC. */
export interface By {
  readonly agent?: EventAgent;
  readonly time: string;
}

export type Erasure =
  /** What tells of a person, by the id that events give of them. */
  | { readonly person: string }
  /** What tells of a document. */
  | { readonly document: string };

export interface InLog {
  /** One of the organisation's logs; the one that grows by default. */
  readonly log?: string;
}

export interface SealOptions extends InLog {
  /** How long to wait for the witnesses, in milliseconds; not at all by default. */
  readonly patience?: number;
}

export interface Journal extends JournalReader {
  /** Enters events that go with no document. Returns their indexes. @throws JournalBlockedError */
  record(organisation: string, events: readonly JournalEvent[]): Promise<readonly number[]>;

  /** Before work that would be lost. @throws JournalBlockedError when the journal is known to take nothing more. */
  mustTake(organisation: string): Promise<void>;

  /** The last head: a signed note with its cosignatures; undefined when nothing was entered. @throws JournalBlockedError */
  checkpoint(organisation: string, options?: InLog): Promise<string | undefined>;
  /** c2sp.org/tlog-proof of an entry. @throws RangeError, JournalBlockedError */
  proof(organisation: string, index: number, options?: InLog): Promise<string>;
  /** Hashes in base64. @throws RangeError when the log never had these sizes. */
  consistency(organisation: string, from: number, to: number, options?: InLog): Promise<readonly string[]>;
  /** The seal of the entry "finalised" at that index, as text. @throws RangeError when it is not one. */
  seal(organisation: string, index: number, options?: SealOptions): Promise<string>;

  /** Destroys openings, and says so in the journal. Returns how many. */
  erase(organisation: string, what: Erasure, by: By & { readonly reason?: string }): Promise<number>;
  /** From the next entry on, another key signs. @throws KeysUnavailableError, JournalBlockedError */
  rotate(organisation: string, reason: 'planned' | 'compromised' | 'lost', by: By): Promise<void>;
  /** Begins another log, because data that the last one had acknowledged are lost. Returns its name. */
  restart(organisation: string, cause: string, by: By): Promise<string>;

  status(organisation: string): Promise<JournalStatus>;
}

export interface JournalStatus {
  /** The French sentence that says why nothing more is entered; absent when all is well. */
  readonly blocked?: string;
  /** Name of the log that grows; absent when nothing was entered. */
  readonly log?: string;
  readonly entries: number;
  /** Number of entries under the last published head. */
  readonly published: number;
  readonly witnesses: readonly WitnessStatus[];
}
