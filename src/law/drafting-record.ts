/**
 * What is known of how a document was written: passages that a machine proposed, what it was given, who read them again. Handed in
 * by whoever holds the record (journal, review ledger); a document that comes without one is not presumed written by hand.
 */
import type { Span } from '../act/parse/model';

export interface MachinePassage extends Span {
  /** A person confirmed it, as it stands, under his or her name. */
  readonly confirmed: boolean;
}

export interface DraftingRecord {
  /** Passages that a machine wrote, in the text that is checked. */
  readonly passages: readonly MachinePassage[];
  /** Normal forms of the references that stood in what the machine was given: "CGCT|L2212-2", "loi|2000-321". */
  readonly sources: readonly string[];
  /** The file bears a machine-readable mark that it was generated (regulation (EU) 2024/1689, article 50). */
  readonly marked: boolean;
  /** An algorithm took part in the decision itself, not only in its wording. */
  readonly algorithmDecides?: boolean;
}
