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

/** Who drafted a document and what its review asks: known of ours, both or neither. */
type Drafting =
  | Pick<DocumentRecord, 'author' | 'policy'>
  | { readonly author?: undefined; readonly policy?: undefined };

/** What agents answered on a document, drafted here or elsewhere. */
export type Answered = Pick<DocumentRecord, 'answers'> & Drafting;

/**
 * Why somebody may not lift a blocking point; undefined when they may. Whoever must not be alone to review their own draft may not
 * clear it either; of a document drafted elsewhere, nobody knows who that is.
 */
export function liftingBar(
  { author, policy }: Drafting,
  by: { readonly agent: AgentRef; readonly role: string },
): 'role' | 'author' | undefined {
  if (by.role !== LIFTING_ROLE) return 'role';
  const draftedIt = author !== undefined && !policy.authorAlone && by.agent.id === author.id;
  return draftedIt ? 'author' : undefined;
}

/** The answer that was given for a point, by one agent when one is named; the last one when there are several. */
export const answerFor = (
  { answers = [] }: Pick<DocumentRecord, 'answers'>,
  key: Digest,
  by?: string,
): CheckAnswer | undefined =>
  answers.findLast((answer) => answer.key === key && (by === undefined || answer.agent.id === by));

/** Those that nobody who may has lifted. Another's answer, given while the point did not block, lifts nothing. */
export const unanswered = (record: Answered, findings: readonly BlockingFinding[]): BlockingFinding[] => {
  const lifted = new Set(
    (record.answers ?? []).filter((answer) => liftingBar(record, answer) === undefined).map(({ key }) => key),
  );
  return findings.filter(({ key }) => !lifted.has(key));
};

/** Answers without those given for a point, by one agent when one is named: once none is left, it is open again. */
export const withoutAnswers = (
  { answers = [] }: Pick<DocumentRecord, 'answers'>,
  key: Digest,
  by?: string,
): readonly CheckAnswer[] =>
  answers.filter((answer) => answer.key !== key || (by !== undefined && answer.agent.id !== by));
