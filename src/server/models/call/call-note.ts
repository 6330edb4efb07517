/**
 * The line of log of one call: ids, sizes, a hash, durations. Never a word of what was sent or answered, never a key.
 */
import type { DraftFailure } from '../../../drafting/failure';
import type { Usage } from '../../../drafting/generation';
import type { ModelCall } from '../../../drafting/model/port';
import { sha256 } from '../../sha256';
import type { Endpoint } from './endpoint';

export class CallNote {
  attempts = 0;
  written = 0;
  usage: Usage | undefined;
  #firstAt: number | undefined;
  readonly #start: number;
  readonly #endpoint: Endpoint;
  readonly #call: ModelCall;
  readonly #sent: number;

  constructor(endpoint: Endpoint, call: ModelCall, sent: number) {
    this.#endpoint = endpoint;
    this.#call = call;
    this.#sent = sent;
    this.#start = endpoint.world.now();
  }

  text(length: number): void {
    this.#firstAt ??= this.#endpoint.world.now();
    this.written += length;
  }

  write(failure: DraftFailure | undefined): void {
    const { config, world } = this.#endpoint;
    const told = failure === undefined || failure.kind === 'cancelled' || failure.kind === 'switched-off';
    world.log(told ? 'info' : 'warn', 'model-call', {
      endpoint: config.id,
      model: config.model,
      call: this.#call.callId,
      outcome: failure?.kind ?? 'done',
      ...('status' in (failure ?? {}) ? { status: (failure as { status?: number }).status ?? 0 } : {}),
      dataClass: this.#call.prompt.dataClass,
      sentSha256: sha256(JSON.stringify(this.#call.prompt.messages)),
      sentCharacters: this.#sent,
      writtenCharacters: this.written,
      ...(this.usage === undefined
        ? {}
        : {
            promptTokens: this.usage.promptTokens,
            completionTokens: this.usage.completionTokens,
            estimated: this.usage.estimated,
          }),
      attempts: this.attempts,
      ms: world.now() - this.#start,
      ...(this.#firstAt === undefined ? {} : { firstTokenMs: this.#firstAt - this.#start }),
    });
  }
}
