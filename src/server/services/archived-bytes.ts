/** The bytes of a document's archived file, as they were archived. It does not say which documents have one. */
import type { Store, StoredDocument } from '../store/port';
import { RefusalError } from './refusal';

/** Of a finalised document. @throws RefusalError `not-archived` when they are lost */
export async function archivedBytes(
  store: Pick<Store, 'readFile'>,
  { record, archive }: StoredDocument,
): Promise<Uint8Array> {
  const bytes = archive === undefined ? undefined : await store.readFile(record.organisation, archive);
  if (bytes === undefined) {
    throw new RefusalError(
      'not-archived',
      'Le fichier archivé de ce document est introuvable\u00A0: prévenez le service informatique.',
    );
  }
  return bytes;
}
