/**
 * The drafter that the services are given: for each slot, the one that the administrator chose. It must not draft by itself, nor
 * put one drafter in another's place: an endpoint that is not there is a failure.
 */
import type { Drafter, SlotRequest } from './drafter';
import { draftSlot, embeddedDrafter } from './embedded/embedded-drafter';
import { settled, type DraftEvent } from './events';
import type { DraftFailure } from './failure';
import { choiceFor, type DraftingChoice, type ModeSettings } from './modes';

/** The drafter of a choice that needs a model; undefined when no endpoint has that name. */
export type FindDrafter = (choice: Exclude<DraftingChoice, { mode: 'embedded' }>) => Drafter | undefined;

/** @param settings read at each slot, since an administrator may change them at any time */
export const choosingDrafter = (settings: () => Promise<ModeSettings>, find: FindDrafter): Drafter => {
  const stream = async function* (request: SlotRequest, signal?: AbortSignal): AsyncGenerator<DraftEvent> {
    const siret = request.profile.organisation.siret.replace(/\s/gu, '');
    const choice = choiceFor(await settings(), siret, request.template);
    if (choice.mode !== 'embedded')
      yield* find(choice)?.stream(request, signal) ?? missing(request, choice.endpoint);
    // Its template's text is no rewriting of a sentence: decided between the request and its turn.
    else if (request.rewrite !== undefined) yield { type: 'failed', failure: { kind: 'no-model' } };
    else yield* embeddedDrafter.stream(request, signal);
  };
  return { stream, draft: (request, signal) => settled(stream(request, signal)) };
};

// The port is asynchronous.
// oxlint-disable-next-line typescript/require-await -- the port is asynchronous, there is nothing to wait for
async function* missing(request: SlotRequest, endpoint: string): AsyncGenerator<DraftEvent> {
  const failure: DraftFailure = { kind: 'not-configured', endpoint };
  const embedded = draftSlot(request);
  yield { type: 'failed', failure, ...(embedded === undefined ? {} : { embedded }) };
}
