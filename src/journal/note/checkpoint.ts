/**
 * Checkpoints (c2sp.org/tlog-checkpoint): the head of a log's tree, as a signed note.
 */
import { fromBase64, fromDecimal, toBase64 } from '../bytes';
import type { Signer } from '../ed25519';
import { HASH_LENGTH, type Hash } from '../merkle/hashes';
import { formatNote, parseNote, signNote, type Note } from './note';

export interface TreeHead {
  /** Number of leaves. */
  readonly size: number;
  readonly root: Hash;
}

export interface Checkpoint extends TreeHead {
  /** The log's name: `trace.<domain>/<siret>`. */
  readonly origin: string;
}

/** The note's text. Extension lines are read over, never written: nobody could audit them. */
export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** Undefined when the text is not a checkpoint's, or its tree is larger than a `number` can count. */
export function parseCheckpointText(text: string): Checkpoint | undefined {
  const [origin = '', decimal = '', encoded = '', ...extensions] = text.slice(0, -1).split('\n');
  const size = fromDecimal(decimal);
  const root = fromBase64(encoded);
  if (!text.endsWith('\n') || origin === '' || size === undefined || extensions.includes(''))
    return undefined;
  return root?.length === HASH_LENGTH ? { origin, size, root } : undefined;
}

export interface SignedCheckpoint {
  readonly checkpoint: Checkpoint;
  readonly note: Note;
}

/** Undefined when it is not a note, or not of a checkpoint. No signature is verified. */
export function parseCheckpoint(text: string): SignedCheckpoint | undefined {
  const note = parseNote(text);
  const checkpoint = note && parseCheckpointText(note.text);
  return checkpoint && { checkpoint, note };
}

/** The signed note. */
export function signCheckpoint(checkpoint: Checkpoint, signer: Signer): string {
  return formatNote(signNote(checkpointText(checkpoint), signer));
}
