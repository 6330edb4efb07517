/**
 * What a log and a witness say to each other (c2sp.org/tlog-witness), client's side: the body of `add-checkpoint` and the
 * reading of its answer. It sends nothing.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { fromDecimal, toBase64, toHex, utf8 } from '../bytes';
import type { VerifySignature } from '../ed25519';
import type { Hash } from '../merkle/hashes';
import type { VerifierKey } from './key';
import { parseSignatureLine, signatureLine, verifyNote, type Note } from './note';

/** @param oldSize size of the tree that the witness last cosigned; `proof` leads from it to the checkpoint's tree. */
export function addCheckpointBody(oldSize: number, proof: readonly Hash[], checkpoint: string): string {
  return `old ${oldSize}\n${proof.map((hash) => `${toBase64(hash)}\n`).join('')}\n${checkpoint}`;
}

/** Where a witness shows the last checkpoint of a log that it cosigned, below its monitoring prefix. */
export function witnessedPath(origin: string): string {
  return `${toHex(sha256(utf8(origin)))}/checkpoint`;
}

export interface WitnessResponse {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

export type WitnessAnswer =
  /** Signature lines with their newlines, verified. */
  | { readonly kind: 'cosigned'; readonly lines: readonly string[] }
  /** It has cosigned a tree of another size: ask again from that one. */
  | { readonly kind: 'other-size'; readonly size: number }
  /** `inconsistent`: it says that our tree is not the one it knew, grown. */
  | { readonly kind: 'refused'; readonly why: 'inconsistent' | 'unknown-log' | 'not-ours' | 'bad-answer' };

/** @param note the checkpoint that was sent. */
export function readWitnessAnswer(
  { status, contentType, body }: WitnessResponse,
  note: Note,
  witness: VerifierKey,
  verify: VerifySignature,
): WitnessAnswer {
  if (status === 200) {
    const lines = body.split('\n').flatMap((line) => parseSignatureLine(line) ?? []);
    const signatures = lines.filter(({ name, id }) => name === witness.name && id === witness.id);
    const reading = verifyNote({ text: note.text, signatures }, [witness], verify);
    return reading.ok
      ? { kind: 'cosigned', lines: signatures.map(signatureLine) }
      : { kind: 'refused', why: 'bad-answer' };
  }
  if (status === 409 && contentType.split(';')[0]?.trim() === 'text/x.tlog.size') {
    const size = body.endsWith('\n') ? fromDecimal(body.slice(0, -1)) : undefined;
    if (size !== undefined) return { kind: 'other-size', size };
  }
  return { kind: 'refused', why: REFUSALS[status] ?? 'bad-answer' };
}

const REFUSALS: Readonly<Record<number, 'inconsistent' | 'unknown-log' | 'not-ours'>> = {
  403: 'not-ours',
  404: 'unknown-log',
  422: 'inconsistent',
};
