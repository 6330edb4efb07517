/**
 * What travels about the register of documents and about contesting them, version 1. Types, and one closed list.
 *
 *   GET  /api/v1/documents?state=&after=&limit=  → RegisterPage
 *   GET  /api/v1/documents/:id/life              → LifeEvent[]
 *   GET  /api/v1/documents/:id/facts             → DraftedFacts          (who drafted it alone)
 *   POST /api/v1/documents/:id/contest  ContestRequest → DraftResponse     (Idempotency-Key)
 */
import type { AgentRef } from '../../review/ledger';
import type { DocumentView } from './messages';

export const REGISTER_STATES = ['draft', 'finalising', 'finalised', 'contested'] as const;

export interface RegisterQuery {
  /** `contested`: finalised, and disputed at least once. */
  readonly state?: (typeof REGISTER_STATES)[number];
  /** `next` of the page before. */
  readonly after?: string;
  /** Documents in a page, 1 to 100. */
  readonly limit?: number;
}

export interface RegisterEntry {
  readonly documentId: string;
  readonly title: string;
  readonly template: DocumentView['template'];
  readonly state: DocumentView['state'];
  /** ISO 8601, UTC. */
  readonly created: string;
  /** Who drafted, or disputed. */
  readonly author: AgentRef;
  readonly finalised?: { readonly agent: AgentRef; readonly time: string };
  /** Passages on which an agent has decided, of how many. */
  readonly reviewed: number;
  readonly passages: number;
  /** Somebody disputed it; its seal stays valid. */
  readonly contested: boolean;
  /** Documents of the new rounds, the oldest first. */
  readonly copies: readonly string[];
  /** The finalised document that this one disputes. */
  readonly contests?: string;
}

export interface RegisterPage {
  /** The newest first. */
  readonly documents: readonly RegisterEntry[];
  /** Where the next page begins; absent after the last one. */
  readonly next?: string;
}

/** One entry of the journal about a document, in words. */
export interface LifeEvent {
  /** Name of the log, and index of the entry in it. */
  readonly log: string;
  readonly entry: number;
  /** ISO 8601, UTC. */
  readonly time: string;
  readonly kind: string;
  readonly fr: string;
  readonly en: string;
}

/** What an agent typed for a draft, to draft again from it. */
export interface DraftedFacts {
  /** Id of the template. */
  readonly template: string;
  /** By field of the template. */
  readonly facts: Readonly<Record<string, unknown>>;
}

export interface ContestRequest {
  /** Why, in the agent's words. */
  readonly reason: string;
}
