/**
 * The auditor's bundle of a finalised document: the sealed file, all that the journal says of it, and the proofs. Its export is
 * itself entered, before anything is read, so that the bundle tells of it too.
 */
import { openPackage } from '../../document/package';
import { putSeal } from '../../document/seal-part';
import { fromBase64 } from '../../journal/bytes';
import type { EventAgent } from '../../journal/events/agent';
import { keyRingDocument } from '../../journal/key-ring';
import { parseCheckpoint } from '../../journal/note/checkpoint';
import { parseLogProof } from '../../journal/note/tlog-proof';
import { bundleFiles, type BundleFiles, type Consistency } from '../../verifier/bundle/format';
import { readMeText } from '../../verifier/bundle/sentences';
import type { Journal } from '../journal/port';
import type { StoredDocument } from '../store/port';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';

/** @param agent who asks; absent when it is whoever holds the data folder. @throws RefusalError, JournalBlockedError */
export async function auditBundle(
  { store, now }: Pick<ServicePorts, 'store' | 'now'>,
  document: StoredDocument,
  agent?: EventAgent,
): Promise<BundleFiles> {
  const { documentId, organisation } = document.record;
  const archived =
    document.archive === undefined ? undefined : await store.readFile(organisation, document.archive);
  if (archived === undefined) {
    throw new RefusalError(
      'not-archived',
      'Ce document n’est pas finalisé\u00A0: il n’a ni sceau ni fichier archivé, et donc pas de dossier d’audit.',
    );
  }
  const { journal } = store;
  await journal.record(organisation, [
    {
      kind: 'exported',
      time: now(),
      what: 'bundle',
      documentId,
      ...(agent === undefined ? {} : { agent }),
    },
  ]);
  const { log } = await journal.status(organisation);
  const entries = await journal.documentEntries(organisation, documentId);
  const finalised = entries.findLast(({ event }) => event.kind === 'finalised');
  if (finalised === undefined || entries.some((entry) => entry.log !== log)) {
    throw new RefusalError(
      'not-archived',
      'Une partie de l’histoire de ce document est dans un journal antérieur à une reprise ou à l’installation du journal\u00A0: demandez l’export du journal entier.',
    );
  }
  const pkg = openPackage(archived);
  putSeal(pkg, await journal.seal(organisation, finalised.index));
  const proofs = new Map<number, string>();
  for (const { index } of entries) proofs.set(index, await journal.proof(organisation, index));
  const checkpoint = (await journal.checkpoint(organisation)) ?? '';
  return bundleFiles({
    organisation,
    documentId,
    document: pkg.save(),
    entries,
    proofs,
    checkpoint,
    consistency: await consistencyOf(journal, organisation, [...proofs.values()], checkpoint),
    keys: `${JSON.stringify(keyRingDocument(await journal.keyRing(organisation)), null, 2)}\n`,
    readMe: readMeText({ organisation, documentId }),
  });
}

/** A proof may rest on an earlier head, which witnesses had seen; the last one continues it. */
async function consistencyOf(
  journal: Pick<Journal, 'consistency'>,
  organisation: string,
  proofs: readonly string[],
  checkpoint: string,
): Promise<readonly Consistency[]> {
  const last = parseCheckpoint(checkpoint)?.checkpoint.size ?? 0;
  const sizes = new Set(proofs.map((proof) => parseLogProof(proof)?.checkpoint.size ?? last));
  const found: Consistency[] = [];
  for (const from of [...sizes].filter((size) => size < last).sort((a, b) => a - b)) {
    const hashes = await journal.consistency(organisation, from, last);
    found.push({ from, hashes: hashes.flatMap((hash) => fromBase64(hash) ?? []) });
  }
  return found;
}
