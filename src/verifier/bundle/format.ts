/**
 * The files of an auditor's bundle and their writings, each with one writing only: whatever else is refused. Nothing is
 * verified here.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { fromBase64, fromUtf8, toBase64, toHex, utf8 } from '../../journal/bytes';
import { canonicalJson, parseCanonical } from '../../journal/json';
import { HASH_LENGTH, type Hash } from '../../journal/merkle/hashes';
import { count, digest, listOf, matching, oneOf, record, text } from '../../journal/shapes';
import type { Disclosure } from '../../journal/statement/commitment';
import { MAX_ENTRY } from '../../journal/statement/envelope';
import { isDisclosure } from '../../journal/statement/statement';

export const BUNDLE_FORMAT = 'urn:paraphe:bundle:1';

/** Names of its files, "proofs/12.txt" beside them. */
export const FILES = {
  manifest: 'manifest.json',
  readMe: 'LISEZ-MOI.txt',
  document: 'document.docx',
  entries: 'entries.jsonl',
  checkpoint: 'checkpoint.txt',
  consistency: 'consistency.json',
  keys: 'keys.json',
} as const;

/** @param index of the entry that it proves. @param folder of its log, "" or "earlier/1/". */
export const proofFile = (index: number, folder = ''): string => `${folder}proofs/${index}.txt`;

/** Where what an earlier log says stands, in the order of the logs, from 1. */
export const earlierFolder = (place: number): string => `earlier/${place}/`;
const EARLIER = /^earlier\/([1-9]\d{0,3})\//;

/** The folders of earlier logs that a bundle has, in order. */
export function earlierFolders(names: Iterable<string>): readonly string[] {
  const places = new Set([...names].flatMap((name) => Number(EARLIER.exec(name)?.[1] ?? 0) || []));
  return [...places].sort((a, b) => a - b).map(earlierFolder);
}

/** Bytes by name. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

export interface BundleEntry {
  readonly index: number;
  /** The envelope's text: the very bytes of the leaf. */
  readonly entry: string;
  /** What opens its commitments, less what was erased. */
  readonly opening: readonly Disclosure[];
}

export interface Manifest {
  readonly format: typeof BUNDLE_FORMAT;
  /** SIRET. */
  readonly organisation: string;
  readonly documentId: string;
  /** Every file but this one, in the order of their names. */
  readonly files: readonly { readonly name: string; readonly size: number; readonly sha256: string }[];
}

/** Proof that the last checkpoint continues the tree of that size. */
export interface Consistency {
  readonly from: number;
  readonly hashes: readonly Hash[];
}

export const MAX_ENTRIES = 20_000;
const MAX_MANIFEST = 8 * 1024 * 1024;
const MAX_LINE = 8 * 1024 * 1024;

const isManifest = record({
  format: oneOf(BUNDLE_FORMAT),
  organisation: matching(/^\d{14}$/),
  documentId: text(200),
  files: listOf(record({ name: text(200), size: count, sha256: digest }), MAX_ENTRIES + 10),
});
const isEntry = record({ index: count, entry: text(MAX_ENTRY), opening: listOf(isDisclosure, 20_000) });
const isConsistency = listOf(record({ from: count, hashes: listOf(text(64), 128) }), MAX_ENTRIES);

export function manifestOf(files: BundleFiles, about: Pick<Manifest, 'organisation' | 'documentId'>): string {
  const listed = [...files].map(([name, bytes]) => ({
    name,
    size: bytes.length,
    sha256: toHex(sha256(bytes)),
  }));
  listed.sort((a, b) => (a.name < b.name ? -1 : 1));
  const { organisation, documentId } = about;
  return canonicalJson({ format: BUNDLE_FORMAT, organisation, documentId, files: listed });
}

/** Undefined when it is not the one text of a manifest. Never throws. */
export function parseManifest(bytes: Uint8Array): Manifest | undefined {
  const value = parseCanonical(fromUtf8(bytes) ?? '', MAX_MANIFEST);
  return isManifest(value) ? value : undefined;
}

/** One entry a line. */
export function entriesText(entries: readonly BundleEntry[]): string {
  const lines = entries.map(({ index, entry, opening }) =>
    canonicalJson({
      index,
      entry,
      opening: opening.map(({ name, salt, value }) => ({ name, salt, value })),
    }),
  );
  return lines.map((line) => `${line}\n`).join('');
}

/** Undefined when a line is not an entry, or the entries are not in the order of their indexes. Never throws. */
export function parseEntries(bytes: Uint8Array): readonly BundleEntry[] | undefined {
  const written = fromUtf8(bytes);
  if (written?.endsWith('\n') !== true) return undefined;
  const entries: BundleEntry[] = [];
  for (const line of written.slice(0, -1).split('\n')) {
    const value = parseCanonical(line, MAX_LINE);
    if (!isEntry(value) || entries.length >= MAX_ENTRIES) return undefined;
    if (value.index <= (entries.at(-1)?.index ?? -1)) return undefined;
    entries.push(value);
  }
  return entries;
}

export const consistencyText = (proofs: readonly Consistency[]): string =>
  canonicalJson(proofs.map(({ from, hashes }) => ({ from, hashes: hashes.map(toBase64) })));

/** Undefined when it is not the one text of such a list. Never throws. */
export function parseConsistency(bytes: Uint8Array): readonly Consistency[] | undefined {
  const value = parseCanonical(fromUtf8(bytes) ?? '', MAX_MANIFEST);
  if (!isConsistency(value)) return undefined;
  const proofs = value.map(({ from, hashes }) => ({
    from,
    hashes: hashes.flatMap((hash) => hashOf(hash) ?? []),
  }));
  return proofs.every(({ hashes }, at) => hashes.length === value[at]?.hashes.length) ? proofs : undefined;
}

function hashOf(written: string): Hash | undefined {
  const bytes = fromBase64(written);
  return bytes?.length === HASH_LENGTH ? bytes : undefined;
}

/** What one log says of the document. */
export interface BundleLog {
  /** What the journal says of the document, in the order of its indexes. */
  readonly entries: readonly BundleEntry[];
  /** c2sp.org/tlog-proof of each entry, by its index. */
  readonly proofs: ReadonlyMap<number, string>;
  /** The last head, a signed note with its cosignatures. */
  readonly checkpoint: string;
  /** From each smaller tree that a proof rests on. */
  readonly consistency: readonly Consistency[];
}

/** With what the log that grows says. */
export interface BundleParts extends BundleLog {
  readonly organisation: string;
  readonly documentId: string;
  /** The sealed .docx. */
  readonly document: Uint8Array;
  /** Logs before it that tell of the document, oldest first: the journal was restarted. */
  readonly earlier?: readonly BundleLog[];
  /** "keys.json" as it is published. */
  readonly keys: string;
  readonly readMe: string;
}

export function bundleFiles(parts: BundleParts): BundleFiles {
  const files = new Map<string, Uint8Array>([
    [FILES.readMe, utf8(parts.readMe)],
    [FILES.document, parts.document],
    [FILES.keys, utf8(parts.keys)],
    ...logFiles(parts, ''),
    ...(parts.earlier ?? []).flatMap((log, at) => logFiles(log, earlierFolder(at + 1))),
  ]);
  return new Map([...files, [FILES.manifest, utf8(manifestOf(files, parts))]]);
}

function logFiles(log: BundleLog, folder: string): (readonly [string, Uint8Array])[] {
  return [
    [`${folder}${FILES.entries}`, utf8(entriesText(log.entries))],
    [`${folder}${FILES.checkpoint}`, utf8(log.checkpoint)],
    [`${folder}${FILES.consistency}`, utf8(consistencyText(log.consistency))],
    ...[...log.proofs].map(([index, proof]) => [proofFile(index, folder), utf8(proof)] as const),
  ];
}
