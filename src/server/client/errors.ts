/**
 * How a call to the server fails, as the pane sees it: a refusal with its problem, or no answer at all.
 */
import type { Problem } from '../api/messages';

/** The server answered with a refusal. `message` is the problem's French sentence. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(readonly problem: Problem) {
    super(problem.detail);
  }
}

/** No usable answer: no network, server stopped, call aborted, or a proxy's page instead of JSON. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
  constructor(override readonly cause: unknown) {
    super(
      'Le serveur Paraphe ne répond pas. Vérifiez la connexion au réseau, puis réessayez\u00A0: votre document n’a pas changé.',
    );
  }
}
