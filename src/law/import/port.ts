/**
 * Where an index of the law can come from: files that somebody fetched, or the State's own service. Each source answers with the
 * same value, or fails with a reason that can be told.
 */
import type { LawIndex } from '../law-index';

export interface LawSource {
  /** @throws LawImportError */
  readonly index: () => Promise<LawIndex>;
}

export const IMPORT_FAILURES = [
  'unreadable', // the file or the answer is not of the expected shape
  'unknown-code', // the code is none of those that citations know
  'empty', // no article in it
  'unauthorised', // the service refuses the credentials
  'rate-limited', // too many requests; `retryAfter` says when to come back
  'unavailable', // no answer, or a fault of the service
] as const;
export type ImportFailure = (typeof IMPORT_FAILURES)[number];

const SENTENCES: Readonly<Record<ImportFailure, string>> = {
  unreadable: 'Ces données ne sont pas de la forme attendue',
  'unknown-code': 'Ce code n’est pas de ceux que Paraphe sait citer',
  empty: 'Ces données ne contiennent aucun article',
  unauthorised: 'Le service refuse l’identifiant ou le secret\u00A0: vérifiez-les sur le portail PISTE',
  'rate-limited': 'Le service demande d’attendre avant de recommencer',
  unavailable: 'Le service ne répond pas\u00A0: réessayez plus tard',
};

export class LawImportError extends Error {
  override readonly name = 'LawImportError';
  constructor(
    readonly code: ImportFailure,
    /** What was read: a file, an address; no secret. */
    readonly where: string,
    /** Seconds to wait, when the service says so. */
    readonly retryAfter?: number,
  ) {
    super(`${SENTENCES[code]} (${where}).`);
  }
}
