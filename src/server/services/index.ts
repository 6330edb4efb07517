/**
 * The services, composed over their ports. Each takes the agent who asks; none knows HTTP. The command line composes the
 * same ones in its own process.
 */
import type { Json } from '../../journal/json';
import type { Agent } from '../identity/agent';
import type * as messages from '../api/messages';
import type * as register from '../api/register';
import { archivedFile } from './archived-file';
import { computeVerdict } from './compute-verdict';
import { confirmFinalise } from './confirm-finalise';
import { contestDocument } from './contest-document';
import { documentLife } from './document-life';
import { draftDocument } from './draft-document';
import * as journal from './journal';
import { listDocuments } from './list-documents';
import { abandonFinalise, prepareFinalise } from './prepare-finalise';
import type { ServicePorts } from './ports';
import { recordShown } from './record-shown';
import { reviewPassage, type ReviewInput } from './review-passage';
import { listTemplates, templateForm } from './templates';
import { viewDocument } from './view-document';

/** Files are the document's bytes as they stand. Every method may reject with `RefusalError`. */
export interface Services {
  listTemplates(agent: Agent): readonly messages.TemplateSummary[];
  templateForm(agent: Agent, id: string): messages.TemplateForm;
  draftDocument(agent: Agent, request: messages.DraftRequest): Promise<messages.DraftResponse>;
  viewDocument(agent: Agent, id: string): Promise<messages.DocumentView>;
  recordShown(agent: Agent, id: string, report: messages.ShownReport): Promise<messages.ShownResponse>;
  reviewPassage(agent: Agent, id: string, review: ReviewInput): Promise<messages.ReviewResponse>;
  computeVerdict(agent: Agent, id: string, file: Uint8Array): Promise<messages.VerdictView>;
  prepareFinalise(agent: Agent, id: string, file: Uint8Array): Promise<messages.FinaliseResponse>;
  confirmFinalise(agent: Agent, id: string, file: Uint8Array): Promise<messages.ConfirmResponse>;
  abandonFinalise(agent: Agent, id: string): Promise<messages.DocumentView>;
  /** Sealed. */
  archivedFile(agent: Agent, id: string): Promise<Uint8Array>;
  /** Of an organisation, by SIRET: for everybody. */
  publicKeys(organisation: string): Promise<Json>;
  journalStatus(agent: Agent): Promise<messages.JournalStatus>;
  journalCheckpoint(agent: Agent): Promise<string>;
  journalProof(agent: Agent, index: number): Promise<string>;
  journalConsistency(
    agent: Agent,
    sizes: { readonly from: number; readonly to: number },
  ): Promise<messages.ConsistencyProof>;
  /** JSON lines, without newlines. */
  exportJournal(agent: Agent): Promise<AsyncIterable<string>>;
  listDocuments(agent: Agent, query: register.RegisterQuery): Promise<register.RegisterPage>;
  documentLife(agent: Agent, id: string): Promise<readonly register.LifeEvent[]>;
  contestDocument(agent: Agent, id: string, reason: string): Promise<messages.DraftResponse>;
}

export function createServices(ports: ServicePorts): Services {
  return {
    listTemplates: (agent) => listTemplates(ports, agent),
    templateForm: (agent, id) => templateForm(ports, agent, id),
    draftDocument: (agent, request) => draftDocument(ports, agent, request),
    viewDocument: (agent, id) => viewDocument(ports, agent, id),
    recordShown: (agent, id, report) => recordShown(ports, agent, id, report),
    reviewPassage: (agent, id, review) => reviewPassage(ports, agent, id, review),
    computeVerdict: (agent, id, file) => computeVerdict(ports, agent, id, file),
    prepareFinalise: (agent, id, file) => prepareFinalise(ports, agent, id, file),
    confirmFinalise: (agent, id, file) => confirmFinalise(ports, agent, id, file),
    abandonFinalise: (agent, id) => abandonFinalise(ports, agent, id),
    archivedFile: (agent, id) => archivedFile(ports, agent, id),
    publicKeys: (organisation) => journal.publicKeys(ports, organisation),
    journalStatus: (agent) => journal.journalStatus(ports, agent),
    journalCheckpoint: (agent) => journal.journalCheckpoint(ports, agent),
    journalProof: (agent, index) => journal.journalProof(ports, agent, index),
    journalConsistency: (agent, sizes) => journal.journalConsistency(ports, agent, sizes),
    exportJournal: (agent) => journal.exportJournal(ports, agent),
    listDocuments: (agent, query) => listDocuments(ports, agent, query),
    documentLife: (agent, id) => documentLife(ports, agent, id),
    contestDocument: (agent, id, reason) => contestDocument(ports, agent, id, reason),
  };
}

export type { ReviewInput } from './review-passage';
export type { ServicePorts } from './ports';
