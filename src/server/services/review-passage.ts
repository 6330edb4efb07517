/**
 * One agent's decision on one passage, taken on the words that stand in the file received. The record changes, or nothing
 * does; the document's ledger is handed back for the pane to write.
 */
import { ledgerToXml } from '../../document/ledger';
import { digestPassage } from '../../document/words';
import type { BlockingFinding } from '../../review/checks';
import { decide, type DecisionRefusal } from '../../review/decide';
import { verdict } from '../../review/gate';
import { misplacedSentence } from '../../review/messages';
import { mayReview } from '../../review/policy';
import { ledgerOf } from '../../review/record-ledger';
import type { Decision, DocumentRecord, RecordedPassage, Review } from '../../review/record';
import type { Scan } from '../../review/scan';
import type { ReviewAction, ReviewResponse } from '../api/messages';
import type { ProblemCode } from '../api/problems';
import { agentRef, ROLES, type Agent, type Role } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { DomainEvent } from '../store/events';
import { blockingOf, checkFile, type CheckPorts } from './checks/run';
import { changeDocument, contentOf } from './change-document';
import { eventAgent } from './event-agent';
import { findDocument, findPassage, mustBeDraft } from './find-document';
import type { ServicePorts } from './ports';
import { readFile } from './read-file';
import { RefusalError } from './refusal';
import { passageView, verdictView } from './views';
import { newlyVoided } from './voided';

export interface ReviewInput {
  readonly file: Uint8Array;
  readonly passage: string;
  readonly action: ReviewAction;
  /** Digest of the words that the agent was shown; required to approve. */
  readonly digest?: string;
  readonly reason?: string;
}

export async function reviewPassage(
  ports: Pick<ServicePorts, 'store' | 'now'> & CheckPorts,
  agent: Agent,
  id: string,
  input: ReviewInput,
): Promise<ReviewResponse> {
  mustBeAllowed(agent, 'review');
  const { store } = ports;
  await findDocument(store, agent, id);
  const opened = readFile(input.file);
  const { scan } = opened;
  let findings: readonly BlockingFinding[] | undefined;
  return changeDocument(store, agent, id, async (document) => {
    const { record } = document;
    const passage = findPassage(document, input.passage);
    mustBeDraft(document);
    mustBeReviewer(record, agent);
    if (scan.ledger.status === 'ok' && scan.ledger.ledger.documentId !== id) {
      throw new RefusalError('wrong-document', 'Ce fichier porte le registre d’un autre document.');
    }
    const time = ports.now();
    const by = { agent: agentRef(agent), role: agent.role, time };
    const decision = input.action === 'take-back' ? undefined : decisionOf(scan, passage, input, by);
    const reviewed = decided(passage, decision);
    const after = withPassage(record, reviewed);
    const told = await store.events(record.organisation, id);
    const seen = { scan, verdict: verdict(withLedger(scan, record), record) };
    const next = { ...document, record: after };
    // Before anything is written: what breaks here must leave nothing recorded. Once, however often the write is tried.
    findings ??= blockingOf(checkFile(ports, next, opened));
    const response: ReviewResponse = {
      passage: passageView(reviewed, next),
      ledgerXml: ledgerToXml(ledgerOf(after)),
      verdict: verdictView(verdict(withLedger(scan, after), after, findings), next),
    };
    return {
      content: { ...contentOf(document), record: after },
      events: [
        ...newlyVoided({ agent, time }, seen, record, told),
        { documentId: id, agent: eventAgent(agent), time, ...eventOf(passage.id, decision) },
      ],
      answer: () => response,
    };
  });
}

/** Each decision needs a role that the document's policy lets review. @throws RefusalError `reviewer-not-allowed` */
export function mustBeReviewer({ policy }: DocumentRecord, { role }: Agent): void {
  if (mayReview(policy, role)) return;
  const roles = ROLES.filter((known) => policy.roles.includes(known)).map((known) => ROLE_NAMES[known]);
  throw new RefusalError(
    'reviewer-not-allowed',
    `Le modèle de ce document réserve la relecture à d’autres rôles que le vôtre\u00A0: ${roles.join(', ')}.`,
  );
}

const ROLE_NAMES: Readonly<Record<Role, string>> = {
  drafter: 'rédaction',
  'legal-reviewer': 'relecture juridique',
  administrator: 'administration',
  auditor: 'audit',
};

function decisionOf(
  scan: Scan,
  passage: RecordedPassage,
  { action, digest, reason }: ReviewInput,
  by: Review,
): Decision {
  if (action === 'approve' && digest === undefined) {
    throw new RefusalError('bad-request', 'L’empreinte du texte relu est nécessaire pour l’approuver.');
  }
  const outcome = decide(
    scan,
    passage,
    action === 'reject' || action === 'record-removal'
      ? { action, ...(reason === undefined ? {} : { reason }) }
      : { action: 'approve', shown: digest ?? '' },
    by,
    digestPassage,
  );
  if (outcome.ok) return outcome.decision;
  const [code, sentence] = REFUSALS[outcome.refusal];
  throw new RefusalError(code, outcome.cause === undefined ? sentence : misplacedSentence(outcome.cause));
}

const REFUSALS: Readonly<Record<DecisionRefusal, readonly [ProblemCode, string]>> = {
  'words-changed': [
    'words-changed',
    'Le texte de ce passage n’est plus celui que vous avez relu\u00A0: relisez-le, puis décidez.',
  ],
  'not-found': [
    'text-missing',
    'Ce passage n’est plus dans le document\u00A0: remettez-le en place, ou constatez sa suppression.',
  ],
  'still-present': [
    'text-present',
    'Ce passage figure encore dans le document\u00A0: supprimez son texte avant de le rejeter.',
  ],
  duplicated: [
    'mark-damaged',
    'Ce passage figure plusieurs fois dans le document\u00A0: n’en gardez qu’un exemplaire, puis décidez.',
  ],
  misplaced: [
    'mark-damaged',
    'Ce passage n’est plus à une place où il peut être relu\u00A0: remettez-le en place, puis décidez.',
  ],
  'mark-lost': ['mark-damaged', 'La marque de ce passage a été perdue\u00A0: rétablissez-la, puis décidez.'],
};

function decided({ decision: _previous, ...passage }: RecordedPassage, decision?: Decision): RecordedPassage {
  return decision === undefined ? passage : { ...passage, decision };
}

function withPassage(record: DocumentRecord, changed: RecordedPassage): DocumentRecord {
  return {
    ...record,
    passages: record.passages.map((passage) => (passage.id === changed.id ? changed : passage)),
  };
}

/** The scan as it will be once the pane has written the ledger that is handed back. */
export function withLedger(scan: Scan, record: DocumentRecord): Scan {
  return scan.ledger.status === 'ok' ? { ...scan, ledger: { status: 'ok', ledger: ledgerOf(record) } } : scan;
}

type ReviewEvent = Pick<DomainEvent & { kind: 'taken-back' }, 'kind' | 'passage'>;
type DecisionEvent = Pick<DomainEvent & { kind: 'reviewed' }, 'kind' | 'passage' | 'decision' | 'digest'>;

function eventOf(passage: string, decision?: Decision): ReviewEvent | DecisionEvent {
  if (decision === undefined) return { kind: 'taken-back', passage };
  const digest = 'digest' in decision ? { digest: decision.digest } : {};
  return { kind: 'reviewed', passage, decision: decision.kind, ...digest };
}
