/**
 * What the services may ask of whoever drafts: the embedded drafter alone, or models behind the choke point. No HTTP, no store.
 */
import type { Drafter, SlotRequest } from '../../drafting/drafter';
import { embeddedDrafter } from '../../drafting/embedded/embedded-drafter';
import type { DraftEvent } from '../../drafting/events';
import { ALL_EMBEDDED, EMBEDDED, type ModeSettings } from '../../drafting/modes';
import type { Facts } from '../../template/fact-values';
import type { Template } from '../../template/model';
import type { DraftingOptions, DraftingWay, DraftJobEvent, LeavingPassage, Masking } from '../api/messages';
import type { ModeEndpoint } from '../api/modes';
import type { Log } from '../http/log';
import { RefusalError } from './refusal';
import type { Agent } from '../identity/agent';
import { createJobs, type DraftingJobs } from '../models/jobs';

/** For whom, and for which document, something is drafted. */
export interface DraftingWork {
  readonly agent: Agent;
  readonly documentId: string;
  readonly template: Template;
  readonly facts: Facts;
  readonly masking: Masking;
}

/** What would leave for one slot, without the slot's name. */
export type Leaving = LeavingPassage extends infer P
  ? P extends LeavingPassage
    ? Omit<P, 'slot' | 'title'>
    : never
  : never;

export interface DocumentDrafting {
  readonly jobs: DraftingJobs<DraftEvent | DraftJobEvent>;
  /** Who writes the documents of a template. */
  way(template: string): Promise<DraftingWay>;
  /** The same of several templates, by id. */
  ways(templates: readonly string[]): Promise<Readonly<Record<string, DraftingWay>>>;
  /** What the configuration says, whatever administrators decided since. */
  readonly configured: ModeSettings;
  /** The configured endpoints, each judged by its policy, now. */
  endpoints(): readonly ModeEndpoint[];
  ai(): DraftingOptions['ai'];
  /** Turns the switch of all AI; off holds at once, whether it can be recorded or not. @throws DraftingError when it may not be turned on */
  switchAi(agent: Agent, on: boolean, reason?: string): Promise<void>;
  /** The drafter of one document: what leaves goes through the choke point, and is told. */
  drafter(work: DraftingWork): Drafter;
  /** What would be sent for a slot; nothing is, and nothing is kept. */
  look(work: DraftingWork, slot: SlotRequest): Promise<Leaving>;
  /** Tells that a request was refused by a rule of the decision guard. Without its text. */
  tellRefused(
    work: Pick<DraftingWork, 'agent' | 'documentId'>,
    endpoint: string,
    rule: string,
  ): Promise<void>;
  /** Tells what the agent decided to mask or not, before anything leaves. */
  tellMasking(work: DraftingWork): Promise<void>;
  /** Forgets the pseudonyms of a document that was never made. */
  forget(work: DraftingWork): Promise<void>;
}

/** Nothing can leave. @param drafter for every slot */
export function localDrafting(
  newId: () => string,
  log: Log,
  drafter: Drafter = embeddedDrafter,
): DocumentDrafting {
  return {
    jobs: createJobs(newId, log),
    way: () => Promise.resolve(EMBEDDED),
    ways: (templates) => Promise.resolve(Object.fromEntries(templates.map((id) => [id, EMBEDDED]))),
    configured: ALL_EMBEDDED,
    endpoints: () => [],
    ai: () => ({ on: true }),
    switchAi: () =>
      Promise.reject(new RefusalError('unavailable', 'Aucun modèle de langage n’est employé ici.')),
    drafter: () => drafter,
    look: () => Promise.resolve({ status: 'stays' }),
    tellRefused: () => Promise.resolve(),
    tellMasking: () => Promise.resolve(),
    forget: () => Promise.resolve(),
  };
}
