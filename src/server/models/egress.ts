/**
 * Tells each text that leaves for a model before it leaves, and each one that was kept from leaving: endpoint, class, digest, never
 * a word. What cannot be told does not leave.
 */
import type { DraftFailure } from '../../drafting/failure';
import type { LanguageModel } from '../../drafting/model/port';
import type { Outbound } from '../../drafting/outbound';
import { sha256 } from '../sha256';

export interface EgressNote {
  readonly outcome: 'sent' | 'refused';
  /** The administrator's name for it. */
  readonly endpoint: string;
  /** Why it was refused: a rule's id. */
  readonly cause?: string;
  readonly dataClass?: string;
  /** SHA-256 of the messages as they leave. */
  readonly digest?: string;
}

/** Rejects when it cannot be recorded. */
export type TellEgress = (note: EgressNote) => Promise<void>;

/** The same model: each call is told before the endpoint is asked. */
export const toldModel = (model: LanguageModel, tell: TellEgress): LanguageModel => ({
  ...model,
  async *complete(call, signal) {
    const { messages, dataClass } = call.prompt;
    const digest = sha256(JSON.stringify(messages));
    await tell({ outcome: 'sent', endpoint: model.id, dataClass, digest });
    yield* model.complete(call, signal);
  },
});

/** The same way out: a refusal of the choke point is told. */
export const toldOutbound =
  (outbound: Outbound, endpoint: string, tell: TellEgress): Outbound =>
  async (question) => {
    const answer = await outbound(question);
    if (!answer.ok) await tell({ outcome: 'refused', endpoint, cause: answer.cause ?? 'may-not-leave' });
    return answer;
  };

/** Refusals that come before the choke point. */
export const refusalCause = (failure: DraftFailure): string | undefined =>
  failure.kind === 'refused-by-policy' || failure.kind === 'switched-off' || failure.kind === 'not-configured'
    ? failure.kind
    : undefined;
