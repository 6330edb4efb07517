/**
 * A problem as an answer over HTTP (RFC 9457).
 */
import { HTTPException } from 'hono/http-exception';
import type { Problem } from '../api/messages';
import { knownProblem } from '../services/known-problem';
import { toProblem } from '../services/refusal';

/** The problem behind what a request met; undefined when it is a fault of ours. */
export function problemOf(error: unknown): Problem | undefined {
  // Hono's own refusals: not JSON, or another type of content.
  if (error instanceof HTTPException && error.status < 500) {
    return toProblem('bad-request', 'La demande n’est pas du JSON valide.');
  }
  return knownProblem(error);
}

/** The problem as a response. */
export function problemResponse(problem: Problem): Response {
  return new Response(JSON.stringify(problem), {
    status: problem.status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...(problem.retryAfter === undefined ? {} : { 'retry-after': String(problem.retryAfter) }),
      // The rest of the body is not read: the connection cannot serve another request.
      ...(problem.status === 413 ? { connection: 'close' } : {}),
    },
  });
}
