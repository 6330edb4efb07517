/**
 * One request to an endpoint and the reading of its streamed answer. It ends only when the endpoint says why the answer ends;
 * everything else is a failure. It must not ask twice.
 */
import type { IncomingMessage } from 'node:http';
import { DraftingError, failureOfAbort, type DraftFailure } from '../../../drafting/failure';
import { readBody, sendRequest } from '../http/request';
import type { Address } from '../http/resolve';
import { EventTooLongError, readEvents } from '../http/sse';
import { readChunk, type Chunk } from './chunk';
import { ReasoningFilter } from './reasoning';
import { refusalOf, retryAfter } from './refusal';

export interface AttemptAsk {
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly model: string;
  readonly pinned: readonly [Address, ...Address[]];
  readonly signal: AbortSignal;
  /** Called whenever the model shows that it is at work. */
  readonly onProgress: () => void;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

export interface AttemptEnd {
  readonly usage: Readonly<Record<string, unknown>> | undefined;
  readonly servedModel: string | undefined;
}

/** The endpoint does not take the form that was asked for. */
export class FormRefusedError extends DraftingError {}

/** Characters of an answer beyond which it is none of ours. */
const LONGEST_ANSWER = 200_000;
const LONGEST_ERROR = 16_384;

/** The text of the answer as it comes, then its end. @throws DraftingError, FormRefusedError */
export async function* attempt(ask: AttemptAsk): AsyncGenerator<string, AttemptEnd> {
  const reply = await connect(ask);
  try {
    const { statusCode = 0, headers } = reply;
    if (statusCode !== 200) throw await refused(reply, statusCode, ask);
    const streamed = (headers['content-type'] ?? '').includes('text/event-stream');
    return yield* readAnswer(streamed ? chunksOf(reply) : wholeAnswer(reply), ask);
  } finally {
    reply.destroy();
  }
}

const connect = async (ask: AttemptAsk): Promise<IncomingMessage> => {
  try {
    return await sendRequest({ ...ask, method: 'POST' });
  } catch {
    throw new DraftingError(ask.signal.aborted ? failureOfAbort(ask.signal) : { kind: 'unavailable' });
  }
};

const refused = async (reply: IncomingMessage, status: number, ask: AttemptAsk): Promise<DraftingError> => {
  const body = await readBody(reply, LONGEST_ERROR).catch(() => '');
  if (ask.signal.aborted) return new DraftingError(failureOfAbort(ask.signal));
  const wait = retryAfter(reply.headers['retry-after'], ask.now());
  const { failure, aboutForm } = refusalOf(status, body, ask.model, wait);
  return aboutForm ? new FormRefusedError(failure) : new DraftingError(failure);
};

async function* readAnswer(
  chunks: AsyncIterable<Chunk>,
  ask: AttemptAsk,
): AsyncGenerator<string, AttemptEnd> {
  const reasoning = new ReasoningFilter();
  let [received, written] = [0, 0];
  let finish: string | undefined;
  let usage: AttemptEnd['usage'];
  let servedModel: string | undefined;
  try {
    for await (const chunk of chunks) {
      if (chunk.failed) throw new DraftingError({ kind: 'failed-midway' });
      if (chunk.text !== '' || chunk.thinking) ask.onProgress();
      received += chunk.text.length;
      if (received > LONGEST_ANSWER)
        throw new DraftingError({ kind: 'answer-too-large', limit: LONGEST_ANSWER });
      const text = reasoning.read(chunk.text);
      written += text.length;
      if (text !== '') yield text;
      finish = chunk.finish ?? finish;
      usage = chunk.usage ?? usage;
      servedModel = chunk.model ?? servedModel;
    }
    const rest = reasoning.end();
    if (rest !== '') yield rest;
    written += rest.length;
  } catch (error) {
    throw failureWhileReading(error, written > 0, ask.signal);
  }
  if (ask.signal.aborted) throw new DraftingError(failureOfAbort(ask.signal));
  const failure = failureOfEnd(finish, written);
  if (failure !== undefined) throw new DraftingError(failure);
  return { usage, servedModel };
}

const failureWhileReading = (error: unknown, begun: boolean, signal: AbortSignal): DraftingError => {
  if (error instanceof DraftingError) return error;
  if (signal.aborted) return new DraftingError(failureOfAbort(signal));
  if (error instanceof EventTooLongError)
    return new DraftingError({ kind: 'answer-too-large', limit: LONGEST_ANSWER });
  // Nothing was said yet: the service was not reached, rather than cut short.
  return new DraftingError(begun ? { kind: 'truncated', cause: 'cut' } : { kind: 'unavailable' });
};

/** Why an answer that ended may not be used. */
const failureOfEnd = (finish: string | undefined, written: number): DraftFailure | undefined => {
  if (finish === undefined) return { kind: 'truncated', cause: 'no-finish-reason' };
  if (finish === 'length' || finish === 'model_length' || finish === 'max_tokens')
    return { kind: 'truncated', cause: 'length' };
  if (finish === 'content_filter') return { kind: 'filtered' };
  if (finish === 'error') return { kind: 'failed-midway' };
  return written === 0 ? { kind: 'empty-answer' } : undefined;
};

async function* chunksOf(reply: IncomingMessage): AsyncGenerator<Chunk> {
  for await (const { data, event } of readEvents(reply as AsyncIterable<Uint8Array>)) {
    if (data.trim() === '[DONE]') return;
    const chunk = readChunk(data);
    // An event that is not JSON is noise, unless it says that something failed.
    if (chunk !== undefined) yield event === 'error' ? { ...chunk, failed: true } : chunk;
    else if (event === 'error') throw new DraftingError({ kind: 'failed-midway' });
  }
}

/** A server that did not stream gave the whole answer as one object. */
async function* wholeAnswer(reply: IncomingMessage): AsyncGenerator<Chunk> {
  const chunk = readChunk(await readBody(reply, LONGEST_ANSWER * 4));
  if (chunk !== undefined) yield chunk;
}
