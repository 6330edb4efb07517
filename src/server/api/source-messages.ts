/**
 * What travels about attached documents. Types only, as `messages`, which tells the addresses.
 */

/** A file to attach: .docx, .pdf with text, .txt, .csv, .eml. */
export interface SourceUpload {
  /** As the agent knows it; its extension says the format. */
  readonly name: string;
  /** Base64. */
  readonly file: string;
}

/** A document that was read; its text waits for a draft, or is that of one. */
export interface AttachedSource {
  readonly id: string;
  readonly name: string;
  /** How many excerpts can be cited. */
  readonly excerpts: number;
  readonly characters: number;
  /** When, ISO 8601, UTC. */
  readonly read: string;
  /** SHA-256 of what was read: the same for two copies. */
  readonly digest: string;
}

export interface SourceRemoved {
  readonly removed: true;
}

/** What documents would bring to a draft. */
export interface BroughtRequest {
  readonly template: string;
  readonly sources: readonly string[];
}

export interface SourcesBrought {
  /** By field of the template; fields that the agent fills are not replaced. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What is neither told nor counted: titles, the frame of letters, requests and instructions. Names are masked. */
  readonly leftOut: readonly { readonly place: string; readonly words: string }[];
  /** Words kept in clear that tell something intimate: an agent decides. */
  readonly sensitive: readonly { readonly place: string; readonly words: string; readonly reason: string }[];
}

/** Words of a passage as it was generated, and the excerpts behind them. */
export interface CitedWords {
  readonly paragraph: number;
  /** UTF-16 offsets in `generated`. */
  readonly start: number;
  readonly end: number;
  /** Ids: `s1.4`; each is among the passage's `sources`, as an `excerpt`. */
  readonly excerpts: readonly string[];
}
