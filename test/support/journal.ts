/**
 * A journal in memory, made with the same functions as the server's, and one event of every kind.
 */
import { createHash } from 'node:crypto';
import { exportLine, JOURNAL_FORMAT } from '../../src/journal/audit/export';
import type { Signer } from '../../src/journal/ed25519';
import { enterEvents, type Entry } from '../../src/journal/enter';
import type { JournalEvent } from '../../src/journal/events/kinds';
import type { KeyRing } from '../../src/journal/key-ring';
import type { Hash } from '../../src/journal/merkle/hashes';
import { proveInclusion } from '../../src/journal/merkle/prove';
import { EMPTY_RANGE } from '../../src/journal/merkle/range';
import { formatVerifierKey } from '../../src/journal/note/key';
import { formatLogProof } from '../../src/journal/note/tlog-proof';
import { sealText, type Seal } from '../../src/journal/seal/seal';
import type { RandomBytes } from '../../src/journal/statement/commitment';
import { testSigner } from './ed25519';

export const SIRET = '21250999600006';
export const ORIGIN = `trace.example.fr/${SIRET}`;
export const TIME = '2026-11-21T09:00:00.000Z';

/** Bytes that differ at each call and are the same in each run. */
export function countingBytes(): RandomBytes {
  let calls = 0;
  return (length) => {
    calls += 1;
    if (length === 0) return new Uint8Array();
    const hash = createHash('shake256', { outputLength: length });
    return new Uint8Array(hash.update(`salt ${calls}`).digest());
  };
}

export const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

export const NADIA = {
  id: 'a-1',
  name: 'Nadia Perrin, rédactrice',
  role: 'drafter',
  siret: SIRET,
  issuer: 'https://connexion.example.fr',
  subject: 'f2b1c0',
  amr: ['pwd', 'totp'],
  authTime: TIME,
};
export const SYLVIE = { id: 'a-2', name: 'Sylvie Droz, juriste', role: 'legal-reviewer' };

const DOCUMENT = 'doc-1';
const PASSAGE = 'AAAAAAAAAAAAAAAAAAAAAA';
const drafter = { mode: 'embedded', version: '1' };
const template = { id: 'note', version: '1.0.0' };
const passage = { documentId: DOCUMENT, passage: PASSAGE, agent: NADIA, time: TIME };
const administrator = { agent: SYLVIE, time: TIME };
const KEY = formatVerifierKey(testSigner(ORIGIN, 1).key);

export const PARAGRAPHS = ['Vu', 'Considérant', 'Article 1er', 'Article 2'].map((text) =>
  digestOf(text).slice(0, 16),
);

export const FINALISED: JournalEvent & { readonly kind: 'finalised' } = {
  kind: 'finalised',
  time: TIME,
  documentId: DOCUMENT,
  template,
  agent: SYLVIE,
  digest: digestOf('the document'),
  paragraphs: PARAGRAPHS,
  file: digestOf('the file'),
  agents: [{ agent: NADIA }, { agent: SYLVIE }],
  passages: [
    {
      passage: PASSAGE,
      slot: 'motives',
      drafter: { ...drafter, model: 'mistral-small' },
      sources: ['fact:street', 'law:CGCT-L2213-1'],
      reviews: [
        { decision: 'amended', time: TIME, by: 0, digest: digestOf('the words') },
        { decision: 'approved', time: TIME, by: 1, digest: digestOf('the words') },
      ],
    },
  ],
  checks: [{ check: 'VIS-012', time: TIME, by: 1, reason: 'Visa vérifié sur Légifrance.' }],
};

/** One event of every kind. */
export const EVENTS: readonly JournalEvent[] = [
  { kind: 'journal-opened', time: TIME, key: KEY },
  { kind: 'drafted', time: TIME, documentId: DOCUMENT, template, agent: NADIA },
  {
    ...passage,
    kind: 'passage-generated',
    slot: 'motives',
    drafter,
    sources: ['fact:street'],
    digest: digestOf('1'),
  },
  { kind: 'opened', time: TIME, documentId: DOCUMENT, agent: NADIA },
  { ...passage, kind: 'shown', digest: digestOf('1') },
  { ...passage, kind: 'reviewed', decision: 'approved', digest: digestOf('1') },
  { ...passage, kind: 'reviewed', decision: 'amended', digest: digestOf('2'), reason: 'Une faute.' },
  { ...passage, kind: 'reviewed', decision: 'rejected', reason: 'Hors sujet.' },
  { ...passage, kind: 'voided', digest: digestOf('1'), found: digestOf('3') },
  { ...passage, kind: 'taken-back' },
  {
    ...passage,
    kind: 'flag-confirmed',
    flag: 'f-1',
    claim: 'date',
    source: 'Arrêté du 3 mars.',
    digest: digestOf('1'),
  },
  {
    kind: 'masking-changed',
    time: TIME,
    documentId: DOCUMENT,
    change: 'unmasked',
    agent: NADIA,
    digest: digestOf('4'),
    reason: 'Un lieu.',
  },
  { ...passage, kind: 'reviewed', decision: 'removed', reason: 'Supprimé par le maire.' },
  {
    kind: 'check-acknowledged',
    time: TIME,
    documentId: DOCUMENT,
    check: 'VIS-012',
    agent: NADIA,
    reason: 'Vu.',
  },
  { kind: 'check-reopened', time: TIME, documentId: DOCUMENT, check: 'VIS-012', agent: NADIA },
  {
    kind: 'finalisation-prepared',
    time: TIME,
    documentId: DOCUMENT,
    agent: SYLVIE,
    digest: digestOf('the document'),
  },
  { kind: 'finalisation-abandoned', time: TIME, documentId: DOCUMENT, agent: SYLVIE },
  FINALISED,
  {
    kind: 'seal-verified',
    time: TIME,
    documentId: DOCUMENT,
    outcome: 'intact',
    digest: digestOf('the document'),
  },
  {
    kind: 'contested',
    time: TIME,
    documentId: DOCUMENT,
    entry: 13,
    copy: 'doc-2',
    agent: NADIA,
    reason: 'Délai.',
  },
  { kind: 'exported', time: TIME, what: 'journal', agent: SYLVIE },
  {
    kind: 'erased',
    time: TIME,
    what: 'document',
    target: 'doc-9',
    openings: 4,
    agent: SYLVIE,
    reason: 'Demande.',
  },
  { kind: 'signed-in', time: TIME, provider: 'local', agent: NADIA },
  {
    kind: 'sign-in-refused',
    time: TIME,
    provider: 'local',
    cause: 'bad-password',
    login: 'nadia.perrin',
    unentered: 3,
  },
  { ...administrator, kind: 'account-changed', change: 'role', account: NADIA },
  { ...administrator, kind: 'policy-changed', id: 'review', version: '2', content: digestOf('policy') },
  { ...administrator, kind: 'template-changed', id: 'note', version: '1.1.0', content: digestOf('template') },
  { ...administrator, kind: 'ai-switched', to: 'off', reason: 'Consigne du RSSI.' },
  {
    ...administrator,
    kind: 'egress',
    endpoint: 'albert',
    outcome: 'refused',
    cause: 'personal-data',
    dataClass: 'personal',
  },
  { kind: 'events-imported', time: TIME, entries: 12 },
  { ...administrator, kind: 'key-rotated', from: '1a2b3c4d', to: KEY, reason: 'planned' },
  { ...administrator, kind: 'journal-restarted', previous: ORIGIN, size: 12, cause: 'restored' },
];

export interface MemoryJournal {
  readonly origin: string;
  readonly entries: readonly Entry[];
  /** The signed note after the last batch. */
  readonly checkpoint: string;
  /** All of its export, line by line. */
  readonly lines: readonly string[];
  seal(index: number, more?: Partial<Seal>): Promise<string>;
}

/** @param batches events that are entered together, with one checkpoint each. */
export function memoryJournal(
  batches: readonly (readonly JournalEvent[])[],
  {
    signers = [testSigner(ORIGIN, 1)],
    demonstration = false,
  }: {
    /** One a batch; the last one signs the batches that are left. */ readonly signers?: readonly Signer[];
    readonly demonstration?: boolean;
  } = {},
): MemoryJournal {
  const randomBytes = countingBytes();
  const signerOf = (batch: number): Signer => signers[batch] ?? signers.at(-1) ?? testSigner(ORIGIN, 1);
  const origin = signerOf(0).key.name;
  const entries: Entry[] = [];
  const nodes = new Map<string, Hash>();
  const lines = [exportLine({ type: 'log', format: JOURNAL_FORMAT, origin })];
  let range = EMPTY_RANGE;
  let checkpoint = '';
  for (const [at, events] of batches.entries()) {
    const log = { origin, range, signer: signerOf(at), demonstration };
    const batch = enterEvents(log, events, randomBytes);
    for (const { index, leaf } of batch.entries) nodes.set(`0/${index}`, leaf);
    for (const { level, index, hash } of batch.nodes) nodes.set(`${level}/${index}`, hash);
    for (const { index, entry, openings } of batch.entries)
      lines.push(exportLine({ type: 'entry', index, entry, opening: openings }));
    lines.push(exportLine({ type: 'checkpoint', note: batch.checkpoint }));
    entries.push(...batch.entries);
    ({ range, checkpoint } = batch);
  }
  return {
    origin,
    entries,
    checkpoint,
    lines,
    async seal(index, more = {}) {
      const read = (ids: readonly { level: number; index: number }[]): Promise<Hash[]> =>
        Promise.resolve(ids.map((id) => nodes.get(`${id.level}/${id.index}`) ?? new Uint8Array()));
      const proof = formatLogProof(index, await proveInclusion(read, index, range.size), checkpoint);
      const { entry = '', openings = [] } = entries[index] ?? {};
      return sealText({ entry, opening: openings, proof, ...more });
    },
  };
}

/** The ring of one signer from the first entry on. */
export function ringOf(signer: Signer = testSigner(ORIGIN, 1), more: Partial<KeyRing> = {}): KeyRing {
  return {
    organisation: SIRET,
    keys: [{ key: signer.key, firstEntry: 0, from: TIME, compromised: false }],
    witnesses: [],
    quorum: 0,
    ...more,
  };
}
