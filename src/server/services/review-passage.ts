/**
 * One agent's decision on one passage, taken on the words that stand in the file received. The record changes, or nothing
 * does; the document's ledger is handed back for the pane to write.
 */
import { ledgerToXml } from '../../document/ledger';
import { digestPassage } from '../../document/words';
import { decide, type DecisionRefusal } from '../../review/decide';
import { verdict } from '../../review/gate';
import { ledgerOf } from '../../review/record-ledger';
import type { Decision, DocumentRecord, RecordedPassage } from '../../review/record';
import type { Scan } from '../../review/scan';
import type { ReviewAction, ReviewResponse } from '../api/messages';
import type { ProblemCode } from '../api/problems';
import { agentRef, type Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import type { DomainEvent } from '../store/events';
import { findDocument, findPassage, mustBeDraft } from './find-document';
import type { ServicePorts } from './ports';
import { readFile } from './read-file';
import { RefusalError } from './refusal';
import { passageView, verdictView } from './views';

export interface ReviewInput {
  readonly file: Uint8Array;
  readonly passage: string;
  readonly action: ReviewAction;
  /** Digest of the words that the agent was shown; required to approve. */
  readonly digest?: string;
  readonly reason?: string;
}

export async function reviewPassage(
  ports: Pick<ServicePorts, 'store' | 'now'>,
  agent: Agent,
  id: string,
  input: ReviewInput,
): Promise<ReviewResponse> {
  mustBeAllowed(agent, 'review');
  const document = await findDocument(ports.store, agent, id);
  const passage = findPassage(document, input.passage);
  mustBeDraft(document);
  const { scan } = readFile(input.file);
  if (scan.ledger.status === 'ok' && scan.ledger.ledger.documentId !== id) {
    throw new RefusalError('wrong-document', 'Ce fichier porte le registre d’un autre document.');
  }
  const by = { agent: agentRef(agent), time: ports.now() };
  const decision = input.action === 'take-back' ? undefined : decisionOf(scan, passage, input, by);
  const reviewed = decided(passage, decision);
  const record = withPassage(document.record, reviewed);
  const { version: readVersion, ...content } = document;
  const stored = await ports.store.write({ ...content, record, readVersion }, [
    { documentId: id, ...by, ...eventOf(passage.id, decision) },
  ]);
  return {
    passage: passageView(reviewed, stored.display),
    ledgerXml: ledgerToXml(ledgerOf(record)),
    verdict: verdictView(verdict(withLedger(scan, record), record), stored),
  };
}

function decisionOf(
  scan: Scan,
  passage: RecordedPassage,
  { action, digest, reason }: ReviewInput,
  by: Pick<Decision, 'agent' | 'time'>,
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
  throw new RefusalError(code, sentence);
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
    'Ce passage figure encore dans le document\u00A0: supprimez son texte avant de l’écarter.',
  ],
  duplicated: [
    'mark-damaged',
    'Ce passage figure plusieurs fois dans le document\u00A0: n’en gardez qu’un exemplaire, puis décidez.',
  ],
  misplaced: [
    'mark-damaged',
    'Ce passage est dans le désordre, masqué, ou hors du corps du texte\u00A0: remettez-le à sa place, puis décidez.',
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
function withLedger(scan: Scan, record: DocumentRecord): Scan {
  return scan.ledger.status === 'ok' ? { ...scan, ledger: { status: 'ok', ledger: ledgerOf(record) } } : scan;
}

type ReviewEvent = Pick<DomainEvent & { kind: 'taken-back' }, 'kind' | 'passage'>;
type DecisionEvent = Pick<DomainEvent & { kind: 'reviewed' }, 'kind' | 'passage' | 'decision' | 'digest'>;

function eventOf(passage: string, decision?: Decision): ReviewEvent | DecisionEvent {
  if (decision === undefined) return { kind: 'taken-back', passage };
  const digest = 'digest' in decision ? { digest: decision.digest } : {};
  return { kind: 'reviewed', passage, decision: decision.kind, ...digest };
}
