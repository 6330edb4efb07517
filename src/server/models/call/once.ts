/**
 * One try: the key, the address, the times, the request. It must not try again.
 */
import { DraftingError, failureOfAbort } from '../../../drafting/failure';
import type { ModelCall, ModelEvent } from '../../../drafting/model/port';
import type { EndpointConfig } from '../config';
import { resolvePinned } from '../http/resolve';
import { readSecret, SecretError, type Environment } from '../secrets';
import { attempt, type AttemptEnd } from './attempt';
import { requestBody } from './body';
import type { CallNote } from './call-note';
import { Patience } from './deadline';
import type { Endpoint } from './endpoint';

/** The text of the answer, then how it ended. @throws DraftingError */
export async function* once(
  { config, profile, world, state }: Endpoint,
  call: ModelCall,
  signal: AbortSignal,
  note: CallNote,
): AsyncGenerator<ModelEvent, AttemptEnd> {
  const { policy, timeouts, url: base, model } = config;
  if (policy === undefined)
    throw new DraftingError({ kind: 'refused-by-policy', endpoint: config.id, refusals: [] });
  const url = new URL(`${base}/chat/completions`);
  const body = requestBody(call, config, profile, state.forms[0] ?? 'none');
  if (profile.largestBody !== undefined && Buffer.byteLength(body) > profile.largestBody)
    throw new DraftingError({ kind: 'context-too-long' });
  const headers = headersOf(config, world.env);
  const patience = new Patience({
    firstTokenMs: timeouts.firstTokenSeconds * 1000,
    idleMs: timeouts.idleSeconds * 1000,
  });
  const bounded = AbortSignal.any([signal, patience.signal]);
  try {
    const pinned = await withAbort(resolvePinned(url, policy, world.lookup), bounded);
    const answer = attempt({
      url,
      headers,
      body,
      model,
      pinned,
      signal: bounded,
      onProgress: () => patience.touch(),
      now: world.now,
    });
    // Not yield*: the events of an attempt are texts, and its consumer may leave at any of them.
    try {
      for (;;) {
        const step = await answer.next();
        if (step.done === true) return step.value;
        note.text(step.value.length);
        // The reader's own time is not the endpoint's.
        patience.hold();
        yield { type: 'text', text: step.value };
        patience.touch();
      }
    } finally {
      await answer.return({ usage: undefined, servedModel: undefined });
    }
  } finally {
    patience.hold();
  }
}

/** @throws DraftingError no-key */
const headersOf = ({ key }: EndpointConfig, env: Environment): Readonly<Record<string, string>> => {
  const common = { 'content-type': 'application/json', accept: 'text/event-stream' };
  if (key === undefined) return common;
  try {
    return { ...common, authorization: `Bearer ${readSecret(key, env)}` };
  } catch (error) {
    if (error instanceof SecretError) throw new DraftingError({ kind: 'no-key' });
    throw error;
  }
};

/** A promise that cannot be stopped, waited for no longer than the signal allows. */
const withAbort = async <T>(work: Promise<T>, signal: AbortSignal): Promise<T> => {
  let onAbort: () => void = () => undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = () => reject(new DraftingError(failureOfAbort(signal)));
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    return await Promise.race([work, aborted]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
};
