/**
 * Signed notes (c2sp.org/signed-note): a text and the signatures under it. It does not know what the text says, but for the
 * form of a cosignature, which has a key type of its own.
 */
import { concat, fromBase64, fromHex, toBase64, toHex, utf8 } from '../bytes';
import { isSignedBy, type Signer, type VerifySignature } from '../ed25519';
import { readCosignature } from './cosignature';
import { hasControls, isKeyName, type VerifierKey } from './key';

export interface NoteSignature {
  readonly name: string;
  /** Key id, 8 hexadecimal digits. */
  readonly id: string;
  /** What follows the key id; its form depends on the key. */
  readonly signature: Uint8Array;
}

export interface Note {
  /** With its final newline. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** More text or signatures than any checkpoint has; the specification asks for at least 16 signatures. */
const LIMITS = { length: 64 * 1024, signatures: 64 } as const;
const DASH = '\u2014 ';
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

/** Undefined when it is not a note. */
export function parseNote(note: string): Note | undefined {
  if (note.length > LIMITS.length || LONE_SURROGATE.test(note)) return undefined;
  const end = note.lastIndexOf('\n\n');
  if (end < 1 || !note.endsWith('\n') || hasControls(note.replaceAll('\n', ''))) return undefined;
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > LIMITS.signatures) return undefined;
  const signatures = lines.flatMap((line) => parseSignatureLine(line) ?? []);
  return signatures.length === lines.length ? { text: note.slice(0, end + 1), signatures } : undefined;
}

/** A line without its newline; undefined when it is not one. */
export function parseSignatureLine(line: string): NoteSignature | undefined {
  if (!line.startsWith(DASH)) return undefined;
  const [name = '', encoded = '', ...more] = line.slice(DASH.length).split(' ');
  const bytes = fromBase64(encoded);
  if (!isKeyName(name) || bytes === undefined || bytes.length < 5 || more.length > 0) return undefined;
  return { name, id: toHex(bytes.subarray(0, 4)), signature: bytes.slice(4) };
}

/** With its newline. @throws RangeError when the id is not 8 hexadecimal digits. */
export function signatureLine({ name, id, signature }: NoteSignature): string {
  const prefix = fromHex(id, 4);
  if (prefix === undefined) throw new RangeError('Not a key id');
  return `${DASH}${name} ${toBase64(concat(prefix, signature))}\n`;
}

export function formatNote({ text, signatures }: Note): string {
  return `${text}\n${signatures.map(signatureLine).join('')}`;
}

/** @param text with its final newline; `signer` holds a key of type `note`. */
export function signNote(text: string, signer: Signer): Note {
  const { name, id } = signer.key;
  return { text, signatures: [{ name, id, signature: signer.sign(utf8(text)) }] };
}

/** A key whose signature was verified. */
export interface Verified {
  readonly key: VerifierKey;
  /** Seconds since 1970, as a cosigner says it. */
  readonly time?: number;
}

export type NoteReading =
  | { readonly ok: true; readonly by: readonly Verified[] }
  /** `bad-signature`: a known key's signature is not that of this text, and the whole note is refused. */
  | { readonly ok: false; readonly fault: 'bad-signature' | 'unknown-signers' };

/** Verifies the signatures of known keys; those of others are ignored. A key counts once. */
export function verifyNote(note: Note, keys: readonly VerifierKey[], verify: VerifySignature): NoteReading {
  const by = new Map<VerifierKey, Verified>();
  for (const signature of note.signatures) {
    const key = keys.find(({ name, id }) => name === signature.name && id === signature.id);
    if (key === undefined) continue;
    const verified = verifiedBy(key, note.text, signature.signature, verify);
    if (verified === undefined) return { ok: false, fault: 'bad-signature' };
    by.set(key, verified);
  }
  return by.size > 0 ? { ok: true, by: [...by.values()] } : { ok: false, fault: 'unknown-signers' };
}

function verifiedBy(
  key: VerifierKey,
  text: string,
  signature: Uint8Array,
  verify: VerifySignature,
): Verified | undefined {
  if (key.type === 'note') return isSignedBy(verify, key, utf8(text), signature) ? { key } : undefined;
  const cosignature = readCosignature(text, signature);
  if (cosignature === undefined) return undefined;
  const genuine = isSignedBy(verify, key, cosignature.message, cosignature.signature);
  return genuine ? { key, time: cosignature.time } : undefined;
}
