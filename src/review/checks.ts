/**
 * Points that checks raise on a document, and what agents answered for them. It runs no check and knows no law: findings are
 * handed in by whoever does.
 */
import type { AgentRef, Digest } from './ledger';
import type { DocumentRecord } from './record';

/** An agent answers for a point, which is then left as it is. */
export interface CheckAnswer {
  /** Id of the check: "MO-05". */
  readonly check: string;
  /** Of the point (`FindingKey`): another sentence is another point. */
  readonly key: Digest;
  /** Of the sentence that it is about. */
  readonly sentence: Digest;
  readonly agent: AgentRef;
  /** In which role, as identity names it. */
  readonly role: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Why, in the agent's words; never empty. */
  readonly reason: string;
}

/** A point that stops the document while it stands. */
export interface BlockingFinding {
  readonly check: string;
  readonly key: Digest;
  /** A few words of the sentence. */
  readonly excerpt: string;
  /** What is wrong and what to do, as one sentence in each language. */
  readonly fr: string;
  readonly en: string;
}

/** The one role that may answer for a blocking point: what it stops is the legality of the act. */
const LIFTING_ROLE = 'legal-reviewer';
export const mayLift = (role: string): boolean => role === LIFTING_ROLE;

/** The answer that was given for a point, the last one when there are several. */
export const answerFor = (
  { answers = [] }: Pick<DocumentRecord, 'answers'>,
  key: Digest,
): CheckAnswer | undefined => answers.findLast((answer) => answer.key === key);

/** Those that nobody who may has lifted. An answer in another role, given while the point did not block, lifts nothing. */
export const unanswered = (
  record: Pick<DocumentRecord, 'answers'>,
  findings: readonly BlockingFinding[],
): BlockingFinding[] =>
  findings.filter(
    ({ key }) => !(record.answers ?? []).some((answer) => answer.key === key && mayLift(answer.role)),
  );
