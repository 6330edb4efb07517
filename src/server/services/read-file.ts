/**
 * From bytes to a scan: the server judges the file it received, never what a client says of it.
 */
import { openPackage, type DocxPackage } from '../../document/package';
import { scanDocument } from '../../document/scan';
import type { Scan } from '../../review/scan';

export interface OpenedFile {
  readonly pkg: DocxPackage;
  readonly scan: Scan;
}

/** @throws HostileFileError when it is not a .docx that may be opened. */
export function readFile(bytes: Uint8Array): OpenedFile {
  const pkg = openPackage(bytes);
  return { pkg, scan: scanDocument(pkg) };
}
