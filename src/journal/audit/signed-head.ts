/**
 * Whether a checkpoint was signed by the log that it names, with a key that could sign it then, and seen by enough
 * witnesses. For the seal as for the whole journal.
 */
import type { VerifySignature } from '../ed25519';
import { mayHaveSigned, type KeyRing, type RingKey } from '../key-ring';
import type { SignedCheckpoint } from '../note/checkpoint';
import { verifyNote, type Verified } from '../note/note';

export type HeadFault =
  /** Another log's checkpoint. */
  | 'other-log'
  /** None of its signatures is by a key of the log that we know. */
  | 'unknown-signer'
  /** A signature of the log or of a known witness is not genuine. */
  | 'checkpoint-signature'
  /** Signed by a key that did not sign trees of that size. */
  | 'key-not-valid'
  /** Signed by a key that was compromised, and no known witness had seen it before. */
  | 'key-compromised'
  /** Fewer known witnesses than the ring asks for. */
  | 'too-few-witnesses';

export type HeadReading =
  | { readonly ok: true; readonly witnesses: readonly Verified[] }
  | { readonly ok: false; readonly fault: HeadFault };

/** Never throws. @param origin name of the log whose checkpoint it must be. */
export function readSignedHead(
  { checkpoint, note }: SignedCheckpoint,
  origin: string,
  ring: KeyRing,
  verify: VerifySignature,
): HeadReading {
  const fault = (why: HeadFault): HeadReading => ({ ok: false, fault: why });
  if (checkpoint.origin !== origin) return fault('other-log');
  const ours = ring.keys.filter(({ key }) => key.name === origin);
  const reading = verifyNote(note, [...ours.map(({ key }) => key), ...ring.witnesses], verify);
  if (!reading.ok)
    return fault(reading.fault === 'bad-signature' ? 'checkpoint-signature' : 'unknown-signer');
  const signers = ours.filter(({ key }) => reading.by.some((verified) => verified.key === key));
  if (signers.length === 0) return fault('unknown-signer');
  const valid = signers.filter((signer) => mayHaveSigned(signer, Math.max(checkpoint.size - 1, 0)));
  if (valid.length === 0) return fault('key-not-valid');
  const witnesses = reading.by.filter(({ key }) => key.type === 'cosignature');
  if (!valid.some((signer) => isTrusted(signer, witnesses))) return fault('key-compromised');
  return witnesses.length < ring.quorum ? fault('too-few-witnesses') : { ok: true, witnesses };
}

/** A compromised key is believed for what a witness had seen while it was not. */
function isTrusted({ compromised, until }: RingKey, witnesses: readonly Verified[]): boolean {
  if (!compromised) return true;
  const end = until === undefined ? Number.NEGATIVE_INFINITY : Date.parse(until) / 1000;
  return witnesses.some(({ time }) => time !== undefined && time <= end);
}
