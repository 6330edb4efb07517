/**
 * One job at a time for a view: it is shown while it runs, stopped when the agent says so or leaves the view.
 */
import { useEffect, useRef, useState } from 'react';
import type { DraftJob } from '../../server/client';
import { usePane } from '../app/services';
import type { Catalogue } from '../i18n/fr';
import type { Language } from '../../word';
import { follow, type JobEnd, type JobFailure } from './follow';
import { nothingYet, onEvent, type Writing } from './writing';

export interface Job {
  /** Present while a job runs. */
  readonly writing: Writing | undefined;
  /** @throws what the client does */
  readonly run: (start: () => Promise<DraftJob>) => Promise<JobEnd>;
  readonly stop: () => void;
}

export function useJob(): Job {
  const { api } = usePane();
  const [writing, setWriting] = useState<Writing>();
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  return {
    writing,
    stop: () => current.current?.abort(),
    async run(start) {
      const controller = new AbortController();
      current.current = controller;
      setWriting(nothingYet);
      try {
        return await follow(api, start, controller.signal, (event) =>
          setWriting((before) => onEvent(before ?? nothingYet, event, Date.now())),
        );
      } finally {
        setWriting(undefined);
      }
    },
  };
}

/** A failure as the agent is shown it. */
export interface ShownFailure {
  readonly sentence: string;
  /** When it is worth trying again, in milliseconds since 1970; absent when the service did not say. */
  readonly until?: number;
  /** The template's own text can be asked for. */
  readonly embedded: boolean;
}

export const shownFailure = (failure: JobFailure, words: FailureWords, now: number): ShownFailure => ({
  sentence: failureText(failure, words),
  embedded: failure.embedded,
  ...(failure.retryAfterSeconds === undefined ? {} : { until: now + failure.retryAfterSeconds * 1000 }),
});

interface FailureWords {
  readonly language: Language;
  readonly t: Catalogue;
}

/** The server's sentence is French; another language has its own by kind of failure, or by problem. */
export function failureText(
  { failure, sentence, retryAfterSeconds }: JobFailure,
  { language, t }: FailureWords,
): string {
  if (language === 'fr') return sentence;
  if ('code' in failure) return t.errors.problems[failure.code] ?? sentence;
  const { writing } = t.models;
  const own = t.models.failures[failure.kind];
  if (own === undefined) return sentence;
  const cause = failure.cause === undefined ? undefined : t.models.failures[failure.cause];
  return [
    own,
    ...(cause === undefined ? [] : [writing.lastFailure(cause)]),
    ...(PASSES.has(failure.kind) && retryAfterSeconds === undefined ? [writing.soon] : []),
  ].join(' ');
}

/** What passes by itself, after a time that the service may tell. */
const PASSES: ReadonlySet<string> = new Set(['resting', 'rate-limited', 'busy']);

/** Failures that tell that what the pane knew of who drafts holds no more. */
const CHANGED: ReadonlySet<string> = new Set([
  'switched-off',
  'no-model',
  'not-configured',
  'refused-by-policy',
]);
export const isChange = ({ failure }: JobFailure): boolean => CHANGED.has(failure.kind);
