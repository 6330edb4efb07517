/**
 * An endpoint as the core sees it: turns, rest after failures, address pinned, times bounded, one more try before the first token
 * where it may help, and a line of log that holds sizes and ids only. It sends what was cleared, to the endpoint that was named.
 */
import { DraftingError, failureOfAbort, type DraftFailure } from '../../../drafting/failure';
import type { LanguageModel, ModelCall, ModelEvent } from '../../../drafting/model/port';
import type { EndpointConfig } from '../config';
import type { EndpointProfile } from '../profiles/profile';
import { FormRefusedError } from './attempt';
import { Breaker } from './breaker';
import { CallNote } from './call-note';
import { Timer } from './deadline';
import type { ClientWorld, Endpoint, EndpointState } from './endpoint';
import { once } from './once';
import { retryDelay } from './retry';
import { Turns, type Release } from './turns';
import { cautiousTokens, promptCharacters, usageOf, wasCut } from './usage';

/** @throws nothing: what is wrong with the endpoint is said when it is asked */
export const createLanguageModel = (
  config: EndpointConfig,
  profile: EndpointProfile,
  world: ClientWorld,
): LanguageModel => {
  const state: EndpointState = {
    turns: new Turns(config.limits),
    breaker: new Breaker(world.now),
    forms: [...(config.json === undefined ? profile.jsonModes : [config.json])],
  };
  return {
    id: config.id,
    model: config.model,
    url: config.url,
    policy: config.policy,
    parameters: { temperature: config.temperature, maxTokens: config.maxTokens },
    promptCharacters: promptCharacters(config),
    complete: (call, signal) => complete({ config, profile, world, state }, call, signal),
  };
};

async function* complete(
  endpoint: Endpoint,
  call: ModelCall,
  asked: AbortSignal,
): AsyncGenerator<ModelEvent> {
  const { config, state } = endpoint;
  const sent = call.prompt.messages.reduce((sum, { content }) => sum + content.length, 0);
  mustFit(config, sent);
  const release = yield* waited(state.turns, asked);
  const note = new CallNote(endpoint, call, sent);
  const totalMs = config.timeouts.totalSeconds * 1000;
  const total = new Timer(totalMs, { kind: 'over-budget', ms: totalMs });
  let leave: ReturnType<Breaker['enter']> | undefined;
  let failure: DraftFailure | undefined = { kind: 'cancelled' };
  try {
    leave = state.breaker.enter();
    yield* withRetries(endpoint, call, sent, AbortSignal.any([asked, total.signal]), note);
    failure = undefined;
  } catch (error) {
    failure = error instanceof DraftingError ? error.failure : { kind: 'unavailable' };
    throw error;
  } finally {
    total.clear();
    release();
    leave?.(failure);
    note.write(failure);
  }
}

/** A turn, and the place in the queue until it comes. Whoever leaves the queue gives his place back. */
async function* waited(turns: Turns, signal: AbortSignal): AsyncGenerator<ModelEvent, Release> {
  const turn = turns.take(signal);
  try {
    for (;;) {
      const step = await turn.next();
      if (step.done === true) return step.value;
      yield { type: 'queued', position: step.value };
    }
  } finally {
    // Once the turn was given this changes nothing.
    await turn.return(() => undefined);
  }
}

/** @throws DraftingError context-too-long */
const mustFit = ({ contextTokens: limit, maxTokens }: EndpointConfig, sent: number): void => {
  const tokens = cautiousTokens(sent) + maxTokens;
  if (tokens > limit) throw new DraftingError({ kind: 'context-too-long', tokens, limit });
};

async function* withRetries(
  endpoint: Endpoint,
  call: ModelCall,
  sent: number,
  signal: AbortSignal,
  note: CallNote,
): AsyncGenerator<ModelEvent> {
  const { profile, world, state } = endpoint;
  for (let retry = 1; ;) {
    note.attempts++;
    try {
      const { usage: told, servedModel } = yield* once(endpoint, call, signal, note);
      const usage = usageOf(told, sent, note.written, profile);
      note.usage = usage;
      if (profile.cutsSilently && wasCut(usage, sent)) throw new DraftingError({ kind: 'context-too-long' });
      yield { type: 'end', usage, ...(servedModel === undefined ? {} : { servedModel }) };
      return;
    } catch (error) {
      if (!(error instanceof DraftingError) || note.written > 0) throw error;
      // Another way to ask for the form is not another try.
      if (error instanceof FormRefusedError && state.forms.length > 1) {
        state.forms.shift();
        continue;
      }
      const ms = retryDelay(error.failure, retry++, world.random());
      if (ms === undefined) throw error;
      yield { type: 'waiting', failure: error.failure, ms };
      await world.sleep(ms, signal);
      if (signal.aborted) throw new DraftingError(failureOfAbort(signal));
    }
  }
}
