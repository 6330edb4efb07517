/**
 * The one place where an error of ours becomes a problem of the closed list: for an answer over HTTP, and for the end of a job, that
 * has no answer left to be. What it does not know is a fault, told without any detail.
 */
import { HostileFileError } from '../../document/package';
import type { Problem } from '../api/messages';
import { ForbiddenError } from '../identity/rights';
import { JournalBlockedError, KeysUnavailableError } from '../journal/errors';
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
import { RefusalError, toProblem } from './refusal';

/** The problem behind an error; undefined when the error is not a refusal but a fault of ours. */
export function knownProblem(error: unknown): Problem | undefined {
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
  return undefined;
}

/** It may come before a write or after it: the sentence promises neither. */
export function internalProblem(): Problem {
  return toProblem(
    'internal',
    'Une erreur interne est survenue. Rouvrez le document pour voir ce qui a été enregistré avant de recommencer, et prévenez le service informatique.',
  );
}
