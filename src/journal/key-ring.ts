/**
 * The public keys of an organisation's journal, as it publishes them, and which entries each of them may have signed. What
 * counts is the index of an entry, never a time: clocks go backwards.
 */
import { fromBase64, toBase64 } from './bytes';
import type { Json } from './json';
import { formatVerifierKey, parseVerifierKey, verifierKey, type VerifierKey } from './note/key';
import { count, listOf, matching, oneOf, record, text, time } from './shapes';
import { keyIdOf } from './statement/envelope';

export interface RingKey {
  /** Its name is the origin of the log that it signs. */
  readonly key: VerifierKey;
  /** The entries that it signed, from the first to the last; it still signs when there is no last one. */
  readonly firstEntry: number;
  readonly lastEntry?: number;
  /** ISO 8601, UTC: for people. */
  readonly from: string;
  readonly until?: string;
  /** Somebody else may hold it: what it signed needs a witness who saw it before `until`. */
  readonly compromised: boolean;
}

export interface KeyRing {
  /** SIRET. */
  readonly organisation: string;
  readonly keys: readonly RingKey[];
  /** Keys of type `cosignature`. */
  readonly witnesses: readonly VerifierKey[];
  /** How many witnesses must have cosigned a checkpoint for it to be believed. */
  readonly quorum: number;
}

const FORMAT = 'urn:paraphe:keys:1';
const MAX_LENGTH = 1024 * 1024;

const isDocument = record({
  format: oneOf(FORMAT),
  organisation: matching(/^\d{14}$/),
  keys: listOf(
    record(
      { name: text(400), id: text(8), publicKey: text(64), firstEntry: count, from: time },
      { lastEntry: count, until: time, compromised: oneOf(true) },
    ),
    1000,
  ),
  witnesses: listOf(text(600), 100),
  quorum: count,
});

/** The document that is published, "keys.json". */
export function keyRingDocument(ring: KeyRing): Json {
  return {
    format: FORMAT,
    organisation: ring.organisation,
    keys: ring.keys.map(({ key, firstEntry, lastEntry, from, until, compromised }) => ({
      name: key.name,
      id: key.id,
      publicKey: toBase64(key.publicKey),
      firstEntry,
      lastEntry,
      from,
      until,
      compromised: compromised || undefined,
    })),
    witnesses: ring.witnesses.map(formatVerifierKey),
    quorum: ring.quorum,
  };
}

/** Undefined when it is not such a document, or one of its keys is not what it says. Never throws. */
export function parseKeyRing(json: string): KeyRing | undefined {
  if (json.length > MAX_LENGTH) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return undefined;
  }
  if (!isDocument(value)) return undefined;
  const keys = value.keys.flatMap(({ name, id, publicKey, compromised = false, ...validity }) => {
    const bytes = fromBase64(publicKey);
    const key = bytes && keyOf(name, bytes);
    return key?.id === id ? [{ key, compromised, ...validity }] : [];
  });
  const witnesses = value.witnesses.flatMap((vkey) => parseVerifierKey(vkey) ?? []);
  const whole =
    keys.length === value.keys.length &&
    witnesses.length === value.witnesses.length &&
    witnesses.every(({ type }) => type === 'cosignature');
  if (!whole) return undefined;
  return { organisation: value.organisation, keys, witnesses, quorum: value.quorum };
}

function keyOf(name: string, publicKey: Uint8Array): VerifierKey | undefined {
  try {
    return verifierKey(name, 'note', publicKey);
  } catch {
    return undefined;
  }
}

/** The key of that id, "name+1a2b3c4d". */
export function findKey({ keys }: KeyRing, keyId: string): RingKey | undefined {
  return keys.find(({ key }) => keyIdOf(key) === keyId);
}

/** Whether the key may have signed the entry of that index, or the tree that ends with it. */
export function mayHaveSigned({ firstEntry, lastEntry }: RingKey, index: number): boolean {
  return index >= firstEntry && (lastEntry === undefined || index <= lastEntry);
}
