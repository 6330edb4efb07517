/**
 * What the services may ask of storage. One write carries the record and the events that tell of it, together or not at
 * all: the journal takes its entries from those events, in the same transaction. No SQL and no file system here.
 */
import type { Generation } from '../../drafting/generation';
import type { DraftingChoice } from '../../drafting/modes';
import type { RewriteStyle } from '../../drafting/drafter';
import type { Discarded, DraftedParagraph } from '../../drafting/passage';
import type { CheckAnswer } from '../../review/checks';
import type { AgentRef, Digest } from '../../review/ledger';
import type { ReviewPolicy } from '../../review/policy';
import type { DocumentRecord, RecordedPassage } from '../../review/record';
import type { Facts } from '../../template/fact-values';
import type { DocumentView, Masking, PassageView } from '../api/messages';
import type { IdentityStore } from '../identity/port';
import type { JournalEvent, PastEvent } from '../../journal/events/kinds';
import type { Journal, JournalReader } from '../journal/port';
import type { Rule, ToldRule } from '../journal/rules';
import type { DomainEvent } from './events';
import type { Transaction } from './sql';

export type DocumentState = DocumentView['state'];

/** What the pane shows of a document and the record does not hold; fixed when drafting, so that a newer template changes nothing. */
export interface Display {
  readonly template: DocumentView['template'];
  readonly slotTitles: Readonly<Record<string, string>>;
  /** By source as the record writes it, "fact:street". */
  readonly sources: Readonly<Record<string, PassageView['sources'][number]>>;
}

/**
 * How the passages were drafted: what writing one again needs, and what tells how it was written. Personal data, as the words
 * themselves. Absent of documents that were drafted before it was kept.
 */
export interface Drafted {
  readonly facts: Facts;
  readonly masking: Masking;
  /** By id of passage. */
  readonly passages: Readonly<
    Record<
      string,
      {
        readonly paragraphs: readonly DraftedParagraph[];
        /** How many times other words were asked of the embedded drafter. */
        readonly variant: number;
        readonly generation?: Generation;
        /** What a model proposed and was not taken, when the template's own text stands in its place. */
        readonly discarded?: Discarded;
        /** Sentences that a model wrote again, oldest first. */
        readonly rewritten?: readonly RewrittenSentence[];
        /** Who wrote it first, when the record names who wrote a sentence of it again. */
        readonly first?: RecordedPassage['drafter'];
      }
    >
  >;
}

/** A sentence that a model wrote again. */
export interface RewrittenSentence {
  /** As it was written then. */
  readonly sentence: string;
  readonly style: RewriteStyle;
  readonly generation: Generation;
}

/** The first step of a finalisation, kept until it is confirmed or abandoned. */
export interface Prepared {
  readonly agent: { readonly id: string; readonly name: string };
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Digest of the document that was judged, which the finalised file must have. */
  readonly digest: string;
  /** The statement's custom XML part, exactly as handed out. */
  readonly statementXml: string;
  /** Keys of the points raised in that text for which an agent answered. */
  readonly checks?: readonly string[];
}

export interface StoredDocument {
  readonly record: DocumentRecord;
  readonly display: Display;
  readonly state: DocumentState;
  /** From 1; a write based on another version than the stored one is refused. */
  readonly version: number;
  readonly drafted?: Drafted;
  readonly prepared?: Prepared;
  /** SHA-256 (hex) of the archived file. */
  readonly archive?: string;
  /** The finalised document that this one disputes, of which it is a copy. */
  readonly contests?: { readonly documentId: string };
}

/** Which documents, the newest first. */
export interface Listing {
  /** `contested`: finalised, and disputed at least once. */
  readonly state?: DocumentState | 'contested';
  /** The last document of the page before. */
  readonly after?: { readonly created: string; readonly documentId: string };
  readonly limit: number;
}

export interface RegisterPage {
  readonly documents: readonly {
    readonly document: StoredDocument;
    /** Documents that dispute it, the oldest first. */
    readonly copies: readonly string[];
  }[];
  /** There are others after these. */
  readonly more: boolean;
}

/** A document as it was written, and the journal's indexes of the events that went with it, in their order. */
export type WrittenDocument = StoredDocument & { readonly entries: readonly number[] };

/**
 * What another keeper of the same database writes in the transaction of a document, so that both stand or neither. Handed over as it
 * is; it may be run more than once, and throws when the document must not be written.
 */
export type AlongWith = (sql: Transaction) => Promise<void>;

/** A document about to be written: its new content, and the version it was read at (0: it is new). */
export type DocumentWrite = Omit<StoredDocument, 'version'> & { readonly readVersion: number };

/** A document drafted elsewhere, for whose points agents answered. It holds no word of it, nor its name. */
export interface StrangeDocument {
  readonly organisation: string;
  readonly documentId: string;
  /** When somebody first answered: ISO 8601, UTC. */
  readonly created: string;
  /** Oldest first. */
  readonly answers: readonly CheckAnswer[];
  /** From 1. */
  readonly version: number;
}

/** What an agent answered, about to be written, and the version it was read at (0: it is new). */
export type StrangeWrite = Omit<StrangeDocument, 'version'> & {
  readonly readVersion: number;
  /** Digest of the text on which the agent answered: a file that says the same is the same document. Absent when an answer is taken back. */
  readonly text?: Digest;
};

/** What an administrator last decided of a template. */
export interface StoredDecision<Value> {
  readonly template: string;
  /** From 1, one more at each decision. */
  readonly version: number;
  /** Absent: what applied without any decision applies again. */
  readonly value?: Value;
  readonly agent: AgentRef;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** A decision about to be written, and the version that it was taken on (0: there was none). */
export type DecisionWrite<Value> = Omit<StoredDecision<Value>, 'version'> & {
  readonly organisation: string;
  readonly readVersion: number;
};

/** Who reviews. */
export type StoredPolicy = StoredDecision<ReviewPolicy>;
/** Which drafter writes. */
export type StoredMode = StoredDecision<DraftingChoice>;

/** The answer kept for an idempotency key. */
export interface KeptAnswer {
  /** SHA-256 of method, path and body, so that a key reused for something else is noticed. */
  readonly request: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  /** ISO 8601, UTC. */
  readonly time: string;
}

/** A key whose request is under way, in this process or another. */
export interface Reservation {
  /** Random, one a request: tells whose reservation it is. */
  readonly holder: string;
  /** Grows while the holder lives: one that stands still belongs to a process that is gone. */
  readonly beat: number;
}

/** What stands in the way of doing a request: nothing, its answer, or somebody who is doing it. */
export type Reserved =
  | { readonly state: 'mine' }
  | { readonly state: 'answered'; readonly answer: KeptAnswer }
  | { readonly state: 'running'; readonly by?: Reservation };

/** A request that wants its key. */
export interface Asked {
  readonly request: string;
  readonly holder: string;
  /** ISO 8601, UTC: now. */
  readonly time: string;
  /** ISO 8601, UTC: an answer older than this counts for nothing. */
  readonly answeredSince: string;
}

/** Answers by idempotency key, shared by every process that uses the same store. */
export interface AnswerBook {
  /**
   * Reserves the key for whoever asks, unless it is answered or somebody else's.
   * @param dead a reservation found earlier, that has stood still for too long since: it is taken over, if it still does.
   */
  reserve(scope: AnswerScope, asked: Asked, dead?: Reservation): Promise<Reserved>;
  /** Says that the holder lives; false when the reservation is no longer his. */
  renew(scope: AnswerScope, holder: string): Promise<boolean>;
  /** Gives the key back: nothing was done. */
  release(scope: AnswerScope, holder: string): Promise<void>;

  findAnswer(scope: AnswerScope): Promise<KeptAnswer | undefined>;
  /** Keeps the first answer of a scope, a later one is ignored; the reservation goes in the same transaction. */
  keepAnswer(scope: AnswerScope, answer: KeptAnswer): Promise<void>;
  /** Forgets answers and reservations older than this time (ISO 8601, UTC). */
  forgetAnswers(before: string): Promise<void>;
  /** Forgets every reservation: for a process that knows that it is alone. */
  dropReservations(): Promise<void>;
}

export interface Store extends AnswerBook {
  /** Accounts, sessions and what signing in needs. */
  readonly identity: IdentityStore;

  /** The document of this organisation; undefined when it has none of that id. */
  find(organisation: string, documentId: string): Promise<StoredDocument | undefined>;
  /** Documents of this organisation. */
  list(organisation: string, listing: Listing): Promise<RegisterPage>;
  /**
   * Writes a document and its events in one durable transaction; the organisation is the record's.
   * @param along written in the same transaction.
   * @throws what `along` throws; StaleWriteError when the stored version is not `readVersion`; JournalBlockedError when the journal takes no event.
   */
  write(write: DocumentWrite, events: readonly DomainEvent[], along?: AlongWith): Promise<WrittenDocument>;
  /** The document drafted elsewhere of this organisation: by the id that its file carries, or by its text. */
  findStrange(
    organisation: string,
    by: { readonly documentId: string } | { readonly text: Digest },
  ): Promise<StrangeDocument | undefined>;
  /**
   * Writes it and its events in one durable transaction.
   * @throws StaleWriteError when the stored version is not `readVersion`, or when the text of a new one is already another's;
   * JournalBlockedError when the journal takes no event.
   */
  writeStrange(write: StrangeWrite, events: readonly DomainEvent[]): Promise<StrangeDocument>;
  /** Events of one document, oldest first, less what was erased of them. @throws DamagedJournalError */
  events(organisation: string, documentId: string): Promise<readonly PastEvent[]>;
  /**
   * Tells the journal which rules apply, where they are not those that it knows.
   * @param rules given what administrators decided of drafters, as no other process changes it meanwhile.
   * @param time ISO 8601, UTC.
   */
  tellRules(
    organisation: string,
    rules: (decided: readonly StoredMode[]) => readonly Rule[],
    time: string,
  ): Promise<void>;
  /** What administrators decided of reviewers, in no order; as it stands in the database at this moment. */
  reviewPolicies(organisation: string): Promise<readonly StoredPolicy[]>;
  reviewPolicy(organisation: string, template: string): Promise<StoredPolicy | undefined>;
  /**
   * Writes a decision and the event that tells of it in one durable transaction.
   * @throws StalePolicyError when somebody decided in between; JournalBlockedError when the journal takes no event.
   */
  setReviewPolicy(write: DecisionWrite<ReviewPolicy>, event: JournalEvent): Promise<StoredPolicy>;
  /** What administrators decided of drafters, in no order; as it stands in the database at this moment. */
  draftingModes(organisation: string): Promise<readonly StoredMode[]>;
  draftingMode(organisation: string, template: string): Promise<StoredMode | undefined>;
  /**
   * The same for a drafter. The journal is told once: the next start finds the rule told.
   * @param rule what applies from now on; `content` absent: no rule of that name, what is more general applies.
   * @param event the entry, given what the journal was last told of that rule.
   * @throws StalePolicyError, JournalBlockedError
   */
  setDraftingMode(
    write: DecisionWrite<DraftingChoice>,
    rule: ToldRule,
    event: (before: string | undefined) => JournalEvent,
  ): Promise<StoredMode>;
  /** Everything else that is asked of the journal. */
  readonly journal: Journal;

  /** Keeps bytes for good; returns their SHA-256 (hex). On return they are on disk. */
  keepFile(organisation: string, bytes: Uint8Array): Promise<string>;
  /** @throws DamagedFileError when the bytes are no longer those that were kept. */
  readFile(organisation: string, sha256: string): Promise<Uint8Array | undefined>;

  /** Rejects when the store cannot answer, or no longer writes. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

/** The store, with what only the person who holds the folder or the database may ask. */
export interface OperatorStore extends Store {
  /** SIRET of every organisation that has a document here, drafted here or elsewhere. */
  organisations(): Promise<readonly string[]>;
}

/** What may be asked of a store that somebody else may be writing. */
export type StoreReader = Pick<
  OperatorStore,
  'find' | 'list' | 'events' | 'readFile' | 'organisations' | 'close'
> & {
  readonly journal: JournalReader;
};

export interface AnswerScope {
  readonly organisation: string;
  readonly agent: string;
  readonly key: string;
}
