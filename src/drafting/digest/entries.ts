/**
 * Cuts masked excerpts into dated entries: one message may tell several days. Every character of an excerpt belongs to one entry.
 * It must not judge what an entry says.
 */
import type { IsoDate } from '../../template/model';
import { findDays } from './moments';

export interface ReadExcerpt {
  readonly id: string;
  /** Masked. */
  readonly text: string;
}

export interface Entry {
  readonly excerpt: string;
  /** Absent when the entry says no day. */
  readonly day?: IsoDate;
  /** Its words without the day it begins with. */
  readonly text: string;
}

/** What may stand before the day that opens an entry. */
const OPENING = /(?:^|[.;!?)\]]\s+|\n)[\s•*–—-]*$/u;

export function entriesOf({ id, text }: ReadExcerpt, today: IsoDate): readonly Entry[] {
  const days = findDays(text, today);
  const opening = days.filter(({ start }) => OPENING.test(text.slice(0, start)));
  const head = text.slice(0, opening[0]?.start ?? text.length);
  const entries: Entry[] = [];
  if (/[\p{L}\d]/u.test(head)) {
    const inside = days.find(({ end }) => end <= head.length);
    entries.push({ excerpt: id, text: head, ...(inside === undefined ? {} : { day: inside.day }) });
  }
  for (const [i, { day, end }] of opening.entries())
    entries.push({ excerpt: id, day, text: text.slice(end, opening[i + 1]?.start ?? text.length) });
  return entries.filter((entry) => /[\p{L}\d]/u.test(entry.text));
}

export interface Sentence {
  readonly words: string;
  /** The sentence around it, when it stood between parentheses. */
  readonly basis?: string;
}

/** Sentences; a parenthesis whose words `apart` picks is one of its own, after the sentence in which it stood. */
export function sentencesOf(text: string, apart: (inside: string) => boolean): readonly Sentence[] {
  return text.split(SENTENCE_END).flatMap((sentence) => {
    const aside: string[] = [];
    const rest = sentence.replace(/\s*\(([^()]*)\)/gu, (whole, inside: string) => {
      if (!apart(inside)) return whole;
      aside.push(trimmed(inside));
      return '';
    });
    const words = trimmed(rest);
    const said = (one: string): boolean => /[\p{L}\d]/u.test(one);
    return [
      ...(said(words) ? [{ words }] : []),
      ...aside
        .filter(said)
        .map((one) => ({ words: one, ...(said(words) ? { basis: unstopped(words) } : {}) })),
    ];
  });
}

const SENTENCE_END = /(?<=[.!?…])(?<!(?<!\p{L})(?:art|av|bd|env|etc|St|Ste|M|MM|Mme|n|no|p|tél|R\.A)\.)\s+/u;
const trimmed = (text: string): string => text.replace(/^[\s,;:.•*–—-]+/u, '').replace(/[\s,;:–—-]+$/u, '');

/** Without the full stop of a sentence; "…" and "R.A.S." keep theirs. */
export const unstopped = (text: string): string => text.replace(/(?<!\.|\p{Lu})\.$/u, '');
