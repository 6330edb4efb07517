/**
 * A file that carries another document's ledger is not checked under this one's name.
 */
import type { OpenedFile } from '../read-file';
import { RefusalError } from '../refusal';

/** @throws RefusalError `wrong-document` */
export function mustBeOurs({ scan }: OpenedFile, id: string): void {
  if (scan.ledger.status === 'ok' && scan.ledger.ledger.documentId !== id)
    throw new RefusalError('wrong-document', 'Ce fichier porte le registre d’un autre document.');
}
