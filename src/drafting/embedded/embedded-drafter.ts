/**
 * The drafter without a model: it writes a slot from the template's typed fragments. Deterministic: the same facts give the
 * same words. It must not use a fact or a legal entry that the slot does not declare.
 */
import { pieces, polish, type Written } from '../../template/render';
import type { Drafter, SlotRequest } from '../drafter';
import { settled, type DraftEvent } from '../events';
import { failureOfAbort } from '../failure';
import type { DraftedPassage, DrafterIdentity } from '../passage';
import { chosenParagraphs } from './chosen';

export const EMBEDDED_IDENTITY: DrafterIdentity = { mode: 'embedded', version: '1.0.0' };

export const embeddedDrafter: Drafter = {
  // Rejects with AssemblyError, as `assembleAct` throws it, when a fragment names a value that is absent.
  draft: (request, signal) => settled(streamed(request, signal)),
  stream: streamed,
};

// The port is asynchronous because a model is; this drafter has its answer at once.
// oxlint-disable-next-line typescript/require-await -- the port is asynchronous, this drafter answers at once
async function* streamed(request: SlotRequest, signal?: AbortSignal): AsyncGenerator<DraftEvent> {
  if (signal?.aborted === true) {
    yield { type: 'failed', failure: failureOfAbort(signal) };
    return;
  }
  yield { type: 'started', drafter: EMBEDDED_IDENTITY };
  const passage = draftSlot(request);
  for (const [paragraph, { segments }] of passage?.paragraphs.entries() ?? [])
    yield { type: 'words', paragraph, segments };
  yield { type: 'done', ...(passage === undefined ? {} : { passage }) };
}

/** The passage of a slot; undefined when no fragment applies. @throws AssemblyError when a value is absent */
export const draftSlot = (request: SlotRequest): DraftedPassage | undefined => {
  const written = chosenParagraphs(request)
    .map((texts) =>
      polish(
        texts.flatMap(({ text, context }, i): readonly Written[] =>
          i === 0 ? pieces(text, context) : [{ text: ' ', sources: [] }, ...pieces(text, context)],
        ),
      ),
    )
    .filter((segments) => segments.length > 0);
  if (written.length === 0) return undefined;
  return {
    slot: request.slot.id,
    drafter: EMBEDDED_IDENTITY,
    paragraphs: written.map((segments) => ({ segments })),
  };
};
