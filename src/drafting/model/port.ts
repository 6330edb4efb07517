/**
 * What a language model is to this room: it is given messages that may leave and the form of the answer, and it gives back text.
 * An adapter implements it; it must not decide whether a text may leave.
 */
import type { Usage } from '../generation';
import type { DraftFailure } from '../failure';
import type { ClearedPrompt } from '../outbound';
import type { EndpointPolicy } from '../policy/policy';

export interface ModelCall {
  readonly prompt: ClearedPrompt;
  /** The form that the answer should have, where the endpoint can hold a model to it. */
  readonly shape?: { readonly name: string; readonly jsonSchema: Readonly<Record<string, unknown>> };
  /** For the endpoint's logs and ours: no meaning. */
  readonly callId: string;
}

export type ModelEvent =
  | { readonly type: 'queued'; readonly position: number }
  /** The endpoint could not answer yet: it is asked again after so many milliseconds. */
  | { readonly type: 'waiting'; readonly failure: DraftFailure; readonly ms: number }
  | { readonly type: 'text'; readonly text: string }
  /** Always the last one of an answer that is whole. */
  | { readonly type: 'end'; readonly usage: Usage; readonly servedModel?: string };

export interface LanguageModel {
  /** The administrator's name for the endpoint. */
  readonly id: string;
  /** The model that the endpoint is asked for. */
  readonly model: string;
  readonly url: string;
  /** Absent: nothing is declared, so nothing may be sent. */
  readonly policy: EndpointPolicy | undefined;
  readonly parameters: { readonly temperature: number; readonly maxTokens: number };
  /** Longest prompt that leaves room for an answer and its correction; absent when nothing is known of it. */
  readonly promptCharacters?: number;
  /**
   * The answer as it comes. Stopping the iteration, or the signal, closes the connection.
   * @throws DraftingError
   */
  complete(call: ModelCall, signal: AbortSignal): AsyncIterable<ModelEvent>;
}

/** The switch that stops all AI at once. */
export interface AiSwitch {
  /** Why it is off; undefined when it is on. */
  off(): { readonly reason?: string } | undefined;
  /** Aborted, with a DraftingError as its reason, as soon as it is turned off. */
  signal(): AbortSignal;
}
