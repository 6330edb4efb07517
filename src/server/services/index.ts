/**
 * The services, composed over their ports. Each takes the agent who asks; none knows HTTP. The command line composes the
 * same ones in its own process.
 */
import type { Json } from '../../journal/json';
import type { Agent } from '../identity/agent';
import type * as checks from '../api/checks';
import type * as messages from '../api/messages';
import type * as modes from '../api/modes';
import type * as policies from '../api/policies';
import type * as publication from '../api/publication';
import type * as register from '../api/register';
import type { SealCheck } from '../api/seals';
import { aiState, switchAi } from './ai-switch';
import { archivedFile } from './archived-file';
import { acknowledgeCheck, reopenCheck, type AckInput } from './checks/acknowledge-check';
import type { SourceFile } from '../../sources/readers/reader';
import { checkDocument } from './checks/check-document';
import { acknowledgeStrange, checkStrangeDocument, reopenStrange } from './checks/strange';
import type { Attached } from './attached';
import * as sources from './attached-sources';
import { computeVerdict } from './compute-verdict';
import { confirmFinalise } from './confirm-finalise';
import { contestDocument } from './contest-document';
import { documentLife } from './document-life';
import { draftedFacts } from './drafted-facts';
import * as journal from './journal';
import { listDocuments } from './list-documents';
import type { DraftEvent } from '../../drafting/events';
import type { JobEvent } from '../models/jobs';
import { regeneratePassage, rewriteSentence } from './change-passage';
import { confirmFlag, type FlagInput } from './confirm-flag';
import { changeMode, listModes } from './drafting-modes';
import { draftDocument, jobOwner, startDraft } from './draft-document';
import { draftingOptions, passageContent, passageLeaves, whatLeaves } from './what-leaves';
import { abandonFinalise, prepareFinalise } from './prepare-finalise';
import type { ServicePorts } from './ports';
import { publicationOf, publishDocument } from './publish-document';
import { recordShown } from './record-shown';
import { changePolicy, listPolicies, viewPolicy } from './review-policies';
import { reviewPassage, type ReviewInput } from './review-passage';
import { listTemplates, templateForm } from './templates';
import { verifySeal } from './verify-seal';
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
  draftingOptions(agent: Agent): Promise<messages.DraftingOptions>;
  aiState(agent: Agent): messages.AiState;
  /** Administrators. */
  switchAi(agent: Agent, request: messages.AiSwitchRequest): Promise<messages.AiState>;
  /** Who must review the documents of each template. */
  listPolicies(agent: Agent): Promise<readonly policies.PolicyView[]>;
  viewPolicy(agent: Agent, template: string): Promise<policies.PolicyView>;
  /** Administrators. */
  changePolicy(agent: Agent, template: string, change: policies.PolicyChange): Promise<policies.PolicyView>;
  /** Which drafter writes the documents of each template, and which ones may be chosen. */
  listModes(agent: Agent): Promise<modes.ModesView>;
  /** Administrators. */
  changeMode(agent: Agent, template: string, change: modes.ModeChange): Promise<modes.ModeView>;
  /** Jobs: followed and stopped through `jobs`. */
  startDraft(agent: Agent, request: messages.DraftRequest): Promise<messages.DraftJob>;
  regeneratePassage(
    agent: Agent,
    id: string,
    passage: string,
    request: messages.RegenerateRequest,
  ): Promise<messages.DraftJob>;
  rewriteSentence(
    agent: Agent,
    id: string,
    passage: string,
    request: messages.RewriteRequest,
  ): Promise<messages.DraftJob>;
  /** The events of an agent's own job, after number `after`. Leaving early stops the job. */
  followJob(
    agent: Agent,
    job: string,
    after?: number,
  ): AsyncIterable<JobEvent<messages.DraftJobEvent | DraftEvent>>;
  stopJob(agent: Agent, job: string): messages.DraftJobStopped;
  /** Read at once; waits for a draft. */
  attachSource(agent: Agent, file: SourceFile): Promise<messages.AttachedSource>;
  attachedSources(agent: Agent): Promise<readonly messages.AttachedSource[]>;
  removeSource(agent: Agent, id: string): Promise<messages.SourceRemoved>;
  broughtBySources(agent: Agent, request: messages.BroughtRequest): Promise<messages.SourcesBrought>;
  sourcesOfDocument(agent: Agent, id: string): Promise<readonly messages.AttachedSource[]>;
  removeSourceOfDocument(agent: Agent, id: string, source: string): Promise<messages.SourceRemoved>;
  whatLeaves(agent: Agent, request: messages.WhatLeavesRequest): Promise<messages.WhatLeaves>;
  passageLeaves(
    agent: Agent,
    id: string,
    passage: string,
    request: messages.PassageLeavesRequest,
  ): Promise<messages.WhatLeaves>;
  passageContent(agent: Agent, id: string, passage: string): Promise<messages.PassageReplacement>;
  confirmFlag(agent: Agent, id: string, passage: string, input: FlagInput): Promise<messages.FlagResponse>;
  viewDocument(agent: Agent, id: string): Promise<messages.DocumentView>;
  recordShown(agent: Agent, id: string, report: messages.ShownReport): Promise<messages.ShownResponse>;
  reviewPassage(agent: Agent, id: string, review: ReviewInput): Promise<messages.ReviewResponse>;
  checkDocument(agent: Agent, id: string, file: Uint8Array): Promise<checks.ChecksView>;
  /** A document drafted elsewhere. */
  checkStrangeDocument(agent: Agent, file: Uint8Array): Promise<checks.ChecksView>;
  acknowledgeStrange(agent: Agent, input: AckInput): Promise<checks.StrangeAnswered>;
  reopenStrange(agent: Agent, input: Pick<AckInput, 'file' | 'key'>): Promise<checks.StrangeAnswered>;
  acknowledgeCheck(agent: Agent, id: string, input: AckInput): Promise<checks.AckResponse>;
  reopenCheck(agent: Agent, id: string, input: Pick<AckInput, 'file' | 'key'>): Promise<checks.AckResponse>;
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
  /** Of the agent's own draft. */
  draftedFacts(agent: Agent, id: string): Promise<register.DraftedFacts>;
  /** What the organisation's keys say of a sealed file, whoever's it is; else those that are handed over with it. */
  verifySeal(agent: Agent, file: Uint8Array, keys?: string): Promise<SealCheck>;
  contestDocument(agent: Agent, id: string, reason: string): Promise<messages.DraftResponse>;
  /** What would be hidden before a finalised document is put on line; nothing is produced. */
  publicationOf(agent: Agent, id: string): Promise<publication.PublicationView>;
  publishDocument(
    agent: Agent,
    id: string,
    request: publication.PublicationRequest,
  ): Promise<publication.PublishableFile>;
}

export function createServices(ports: ServicePorts): Services {
  return {
    listTemplates: (agent) => listTemplates(ports, agent),
    templateForm: (agent, id) => templateForm(ports, agent, id),
    draftDocument: (agent, request, attached) => draftDocument(ports, agent, request, attached),
    aiState: (agent) => aiState(ports, agent),
    switchAi: (agent, request) => switchAi(ports, agent, request),
    listPolicies: (agent) => listPolicies(ports, agent),
    viewPolicy: (agent, template) => viewPolicy(ports, agent, template),
    changePolicy: (agent, template, change) => changePolicy(ports, agent, template, change),
    listModes: (agent) => listModes(ports, agent),
    changeMode: (agent, template, change) => changeMode(ports, agent, template, change),
    draftingOptions: (agent) => draftingOptions(ports, agent),
    startDraft: (agent, request) => startDraft(ports, agent, request),
    regeneratePassage: (agent, id, passage, request) => regeneratePassage(ports, agent, id, passage, request),
    rewriteSentence: (agent, id, passage, request) => rewriteSentence(ports, agent, id, passage, request),
    followJob: (agent, job, after) => ports.drafting.jobs.follow(job, jobOwner(agent), after),
    stopJob(agent, job) {
      ports.drafting.jobs.stop(job, jobOwner(agent));
      return { stopped: true };
    },
    attachSource: (agent, file) => sources.attachSource(ports, agent, file),
    attachedSources: (agent) => sources.attachedSources(ports, agent),
    removeSource: (agent, id) => sources.removeSource(ports, agent, id),
    broughtBySources: (agent, request) => sources.broughtBySources(ports, agent, request),
    sourcesOfDocument: (agent, id) => sources.sourcesOfDocument(ports, agent, id),
    removeSourceOfDocument: (agent, id, source) => sources.removeSourceOfDocument(ports, agent, id, source),
    whatLeaves: (agent, request) => whatLeaves(ports, agent, request),
    passageLeaves: (agent, id, passage, request) => passageLeaves(ports, agent, id, passage, request),
    passageContent: (agent, id, passage) => passageContent(ports, agent, id, passage),
    confirmFlag: (agent, id, passage, input) => confirmFlag(ports, agent, id, passage, input),
    viewDocument: (agent, id) => viewDocument(ports, agent, id),
    recordShown: (agent, id, report) => recordShown(ports, agent, id, report),
    reviewPassage: (agent, id, review) => reviewPassage(ports, agent, id, review),
    checkDocument: (agent, id, file) => checkDocument(ports, agent, id, file),
    checkStrangeDocument: (agent, file) => checkStrangeDocument(ports, agent, file),
    acknowledgeStrange: (agent, input) => acknowledgeStrange(ports, agent, input),
    reopenStrange: (agent, input) => reopenStrange(ports, agent, input),
    acknowledgeCheck: (agent, id, input) => acknowledgeCheck(ports, agent, id, input),
    reopenCheck: (agent, id, input) => reopenCheck(ports, agent, id, input),
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
    draftedFacts: (agent, id) => draftedFacts(ports, agent, id),
    verifySeal: (agent, file, keys) => verifySeal(ports, agent, file, keys),
    contestDocument: (agent, id, reason) => contestDocument(ports, agent, id, reason),
    publicationOf: (agent, id) => publicationOf(ports, agent, id),
    publishDocument: (agent, id, request) => publishDocument(ports, agent, id, request),
  };
}

export type { ReviewInput } from './review-passage';
export type { ServicePorts } from './ports';
