/**
 * Verifies an auditor's bundle offline, from its files and the keys that the auditor trusts. It names every fault that it finds,
 * file by file, and never throws for what it is given.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { openPackage } from '../../document/package';
import { readSeal } from '../../document/seal-part';
import { fromUtf8, toHex } from '../../journal/bytes';
import type { VerifySignature } from '../../journal/ed25519';
import { parseKeyRing, type KeyRing } from '../../journal/key-ring';
import { parseSeal } from '../../journal/seal/seal';
import { verifyDocument, type DocumentReport } from '../verify-document';
import { checkEntry, type EntryTrust } from './entry';
import {
  earlierFolders,
  FILES,
  parseEntries,
  parseManifest,
  type BundleEntry,
  type BundleFiles,
  type Manifest,
} from './format';
import { headFaults } from './heads';
import { bundleOutcome, type BundleFault, type BundleReport, type Fault, type HistoryLine } from './report';

/** @param given keys that the auditor trusts; none: those of the bundle are used, and the report says so. */
export function verifyBundle(
  files: BundleFiles,
  given: readonly KeyRing[],
  verify: VerifySignature,
): BundleReport {
  const keys = given.length > 0 ? 'given' : 'bundle';
  const manifest = parseManifest(bytesOf(files, FILES.manifest));
  try {
    if (manifest !== undefined) return reportOn(files, manifest, given, verify);
  } catch {
    // No way to get here is known; if there is one, it must not look like a verified bundle.
  }
  const faults = [{ fault: 'not-a-bundle', file: FILES.manifest }] as const;
  const unknown = { organisation: null, documentId: null, facts: null, history: [] };
  return { outcome: bundleOutcome(faults, keys), faults, keys, ...unknown };
}

function reportOn(
  files: BundleFiles,
  manifest: Manifest,
  given: readonly KeyRing[],
  verify: VerifySignature,
): BundleReport {
  const { organisation, documentId } = manifest;
  const keys = given.length > 0 ? 'given' : 'bundle';
  const text = (file: string): string | undefined => {
    const bytes = files.get(file);
    return bytes && fromUtf8(bytes);
  };
  const own = parseKeyRing(text(FILES.keys) ?? '');
  const trusted = given.length > 0 ? given : own === undefined ? [] : [own];
  const rings = trusted.filter((ring) => ring.organisation === organisation);

  const document = verifyDocument(bytesOf(files, FILES.document), rings, verify);
  const logs = [...earlierFolders(files.keys()), ''].map((folder) =>
    checkLog(files, { documentId, rings, verify, text, folder }),
  );
  const faults = [
    ...fileFaults(files, manifest),
    ...keyFaults(own, organisation),
    ...documentFaults(
      document,
      files,
      documentId,
      logs.flatMap(({ entries }) => entries),
    ),
    ...logs.flatMap((log) => log.faults),
  ];
  return {
    outcome: bundleOutcome(faults, keys),
    faults,
    keys,
    organisation,
    documentId,
    facts: document.facts,
    history: logs.flatMap(({ history }) => history),
  };
}

/** What one log says, and what is wrong with it. */
function checkLog(
  files: BundleFiles,
  trust: EntryTrust,
): {
  readonly entries: readonly BundleEntry[];
  readonly faults: readonly Fault[];
  readonly history: readonly HistoryLine[];
} {
  const file = `${trust.folder}${FILES.entries}`;
  const entries = parseEntries(bytesOf(files, file));
  const checks = (entries ?? []).map((entry) => checkEntry(entry, trust));
  const heads = checks.flatMap((check) => (check.ok ? [check.head] : []));
  const consistency = bytesOf(files, `${trust.folder}${FILES.consistency}`);
  return {
    entries: entries ?? [],
    faults: [
      ...(entries === undefined ? [{ fault: 'file-malformed', file } as const] : []),
      ...checks.flatMap((check) => (check.ok ? [] : [check.fault])),
      ...headFaults(heads, consistency, trust),
    ],
    history: checks.flatMap((check) => (check.ok ? [check.line] : [])),
  };
}

const bytesOf = (files: BundleFiles, name: string): Uint8Array => files.get(name) ?? new Uint8Array();

/** Accidents, and files that came or went. Whoever rewrites the manifest too is found by the signatures. */
function fileFaults(files: BundleFiles, manifest: Manifest): readonly Fault[] {
  const named = new Map(manifest.files.map((file) => [file.name, file]));
  const expected = new Set([...named.keys(), ...Object.values(FILES)]);
  const missing = [...expected].filter((name) => !files.has(name));
  const altered = [...named.values()].filter(({ name, size, sha256: digest }) => {
    const bytes = files.get(name);
    return bytes !== undefined && (bytes.length !== size || toHex(sha256(bytes)) !== digest);
  });
  const unexpected = [...files.keys()].filter((name) => name !== FILES.manifest && !named.has(name));
  const told = (fault: BundleFault, names: readonly string[]): Fault[] =>
    names.map((file) => ({ fault, file }));
  return [
    ...told('file-missing', missing),
    ...told(
      'file-altered',
      altered.map(({ name }) => name),
    ),
    ...told('file-unexpected', unexpected),
  ];
}

function keyFaults(own: KeyRing | undefined, organisation: string): readonly Fault[] {
  if (own === undefined) return [{ fault: 'file-malformed', file: FILES.keys }];
  return own.organisation === organisation ? [] : [{ fault: 'other-organisation', file: FILES.keys }];
}

function documentFaults(
  { outcome, facts }: DocumentReport,
  files: BundleFiles,
  documentId: string,
  entries: readonly BundleEntry[],
): readonly Fault[] {
  const file = FILES.document;
  if (outcome === 'unknown-key') return [{ fault: 'unknown-key', file }];
  if (outcome !== 'intact' || facts === null) return [{ fault: 'document-not-sealed', file }];
  if (facts.documentId !== documentId) return [{ fault: 'other-document', file }];
  const part = readSeal(openPackage(bytesOf(files, file)));
  const seal = part.status === 'ok' ? parseSeal(part.text) : undefined;
  const told = entries.some(({ index, entry }) => index === facts.index && entry === seal?.entry);
  return told ? [] : [{ fault: 'seal-not-in-entries', file: FILES.entries }];
}
