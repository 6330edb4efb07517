/**
 * Verifies one log, entry after entry, holding no more than the edge of its tree. For an exported journal as for the rows of a
 * database. It never throws on what it is given.
 */
import { sameBytes, utf8 } from '../bytes';
import type { VerifySignature } from '../ed25519';
import type { PastEvent } from '../events/kinds';
import { findKey, mayHaveSigned, type KeyRing } from '../key-ring';
import { leafHash, type Hash } from '../merkle/hashes';
import { appendLeaf, EMPTY_RANGE, rangeRoot, type CompactRange, type StoredNode } from '../merkle/range';
import { parseCheckpoint, type TreeHead } from '../note/checkpoint';
import type { Disclosure } from '../statement/commitment';
import { isEnvelopeSignedBy, parseEnvelope } from '../statement/envelope';
import { openStatement, readStatement } from '../statement/statement';
import type { JournalReason, VerifiedLog } from './report';
import { readSignedHead } from './signed-head';

export interface LogCheckOptions {
  /** Name of the log. */
  readonly origin: string;
  readonly ring: KeyRing;
  readonly verify: VerifySignature;
  /** Checkpoints of this log that are known from elsewhere: an earlier audit, a witness, a published file. */
  readonly known?: readonly TreeHead[];
}

export type EntryReading =
  | {
      readonly ok: true;
      readonly event: PastEvent;
      readonly demonstration: boolean;
      readonly leaf: Hash;
      /** Nodes that this entry completed. */
      readonly nodes: readonly StoredNode[];
    }
  | { readonly ok: false; readonly reason: JournalReason };

export interface LogCheck {
  readonly origin: string;
  /** @param entry the envelope's text, as it is stored. */
  entry(index: number, entry: string, opening: readonly Disclosure[]): EntryReading;
  /** A checkpoint that stands after the entries so far. @param note the signed note. */
  checkpoint(note: string): JournalReason | undefined;
  /** After the last entry. */
  end(): JournalReason | undefined;
  readonly verified: VerifiedLog;
}

export function createLogCheck({ origin, ring, verify, known = [] }: LogCheckOptions): LogCheck {
  let range: CompactRange = EMPTY_RANGE;
  let covered = 0;
  let closed = 0;
  let witnesses = 0;
  const isAsKnown = (): boolean =>
    known.every(({ size, root }) => size !== range.size || sameBytes(root, rangeRoot(range)));

  return {
    origin,
    get verified() {
      return { origin, entries: range.size, closed, witnesses };
    },

    entry(index, entry, opening) {
      const refuse = (reason: JournalReason): EntryReading => ({ ok: false, reason });
      if (index !== range.size) return refuse('entry-order');
      const envelope = parseEnvelope(entry);
      if (envelope === undefined) return refuse('not-an-entry');
      const key = findKey(ring, envelope.keyId);
      if (key?.key.name !== origin) return refuse('unknown-key');
      if (!mayHaveSigned(key, index)) return refuse('entry-key-not-valid');
      if (!isEnvelopeSignedBy(envelope, key.key, verify)) return refuse('statement-signature');
      const reading = readStatement(envelope.payload);
      if (!reading.ok) return refuse(reading.fault === 'malformed' ? 'not-a-statement' : 'unknown-statement');
      const event = openStatement(reading.statement, opening);
      if (event === undefined) return refuse('opening');
      if (index === 0 && event.kind !== 'journal-opened') return refuse('first-entry');
      const leaf = leafHash(utf8(entry));
      const appended = appendLeaf(range, leaf);
      range = appended.range;
      if (!isAsKnown()) return refuse('known-checkpoint');
      if (opening.length < Object.keys(reading.statement.committed).length) closed += 1;
      const { demonstration } = reading.statement;
      return { ok: true, event, demonstration, leaf, nodes: appended.nodes };
    },

    checkpoint(note) {
      const signed = parseCheckpoint(note);
      if (signed === undefined) return 'not-a-checkpoint';
      // Witnesses are counted on the last one only.
      const head = readSignedHead(signed, origin, { ...ring, quorum: 0 }, verify);
      if (!head.ok) return head.fault;
      if (signed.checkpoint.size !== range.size) return 'checkpoint-order';
      if (!sameBytes(signed.checkpoint.root, rangeRoot(range))) return 'wrong-root';
      covered = range.size;
      witnesses = head.witnesses.length;
      return undefined;
    },

    end() {
      if (range.size === 0 || covered !== range.size) return 'no-checkpoint';
      if (known.some(({ size }) => size > range.size)) return 'shorter-than-known';
      return witnesses < ring.quorum ? 'too-few-witnesses' : undefined;
    },
  };
}
