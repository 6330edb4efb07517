/**
 * What the core may say of a reference at the date of an act. Three answers and no other: known in force then, known not in
 * force then, to be checked. What rests on memory alone is to be checked.
 */
import { codeOfId } from './citations/codes';
import type { Citation } from './citations/model';
import type { CoreEntry, LegalCore } from './core';

export type Status = 'in-force' | 'not-in-force' | 'to-check';

export interface Standing {
  readonly status: Status;
  /** Entry that tells it, when there is one. */
  readonly entry?: CoreEntry;
  /** Not in force: what took its place, in words. */
  readonly successor?: string;
  /** Not in force: it began after the act, or ended before it. */
  readonly when?: 'later' | 'ended';
  /** ISO date on which it ended or will begin, when known. */
  readonly since?: string;
  /** What the answer rests on: an entry's source, or an index. */
  readonly source?: string;
}

const MEMORY = /mémoire|mém\./iu;
const TO_CHECK: Standing = { status: 'to-check' };

/** @param date ISO date of the act */
export const standingOf = (core: LegalCore, citation: Citation, date: string): Standing => {
  const answers = keysOf(citation).map((key) => standingOfKey(core, key, date));
  const gone = answers.find(({ status }) => status === 'not-in-force');
  if (gone !== undefined) return gone;
  const unsure = answers.find(({ status }) => status === 'to-check');
  return unsure ?? answers[0] ?? TO_CHECK;
};

/** The same for a key of the core: `CGCT|L2212-2`, `loi|2000-321`. */
export const standingOfKey = (core: LegalCore, key: string, date: string): Standing => {
  const whole = core.find(`code|${key.split('|')[0] ?? ''}`);
  if (whole !== undefined) {
    const answer = entryStanding(whole, date);
    // That the code is in force says nothing of the article; that it is not says all.
    if (answer.status === 'not-in-force') return answer;
  }
  const entry = core.find(key);
  if (entry !== undefined) {
    const answer = entryStanding(entry, date);
    if (answer.status !== 'to-check') return answer;
  }
  const imported = core.indexed(key);
  if (imported !== undefined) {
    const { article, index } = imported;
    const source = index.source;
    if (date < article.from) return { status: 'not-in-force', when: 'later', since: article.from, source };
    if (article.to !== undefined && date >= article.to)
      return { status: 'not-in-force', when: 'ended', since: article.to, source };
    // An index says nothing of what came after it was made.
    if (article.to !== undefined || date <= index.asOf || entry?.state === 'in-force')
      return { status: 'in-force', source, ...(entry === undefined ? {} : { entry }) };
    return { status: 'in-force', source };
  }
  return entry === undefined ? TO_CHECK : { ...TO_CHECK, entry };
};

const entryStanding = (entry: CoreEntry, date: string): Standing => {
  const found = { entry, source: entry.source };
  if (MEMORY.test(entry.source)) return { status: 'to-check', ...found };
  if (entry.created !== undefined && date < entry.created)
    return { status: 'not-in-force', when: 'later', since: entry.created, ...found };
  if (entry.to !== undefined && date >= entry.to) return ended(entry);
  if (entry.state === 'repealed')
    return entry.to === undefined ? ended(entry) : { status: 'in-force', ...found };
  if (entry.state === 'future' && (entry.from === undefined || date < entry.from))
    return {
      status: 'not-in-force',
      when: 'later',
      ...found,
      ...(entry.from === undefined ? {} : { since: entry.from }),
    };
  // Before the wording that was read, another one may have stood: nobody read it.
  if (entry.from !== undefined && date < entry.from) return { status: 'to-check', ...found };
  return { status: 'in-force', ...found };
};

const ended = (entry: CoreEntry): Standing => ({
  status: 'not-in-force',
  when: 'ended',
  entry,
  source: entry.source,
  ...(entry.successor === undefined ? {} : { successor: entry.successor }),
  ...(entry.to === undefined ? {} : { since: entry.to }),
});

/** Keys of the core for a citation: both bounds of an interval. */
const keysOf = ({ normal, code, number, to }: Citation): string[] => {
  if (number === undefined) return [normal];
  const prefix = code ?? normal.split('|')[0] ?? '?';
  return [`${prefix}|${number}`, ...(to === undefined ? [] : [`${prefix}|${to}`])];
};

/** "code général des collectivités territoriales" for CGCT; undefined for an unknown id. */
export const codeTitle = (id: string): string | undefined => codeOfId(id)?.title;
