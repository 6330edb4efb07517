/**
 * How a job ends that did not end by itself. What a model failed at, what a service refused and a fault of ours are not the same:
 * the agent is told which, and a fault is written to the log.
 */
import { DraftingError } from '../../drafting/failure';
import type { DraftEvent } from '../../drafting/events';
import type { ProblemCode } from '../api/problems';
import { faultFields } from '../fault';
import type { Log } from '../http/log';
import { internalProblem, knownProblem } from '../services/known-problem';

/** Words may have been written; what was to be done with them was refused, or broke. */
export interface Refused {
  readonly type: 'failed';
  readonly failure: { readonly kind: 'problem'; readonly code: ProblemCode };
  readonly sentence: string;
  /** The template's own text would be refused alike. */
  readonly embedded: false;
}

export type Ending = (DraftEvent & { readonly type: 'failed' }) | Refused;

/** The last event of a job that threw. */
export function endingOf(error: unknown, log: Log): Ending {
  if (error instanceof DraftingError) return { type: 'failed', failure: error.failure };
  const known = knownProblem(error);
  if (known === undefined) log('error', 'fault', faultFields(error));
  const { code, detail } = known ?? internalProblem();
  return { type: 'failed', failure: { kind: 'problem', code }, sentence: detail, embedded: false };
}
