/**
 * What travels about which drafter writes the documents of each template, version 1. Types only.
 *
 *   GET  /api/v1/modes             → ModesView
 *   PUT  /api/v1/modes/{template}  ModeChange → ModeView   (administrators; Idempotency-Key; told in the journal)
 */
import type { AgentRef } from '../../review/ledger';
import type { TemplateSummary } from './messages';

/** Who writes, as an administrator may decide it. */
export type ModeChoice =
  | { readonly mode: 'embedded' }
  /** `endpoint`: the configuration's name for it. */
  | { readonly mode: 'rephrase' | 'compose'; readonly endpoint: string };

/** A configured endpoint. */
export interface ModeEndpoint {
  readonly id: string;
  readonly model: string;
  /** Where texts are processed: LOCAL, FR, EU, OTHER. */
  readonly regions: readonly string[];
  /** Why it may not be chosen, in French: its policy would refuse every text. Absent when it may. */
  readonly refused?: string;
}

export interface ModeView {
  readonly template: Pick<TemplateSummary, 'id' | 'kind' | 'title'>;
  /** What applies to what is drafted from now on. */
  readonly choice: ModeChoice;
  /** What the configuration says: it applies where nobody decided otherwise. */
  readonly configured: ModeChoice;
  /** What an administrator decided; absent where the configuration applies. */
  readonly decided?: ModeChoice;
  /** Why the decision does not apply, in French: its endpoint is no longer configured. The template's own sentences stand in. */
  readonly ignored?: string;
  /** 0 when nobody ever decided; a change names the version that it was decided on. */
  readonly version: number;
  /** Who decided last, ISO 8601, UTC. */
  readonly changed?: { readonly agent: AgentRef; readonly time: string };
}

export interface ModesView {
  readonly endpoints: readonly ModeEndpoint[];
  readonly templates: readonly ModeView[];
}

export interface ModeChange {
  /** `null`: what the configuration says again. */
  readonly choice: ModeChoice | null;
  readonly version: number;
  readonly reason?: string;
}
