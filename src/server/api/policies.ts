/**
 * What travels about who must review the documents of each template, version 1. Types only.
 *
 *   GET  /api/v1/policies             → PolicyView[]
 *   GET  /api/v1/policies/{template}  → PolicyView
 *   PUT  /api/v1/policies/{template}  PolicyChange → PolicyView   (administrators; Idempotency-Key; told in the journal)
 */
import type { AgentRef } from '../../review/ledger';
import type { ReviewPolicy } from '../../review/policy';
import type { ReviewerRole } from '../../template/model';
import type { TemplateSummary } from './messages';

/** Who must review, as an administrator may decide it. */
export type PolicyTerms = Omit<ReviewPolicy, 'roles'> & { readonly roles: readonly ReviewerRole[] };

export interface PolicyView {
  readonly template: Pick<TemplateSummary, 'id' | 'kind' | 'title'>;
  /** What applies to documents that are drafted from now on. */
  readonly policy: PolicyTerms;
  /** What the template itself says: it applies where nobody decided otherwise. */
  readonly own: PolicyTerms;
  /** 0 when nobody ever decided; a change names the version that it was decided on. */
  readonly version: number;
  /** Whether an administrator's decision applies, and not the template's own rules. */
  readonly decided: boolean;
  /** Who decided last, ISO 8601, UTC. */
  readonly changed?: { readonly agent: AgentRef; readonly time: string };
}

export interface PolicyChange {
  /** `null`: the template's own rules again. */
  readonly policy: PolicyTerms | null;
  readonly version: number;
  readonly reason?: string;
}
