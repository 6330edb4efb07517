/**
 * Proofs that travel (c2sp.org/tlog-proof): where an entry stands in a log, its inclusion proof, and a signed checkpoint with
 * its cosignatures. Nothing is verified here.
 */
import { fromBase64, fromDecimal, toBase64 } from '../bytes';
import { HASH_LENGTH, type Hash } from '../merkle/hashes';
import { parseCheckpoint, type SignedCheckpoint } from './checkpoint';

export interface LogProof extends SignedCheckpoint {
  /** Of the entry, from 0. */
  readonly index: number;
  readonly proof: readonly Hash[];
}

const HEADER = 'c2sp.org/tlog-proof@v1';
/** No tree that a `number` can count has a longer path. */
const MAX_HASHES = 63;

/** @param checkpoint the signed note, as it is. */
export function formatLogProof(index: number, proof: readonly Hash[], checkpoint: string): string {
  const lines = [HEADER, `index ${index}`, ...proof.map(toBase64), ''];
  return `${lines.join('\n')}\n${checkpoint}`;
}

/** Undefined when it is not a proof. Its extra line is nobody's word: it is read over. */
export function parseLogProof(text: string): LogProof | undefined {
  const end = text.indexOf('\n\n');
  const [header, ...rest] = text.slice(0, Math.max(end, 0)).split('\n');
  if (end < 0 || header !== HEADER) return undefined;
  if (rest[0]?.startsWith('extra ') === true) {
    if (fromBase64(rest[0].slice('extra '.length)) === undefined) return undefined;
    rest.shift();
  }
  const [indexLine = '', ...encoded] = rest;
  const index = indexLine.startsWith('index ') ? fromDecimal(indexLine.slice('index '.length)) : undefined;
  const signed = parseCheckpoint(text.slice(end + 2));
  if (index === undefined || signed === undefined || encoded.length > MAX_HASHES) return undefined;
  const proof = encoded.flatMap((line) => fromBase64(line) ?? []);
  if (proof.length !== encoded.length || proof.some(({ length }) => length !== HASH_LENGTH)) return undefined;
  return { index, proof, ...signed };
}
