/**
 * Other words for a passage of a draft: the whole of it, with an instruction, or one sentence in another style. A job each; the
 * document changes only when it ends well.
 */
import { normaliseParagraph } from '../../document/words';
import type { Drafter, SlotRequest } from '../../drafting/drafter';
import { draftSlot, embeddedDrafter } from '../../drafting/embedded/embedded-drafter';
import type { DraftedPassage } from '../../drafting/passage';
import type { DraftJob, DraftJobEvent, RegenerateRequest, RewriteRequest } from '../api/messages';
import type { Agent } from '../identity/agent';
import { mustBeAllowed } from '../identity/rights';
import { excerptsOf, materialsOf } from './attached';
import { jobOwner } from './draft-document';
import { mustBeForAMachine } from './guard-request';
import { cancelled, toldDraft } from './job-events';
import type { ServicePorts } from './ports';
import { replacePassage } from './replace-passage';
import { findSentence, withSentence } from './rewritten-sentence';
import { textOf } from './recorded-passage';
import { RefusalError } from './refusal';
import { standingDraft, type StandingDraft } from './standing-draft';

type Ports = Pick<ServicePorts, 'store' | 'catalogue' | 'now' | 'newId' | 'drafting' | 'sources'>;

export async function regeneratePassage(
  ports: Ports,
  agent: Agent,
  id: string,
  passage: string,
  request: RegenerateRequest,
): Promise<DraftJob> {
  mustBeAllowed(agent, 'draft');
  const standing = await standingDraft(ports, agent, id, passage);
  const { work, slot } = standing;
  const { instruction = '' } = request;
  if (instruction !== '') await mustBeForAMachine(ports.drafting, work, [instruction]);
  const local = request.drafter === 'embedded' || ports.drafting.way(work.template.id).mode === 'embedded';
  if (local && instruction !== '') {
    throw new RefusalError(
      'needs-a-model',
      'Le rédacteur intégré ne suit pas de consigne\u00A0: il faut un modèle de langage, que votre administrateur n’a pas choisi pour ce modèle de document. Corrigez le passage vous-même, ou demandez une autre rédaction sans consigne.',
    );
  }
  const draft = { organisation: agent.organisation.siret, documentId: id };
  const attached = local ? [] : (await ports.sources.ofDraft(draft)).map(({ text }) => text);
  const asked: SlotRequest = local
    ? otherVariant(standing)
    : {
        ...slot,
        ...(instruction === '' ? {} : { instruction }),
        ...(attached.length === 0 ? {} : { materials: materialsOf(attached) }),
      };
  const drafter = await drafterOf(ports, standing, local);
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
  { paragraph, sentence, style }: RewriteRequest,
): Promise<DraftJob> {
  mustBeAllowed(agent, 'draft');
  const standing = await standingDraft(ports, agent, id, passage);
  const { work, slot, paragraphs } = standing;
  if (ports.drafting.way(work.template.id).mode === 'embedded') {
    throw new RefusalError(
      'needs-a-model',
      'Réécrire une phrase demande un modèle de langage, que votre administrateur n’a pas choisi pour ce modèle de document. Corrigez la phrase vous-même dans Word, puis approuvez le passage.',
    );
  }
  const found = findSentence(paragraphs, paragraph, sentence);
  if (found === undefined) {
    throw new RefusalError(
      'words-changed',
      'Cette phrase n’est pas, mot pour mot, une phrase du passage tel qu’il a été rédigé\u00A0: sélectionnez une phrase entière, ou corrigez-la vous-même.',
    );
  }
  const drafter = await drafterOf(ports, standing, false);
  const asked: SlotRequest = { ...slot, rewrite: { style, segments: found.segments } };
  return start(ports, agent, standing, drafter, asked, (written) => {
    const { passage: whole, kept } = withSentence(standing, found, written, ports.newId);
    return replacePassage(ports, {
      ...standing,
      former: passage,
      passage: { ...whole, id: ports.newId() },
      variant: standing.variant,
      kept,
    });
  });
}

/** The next variant of the template's text that says it otherwise. @throws RefusalError `needs-a-model` */
function otherVariant({ slot, variant, paragraphs }: StandingDraft): SlotRequest {
  const now = wordsOf({ paragraphs });
  const most = Math.max(...slot.slot.fragments.map(({ variants }) => variants.length), 1);
  for (let next = variant + 1; next <= variant + most; next += 1) {
    const asked = { ...slot, variant: next };
    const words = draftSlot(asked);
    if (words !== undefined && wordsOf(words) !== now) return asked;
  }
  throw new RefusalError(
    'needs-a-model',
    'Le modèle de document ne propose pas d’autre rédaction de ce passage, et une rédaction libre demande un modèle de langage. Corrigez le passage vous-même dans Word.',
  );
}

const wordsOf = ({ paragraphs }: Pick<DraftedPassage, 'paragraphs'>): string =>
  paragraphs.map((one) => normaliseParagraph(textOf(one))).join('\n');

async function drafterOf({ drafting }: Ports, { work }: StandingDraft, local: boolean): Promise<Drafter> {
  return Promise.resolve(local ? embeddedDrafter : drafting.drafter(work));
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
  sentence: `La proposition du service de rédaction a été écartée\u00A0; le passage reste tel qu’il est.${why === undefined ? '' : ` ${why}`}`,
  embedded: false,
});
