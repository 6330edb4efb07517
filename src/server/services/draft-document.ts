/**
 * From a template and an agent's facts to a draft, at once or as a job that tells its words while they come. An agent who stops a
 * job leaves nothing behind.
 */
import { embeddedDrafter } from '../../drafting/embedded/embedded-drafter';
import type { Drafter } from '../../drafting/drafter';
import { DraftingError } from '../../drafting/failure';
import type { IdentifiedPassage } from '../../drafting/fill-slots';
import type { DraftJob, DraftJobEvent, DraftRequest, DraftResponse } from '../api/messages';
import type { Agent } from '../identity/agent';
import type { Attached } from './attached';
import { cancelled, toldDraft } from './job-events';
import { keepDraft } from './keep-draft';
import type { ServicePorts } from './ports';
import { prepareDraft, type PreparedDraft } from './prepare-draft';
import { RefusalError } from './refusal';

type Ports = Pick<ServicePorts, 'store' | 'catalogue' | 'now' | 'newId' | 'drafting' | 'sources'>;

export async function draftDocument(
  ports: Ports,
  agent: Agent,
  request: DraftRequest,
  attached?: Attached,
): Promise<DraftResponse> {
  const prepared = await prepareDraft(ports, agent, request, attached);
  const drafter = await drafterOf(ports, prepared);
  const passages: IdentifiedPassage[] = [];
  try {
    for (const slot of prepared.slots) {
      const passage = await drafter.draft(slot);
      if (passage !== undefined) passages.push({ ...passage, id: ports.newId() });
    }
    return await keepDraft(ports, prepared, passages);
  } catch (error) {
    await forgetUnmade(ports, prepared);
    throw error instanceof DraftingError ? new RefusalError('drafting-failed', error.message) : error;
  }
}

/** Starts a job that ends with the same. @throws what `prepareDraft` throws, before anything begins */
export async function startDraft(ports: Ports, agent: Agent, request: DraftRequest): Promise<DraftJob> {
  const prepared = await prepareDraft(ports, agent, request);
  const drafter = await drafterOf(ports, prepared);
  const id = ports.drafting.jobs.start(jobOwner(agent), (signal) => told(ports, prepared, drafter, signal));
  return { id };
}

/** A job is its agent's alone. */
export const jobOwner = ({ id, organisation }: Agent): string => `${organisation.siret} ${id}`;

async function drafterOf({ drafting }: Ports, { work, embedded }: PreparedDraft): Promise<Drafter> {
  if (embedded) return embeddedDrafter;
  await drafting.tellMasking(work);
  return drafting.drafter(work);
}

async function* told(
  ports: Ports,
  prepared: PreparedDraft,
  drafter: Drafter,
  signal: AbortSignal,
): AsyncGenerator<DraftJobEvent> {
  const passages: IdentifiedPassage[] = [];
  let kept = false;
  try {
    for (const [i, slot] of prepared.slots.entries()) {
      const { id, title } = slot.slot;
      yield { type: 'slot', slot: id, title, number: i + 1, of: prepared.slots.length };
      const end = yield* toldDraft(drafter.stream(slot, signal), id);
      if (!end.ok) return;
      if (end.passage !== undefined) passages.push({ ...end.passage, id: ports.newId() });
    }
    if (signal.aborted) {
      yield cancelled(signal);
      return;
    }
    const draft = await keepDraft(ports, prepared, passages);
    kept = true;
    yield { type: 'done', result: { kind: 'document', draft } };
  } finally {
    if (!kept) await forgetUnmade(ports, prepared);
  }
}

/** A failure may come once the document is stored: it stands then, and its pseudonyms with it. */
async function forgetUnmade({ store, drafting }: Ports, { work }: PreparedDraft): Promise<void> {
  const made = await store.find(work.agent.organisation.siret, work.documentId);
  if (made === undefined) await drafting.forget(work);
}
