/**
 * Other words for a passage of a draft: the whole of it, with an instruction, or one sentence in another style. A job each; the
 * document changes only when it ends well.
 */
import type { Drafter, SlotRequest } from '../../drafting/drafter';
import { embeddedDrafter } from '../../drafting/embedded/embedded-drafter';
import type { DraftedPassage } from '../../drafting/passage';
import type { DraftJob, DraftJobEvent, RegenerateRequest, RewriteRequest } from '../api/messages';
import type { Agent } from '../identity/agent';
import { askedAgain, askedSentence, type AskedPassage } from './asked-passage';
import { excerptsOf } from './attached';
import { jobOwner } from './draft-document';
import { cancelled, toldDraft } from './job-events';
import type { ServicePorts } from './ports';
import { replacePassage } from './replace-passage';
import { withSentence } from './rewritten-sentence';
import type { StandingDraft } from './standing-draft';

type Ports = Pick<ServicePorts, 'store' | 'catalogue' | 'now' | 'newId' | 'drafting' | 'sources'>;

export async function regeneratePassage(
  ports: Ports,
  agent: Agent,
  id: string,
  passage: string,
  request: RegenerateRequest,
): Promise<DraftJob> {
  const again = await askedAgain(ports, agent, id, passage, request);
  const { standing, asked, attached } = again;
  const drafter = await drafterOf(ports, again);
  return start(ports, agent, standing, drafter, asked, (written) =>
    replacePassage(ports, {
      ...standing,
      former: passage,
      passage: { ...written, id: ports.newId() },
      variant: asked.variant ?? 0,
      excerpts: excerptsOf(attached),
    }),
  );
}

export async function rewriteSentence(
  ports: Ports,
  agent: Agent,
  id: string,
  passage: string,
  request: RewriteRequest,
): Promise<DraftJob> {
  const again = await askedSentence(ports, agent, id, passage, request);
  const { standing, asked, found } = again;
  const drafter = await drafterOf(ports, again);
  return start(ports, agent, standing, drafter, asked, (written) => {
    const { passage: whole, ...rest } = withSentence(standing, found, written, request.style, ports.newId);
    return replacePassage(ports, {
      ...standing,
      former: passage,
      passage: { ...whole, id: ports.newId() },
      variant: standing.variant,
      ...rest,
    });
  });
}

/** What is decided of words is told before anything leaves. */
async function drafterOf(
  { drafting }: Ports,
  { standing: { work }, local, decided }: AskedPassage,
): Promise<Drafter> {
  if (local) return embeddedDrafter;
  await drafting.tellMasking({ ...work, masking: decided });
  return drafting.drafter(work);
}

function start(
  ports: Ports,
  agent: Agent,
  { slot }: StandingDraft,
  drafter: Drafter,
  asked: SlotRequest,
  put: (written: DraftedPassage) => ReturnType<typeof replacePassage>,
): DraftJob {
  async function* told(signal: AbortSignal): AsyncGenerator<DraftJobEvent> {
    const { id, title } = slot.slot;
    yield { type: 'slot', slot: id, title, number: 1, of: 1 };
    const end = yield* toldDraft(drafter.stream(asked, signal), id);
    if (!end.ok) return;
    // The sentence as it was is not another one.
    if (end.passage === undefined || (asked.rewrite !== undefined && end.stood.length > 0)) {
      yield nothingNew(end.stood[0]?.message);
      return;
    }
    if (signal.aborted) {
      yield cancelled(signal);
      return;
    }
    yield { type: 'done', result: { kind: 'passage', replacement: await put(end.passage) } };
  }
  return { id: ports.drafting.jobs.start(jobOwner(agent), told) };
}

const nothingNew = (why?: string): DraftJobEvent => ({
  type: 'failed',
  failure: { kind: 'refused-answer' },
  sentence: `La proposition du service de rédaction a été écartée\u202F; le passage reste tel qu’il est.${why === undefined ? '' : ` ${why}`}`,
  embedded: false,
});
