/**
 * The one place where an error becomes an answer (RFC 9457). What it does not know is an internal error, told without any
 * detail and logged without content.
 */
import { HTTPException } from 'hono/http-exception';
import { HostileFileError } from '../../document/package';
import type { Problem } from '../api/messages';
import { ForbiddenError } from '../identity/rights';
import { JournalBlockedError, KeysUnavailableError } from '../journal/errors';
import { RefusalError, toProblem } from '../services/refusal';
import { SourceGoneError } from '../sources/source-gone';
import { SourceUnreadableError } from '../sources/source-unreadable';
import {
  DamagedFileError,
  ShelfUnavailableError,
  StalePolicyError,
  StaleWriteError,
  StoreUnavailableError,
  WritesStoppedError,
} from '../store/errors';

/** The problem behind an error; undefined when the error is not a refusal but a fault of ours. */
export function problemOf(error: unknown): Problem | undefined {
  if (error instanceof RefusalError) return toProblem(error.code, error.message, error.more);
  if (error instanceof ForbiddenError) return toProblem('forbidden', error.message);
  if (error instanceof StaleWriteError || error instanceof StalePolicyError)
    return toProblem('conflict', error.message);
  if (error instanceof HostileFileError) return toProblem('file-unreadable', error.message);
  if (error instanceof WritesStoppedError || error instanceof ShelfUnavailableError) {
    return toProblem('unavailable', error.message);
  }
  if (error instanceof JournalBlockedError) return toProblem('journal-blocked', error.message);
  if (error instanceof KeysUnavailableError) {
    // Its own sentence names a place of the server.
    return toProblem(
      'keys-unavailable',
      'Le serveur n’enregistre plus rien\u00A0: les clés qui signent le journal ne sont pas utilisables. Prévenez le service informatique (docs/journal.md).',
    );
  }
  if (error instanceof StoreUnavailableError) {
    return toProblem(
      'unavailable',
      'Le serveur ne peut pas enregistrer pour l’instant. Réessayez plus tard.',
    );
  }
  if (error instanceof SourceGoneError) return toProblem('unknown-source', error.message);
  if (error instanceof SourceUnreadableError) return toProblem('unavailable', error.message);
  if (error instanceof DamagedFileError) return toProblem('unavailable', error.message);
  // Hono's own refusals: not JSON, or another type of content.
  if (error instanceof HTTPException && error.status < 500) {
    return toProblem('bad-request', 'La demande n’est pas du JSON valide.');
  }
  return undefined;
}

export function internalProblem(): Problem {
  return toProblem(
    'internal',
    'Une erreur interne est survenue\u00A0: rien n’a été enregistré. Réessayez, puis prévenez le service informatique.',
  );
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
