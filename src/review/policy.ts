/**
 * Who must have reviewed the words of a passage: which roles, how many different agents, and whether somebody who wrote them
 * may be alone to have read them. Fixed in the record when the document is drafted. It knows roles by their names only.
 */
import type { AgentRef } from './ledger';
import type { Decision, DocumentRecord, RecordedPassage, Review } from './record';

export interface ReviewPolicy {
  /** Roles that may review, as identity names them. */
  readonly roles: readonly string[];
  /** Whether an agent who wrote the words may be their only reviewer. */
  readonly authorAlone: boolean;
  /** How many different agents must review each passage, from 1. */
  readonly reviewers: number;
}

/** What the reviews of a decision still lack. */
export interface LackingReview {
  readonly code: 'needs-another-reviewer' | 'not-enough-reviewers';
  /** Different agents who reviewed, in a role that may. */
  readonly found: number;
  readonly needed: number;
}

export const mayReview = (policy: ReviewPolicy, role: string): boolean => policy.roles.includes(role);

/**
 * What a decision lacks to satisfy the policy; undefined when nothing. An author's own review counts, but never alone: each
 * author needs a reviewer who is somebody else.
 */
export function lackingReview(
  { policy, author }: Pick<DocumentRecord, 'policy' | 'author'>,
  { authors = [] }: Pick<RecordedPassage, 'authors'>,
  decision: Decision,
): LackingReview | undefined {
  const reviewers = new Set(
    decision.reviews.filter(({ role }) => mayReview(policy, role)).map(({ agent }) => agent.id),
  );
  const found = reviewers.size;
  // A policy that says less than one would be no policy: nobody's review is never enough.
  const needed = Math.max(1, policy.reviewers);
  if (found < needed) return { code: 'not-enough-reviewers', found, needed };
  if (policy.authorAlone) return undefined;
  const wrote = [author, ...authors, ...amenderOf(decision)];
  const alone = wrote.some(({ id }) => found === 1 && reviewers.has(id));
  return alone ? { code: 'needs-another-reviewer', found, needed: 2 } : undefined;
}

/** Who put other words in place of those that the passage was drafted with. */
export const amenderOf = (decision: Decision): readonly AgentRef[] =>
  decision.kind === 'amended' ? [decision.reviews[0].agent] : [];

/** Reviews of the same words with one more: an agent counts once, at the place of the first time. */
export function withReview(
  reviews: readonly Review[],
  review: Review,
): readonly [first: Review, ...others: Review[]] {
  const again = reviews.some(({ agent }) => agent.id === review.agent.id);
  const [first = review, ...others] = again
    ? reviews.map((old) => (old.agent.id === review.agent.id ? review : old))
    : [...reviews, review];
  return [first, ...others];
}
