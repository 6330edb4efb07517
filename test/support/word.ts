/**
 * What Word and the pane do to a file between two calls, done to the bytes: for tests of the server without a browser.
 */
import { finaliseDocument } from '../../src/document/finalise';
import { ledgerFromXml, writeLedger } from '../../src/document/ledger';
import { removePassage } from '../../src/document/marks';
import { replaceWords } from './docx/replace-words';
import { openPackage } from '../../src/document/package';
import { scanDocument } from '../../src/document/scan';
import { statementFromXml } from '../../src/document/statement';
import { digestPassage } from '../../src/document/words';
import { standingPassage } from '../../src/review/marks';
import { fromBase64, toBase64, type FinaliseResponse } from '../../src/server/client';

/** Files travel as base64 between these functions, as they do on the wire. */
export type File = string;

/** Digest of the words of a passage as they stand: what the agent was shown. */
export function shown(file: File, passage: string): string {
  return digestPassage(standingPassage(scanDocument(openPackage(fromBase64(file))), passage).words);
}

export function withLedger(file: File, ledgerXml: string): File {
  const pkg = openPackage(fromBase64(file));
  writeLedger(pkg, ledgerFromXml(ledgerXml));
  return toBase64(pkg.save());
}

export function withWords(file: File, passage: string, paragraphs: readonly string[]): File {
  const pkg = openPackage(fromBase64(file));
  replaceWords(pkg, passage, paragraphs);
  return toBase64(pkg.save());
}

export function withoutPassage(file: File, passage: string): File {
  const pkg = openPackage(fromBase64(file));
  removePassage(pkg, passage);
  return toBase64(pkg.save());
}

export function finalised(file: File, answer: FinaliseResponse): File {
  const input = {
    ledger: ledgerFromXml(answer.ledgerXml),
    statement: statementFromXml(answer.statementXml),
  };
  return toBase64(finaliseDocument(fromBase64(file), input));
}

/** Changes the XML of the body; fails when it changes nothing. */
export function withBody(file: File, change: (xml: string) => string): File {
  const pkg = openPackage(fromBase64(file));
  const before = pkg.text(pkg.mainPart);
  const after = change(before);
  if (after === before) throw new Error('the change did not apply');
  pkg.setBytes(pkg.mainPart, new TextEncoder().encode(after));
  return toBase64(pkg.save());
}
