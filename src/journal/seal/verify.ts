/**
 * Verifies a seal offline: from the document, the seal, and the organisation's public keys. Everything that is given is taken
 * for hostile. It never throws.
 */
import { readSignedHead, type HeadReading } from '../audit/signed-head';
import { utf8 } from '../bytes';
import type { VerifySignature } from '../ed25519';
import type { PastEvent } from '../events/kinds';
import { findKey, mayHaveSigned, type KeyRing, type RingKey } from '../key-ring';
import { leafHash } from '../merkle/hashes';
import { inclusionFault } from '../merkle/verify';
import { parseLogProof, type LogProof } from '../note/tlog-proof';
import { isEnvelopeSignedBy, parseEnvelope, type Envelope } from '../statement/envelope';
import { openStatement, readStatement, type Statement } from '../statement/statement';
import { changedParagraphs } from './paragraphs';
import { sealReport, type SealReason, type SealReport } from './report';
import { parseSeal, type Seal } from './seal';

export interface SealInput {
  /** Text of the seal's part; undefined when the document has none. */
  readonly seal: string | undefined;
  /**
   * What the document says now: its digest, those of the former recipes, and those of its paragraphs in order, when they are
   * known.
   */
  readonly document: {
    readonly digest: string;
    readonly formerDigest?: string | undefined;
    readonly wordsDigest?: string | undefined;
    readonly paragraphs?: readonly string[];
  };
  /** The keys that the verifier trusts, of one organisation or several. */
  readonly rings: readonly KeyRing[];
  readonly verify: VerifySignature;
}

type Finalised = PastEvent & { readonly kind: 'finalised' };

/** A step's result: what the next ones need, or why it failed. */
type Result<T> = { readonly value: T } | { readonly reason: SealReason };

export function verifySeal(input: SealInput): SealReport {
  try {
    const read = readStep(input);
    if ('reason' in read) return sealReport(read.reason);
    const signed = signatureStep(read.value, input);
    if ('reason' in signed) return sealReport(signed.reason);
    const opened = openingStep(read.value);
    if ('reason' in opened) return sealReport(opened.reason);
    const logged = logStep(read.value, signed.value, input);
    if ('reason' in logged) return sealReport(logged.reason);
    return documentStep(read.value, opened.value, logged.value, input);
  } catch {
    // No way to get here is known; if there is one, it must not look like a verified document.
    return sealReport('unexpected');
  }
}

interface Read {
  readonly seal: Seal;
  readonly envelope: Envelope;
  readonly statement: Statement;
  readonly proof: LogProof;
}

function readStep({ seal: text }: SealInput): Result<Read> {
  if (text === undefined) return { reason: 'no-seal' };
  const seal = parseSeal(text);
  if (seal === undefined) return { reason: 'not-a-seal' };
  const envelope = parseEnvelope(seal.entry);
  if (envelope === undefined) return { reason: 'not-an-entry' };
  const reading = readStatement(envelope.payload);
  if (!reading.ok) return { reason: reading.fault === 'malformed' ? 'not-a-statement' : 'unknown-statement' };
  const proof = parseLogProof(seal.proof);
  if (proof === undefined) return { reason: 'not-a-proof' };
  return { value: { seal, envelope, statement: reading.statement, proof } };
}

interface Signed {
  readonly ring: KeyRing;
  readonly key: RingKey;
}

function signatureStep({ envelope, statement }: Read, { rings, verify }: SealInput): Result<Signed> {
  for (const ring of rings) {
    const key = findKey(ring, envelope.keyId);
    if (key === undefined) continue;
    if (!isEnvelopeSignedBy(envelope, key.key, verify)) return { reason: 'statement-signature' };
    return statement.kind.kind === 'finalised' ? { value: { ring, key } } : { reason: 'not-a-finalisation' };
  }
  return { reason: 'unknown-key' };
}

function openingStep({ seal, statement }: Read): Result<Finalised> {
  const event = openStatement(statement, seal.opening);
  if (event?.kind !== 'finalised') return { reason: 'opening' };
  return event.digest === undefined ? { reason: 'digest-withheld' } : { value: event };
}

function logStep(
  { seal, proof }: Read,
  { ring, key }: Signed,
  { verify }: SealInput,
): Result<Extract<HeadReading, { readonly ok: true }>> {
  const head = readSignedHead(proof, key.key.name, ring, verify);
  if (!head.ok) return { reason: head.fault };
  const { index, checkpoint } = proof;
  const fault = inclusionFault({
    ...checkpoint,
    index,
    leaf: leafHash(utf8(seal.entry)),
    proof: proof.proof,
  });
  if (fault !== undefined) return { reason: 'not-in-log' };
  return mayHaveSigned(key, index) ? { value: head } : { reason: 'key-not-valid' };
}

function documentStep(
  { statement, proof }: Read,
  event: Finalised,
  { witnesses }: Extract<HeadReading, { readonly ok: true }>,
  { document }: SealInput,
): SealReport {
  const sealed = {
    event,
    origin: proof.checkpoint.origin,
    index: proof.index,
    demonstration: statement.demonstration,
    witnesses: witnesses.map(({ key, time = 0 }) => ({ name: key.name, time })),
  };
  if (event.digest === document.digest) return sealReport(undefined, { sealed });
  if (event.digest === document.formerDigest) return sealReport(undefined, { sealed, former: 'figures' });
  if (event.digest === document.wordsDigest) return sealReport(undefined, { sealed, former: 'words' });
  const changes =
    event.paragraphs === undefined || document.paragraphs === undefined
      ? {}
      : { changes: changedParagraphs(event.paragraphs, document.paragraphs) };
  return sealReport('text-changed', { sealed, ...changes });
}
