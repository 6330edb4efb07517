/**
 * A .docx named on the command line, with what its ledger says and what the data folder knows of it.
 */
import { readStatement } from '../document/statement';
import type { Scan } from '../review/scan';
import { recordFromLedger } from '../review/record-ledger';
import type { DocumentRecord } from '../review/record';
import { readFile, type OpenedFile } from '../server/services/read-file';
import type { StoredDocument, StoreReader } from '../server/store/port';
import { CliError, EXIT } from './errors';
import { readBytes } from './files';
import type { CliIo } from './io';
import { findAnywhere } from './workspace';

export interface NamedDocument extends OpenedFile {
  readonly bytes: Uint8Array;
}

/** @throws CliError, HostileFileError */
export function openNamed(io: CliIo, name: string): NamedDocument {
  const bytes = readBytes(io, name);
  return { bytes, ...readFile(bytes) };
}

/** What the document says its id is; undefined when its ledger does not speak. */
export function documentIdOf({ ledger }: Scan): string | undefined {
  return ledger.status === 'ok' ? ledger.ledger.documentId : undefined;
}

export const NOT_DRAFTED =
  'Ce fichier n’a pas été rédigé avec Paraphe, ou tout ce qui le montrait en a été retiré.';

/** The stored document behind a file. @throws CliError when the ledger is silent or the folder does not know it. */
export async function storedBehind(store: StoreReader, file: OpenedFile): Promise<StoredDocument> {
  const { scan } = file;
  const id = documentIdOf(scan);
  if (isForeign(file)) {
    throw new CliError(EXIT.refused, 'not-drafted', NOT_DRAFTED);
  }
  if (id === undefined) {
    throw new CliError(
      EXIT.refused,
      'no-ledger',
      'Ce fichier ne porte pas de registre lisible\u00A0: ouvrez le fichier d’origine du document.',
    );
  }
  const stored = await findAnywhere(store, id);
  if (stored === undefined) throw unknownDocument();
  return stored;
}

export function unknownDocument(): CliError {
  return new CliError(
    EXIT.missing,
    'unknown-document',
    'Le dossier de données ne connaît pas ce document\u00A0: indiquez avec --data celui où il a été rédigé.',
  );
}

/** As much of a record as a lone file can tell; without a ledger, a record that knows no passage. */
export function recordInFile({ ledger }: Scan): DocumentRecord {
  return recordFromLedger(
    ledger.status === 'ok'
      ? ledger.ledger
      : {
          documentId: '',
          template: { id: '', version: '' },
          created: '',
          author: { id: '', name: '' },
          policy: { roles: [], authorAlone: false, reviewers: 1 },
          passages: [],
        },
  );
}

/** Nothing of ours is in the file: no ledger, no mark, no statement, no watermark. */
export function isForeign({ pkg, scan }: OpenedFile): boolean {
  return (
    scan.ledger.status === 'missing' &&
    scan.marks.length + scan.malformedTags.length === 0 &&
    !scan.watermark &&
    readStatement(pkg).status === 'missing'
  );
}
