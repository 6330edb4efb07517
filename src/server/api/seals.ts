/**
 * What travels about verifying a seal, version 1. Types, and two closed lists.
 *
 *   POST /api/v1/seals/verify  SealUpload → SealCheck     (Idempotency-Key; told in the journal when the document is ours)
 */

export const SEAL_OUTCOMES = ['intact', 'changed', 'broken', 'unknown-key', 'missing', 'unreadable'] as const;
/** Green only when the seal holds and nothing is left to know. */
export const SEAL_TONES = ['good', 'unsure', 'bad'] as const;

export interface SealUpload {
  /** The .docx, base64. */
  readonly file: string;
  /**
   * Text of another authority's `paraphe-keys.json`: asked only when none of the organisation's own keys signed the seal. Whoever
   * hands it over answers for where it comes from.
   */
  readonly keys?: string;
}

/** The report in one language, sentences as they are shown. */
export interface SealTelling {
  readonly outcome: string;
  /** What must be known beside: a demonstration, what the seal does not cover, why it does not hold. */
  readonly remarks: readonly string[];
  /** What changed since sealing. */
  readonly changed: readonly string[];
  /** What a genuine seal says. */
  readonly facts: readonly string[];
  /** What green proves (only then), and what it does not (always). */
  readonly proves: readonly string[];
  readonly provesNot: readonly string[];
}

export interface SealCheck {
  readonly outcome: (typeof SEAL_OUTCOMES)[number];
  readonly tone: (typeof SEAL_TONES)[number];
  /** Digest of the document as it stands in the file. */
  readonly digest: string;
  /** The organisation's own document whose seal it is, and whose journal tells of this verification. */
  readonly documentId?: string;
  /** SIRET that the keys handed over claim, when they are what the seal was judged by, and not the organisation's own. */
  readonly keysOf?: string;
  readonly fr: SealTelling;
  readonly en: SealTelling;
}
