/**
 * One entry of a bundle: signed by the journal, about the document, and in the tree where its proof says. It never throws.
 */
import { readSignedHead } from '../../journal/audit/signed-head';
import { utf8 } from '../../journal/bytes';
import type { VerifySignature } from '../../journal/ed25519';
import type { PastEvent } from '../../journal/events/kinds';
import { findKey, mayHaveSigned, type KeyRing } from '../../journal/key-ring';
import { leafHash } from '../../journal/merkle/hashes';
import { inclusionFault } from '../../journal/merkle/verify';
import type { Checkpoint } from '../../journal/note/checkpoint';
import { parseLogProof } from '../../journal/note/tlog-proof';
import { isEnvelopeSignedBy, parseEnvelope } from '../../journal/statement/envelope';
import { openStatement, readStatement } from '../../journal/statement/statement';
import { FILES, proofFile, type BundleEntry } from './format';
import type { BundleFault, Fault, HistoryLine } from './report';

export interface EntryTrust {
  readonly documentId: string;
  readonly rings: readonly KeyRing[];
  readonly verify: VerifySignature;
  /** Folder of the log's files: "", or that of an earlier log. */
  readonly folder: string;
  /** Text of a file; undefined when it is not there, or not text. */
  readonly text: (file: string) => string | undefined;
}

export type EntryCheck =
  | { readonly ok: true; readonly head: Checkpoint; readonly line: HistoryLine }
  | { readonly ok: false; readonly fault: Fault };

/** Who signed the entry, and what it tells. */
interface Signed {
  readonly ring: KeyRing;
  /** Name of the log. */
  readonly origin: string;
  readonly event: PastEvent;
}

export function checkEntry(entry: BundleEntry, trust: EntryTrust): EntryCheck {
  const { index } = entry;
  const signed = readSigned(entry, trust);
  if (typeof signed === 'string')
    return { ok: false, fault: { fault: signed, file: `${trust.folder}${FILES.entries}`, entry: index } };
  const head = readProof(entry, signed, trust);
  if (typeof head === 'string')
    return { ok: false, fault: { fault: head, file: proofFile(index, trust.folder), entry: index } };
  const { event } = signed;
  const by = 'agent' in event ? event.agent.name : null;
  return { ok: true, head, line: { index, kind: event.kind, time: event.time, by } };
}

function readSigned(
  { index, entry, opening }: BundleEntry,
  { documentId, rings, verify }: EntryTrust,
): Signed | BundleFault {
  const envelope = parseEnvelope(entry);
  if (envelope === undefined) return 'entry-malformed';
  const ring = rings.find((one) => findKey(one, envelope.keyId) !== undefined);
  const key = ring && findKey(ring, envelope.keyId);
  if (ring === undefined || key === undefined) return 'unknown-key';
  if (!isEnvelopeSignedBy(envelope, key.key, verify)) return 'entry-signature';
  if (!mayHaveSigned(key, index)) return 'entry-key-not-valid';
  const reading = readStatement(envelope.payload);
  if (!reading.ok) return 'entry-malformed';
  const event = openStatement(reading.statement, opening);
  if (event === undefined) return 'entry-opening';
  const ours = 'documentId' in event && event.documentId === documentId;
  return ours ? { ring, origin: key.key.name, event } : 'other-document';
}

function readProof(
  { index, entry }: BundleEntry,
  { ring, origin }: Signed,
  { verify, text, folder }: EntryTrust,
): Checkpoint | BundleFault {
  const written = text(proofFile(index, folder));
  if (written === undefined) return 'file-missing';
  const proof = parseLogProof(written);
  if (proof === undefined) return 'file-malformed';
  const head = readSignedHead(proof, origin, ring, verify);
  if (!head.ok) return head.fault === 'unknown-signer' ? 'unknown-key' : 'checkpoint-signature';
  const leaf = leafHash(utf8(entry));
  const fault = inclusionFault({ ...proof.checkpoint, index, leaf, proof: proof.proof });
  return proof.index === index && fault === undefined ? proof.checkpoint : 'proof-wrong';
}
