/**
 * Asks the server to confirm a finalised file, and finds out what became of it when no answer came: the act may be finalised and
 * sealed although the pane was not told. It changes nothing in Word.
 */
import type { ConfirmResponse, DocumentView, ProblemCode } from '../../server/client';
import { ApiError } from '../../server/client';
import { refusedFor } from '../app/failure';
import type { Pane } from '../app/services';

export type Confirmation =
  | { readonly is: 'finalised'; readonly answer: ConfirmResponse }
  /** This file is not finalised. `settled`: nothing is left to be abandoned at the server. */
  | { readonly is: 'refused'; readonly thrown: unknown; readonly settled: boolean }
  | { readonly is: 'unknown'; readonly thrown: unknown };

/** Refusals by which the server says that it looked at this very request, and finalised nothing. */
const PROOFS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...(['confirm-mismatch', 'not-finalising', 'finalising', 'already-finalised'] as const),
  ...(['file-unreadable', 'too-large', 'bad-request', 'forbidden', 'unknown-document'] as const),
]);

type Asker = Pick<Pane, 'api'>;

/** @param file the bytes as they were read back, in base64; @param digest what was prepared */
export async function confirm(
  pane: Asker,
  record: DocumentView,
  file: string,
  digest: string,
): Promise<Confirmation> {
  const { api } = pane;
  const id = record.documentId;
  // Asked twice with the same bytes, the server gives its answer again.
  let found = await asked(pane, id, file);
  if (found.is === 'unknown') found = await asked(pane, id, file);
  if (found.is !== 'unknown') return found;
  const { thrown } = found;
  try {
    // The server settles it, a confirmation still under way included: what is abandoned is not finalised, and the other way round.
    await api.abandonFinalise(id);
    return { is: 'refused', thrown, settled: true };
  } catch (refusal) {
    if (!refusedFor(refusal, 'already-finalised')) return found;
  }
  const again = await asked(pane, id, file);
  if (again.is !== 'unknown') return again;
  const finalised = { ...record, state: 'finalised' as const };
  return { is: 'finalised', answer: { document: await api.document(id).catch(() => finalised), digest } };
}

async function asked({ api }: Asker, id: string, file: string): Promise<Confirmation> {
  try {
    return { is: 'finalised', answer: await api.confirmFinalise(id, { file }) };
  } catch (thrown) {
    if (!(thrown instanceof ApiError) || !PROOFS.has(thrown.problem.code)) return { is: 'unknown', thrown };
    // `already-finalised`: with another file than this one.
    return { is: 'refused', thrown, settled: refusedFor(thrown, 'already-finalised') };
  }
}
