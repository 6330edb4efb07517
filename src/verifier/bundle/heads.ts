/**
 * The last checkpoint of a bundle: it is the journal's, and continues every tree that a proof rests on. It never throws.
 */
import { readSignedHead } from '../../journal/audit/signed-head';
import { sameBytes } from '../../journal/bytes';
import { consistencyFault } from '../../journal/merkle/verify';
import { parseCheckpoint, type Checkpoint } from '../../journal/note/checkpoint';
import type { EntryTrust } from './entry';
import { FILES, parseConsistency, type Consistency } from './format';
import type { Fault } from './report';

type HeadTrust = Pick<EntryTrust, 'rings' | 'verify' | 'text' | 'folder'>;

/** @param heads those that the proofs of the entries rest on. */
export function headFaults(
  heads: readonly Checkpoint[],
  consistency: Uint8Array,
  trust: HeadTrust,
): readonly Fault[] {
  const last = readLast(trust);
  if ('fault' in last) return [last];
  const proofs = parseConsistency(consistency);
  if (proofs === undefined) return [{ fault: 'file-malformed', file: `${trust.folder}${FILES.consistency}` }];
  const broken = heads.some((head) => !continues(last, head, proofs));
  return broken ? [{ fault: 'checkpoints-disagree', file: `${trust.folder}${FILES.checkpoint}` }] : [];
}

function readLast({ rings, verify, text, folder }: HeadTrust): Checkpoint | Fault {
  const file = `${folder}${FILES.checkpoint}`;
  const last = parseCheckpoint(text(file) ?? '');
  if (last === undefined) return { fault: 'file-malformed', file };
  const { origin } = last.checkpoint;
  const ring = rings.find(({ keys }) => keys.some(({ key }) => key.name === origin));
  if (ring === undefined) return { fault: 'unknown-key', file };
  // Witnesses are asked for where an entry is proved: the last head may be too young for them.
  const head = readSignedHead(last, origin, { ...ring, quorum: 0 }, verify);
  if (head.ok) return last.checkpoint;
  return { fault: head.fault === 'unknown-signer' ? 'unknown-key' : 'checkpoint-signature', file };
}

function continues(last: Checkpoint, head: Checkpoint, proofs: readonly Consistency[]): boolean {
  if (head.origin !== last.origin) return false;
  if (head.size === last.size) return sameBytes(head.root, last.root);
  const proof = proofs.find(({ from }) => from === head.size)?.hashes ?? [];
  return consistencyFault({ from: head, to: last, proof }) === undefined;
}
