/**
 * The ledger as a custom XML part: written from, and read into, `review/ledger`. A ledger that is not exactly one of ours
 * is "unreadable": it must never be half understood.
 */
import type { Document } from 'slimdom';
import type { AgentRef, Ledger, LedgerPassage, LedgerReview, PassageState } from '../review/ledger';
import type { ReviewPolicy } from '../review/policy';
import type { LedgerReading } from '../review/scan';
import { findCustomXml, putCustomXml } from './custom-xml';
import { DIGEST_SHAPE, OwnElement, OwnXmlError, TIME_SHAPE, writeOwnXml } from './own-xml';
import type { Written } from './own-xml';
import type { DocxPackage } from './package';
import { DEFAULT_LIMITS } from './package';
import { parseXml } from './package/xml-text';
import { isPassageId } from './tags';

export const LEDGER_NAMESPACE = 'urn:paraphe:ledger:1';
/** What the namespace of any version begins with: a later version is unreadable, not missing. */
const ANY_VERSION = 'urn:paraphe:ledger:';
/** Store id of the part; any fixed GUID does. */
const LEDGER_ITEM_ID = '{6B0A1E52-5F3D-4C0B-9B6E-7A5052415048}';

const STATES: readonly PassageState[] = ['pending', 'approved', 'amended', 'rejected', 'removed'];
const FLAG_STATES = ['open', 'confirmed', 'corrected'] as const;
const SOURCE_SHAPE = /^(fact|law|profile|excerpt):\S+$/;

/** The XML of a ledger, deterministic: the same ledger always gives the same text. */
export function ledgerToXml(ledger: Ledger): string {
  return writeOwnXml(LEDGER_NAMESPACE, {
    name: 'ledger',
    attributes: {
      document: ledger.documentId,
      template: ledger.template.id,
      version: ledger.template.version,
      created: ledger.created,
    },
    children: [
      { name: 'author', attributes: { agent: ledger.author.id, name: ledger.author.name } },
      {
        name: 'policy',
        attributes: {
          roles: ledger.policy.roles.join(' '),
          authorAlone: String(ledger.policy.authorAlone),
          reviewers: String(ledger.policy.reviewers),
        },
      },
      ...ledger.passages.map(writePassage),
    ],
  });
}

function writePassage(passage: LedgerPassage): Written {
  const { drafter } = passage;
  return {
    name: 'passage',
    attributes: {
      id: passage.id,
      slot: passage.slot,
      created: passage.created,
      state: passage.state,
      digest: passage.digest,
    },
    children: [
      { name: 'drafter', attributes: { mode: drafter.mode, model: drafter.model, version: drafter.version } },
      ...passage.paragraphs.map((digest) => ({ name: 'paragraph', attributes: { digest } })),
      ...(passage.amended ?? []).map((digest) => ({ name: 'amended', attributes: { digest } })),
      ...passage.sources.map((ref) => ({ name: 'source', attributes: { ref } })),
      ...(passage.authors ?? []).map(({ id, name }) => ({ name: 'author', attributes: { agent: id, name } })),
      ...(passage.flags ?? []).map(({ id, kind, state }) => ({
        name: 'flag',
        attributes: { id, kind, state },
      })),
      ...passage.reviews.map(({ agent, role, time, digest }) => ({
        name: 'review',
        attributes: { agent: agent.id, name: agent.name, role, time, digest },
      })),
    ],
  };
}

/** @throws OwnXmlError when it is not a ledger of this version, complete and consistent; HostileFileError when not XML. */
export function ledgerFromXml(xml: string): Ledger {
  return ledgerFromDocument(parseXml(xml, 'ledger', DEFAULT_LIMITS.depth));
}

function ledgerFromDocument(document: Document): Ledger {
  const root = document.documentElement;
  if (root?.namespaceURI !== LEDGER_NAMESPACE || root.localName !== 'ledger')
    throw new OwnXmlError('ledger', `root ${root?.namespaceURI ?? ''} ${root?.localName ?? ''}`);
  const ledger = new OwnElement(root, LEDGER_NAMESPACE, 'ledger');
  const passages = ledger.all('passage').map(readPassage);
  if (new Set(passages.map(({ id }) => id)).size !== passages.length) ledger.fail('two passages with one id');
  return ledger.done({
    documentId: ledger.text('document'),
    template: { id: ledger.text('template'), version: ledger.text('version') },
    created: ledger.text('created', TIME_SHAPE),
    author: readAgent(ledger.required('author')),
    policy: readPolicy(ledger.required('policy')),
    passages,
  });
}

const readAgent = (element: OwnElement): AgentRef =>
  element.done({ id: element.text('agent'), name: element.text('name') });

function readPolicy(policy: OwnElement): ReviewPolicy {
  return policy.done({
    roles: policy.text('roles').split(' '),
    authorAlone: policy.text('authorAlone', /^(true|false)$/) === 'true',
    reviewers: Number(policy.text('reviewers', /^[1-9]\d?$/)),
  });
}

function readPassage(passage: OwnElement): LedgerPassage {
  const digests = (name: string): string[] =>
    passage.all(name).map((element) => element.done(element.text('digest', DIGEST_SHAPE)));
  const id = passage.text('id');
  if (!isPassageId(id)) passage.fail('attribute id');
  const state = STATES.find((known) => known === passage.text('state'));
  if (state === undefined) passage.fail('attribute state');
  const paragraphs = digests('paragraph');
  if (paragraphs.length === 0) passage.fail('no paragraph');
  const amended = digests('amended');
  const reviews = passage.all('review').map(readReview);
  if (reviews.some(({ digest }) => digest !== reviews[0]?.digest)) passage.fail('reviews of different words');
  const authors = passage.all('author').map(readAgent);
  const flags = passage.all('flag').map(readFlag);
  const drafter = passage.required('drafter');
  const model = drafter.optional('model');
  return passage.done({
    id,
    slot: passage.text('slot'),
    drafter: drafter.done({
      mode: drafter.text('mode'),
      ...(model === undefined ? {} : { model }),
      version: drafter.text('version'),
    }),
    created: passage.text('created', TIME_SHAPE),
    digest: passage.text('digest', DIGEST_SHAPE),
    paragraphs,
    sources: passage.all('source').map((element) => element.done(element.text('ref', SOURCE_SHAPE))),
    ...(authors.length > 0 ? { authors } : {}),
    state,
    reviews,
    ...(amended.length > 0 ? { amended } : {}),
    ...(flags.length > 0 ? { flags } : {}),
  });
}

function readFlag(flag: OwnElement): NonNullable<LedgerPassage['flags']>[number] {
  const state = FLAG_STATES.find((known) => known === flag.text('state'));
  if (state === undefined) flag.fail('attribute state');
  return flag.done({ id: flag.text('id'), kind: flag.text('kind'), state });
}

function readReview(review: OwnElement): LedgerReview {
  const digest = review.optional('digest');
  if (digest !== undefined && !DIGEST_SHAPE.test(digest)) review.fail('attribute digest');
  return review.done({
    agent: { id: review.text('agent'), name: review.text('name') },
    role: review.text('role'),
    time: review.text('time', TIME_SHAPE),
    ...(digest === undefined ? {} : { digest }),
  });
}

/** What the document says of its ledger. Never throws for what the file holds. */
export function readLedger(pkg: DocxPackage): LedgerReading {
  const parts = findCustomXml(pkg, ANY_VERSION);
  const [part] = parts;
  if (!part) return { status: 'missing' };
  if (parts.length > 1) return { status: 'several' };
  try {
    if (!part.document) throw new OwnXmlError('ledger', 'not XML');
    return { status: 'ok', ledger: ledgerFromDocument(part.document) };
  } catch (error) {
    if (error instanceof OwnXmlError) return { status: 'unreadable', why: error.message };
    throw error;
  }
}

/** Writes the document's one ledger part, in place of any that stands. */
export function writeLedger(pkg: DocxPackage, ledger: Ledger): void {
  putCustomXml(
    pkg,
    { namespace: LEDGER_NAMESPACE, family: ANY_VERSION, itemId: LEDGER_ITEM_ID },
    ledgerToXml(ledger),
  );
}
