/**
 * Asks an endpoint for its list of models, to say whether it can be reached and knows the model that is asked of it. Nothing of a
 * document is sent. The policy is the caller's business.
 */
import { DraftingError, failureOfAbort } from '../../drafting/failure';
import type { EndpointConfig } from './config';
import { readBody, sendRequest } from './http/request';
import { resolvePinned, type Lookup } from './http/resolve';
import { refusalOf, retryAfter } from './call/refusal';
import type { EndpointProfile } from './profiles/profile';
import { readSecret, SecretError, type Environment } from './secrets';

export interface Probe {
  /** Ids of models that can write. */
  readonly models: readonly string[];
  /** Whether the model of the configuration is among them. */
  readonly known: boolean;
}

const LONGEST_LIST = 2_000_000;

/** @throws DraftingError */
export async function probeEndpoint(
  config: EndpointConfig,
  profile: EndpointProfile,
  env: Environment,
  lookup?: Lookup,
): Promise<Probe> {
  const { policy, url: base, key, model, timeouts } = config;
  if (policy === undefined)
    throw new DraftingError({ kind: 'refused-by-policy', endpoint: config.id, refusals: [] });
  const ms = timeouts.firstTokenSeconds * 1000;
  const stop = new AbortController();
  const timer = setTimeout(() => stop.abort(new DraftingError({ kind: 'timeout-first-token', ms })), ms);
  try {
    const url = new URL(`${base}/models`);
    const pinned = await resolvePinned(url, policy, lookup);
    const headers: Record<string, string> = { accept: 'application/json' };
    if (key !== undefined) headers['authorization'] = `Bearer ${secret(key, env)}`;
    const reply = await sendRequest({ url, method: 'GET', headers, pinned, signal: stop.signal });
    const { statusCode = 0 } = reply;
    const body = await readBody(reply, LONGEST_LIST);
    reply.destroy();
    if (statusCode !== 200)
      throw new DraftingError(
        refusalOf(statusCode, body, model, retryAfter(reply.headers['retry-after'], Date.now())).failure,
      );
    const models = modelsIn(body, profile);
    return { models, known: models.includes(model) };
  } catch (error) {
    if (error instanceof DraftingError) throw error;
    throw new DraftingError(stop.signal.aborted ? failureOfAbort(stop.signal) : { kind: 'unavailable' });
  } finally {
    clearTimeout(timer);
  }
}

const secret = (key: string, env: Environment): string => {
  try {
    return readSecret(key, env);
  } catch (error) {
    throw error instanceof SecretError ? new DraftingError({ kind: 'no-key' }) : error;
  }
};

/** `{"data": [{"id", "aliases"?, …}]}`; empty when it is something else. */
const modelsIn = (body: string, profile: EndpointProfile): readonly string[] => {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    return [];
  }
  const { data } = (value ?? {}) as { readonly data?: unknown };
  if (!Array.isArray(data)) return [];
  return data.flatMap((entry: unknown) => {
    const fields = (entry ?? {}) as Readonly<Record<string, unknown>>;
    if (!profile.writes(fields)) return [];
    const { id, aliases } = fields;
    return [id, ...(Array.isArray(aliases) ? (aliases as readonly unknown[]) : [])].filter(
      (name): name is string => typeof name === 'string',
    );
  });
};
