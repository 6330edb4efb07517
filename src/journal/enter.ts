/**
 * Turns events into what a log stores: entries, what opens them, nodes of the tree, and the signed checkpoint that covers
 * them. It stores nothing, and trusts that the range it is given is the log's.
 */
import { utf8 } from './bytes';
import type { Signer } from './ed25519';
import type { EventKind, JournalEvent } from './events/kinds';
import { leafHash, type Hash } from './merkle/hashes';
import { appendLeaf, rangeRoot, type CompactRange, type StoredNode } from './merkle/range';
import { signCheckpoint, type TreeHead } from './note/checkpoint';
import type { RandomBytes } from './statement/commitment';
import { signEnvelope } from './statement/envelope';
import { writeStatement, type Opening } from './statement/statement';

export interface Entry {
  readonly index: number;
  readonly kind: EventKind;
  /** The document that it tells of, when it tells of one. */
  readonly documentId?: string;
  /** The envelope's text: what is hashed. */
  readonly entry: string;
  readonly leaf: Hash;
  readonly openings: readonly Opening[];
}

export interface Batch {
  readonly entries: readonly Entry[];
  /** Nodes above the leaves that became full. */
  readonly nodes: readonly StoredNode[];
  readonly range: CompactRange;
  readonly head: TreeHead;
  /** The signed note of the head. */
  readonly checkpoint: string;
}

export interface LogEnd {
  /** Name of the log. */
  readonly origin: string;
  readonly range: CompactRange;
  readonly signer: Signer;
  readonly demonstration: boolean;
}

/** @throws InvalidEventError */
export function enterEvents(
  { origin, range, signer, demonstration }: LogEnd,
  events: readonly JournalEvent[],
  randomBytes: RandomBytes,
): Batch {
  const entries: Entry[] = [];
  const nodes: StoredNode[] = [];
  let grown = range;
  for (const event of events) {
    const { payload, openings } = writeStatement(event, { randomBytes, demonstration });
    const entry = signEnvelope(payload, signer);
    const leaf = leafHash(utf8(entry));
    const index = grown.size;
    const appended = appendLeaf(grown, leaf);
    grown = appended.range;
    nodes.push(...appended.nodes);
    const documentId = 'documentId' in event ? event.documentId : undefined;
    entries.push({
      index,
      kind: event.kind,
      ...(documentId === undefined ? {} : { documentId }),
      entry,
      leaf,
      openings,
    });
  }
  const head = { size: grown.size, root: rangeRoot(grown) };
  return { entries, nodes, range: grown, head, checkpoint: signCheckpoint({ origin, ...head }, signer) };
}
