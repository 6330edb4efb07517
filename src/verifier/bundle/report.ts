/**
 * What can come out of verifying an auditor's bundle: a closed list of outcomes, and of faults, each with the file where it is.
 */
import type { SealFacts } from '../facts';

export type BundleOutcome =
  /** Everything holds under keys that the reader trusts. */
  | 'intact'
  /** No key of the reader's: at best, the bundle agrees with the keys that it brought itself. */
  | 'unknown-key'
  | 'broken'
  /** It is not a bundle, or not one of this version. */
  | 'unreadable';

const OUTCOMES = {
  /** No manifest, or not one. */
  'not-a-bundle': 'unreadable',
  'file-missing': 'broken',
  /** A file that the manifest does not name. */
  'file-unexpected': 'broken',
  /** Its bytes are not those that the manifest names. */
  'file-altered': 'broken',
  /** Not in the writing of its kind. */
  'file-malformed': 'broken',
  /** The bundle's keys, or its manifest, are another organisation's than the journal that it tells of. */
  'other-organisation': 'broken',
  'other-document': 'broken',
  /** The entry's key is not among those trusted. */
  'unknown-key': 'unknown-key',
  'entry-malformed': 'broken',
  'entry-signature': 'broken',
  'entry-key-not-valid': 'broken',
  'entry-opening': 'broken',
  /** The proof does not lead from the entry to its checkpoint. */
  'proof-wrong': 'broken',
  /** A checkpoint is not signed by the journal that it names, or not as the ring asks. */
  'checkpoint-signature': 'broken',
  /** The last checkpoint does not continue the one of a proof. */
  'checkpoints-disagree': 'broken',
  /** The seal of the document does not hold for its text. */
  'document-not-sealed': 'broken',
  /** The seal's entry is not among the entries. */
  'seal-not-in-entries': 'broken',
} as const satisfies Readonly<Record<string, BundleOutcome>>;

export type BundleFault = keyof typeof OUTCOMES;

export interface Fault {
  readonly fault: BundleFault;
  /** Name of the file, "proofs/12.txt"; as it was found, untrusted. */
  readonly file: string;
  /** Index of the entry, when it is about one. */
  readonly entry?: number;
}

export interface BundleReport {
  readonly outcome: BundleOutcome;
  readonly faults: readonly Fault[];
  /** Whose keys were used: the reader's, or for want of any those of the bundle, which prove nothing of who they are. */
  readonly keys: 'given' | 'bundle';
  readonly organisation: string | null;
  readonly documentId: string | null;
  /** What the seal of the document says; null unless it is genuine. */
  readonly facts: SealFacts | null;
  /** The history that the entries tell, in their order; those that hold only. */
  readonly history: readonly HistoryLine[];
}

export interface HistoryLine {
  readonly index: number;
  readonly kind: string;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Name of who did it; null when there is none, or it was erased. */
  readonly by: string | null;
}

const WORST: readonly BundleOutcome[] = ['unreadable', 'broken', 'unknown-key'];

/** The worst of the faults; keys of the bundle's own never make it intact. */
export function bundleOutcome(faults: readonly Fault[], keys: BundleReport['keys']): BundleOutcome {
  const found: readonly BundleOutcome[] = faults.map(({ fault }) => OUTCOMES[fault]);
  return WORST.find((outcome) => found.includes(outcome)) ?? (keys === 'given' ? 'intact' : 'unknown-key');
}
