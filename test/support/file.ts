/**
 * A drafted .docx as a test reads it, and as the pane writes in it. Nothing of the server: browser tests load this, and not the whole
 * product.
 */
import { ledgerFromXml, writeLedger } from '../../src/document/ledger';
import { setMarkState } from '../../src/document/marks';
import { openPackage, type DocxPackage } from '../../src/document/package';
import { markLabel } from '../../src/document/render/labels';
import { scanDocument } from '../../src/document/scan';
import { digestPassage } from '../../src/document/words';
import { standingPassage } from '../../src/review/marks';

export function read(bytes: Uint8Array): { pkg: DocxPackage; scan: ReturnType<typeof scanDocument> } {
  const pkg = openPackage(bytes);
  return { pkg, scan: scanDocument(pkg) };
}

/** The file once the pane has written in it what the server answered to a decision on that passage. */
export function withAnswer(bytes: Uint8Array, passage: string, ledgerXml: string): Uint8Array {
  const { pkg } = read(bytes);
  const ledger = ledgerFromXml(ledgerXml);
  writeLedger(pkg, ledger);
  const entry = ledger.passages.find(({ id }) => id === passage);
  if (entry !== undefined) setMarkState(pkg, passage, entry.state, markLabel(entry));
  return pkg.save();
}

/** Digest of the words of that passage as they stand in the file: what an agent who approves them has been shown. */
export const standingDigest = (bytes: Uint8Array, passage: string): string =>
  digestPassage(standingPassage(read(bytes).scan, passage).words);
