/**
 * Whether to ask again, and after how long: only what may pass by itself, never more than twice, never when the endpoint asks for
 * a longer wait than an agent would bear (the agent is told how long instead). It must not be asked once a token has come.
 */
import type { DraftFailure } from '../../../drafting/failure';

export const MOST_RETRIES = 2;
/** Longest wait that is taken without asking the agent. */
const LONGEST_WAIT_SECONDS = 15;
const BASE_MS = 500;
const CAP_MS = 8000;

/** Milliseconds to wait before the `retry`-th repetition (from 1); undefined when it is not to be. @param random in [0, 1) */
export const retryDelay = (failure: DraftFailure, retry: number, random: number): number | undefined => {
  if (retry > MOST_RETRIES || !passes(failure)) return undefined;
  const asked = 'retryAfterSeconds' in failure ? failure.retryAfterSeconds : undefined;
  if (asked !== undefined && asked > LONGEST_WAIT_SECONDS) return undefined;
  // Full jitter, above what the endpoint asks for: many agents who were refused together must not come back together.
  const jitter = Math.round(random * Math.min(CAP_MS, BASE_MS * 2 ** retry));
  return (asked ?? 0) * 1000 + jitter;
};

const passes = (failure: DraftFailure): boolean =>
  failure.kind === 'rate-limited' || failure.kind === 'busy' || failure.kind === 'unavailable';
