/**
 * What the agent is shown of a job while it runs, one event at a time. Pure. Words are shown as they come; they are never inserted.
 */
import type { DraftJobEvent } from '../../server/client';

export interface Writing {
  readonly slot?: { readonly title: string; readonly number: number; readonly of: number };
  /** Where the work stands for the passage that is written. */
  readonly step:
    | { readonly kind: 'asking' }
    | { readonly kind: 'queued'; readonly position: number }
    /** Asked, and nothing has come yet. */
    | { readonly kind: 'awaited' }
    | { readonly kind: 'writing' }
    /** Asked again at `until`, in milliseconds since 1970. */
    | { readonly kind: 'waiting'; readonly until: number; readonly sentence: string };
  /** Paragraphs of the passage as far as they are written; void after a correction. */
  readonly paragraphs: readonly string[];
  /** Why the model is asked again. */
  readonly correcting: readonly string[];
  /** Passages whose rewording was discarded, so that the template's own text stands. */
  readonly stood: readonly { readonly title: string; readonly problems: readonly string[] }[];
}

export const nothingYet: Writing = { step: { kind: 'asking' }, paragraphs: [], correcting: [], stood: [] };

/** @param now milliseconds since 1970 */
export function onEvent(writing: Writing, event: DraftJobEvent, now: number): Writing {
  switch (event.type) {
    case 'slot': {
      const { title, number, of } = event;
      return { ...nothingYet, stood: writing.stood, slot: { title, number, of } };
    }
    case 'queued':
      return { ...writing, step: { kind: 'queued', position: event.position } };
    case 'started':
      return { ...writing, step: { kind: 'awaited' } };
    case 'waiting':
      return {
        ...writing,
        step: { kind: 'waiting', until: now + event.ms, sentence: event.sentence },
      };
    case 'words': {
      const { paragraph, text } = event;
      const length = Math.max(writing.paragraphs.length, paragraph + 1);
      const paragraphs = Array.from({ length }, (_, at) =>
        at === paragraph ? text : (writing.paragraphs[at] ?? ''),
      );
      return { ...writing, step: { kind: 'writing' }, paragraphs };
    }
    case 'correcting':
      return { ...writing, step: { kind: 'awaited' }, paragraphs: [], correcting: event.problems };
    case 'embedded-stands': {
      const { problems } = event;
      return { ...writing, stood: [...writing.stood, { title: writing.slot?.title ?? '', problems }] };
    }
    case 'done':
    case 'failed':
      return writing;
  }
}
