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
          setWriting((before) => onEvent(before ?? nothingYet, event)),
        );
      } finally {
        setWriting(undefined);
      }
    },
  };
}

/** The server's sentence is French; another language has its own by kind of failure, or by problem. */
export const failureText = (
  { failure, sentence }: JobFailure,
  { language, t }: { readonly language: Language; readonly t: Catalogue },
): string => {
  if (language === 'fr') return sentence;
  const own = 'code' in failure ? t.errors.problems[failure.code] : t.models.failures[failure.kind];
  return own ?? sentence;
};
