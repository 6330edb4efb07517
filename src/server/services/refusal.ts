/**
 * A service's refusal: one of the closed list of problems, with a French sentence for the agent. Services throw it (or an
 * error of another room that `known-problem` knows); they never build a response.
 */
import { PROBLEMS, type ProblemCode } from '../api/problems';
import type { Problem, VerdictView } from '../api/messages';

export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly more: {
      readonly problems?: NonNullable<Problem['problems']>;
      readonly verdict?: VerdictView;
      /** Of the decision guard: its rule, and what can be done instead. */
      readonly rule?: string;
      readonly instead?: readonly string[];
      /** Seconds to wait before asking again. */
      readonly retryAfter?: number;
    } = {},
  ) {
    super(detail);
  }
}

/** The refusal as it travels. */
export function toProblem(code: ProblemCode, detail: string, more: RefusalError['more'] = {}): Problem {
  const { status, title } = PROBLEMS[code];
  return { type: `urn:paraphe:problem:${code}`, title, status, code, detail, ...more };
}
