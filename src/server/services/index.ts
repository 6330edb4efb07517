/**
 * The services, composed over their ports. Each takes the agent who asks; none knows HTTP. The command line composes the
 * same ones in its own process.
 */
import type { Agent } from '../identity/agent';
import type * as messages from '../api/messages';
import { archivedFile } from './archived-file';
import type { Attached } from './attached';
import { computeVerdict } from './compute-verdict';
import { confirmFinalise } from './confirm-finalise';
import { draftDocument } from './draft-document';
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
  draftDocument(
    agent: Agent,
    request: messages.DraftRequest,
    attached?: Attached,
  ): Promise<messages.DraftResponse>;
  viewDocument(agent: Agent, id: string): Promise<messages.DocumentView>;
  recordShown(agent: Agent, id: string, report: messages.ShownReport): Promise<messages.ShownResponse>;
  reviewPassage(agent: Agent, id: string, review: ReviewInput): Promise<messages.ReviewResponse>;
  computeVerdict(agent: Agent, id: string, file: Uint8Array): Promise<messages.VerdictView>;
  prepareFinalise(agent: Agent, id: string, file: Uint8Array): Promise<messages.FinaliseResponse>;
  confirmFinalise(agent: Agent, id: string, file: Uint8Array): Promise<messages.ConfirmResponse>;
  abandonFinalise(agent: Agent, id: string): Promise<messages.DocumentView>;
  archivedFile(agent: Agent, id: string): Promise<Uint8Array>;
}

export function createServices(ports: ServicePorts): Services {
  return {
    listTemplates: (agent) => listTemplates(ports, agent),
    templateForm: (agent, id) => templateForm(ports, agent, id),
    draftDocument: (agent, request, attached) => draftDocument(ports, agent, request, attached),
    viewDocument: (agent, id) => viewDocument(ports, agent, id),
    recordShown: (agent, id, report) => recordShown(ports, agent, id, report),
    reviewPassage: (agent, id, review) => reviewPassage(ports, agent, id, review),
    computeVerdict: (agent, id, file) => computeVerdict(ports, agent, id, file),
    prepareFinalise: (agent, id, file) => prepareFinalise(ports, agent, id, file),
    confirmFinalise: (agent, id, file) => confirmFinalise(ports, agent, id, file),
    abandonFinalise: (agent, id) => abandonFinalise(ports, agent, id),
    archivedFile: (agent, id) => archivedFile(ports, agent, id),
  };
}

export type { ReviewInput } from './review-passage';
export type { ServicePorts } from './ports';
