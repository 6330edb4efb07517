/**
 * Cuts masked excerpts into dated entries: one message may tell several days. Every character of an excerpt belongs to one entry.
 * It must not judge what an entry says.
 */
import type { IsoDate } from '../../template/fact-values';
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
  /** The day opens the entry, as in a log; otherwise a sentence tells it. */
  readonly opens: boolean;
  /** Its words without the day it begins with. */
  readonly text: string;
}

/** What may stand before the day that opens an entry. */
const OPENING = /(?:^|[.;!?)\]]\s+|\n)[\s•*–—-]*$/u;
/** After a parenthesis, "le 6/11" goes on with the sentence. */
const GOES_ON = /[)\]]\s+$/u;

export function entriesOf({ id, text }: ReadExcerpt, today: IsoDate): readonly Entry[] {
  const days = findDays(text, today);
  const opening = days.filter(({ start }) => {
    const before = text.slice(0, start);
    return OPENING.test(before) && !(GOES_ON.test(before) && ARTICLE.test(text.slice(start)));
  });
  const head = text.slice(0, opening[0]?.start ?? text.length);
  const entries: Entry[] = [];
  if (/[\p{L}\d]/u.test(head)) {
    const day = dayTold(head, today);
    entries.push({ excerpt: id, text: head, opens: false, ...(day === undefined ? {} : { day }) });
  }
  for (const [i, { day, end }] of opening.entries())
    entries.push({
      excerpt: id,
      day,
      opens: true,
      text: text.slice(end, opening[i + 1]?.start ?? text.length),
    });
  return entries.filter((entry) => /[\p{L}\d]/u.test(entry.text));
}

const ARTICLE = /^(?:le|du|au)\s/iu;

/**
 * The day on which a sentence says that something happened. A term ("avant le 27/11"), the date of another document ("la note du
 * 24/11"), a day to come, a feast ("14 juillet") are none.
 */
export function dayTold(text: string, today: IsoDate): IsoDate | undefined {
  return findDays(text, today).find(
    ({ day, start, end }) =>
      day <= today &&
      !NOT_WHEN.test(text.slice(Math.max(0, start - NEAR), start)) &&
      DATED.test(text.slice(start, end)),
  )?.day;
}

/** How far before a day the word that tells what it is may stand. */
const NEAR = 60;

const NOT_WHEN =
  /(?:(?<!\p{L})(?:avant|après|d[’']ici|jusqu[’'](?:au?)?|au plus tard|à (?:partir|compter)|depuis|échéance|du \d{1,2}(?:er)?|(?:note|arrêté|délibération|décret|loi|convention|circulaire|ordonnance)(?: n°\s?\S+)?)|[({])\s*$/iu;
/** With an article, a weekday or figures: a bare "14 juillet" may be a feast. */
const DATED = /^(?:(?:le|du|au)\s|lun|mar|mer|jeu|ven|sam|dim)|\d{4}|\//iu;

/** The day of a line that says nothing else: it is the day of the lines under it. */
export function onlyDay(text: string, today: IsoDate): IsoDate | undefined {
  const [found] = findDays(text, today);
  return found !== undefined && !/[\p{L}\d]/u.test(text.slice(0, found.start) + text.slice(found.end))
    ? found.day
    : undefined;
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

const SENTENCE_END =
  /(?<=[.!?…])(?<!(?<!\p{L})(?:art|av|bd|cat|env|etc|St|Ste|M|MM|Mme|n|no|p|tél|R\.A)\.)\s+/u;
const trimmed = (text: string): string => text.replace(/^[\s,;:.•*–—-]+/u, '').replace(/[\s,;:–—-]+$/u, '');

/** Without the full stop of a sentence; "…" and "R.A.S." keep theirs. */
export const unstopped = (text: string): string => text.replace(/(?<!\.|\p{Lu})\.$/u, '');
