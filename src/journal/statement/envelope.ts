/**
 * DSSE envelopes (github.com/secure-systems-lab/dsse): a payload, signed together with its type. The envelope's text is what
 * the journal stores and hashes: it is never written anew from its value.
 */
import { concat, fromBase64, fromUtf8, toBase64, utf8 } from '../bytes';
import { isSignedBy, type Signer, type VerifySignature } from '../ed25519';
import { canonicalJson, parseCanonical } from '../json';
import type { VerifierKey } from '../note/key';
import { listOf, matching, oneOf, record, text } from '../shapes';

/** An in-toto statement as JSON. */
export const PAYLOAD_TYPE = 'application/vnd.in-toto+json';

export interface Envelope {
  /** The statement's JSON text. */
  readonly payload: string;
  /** Name and id of the key that signed, "trace.example.fr/21250999600006+1a2b3c4d". */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** Longer entries are refused. */
export const MAX_ENTRY = 1024 * 1024;

const base64 = matching(/^[A-Za-z0-9+/]*={0,2}$/);
const isEnvelope = record({
  payload: base64,
  payloadType: oneOf(PAYLOAD_TYPE),
  signatures: listOf(record({ keyid: text(512), sig: base64 }), 1),
});

/** What DSSE signs, its "pre-authentication encoding". */
export function preAuthentication(type: string, payload: Uint8Array): Uint8Array {
  return concat(utf8(`DSSEv1 ${utf8(type).length} ${type} ${payload.length} `), payload);
}

export function keyIdOf({ name, id }: Pick<VerifierKey, 'name' | 'id'>): string {
  return `${name}+${id}`;
}

/** The envelope's text. */
export function signEnvelope(payload: string, signer: Signer): string {
  const bytes = utf8(payload);
  return canonicalJson({
    payload: toBase64(bytes),
    payloadType: PAYLOAD_TYPE,
    signatures: [
      { keyid: keyIdOf(signer.key), sig: toBase64(signer.sign(preAuthentication(PAYLOAD_TYPE, bytes))) },
    ],
  });
}

/** Undefined when it is not the canonical text of an envelope with one signature. The signature is not verified. */
export function parseEnvelope(entry: string): Envelope | undefined {
  const value = parseCanonical(entry, MAX_ENTRY);
  if (!isEnvelope(value)) return undefined;
  const [first] = value.signatures;
  const bytes = fromBase64(value.payload);
  const payload = bytes && fromUtf8(bytes);
  const signature = first && fromBase64(first.sig);
  if (first === undefined || payload === undefined || signature === undefined) return undefined;
  return { payload, keyId: first.keyid, signature };
}

export function isEnvelopeSignedBy(envelope: Envelope, key: VerifierKey, verify: VerifySignature): boolean {
  const message = preAuthentication(PAYLOAD_TYPE, utf8(envelope.payload));
  return isSignedBy(verify, key, message, envelope.signature);
}
