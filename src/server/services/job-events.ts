/**
 * A drafter's events as an agent follows them: words as one text, failures and problems as sentences. It decides nothing.
 */
import type { DraftEvent } from '../../drafting/events';
import { failureOfAbort, happened, toldFailure, type DraftFailure } from '../../drafting/failure';
import type { DraftedPassage } from '../../drafting/passage';
import type { PassageProblem } from '../../drafting/problem';
import type { DraftJobEvent } from '../api/messages';
import { textOf } from './recorded-passage';

/** How it ended: a passage, no passage (the slot has nothing to say), or a failure that was told. */
export type DraftEnd =
  | { readonly ok: true; readonly passage?: DraftedPassage; readonly stood: readonly PassageProblem[] }
  | { readonly ok: false };

export async function* toldDraft(
  events: AsyncIterable<DraftEvent>,
  slot: string,
): AsyncGenerator<DraftJobEvent, DraftEnd> {
  let stood: readonly PassageProblem[] = [];
  for await (const event of events) {
    switch (event.type) {
      case 'done':
        return { ok: true, stood, ...(event.passage === undefined ? {} : { passage: event.passage }) };
      case 'failed':
        yield failed(event.failure, event.embedded !== undefined);
        return { ok: false };
      case 'words':
        yield { type: 'words', slot, paragraph: event.paragraph, text: textOf(event) };
        break;
      case 'waiting':
        yield { type: 'waiting', ms: event.ms, sentence: happened(event.failure) };
        break;
      case 'correcting':
        yield { type: 'correcting', problems: sentences(event.problems) };
        break;
      case 'embedded-stands':
        stood = event.problems;
        yield { type: 'embedded-stands', problems: sentences(event.problems) };
        break;
      default:
        yield event;
    }
  }
  yield failed({ kind: 'truncated', cause: 'no-finish-reason' }, false);
  return { ok: false };
}

export const failed = (failure: DraftFailure, embedded: boolean): DraftJobEvent => ({
  type: 'failed',
  failure: kindOf(failure),
  ...toldFailure(failure),
  embedded,
});

const kindOf = (
  failure: DraftFailure,
): { readonly kind: DraftFailure['kind']; readonly cause?: DraftFailure['kind'] } =>
  failure.kind === 'resting' && failure.cause !== undefined
    ? { kind: failure.kind, cause: failure.cause.kind }
    : { kind: failure.kind };

export const cancelled = (signal: AbortSignal): DraftJobEvent => failed(failureOfAbort(signal), true);

const sentences = (problems: readonly PassageProblem[]): readonly string[] => [
  ...new Set(problems.map(({ message }) => message)),
];
