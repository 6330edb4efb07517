/**
 * A draft ready to be inserted in Word, in the two forms that Word can take. Types only.
 */

/** A draft as the server hands it over: the same content in the two forms that Word can take. */
export interface DraftPackage {
  /** The whole .docx, base64: for hosts that can insert a file with its headers. */
  readonly docx: string;
  /** Flat OPC of the body, for `insertOoxml`. */
  readonly bodyOoxml: string;
  /** Flat OPC of the letterhead's headers and footers with the watermark; a type that the letterhead lacks is absent. */
  readonly headers: Partial<Record<'primary' | 'firstPage' | 'evenPages', string>>;
  readonly footers: Partial<Record<'primary' | 'firstPage' | 'evenPages', string>>;
  readonly ledgerXml: string;
  /** Flat OPC of one paragraph that holds the draft watermark, for the headers of a document that is not empty. */
  readonly watermarkOoxml: string;
  /** Tags that must be found once each after insertion. */
  readonly tags: readonly string[];
}
