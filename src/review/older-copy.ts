/**
 * A file saved before a passage was written again: the former words stand in it under their mark, the new ones nowhere. Says
 * which of the gate's reasons say only that, so that an agent reads one sentence instead of each of its consequences.
 */
import type { PassageId } from './ledger';
import type { DocumentRecord } from './record';
import type { Scan, ScannedMark } from './scan';

export interface OlderCopy {
  /** The first mark of former words. */
  readonly mark: ScannedMark;
  /** Passages that took the place of others, of which this file never heard. */
  readonly newer: ReadonlySet<PassageId>;
  /** Passages whose words were replaced since. */
  readonly former: ReadonlySet<PassageId>;
}

/** Undefined when the file is not an older copy. One with new words in it beside the old ones is none. */
export function olderCopy(scan: Scan, { passages, replaced = [] }: DocumentRecord): OlderCopy | undefined {
  const former = new Set(replaced.map(({ id }) => id));
  const mark = scan.marks.find(({ passage }) => former.has(passage));
  const standing = new Set(scan.marks.map(({ passage }) => passage));
  const absent = passages.filter(({ id }) => !standing.has(id)).map(({ id }) => id);
  if (mark === undefined || absent.length === 0) return undefined;
  const { ledger } = scan;
  const named = new Set(ledger.status === 'ok' ? ledger.ledger.passages.map(({ id }) => id) : absent);
  return { mark, former, newer: new Set(absent.filter((id) => !named.has(id))) };
}
