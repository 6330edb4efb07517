/**
 * The statement of finalisation as a custom XML part: who finalised which words, and who had reviewed them. It is a plain
 * statement: whoever can write the file can write it. It must never be taken for a seal.
 */
import type { AgentRef, Digest, PassageId, PassageState } from '../review/ledger';
import { findCustomXml, putCustomXml, removeCustomXml } from './custom-xml';
import { DIGEST_SHAPE, OwnElement, OwnXmlError, TIME_SHAPE, writeOwnXml } from './own-xml';
import type { DocxPackage } from './package';
import { DEFAULT_LIMITS } from './package';
import { parseXml } from './package/xml-text';
import { isPassageId } from './tags';

export const STATEMENT_NAMESPACE = 'urn:paraphe:statement:1';
const ANY_VERSION = 'urn:paraphe:statement:';
const STATEMENT_ITEM_ID = '{3D7C9A10-84E2-4F6B-8D1A-7A5052415053}';

export interface StatementReview {
  readonly passage: PassageId;
  readonly state: Exclude<PassageState, 'pending'>;
  readonly agent: AgentRef;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Digest of the reviewed words; absent when the text was rejected or removed. */
  readonly digest?: Digest;
}

export interface Statement {
  readonly documentId: string;
  readonly template: { readonly id: string; readonly version: string };
  /** Digest of the finalised document (`Scan.digest`). */
  readonly digest: Digest;
  /** ISO 8601, UTC. */
  readonly time: string;
  /** Who finalised. */
  readonly agent: AgentRef;
  /** One for each agent and passage: several agents may have reviewed the same words. */
  readonly reviews: readonly StatementReview[];
  readonly sealed: false;
}

export type StatementReading =
  | { readonly status: 'ok'; readonly statement: Statement }
  | { readonly status: 'missing' }
  | { readonly status: 'unreadable'; readonly why: string }
  | { readonly status: 'several' };

const STATES: readonly StatementReview['state'][] = ['approved', 'amended', 'rejected', 'removed'];

/** Deterministic XML of a statement. */
export function statementToXml(statement: Statement): string {
  return writeOwnXml(STATEMENT_NAMESPACE, {
    name: 'statement',
    attributes: {
      document: statement.documentId,
      template: statement.template.id,
      version: statement.template.version,
      digest: statement.digest,
      time: statement.time,
      agent: statement.agent.id,
      name: statement.agent.name,
      sealed: 'false',
    },
    children: statement.reviews.map((review) => ({
      name: 'review',
      attributes: {
        passage: review.passage,
        state: review.state,
        agent: review.agent.id,
        name: review.agent.name,
        time: review.time,
        digest: review.digest,
      },
    })),
  });
}

/** @throws OwnXmlError when it is not a statement of this version; HostileFileError when not XML. */
export function statementFromXml(xml: string): Statement {
  const root = parseXml(xml, 'statement', DEFAULT_LIMITS.depth).documentElement;
  if (root?.namespaceURI !== STATEMENT_NAMESPACE || root.localName !== 'statement')
    throw new OwnXmlError('statement', `root ${root?.namespaceURI ?? ''} ${root?.localName ?? ''}`);
  const element = new OwnElement(root, STATEMENT_NAMESPACE, 'statement');
  element.text('sealed', /^false$/);
  return element.done({
    documentId: element.text('document'),
    template: { id: element.text('template'), version: element.text('version') },
    digest: element.text('digest', DIGEST_SHAPE),
    time: element.text('time', TIME_SHAPE),
    agent: { id: element.text('agent'), name: element.text('name') },
    reviews: element.all('review').map(readReview),
    sealed: false,
  });
}

function readReview(review: OwnElement): StatementReview {
  const passage = review.text('passage');
  if (!isPassageId(passage)) review.fail('attribute passage');
  const state = STATES.find((known) => known === review.text('state'));
  if (state === undefined) review.fail('attribute state');
  const digest = review.optional('digest');
  if (digest !== undefined && !DIGEST_SHAPE.test(digest)) review.fail('attribute digest');
  return review.done({
    passage,
    state,
    agent: { id: review.text('agent'), name: review.text('name') },
    time: review.text('time', TIME_SHAPE),
    ...(digest === undefined ? {} : { digest }),
  });
}

/** What the document says of its finalisation. Never throws for what the file holds. */
export function readStatement(pkg: DocxPackage): StatementReading {
  const parts = findCustomXml(pkg, ANY_VERSION);
  const [part] = parts;
  if (!part) return { status: 'missing' };
  if (parts.length > 1) return { status: 'several' };
  try {
    if (!part.document) throw new OwnXmlError('statement', 'not XML');
    return { status: 'ok', statement: statementFromXml(pkg.text(part.name)) };
  } catch (error) {
    if (error instanceof OwnXmlError) return { status: 'unreadable', why: error.message };
    throw error;
  }
}

export function writeStatement(pkg: DocxPackage, statement: Statement): void {
  putCustomXml(
    pkg,
    { namespace: STATEMENT_NAMESPACE, family: ANY_VERSION, itemId: STATEMENT_ITEM_ID },
    statementToXml(statement),
  );
}

/** Takes every statement away: a document that goes back to work is not finalised. */
export function removeStatement(pkg: DocxPackage): void {
  for (const { name } of findCustomXml(pkg, ANY_VERSION)) removeCustomXml(pkg, name);
}
