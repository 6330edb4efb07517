/**
 * What travels about the publishable copy of a finalised document (CRPA L. 312-1-2), version 1. Types only.
 *
 *   GET  /api/v1/documents/:id/publishable  → PublicationView          (nothing is produced)
 *   POST /api/v1/documents/:id/publishable  PublicationRequest → PublishableFile  (Idempotency-Key)
 */

export interface PublicationItemView {
  /** The same as long as the document and the organisation's register are. */
  readonly id: string;
  /** PERSON, ADDRESS…, or what kind of sensitive clue. */
  readonly type: string;
  /** Each writing of it, as it stands. */
  readonly values: readonly string[];
  /** How many times it stands in the text. */
  readonly count: number;
  /** Around the first one. */
  readonly before: string;
  readonly after: string;
  readonly story: 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'comment' | 'textbox';
  /** `ask`: the search doubts. */
  readonly proposed: 'hide' | 'keep' | 'ask';
  /** In French: why it was found. */
  readonly found: string;
  /** Why it stays by default. */
  readonly kept?: 'signatory' | 'presiding' | 'elected' | 'organisation' | 'own';
  /** What would stand there instead. */
  readonly mark: string;
}

export interface PublicationView {
  readonly documentId: string;
  /** Questions first, then what would be hidden, then what would stay; each in the order of the text. */
  readonly items: readonly PublicationItemView[];
  /** Pictures that the copy keeps: what they show is the agent's to look at. */
  readonly pictures: number;
  /** The template is for acts that are notified to one person: whether it is to be published at all is the agent's to say. */
  readonly individual: boolean;
}

export type PublicationDecision =
  | { readonly id: string; readonly hide: true }
  /** Against the proposal, or in doubt, not without a reason. */
  | { readonly id: string; readonly hide: false; readonly reason?: string };

export interface PublicationRequest {
  /** One for each item. */
  readonly decisions: readonly PublicationDecision[];
  /** Words that are to be hidden besides. */
  readonly also?: readonly string[];
}

export interface PublishableFile {
  /** The bytes of the .docx, base64. */
  readonly docx: string;
  /** Of the act, without what is hidden: the file is named after it. */
  readonly title: string;
  /** Items hidden, words asked for included; items left. */
  readonly hidden: number;
  readonly kept: number;
}
