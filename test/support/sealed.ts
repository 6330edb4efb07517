/**
 * Documents drafted, reviewed, finalised and sealed by the real services, with what a verifier is given: the sealed file and the
 * published keys.
 */
import { openPackage } from '../../src/document/package';
import { putSeal } from '../../src/document/seal-part';
import { keyRingDocument, parseKeyRing, type KeyRing } from '../../src/journal/key-ring';
import type { Desk } from './desk';

export interface SealedDocument {
  readonly id: string;
  readonly bytes: Uint8Array;
  /** Text of its seal. */
  readonly seal: string;
}

export async function sealedDocument(desk: Desk, template: string): Promise<SealedDocument> {
  const draft = await desk.approveAll(await desk.draft(template));
  const bytes = await desk.finalise(draft);
  const { siret } = desk.agent.organisation;
  const told = await desk.store.journal.documentEntries(siret, draft.id);
  const entry = told.findLast(({ event }) => event.kind === 'finalised');
  const seal = await desk.store.journal.seal(siret, entry?.index ?? -1);
  return { id: draft.id, bytes: withSeal(bytes, seal), seal };
}

export function withSeal(bytes: Uint8Array, seal: string): Uint8Array {
  const pkg = openPackage(bytes);
  putSeal(pkg, seal);
  return pkg.save();
}

/** "keys.json" as the organisation publishes it. */
export async function publishedKeys(desk: Desk): Promise<string> {
  return JSON.stringify(keyRingDocument(await desk.store.journal.keyRing(desk.agent.organisation.siret)));
}

export function ringIn(keys: string): KeyRing {
  const ring = parseKeyRing(keys);
  if (ring === undefined) throw new Error('not a ring of keys');
  return ring;
}
