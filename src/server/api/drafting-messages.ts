/**
 * What travels when a model may be asked: jobs and their events, flags, other words for a passage, "ce qui part". Types only, as
 * `messages`, which tells the addresses.
 */
import type { DraftFailure } from '../../drafting/failure';
import type { ProblemCode } from './problems';
import type { AgentRef, PassageId } from '../../review/ledger';
import type { DraftResponse, PassageView, ReviewResponse } from './messages';

/** How documents are drafted on this server. */
export interface DraftingOptions {
  /** The switch that stops all AI: templates then need the embedded drafter. */
  readonly ai: AiState;
  /** By id of template. */
  readonly templates: Readonly<Record<string, DraftingWay>>;
}

export interface AiState {
  readonly on: boolean;
  /** Of what is off: in the words of whoever turned it. */
  readonly reason?: string;
  /** Name of the agent, or of the account that ran the command. */
  readonly by?: string;
  /** ISO 8601, UTC. */
  readonly since?: string;
}

/** An administrator turns the switch; a reason is required to turn it off. */
export type AiSwitchRequest =
  | { readonly on: false; readonly reason: string }
  | { readonly on: true; readonly reason?: string };

/** Who writes the documents of a template, as an administrator chose. */
export type DraftingWay =
  /** `lapsed`: the endpoint that an administrator decided on and that is no longer configured. */
  | { readonly mode: 'embedded'; readonly lapsed?: string }
  | {
      readonly mode: 'rephrase' | 'compose';
      /** The administrator's name for the endpoint. */
      readonly endpoint: string;
      /** Absent when no endpoint has that name. */
      readonly model?: string;
      /** Where the text is processed: LOCAL, FR, EU, OTHER. */
      readonly regions?: readonly string[];
    };

/** A job that was started: its events are at `/drafts/:id`. */
export interface DraftJob {
  readonly id: string;
}

/** The job is stopped, and the connection to the model closed. */
export interface DraftJobStopped {
  readonly stopped: true;
}

/**
 * The events of a job, as server-sent events: `event` is the type, `data` the JSON, `id` the number from 1 (`Last-Event-ID` takes up
 * where it was cut). Exactly one `done` or `failed` is the last one. Leaving the stream stops the job.
 */
export type DraftJobEvent =
  /** The passage that is written from now on; `number` from 1. */
  | {
      readonly type: 'slot';
      readonly slot: string;
      readonly title: string;
      readonly number: number;
      readonly of: number;
    }
  /** Others are served first; `position` from 1. */
  | { readonly type: 'queued'; readonly position: number }
  | { readonly type: 'started'; readonly drafter: PassageView['drafter']; readonly endpoint?: string }
  /** The endpoint could not answer; it is asked again in so many milliseconds. `sentence`: why, in French. */
  | { readonly type: 'waiting'; readonly ms: number; readonly sentence: string }
  /** The whole of a paragraph as far as it is written, not checked yet: to be shown as such, never inserted. */
  | { readonly type: 'words'; readonly slot: string; readonly paragraph: number; readonly text: string }
  /** The words shown so far of this passage are void: the model is asked to correct its answer. In French. */
  | { readonly type: 'correcting'; readonly problems: readonly string[] }
  /** The reworded text does not say the same thing: the template's own text stands. In French. */
  | { readonly type: 'embedded-stands'; readonly problems: readonly string[] }
  | { readonly type: 'done'; readonly result: DraftJobResult }
  /**
   * `embedded`: the template's own text can be asked for instead (`drafter: 'embedded'`). `sentence` in French; it tells neither that nor
   * `retryAfterSeconds`, the time to wait from now on. `cause`: of what is left alone, the kind of its last failure. Kind `problem`: not
   * the drafting failed, but what was to be done with its words; `code` is that of a problem.
   */
  | {
      readonly type: 'failed';
      readonly failure:
        | { readonly kind: DraftFailure['kind']; readonly cause?: DraftFailure['kind'] }
        | { readonly kind: 'problem'; readonly code: ProblemCode };
      readonly sentence: string;
      readonly retryAfterSeconds?: number;
      readonly embedded: boolean;
    };

export type DraftJobResult =
  | { readonly kind: 'document'; readonly draft: DraftResponse }
  | { readonly kind: 'passage'; readonly replacement: PassageReplacement };

/** A passage that took the place of another in the record: the pane does the same in the document. */
export interface PassageReplacement {
  /** No longer in the record: its marks and its words must leave the document. */
  readonly former: PassageId;
  /** To be reviewed. */
  readonly passage: PassageView;
  /** Flat OPC of its paragraphs, with their marks, for `insertOoxml`. */
  readonly ooxml: string;
  /** Tags that must be found once each after insertion. */
  readonly tags: readonly string[];
  /** To be written in the document. */
  readonly ledgerXml: string;
}

/** Write the passage again. With the embedded drafter, another variant of the template's text. */
export interface RegenerateRequest {
  /** What the agent asks, in his or her own words; for a model only. */
  readonly instruction?: string;
  /** The template's own text, whatever the administrator chose. */
  readonly drafter?: 'embedded';
  /** Decided now, beside what was decided of this document before. */
  readonly masking?: Masking;
}

export type RewriteStyle = 'simplify' | 'shorten' | 'formalise';

/** Other words for one sentence; the rest of the passage stays as it was generated. */
export interface RewriteRequest {
  /** From 0. */
  readonly paragraph: number;
  /** The sentence, word for word as it was generated. */
  readonly sentence: string;
  readonly style: RewriteStyle;
  /** As for the whole passage. */
  readonly masking?: Masking;
}

/** One writing by a model. */
export interface GenerationView {
  readonly endpoint: string;
  readonly model: string;
  readonly prompts: readonly { readonly id: string; readonly version: string }[];
  readonly tokens: { readonly sent: number; readonly written: number; readonly estimated: boolean };
  /** Kilograms of CO₂ equivalent, when the endpoint tells. */
  readonly kgCO2eq?: { readonly min: number; readonly max: number };
}

/** A sentence that a model wrote again. */
export interface RewrittenView extends GenerationView {
  /** As it was written then. */
  readonly sentence: string;
  readonly style: RewriteStyle;
}

/** What a model proposed and was not taken. */
export interface DiscardedView extends GenerationView {
  /** French sentences: why. */
  readonly reasons: readonly string[];
}

/** What nothing supports in a passage: to be confirmed with its source, or corrected. */
export interface FlagView {
  readonly id: string;
  /** Index in `generated`, and UTF-16 offsets in it; the whole passage when `text` is empty. */
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** "date", "amount", "person", "normative"… */
  readonly kind: string;
  /** In French: what is wrong, and what to look at. */
  readonly why: string;
  /** `corrected`: the words that an agent reviewed no longer say it. Only `open` stands in the way. */
  readonly state: 'open' | 'confirmed' | 'corrected';
  readonly confirmed?: { readonly agent: AgentRef; readonly time: string; readonly source: string };
}

/** What an agent is shown beside a passage while reviewing it, and settles with it. */
export interface DoubtView {
  readonly id: string;
  /** The words concerned; empty when it is about the whole passage. */
  readonly text: string;
  readonly kind: string;
  /** In French: what to look at. */
  readonly why: string;
}

/** An agent answers for one flag. */
export interface FlagRequest {
  readonly flag: string;
  /** Where it is written, in the agent's words. */
  readonly source: string;
  /** The document as it stands, base64: the verdict is told anew. */
  readonly file: string;
}

export type FlagResponse = ReviewResponse;

/** What to look at: a draft not begun. */
export interface WhatLeavesRequest {
  readonly template: string;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly instruction?: string;
  readonly masking?: Masking;
  /** As in `DraftRequest`; nothing is taken. */
  readonly sources?: readonly string[];
}

/** What to look at: a passage of a document that would be written again, or one sentence of it; never both. */
export interface PassageLeavesRequest {
  readonly instruction?: string;
  /** As in `RegenerateRequest`: refused beforehand where the template words the passage in one way only. Not with `rewrite`. */
  readonly drafter?: 'embedded';
  readonly rewrite?: Omit<RewriteRequest, 'masking'>;
  readonly masking?: Masking;
}

/** What the agent decided of words in free text. Words that are a fact or in a register cannot be unmasked. */
export interface Masking {
  /** To be masked wherever they stand. */
  readonly mask?: readonly string[];
  /** Not personal: they leave as they are. Each with the agent's reason; both go into the journal, the words as a digest. */
  readonly unmask?: readonly { readonly text: string; readonly reason: string }[];
}

/** "Ce qui part": for each passage that a model would write, exactly what would be sent. Nothing was sent. */
export interface WhatLeaves {
  readonly passages: readonly LeavingPassage[];
}

export type LeavingPassage =
  /** Nothing leaves: the template's own text is written here. */
  | { readonly slot: string; readonly title: string; readonly status: 'stays' }
  /** Would be refused; in French. */
  | {
      readonly slot: string;
      readonly title: string;
      readonly status: 'refused';
      readonly endpoint: string;
      readonly sentence: string;
    }
  | {
      readonly slot: string;
      readonly title: string;
      readonly status: 'leaves';
      readonly endpoint: string;
      readonly model: string;
      /** Of the whole once masked: public, internal, personal. */
      readonly dataClass: string;
      readonly messages: readonly { readonly role: 'system' | 'user'; readonly content: string }[];
      /** In the content of a message, at UTF-16 offsets; in order. */
      readonly masked: readonly LeavingSpan[];
      /** Left in clear, for the agent to judge: to be shown first. */
      readonly doubtful: readonly LeavingSpan[];
      /** Clues that point at somebody without naming them. */
      readonly indirect: readonly LeavingSpan[];
      /** Masked names that may be any of several people; absent when there is none. */
      readonly ambiguous?: readonly AmbiguousName[];
      /** Characters that no reader sees and that were taken out. */
      readonly hidden: number;
      /** Excerpts of attached documents that are too many for the model to read. */
      readonly leftOut?: number;
      /** To be shown as it is, where something is masked. */
      readonly notice: string;
    };

/** A name that the text does not tie to one person: it leaves as somebody apart. The agent's own data. */
export interface AmbiguousName {
  /** "Roux" */
  readonly original: string;
  /** "Paul Roux", "Jean Roux" */
  readonly candidates: readonly string[];
}

export interface LeavingSpan {
  readonly message: number;
  readonly start: number;
  readonly end: number;
  /** As it leaves: the token, or the words themselves. */
  readonly text: string;
  /** What the token stands for; the agent's own data. */
  readonly original?: string;
  /** PERSON, ADDRESS…, or what kind of clue. */
  readonly type: string;
  /** In French. */
  readonly reason: string;
}
