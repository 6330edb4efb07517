/**
 * What can come out of verifying a seal: a closed list of outcomes, each with its reasons, over five named steps.
 */
import type { HeadFault } from '../audit/signed-head';
import type { PastEvent } from '../events/kinds';
import type { ParagraphChanges } from './paragraphs';

export const SEAL_STEPS = ['read', 'signature', 'opening', 'log', 'document'] as const;
export type SealStep = (typeof SEAL_STEPS)[number];

export type SealOutcome =
  /** Sealed, and the text is the sealed one. */
  | 'intact'
  /** The seal is genuine, and the text is another. */
  | 'changed'
  /** The seal does not hold together: it proves nothing. */
  | 'broken'
  /** Signed by a key that is not among those given. */
  | 'unknown-key'
  /** The document has no seal. */
  | 'missing'
  /** What stands in its place cannot be read as a seal. */
  | 'unreadable';

export type SealReason =
  | 'no-seal'
  | 'not-a-seal'
  | 'not-an-entry'
  | 'not-a-statement'
  | 'unknown-statement'
  | 'not-a-proof'
  | 'unexpected'
  | 'unknown-key'
  | 'statement-signature'
  | 'not-a-finalisation'
  | 'opening'
  | 'digest-withheld'
  | HeadFault
  | 'not-in-log'
  | 'text-changed';

const REASONS: Readonly<Record<SealReason, readonly [SealStep, SealOutcome]>> = {
  'no-seal': ['read', 'missing'],
  'not-a-seal': ['read', 'unreadable'],
  'not-an-entry': ['read', 'unreadable'],
  'not-a-statement': ['read', 'unreadable'],
  'unknown-statement': ['read', 'unreadable'],
  'not-a-proof': ['read', 'unreadable'],
  unexpected: ['read', 'unreadable'],
  'unknown-key': ['signature', 'unknown-key'],
  'statement-signature': ['signature', 'broken'],
  'not-a-finalisation': ['signature', 'broken'],
  opening: ['opening', 'broken'],
  'digest-withheld': ['opening', 'broken'],
  'other-log': ['log', 'broken'],
  'unknown-signer': ['log', 'unknown-key'],
  'checkpoint-signature': ['log', 'broken'],
  'key-not-valid': ['log', 'broken'],
  'key-compromised': ['log', 'broken'],
  'too-few-witnesses': ['log', 'broken'],
  'not-in-log': ['log', 'broken'],
  'text-changed': ['document', 'changed'],
};

/** What a genuine seal says. */
export interface SealedFacts {
  readonly event: PastEvent & { readonly kind: 'finalised' };
  /** The organisation's journal, `trace.<domain>/<siret>`, and the entry's place in it. */
  readonly origin: string;
  readonly index: number;
  /** A demonstration organisation's seal: it is worth nothing outside a demonstration. */
  readonly demonstration: boolean;
  /** Known witnesses who had seen the journal with this entry, and when: seconds since 1970. */
  readonly witnesses: readonly { readonly name: string; readonly time: number }[];
}

export interface SealReport {
  readonly outcome: SealOutcome;
  /** Absent when the outcome is `intact`. */
  readonly reason?: SealReason;
  readonly steps: readonly { readonly step: SealStep; readonly state: 'ok' | 'failed' | 'not-run' }[];
  /** Present when the seal is genuine: outcomes `intact` and `changed`. */
  readonly sealed?: SealedFacts;
  /**
   * The seal was made when a digest covered less: `words`, and labels of lists, pictures and charts may have changed; `figures`, and where
   * notes are called, which headers are shown and what fields there are may have.
   */
  readonly former?: 'words' | 'figures';
  /** Present when the outcome is `changed` and the seal lists its paragraphs. */
  readonly changes?: ParagraphChanges;
}

export function sealReport(
  reason: SealReason | undefined,
  more: Pick<SealReport, 'sealed' | 'changes' | 'former'> = {},
): SealReport {
  const [failed, outcome] = reason === undefined ? [undefined, 'intact' as const] : REASONS[reason];
  const at = failed === undefined ? SEAL_STEPS.length : SEAL_STEPS.indexOf(failed);
  const steps = SEAL_STEPS.map((step, place) => ({
    step,
    state: place < at ? ('ok' as const) : place === at ? ('failed' as const) : ('not-run' as const),
  }));
  return { outcome, ...(reason === undefined ? {} : { reason }), steps, ...more };
}
