/**
 * A draft ready to be inserted in Word, in the two forms that Word can take. It must not know Office.js.
 */
import type { Ledger } from '../review/ledger';
import { toBase64 } from './base64';
import { bodyFlatOpc, headersFlatOpc, watermarkFlatOpc } from './flat-opc';
import { ledgerToXml } from './ledger';
import { openPackage } from './package';
import { readTitle } from './render/settings';
import { formatTag } from './tags';

/** A draft as the server hands it over: the same content in the two forms that Word can take. */
export interface DraftPackage {
  /** The whole .docx, base64: for hosts that can insert a file with its headers. */
  readonly docx: string;
  /** Flat OPC of the body, for `insertOoxml`. */
  readonly bodyOoxml: string;
  /** Flat OPC of the letterhead's headers and footers with the watermark; a type that the letterhead lacks is absent. */
  readonly headers: Partial<Record<'primary' | 'firstPage' | 'evenPages', string>>;
  readonly footers: Partial<Record<'primary' | 'firstPage' | 'evenPages', string>>;
  /** Of the document, in one line: for its properties, which no insertion brings. Empty when there is none. */
  readonly title: string;
  readonly ledgerXml: string;
  /** Flat OPC of one paragraph that holds the draft watermark, for the headers of a document that is not empty. */
  readonly watermarkOoxml: string;
  /** Tags that must be found once each after insertion. */
  readonly tags: readonly string[];
}

/** The tags of every mark that a ledger announces, in order; a rejected or removed passage has none. */
export function tagsOf(ledger: Ledger): string[] {
  return ledger.passages
    .filter(({ state }) => state !== 'rejected' && state !== 'removed')
    .flatMap(({ id, paragraphs }) => paragraphs.map((_, index) => formatTag({ passage: id, index })));
}

/**
 * @param docxBytes what `renderDocument` gave.
 * @throws HostileFileError for a file that may not be opened.
 */
export function draftPackage(docxBytes: Uint8Array, ledger: Ledger): DraftPackage {
  const pkg = openPackage(docxBytes);
  return {
    docx: toBase64(docxBytes),
    bodyOoxml: bodyFlatOpc(pkg),
    headers: headersFlatOpc(pkg, 'header'),
    footers: headersFlatOpc(pkg, 'footer'),
    title: readTitle(pkg),
    ledgerXml: ledgerToXml(ledger),
    watermarkOoxml: watermarkFlatOpc(),
    tags: tagsOf(ledger),
  };
}
