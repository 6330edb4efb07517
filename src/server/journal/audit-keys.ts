/**
 * The list of keys as a log's own entries tell it, against the one that is stored. It verifies no signature.
 */
import type { PastEvent } from '../../journal/events/kinds';
import { formatVerifierKey } from '../../journal/note/key';
import type { KeyRow } from './rows';

/** A key that an entry brought into service. */
export interface ToldKey {
  readonly verifierKey: string;
  /** Index of the first entry that it may have signed. */
  readonly firstEntry: number;
  /** ISO 8601, UTC. */
  readonly since: string;
  readonly reason: string;
}

/** @param at index of the entry. @returns undefined when it brings none. */
export function keyToldBy(event: PastEvent, at: number): ToldKey | undefined {
  if (event.kind === 'journal-opened')
    return { verifierKey: event.key, firstEntry: at, since: event.time, reason: 'first' };
  if (event.kind !== 'key-rotated') return undefined;
  // The old key signs that it leaves, unless it was lost.
  const firstEntry = event.reason === 'lost' ? at : at + 1;
  return { verifierKey: event.to, firstEntry, since: event.time, reason: event.reason };
}

/** Whether both lists are the same, in the same order. */
export function sameKeys(told: readonly ToldKey[], stored: readonly KeyRow[]): boolean {
  return (
    told.length === stored.length &&
    stored.every(({ key, firstEntry, since, reason }, at) => {
      const entry = told[at];
      return (
        entry?.verifierKey === formatVerifierKey(key) &&
        entry.firstEntry === firstEntry &&
        entry.since === since &&
        entry.reason === reason
      );
    })
  );
}
