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
import {
  bundleFiles,
  type BundleEntry,
  type BundleFiles,
  type BundleLog,
  type Consistency,
} from '../../verifier/bundle/format';
import { readMeText } from '../../verifier/bundle/sentences';
import type { Journal } from '../journal/port';
import type { StoredDocument } from '../store/port';
import { archivedBytes } from './archived-bytes';
import type { ServicePorts } from './ports';
import { RefusalError } from './refusal';

/** @param agent who asks; absent when it is whoever holds the data folder. @throws RefusalError, JournalBlockedError */
export async function auditBundle(
  { store, now }: Pick<ServicePorts, 'store' | 'now'>,
  document: StoredDocument,
  agent?: EventAgent,
): Promise<BundleFiles> {
  const { documentId, organisation } = document.record;
  if (document.archive === undefined && document.state !== 'finalised') {
    throw new RefusalError(
      'not-archived',
      'Ce document n’est pas finalisé\u00A0: il n’a ni sceau ni fichier archivé, et donc pas de dossier d’audit.',
    );
  }
  const archived = await archivedBytes(store, document);
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
  const entries = await journal.documentEntries(organisation, documentId);
  const finalised = entries.findLast(({ event }) => event.kind === 'finalised');
  if (finalised === undefined) {
    throw new RefusalError(
      'not-archived',
      'Le journal ne dit rien de la finalisation de ce document\u00A0: demandez l’export du journal entier.',
    );
  }
  const pkg = openPackage(archived);
  putSeal(pkg, await journal.seal(organisation, finalised.index, { log: finalised.log }));
  // The last one is the log that grows: it has just told of this export.
  const logs: BundleLog[] = [];
  for (const log of new Set(entries.map((entry) => entry.log)))
    logs.push(
      await logParts(
        journal,
        organisation,
        log,
        entries.filter((entry) => entry.log === log),
      ),
    );
  const last = logs.pop();
  if (last === undefined) throw new Error('an export that the journal does not tell of');
  return bundleFiles({
    organisation,
    documentId,
    document: pkg.save(),
    ...last,
    earlier: logs,
    keys: `${JSON.stringify(keyRingDocument(await journal.keyRing(organisation)), null, 2)}\n`,
    readMe: readMeText({ organisation, documentId }),
  });
}

/** What one log says of the document. @param entries those of that log. */
async function logParts(
  journal: Pick<Journal, 'proof' | 'checkpoint' | 'consistency'>,
  organisation: string,
  log: string,
  entries: readonly BundleEntry[],
): Promise<BundleLog> {
  const proofs = new Map<number, string>();
  for (const { index } of entries) proofs.set(index, await journal.proof(organisation, index, { log }));
  const checkpoint = (await journal.checkpoint(organisation, { log })) ?? '';
  const consistency = await consistencyOf(journal, { organisation, log }, [...proofs.values()], checkpoint);
  return { entries, proofs, checkpoint, consistency };
}

/** A proof may rest on an earlier head, which witnesses had seen; the last one continues it. */
async function consistencyOf(
  journal: Pick<Journal, 'consistency'>,
  { organisation, log }: { readonly organisation: string; readonly log: string },
  proofs: readonly string[],
  checkpoint: string,
): Promise<readonly Consistency[]> {
  const last = parseCheckpoint(checkpoint)?.checkpoint.size ?? 0;
  const sizes = new Set(proofs.map((proof) => parseLogProof(proof)?.checkpoint.size ?? last));
  const found: Consistency[] = [];
  for (const from of [...sizes].filter((size) => size < last).sort((a, b) => a - b)) {
    const hashes = await journal.consistency(organisation, from, last, { log });
    found.push({ from, hashes: hashes.flatMap((hash) => fromBase64(hash) ?? []) });
  }
  return found;
}
