/**
 * How large a .docx may be. Numbers only: applied before anything is inflated.
 */

export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  readonly entries: number;
  /** Bytes of all parts once inflated. */
  readonly totalBytes: number;
  /** Bytes of one part once inflated. */
  readonly partBytes: number;
  /** Inflated bytes for one compressed byte. */
  readonly ratio: number;
  /** Parts that inflate to fewer bytes than this may have any ratio: small repetitive parts are common and harmless. */
  readonly ratioFloorBytes: number;
  /** Nesting of XML elements. */
  readonly depth: number;
}

const MB = 1024 * 1024;

/** A 285-page document is 5 MB of XML at a ratio of about 30; these leave a wide margin and still bound memory. */
export const DEFAULT_LIMITS: Limits = {
  fileBytes: 50 * MB,
  entries: 2_000,
  totalBytes: 50 * MB,
  partBytes: 20 * MB,
  ratio: 200,
  ratioFloorBytes: MB / 4,
  depth: 256,
};
