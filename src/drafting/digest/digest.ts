/**
 * An extractive digest of attached documents, without a model: dated facts, grouped and counted, suppositions apart. Every line
 * is made of the words of its excerpt, names masked; nothing is added but the day, the hour and the place that the excerpt
 * gives. It must not obey what an excerpt says.
 */
import type { DetectionContext } from '../../privacy/detect';
import type { SourceText } from '../../sources/source-text';
import type { IsoDate } from '../../template/fact-values';
import { dayTold, entriesOf, onlyDay, sentencesOf, unstopped, type Entry, type ReadExcerpt } from './entries';
import { isCourtesy, isFrame, isTitle } from './frame';
import { maskNames } from './masked';
import { findDays, findHours, type Hours } from './moments';
import { isIncident, isSupposition, natureOf } from './nature';
import { findPlace, findPlaceWithin } from './places';

export interface Place {
  readonly name: string;
  readonly key: string;
}

/** One line of the digest. */
export interface DigestLine {
  /** Ids of the excerpts that hold its words. */
  readonly excerpts: readonly string[];
  readonly day?: IsoDate;
  readonly hours?: Hours;
  readonly place?: Place;
  /** Masked words of the excerpt, without day, hour and place when these stand apart. */
  readonly words: string;
  readonly incident: boolean;
  /** It stands in a list of reports, which are counted; a letter or minutes are quoted only. */
  readonly report: boolean;
  /** The sentence in which a supposition stood between parentheses. */
  readonly basis?: string;
}

export type LeftOut = 'heading' | 'frame' | 'request';

export interface QuietDay {
  readonly excerpts: readonly string[];
  readonly day?: IsoDate;
}

export interface Digest {
  /** In the order of days, then of hours. */
  readonly facts: readonly DigestLine[];
  readonly suppositions: readonly DigestLine[];
  readonly quiet: readonly QuietDay[];
  /** What is neither told nor counted: titles, the frame of letters and messages, instructions and requests. Masked. */
  readonly leftOut: readonly {
    readonly excerpt: string;
    readonly words: string;
    readonly why: LeftOut;
  }[];
  /** Words kept in clear that tell something intimate: an agent decides. */
  readonly sensitive: readonly {
    readonly excerpt: string;
    readonly words: string;
    readonly reason: string;
  }[];
  /** Some document tells a day; without one there is no dated fact, and nothing to make a note of. */
  readonly dated: boolean;
  /** Masked text of every excerpt by its id, for whoever shows it. */
  readonly masked: ReadonlyMap<
    string,
    { readonly source: string; readonly place: string; readonly text: string }
  >;
}

export interface DigestContext extends DetectionContext {
  /** Days without a year are the last ones before this one. */
  readonly today: IsoDate;
}

export function digest(sources: readonly SourceText[], context: DigestContext): Digest {
  const excerpts = sources.flatMap((source) =>
    source.excerpts.map((excerpt) => ({ ...excerpt, source: source.name })),
  );
  const texts = maskNames(
    excerpts.map(({ text }) => text),
    context,
  );
  const read = excerpts.map((excerpt, i) => ({
    ...excerpt,
    text: texts[i]?.text ?? '',
    sensitive: texts[i]?.sensitive ?? [],
  }));
  const found: Found = { facts: [], suppositions: [], quiet: [], leftOut: [] };
  for (const source of sources) {
    const prefix = `${source.id}.`;
    const own = read.filter(({ id }) => id.startsWith(prefix));
    const entries = entriesOfSource(own, context.today, found, excerpts.length);
    const report = isListOfReports(entries);
    for (const entry of entries) sortEntry(entry, report, context.today, found);
  }
  return {
    facts: found.facts.sort(byMoment),
    suppositions: found.suppositions.sort(byMoment),
    quiet: found.quiet.sort((a, b) => compare(a.day, b.day)),
    leftOut: found.leftOut,
    dated: read.some(({ text }) => findDays(text, context.today).length > 0),
    sensitive: read.flatMap(({ id, sensitive }) => sensitive.map((one) => ({ excerpt: id, ...one }))),
    masked: new Map(read.map(({ id, source, place, text }) => [id, { source, place, text }])),
  };
}

interface Found {
  readonly facts: DigestLine[];
  readonly suppositions: DigestLine[];
  readonly quiet: QuietDay[];
  readonly leftOut: Digest['leftOut'][number][];
}

/** The entries of one document that say something; its titles and its frame are left out. */
function entriesOfSource(
  excerpts: readonly ReadExcerpt[],
  today: IsoDate,
  { leftOut }: Found,
  together: number,
): readonly Entry[] {
  const entries: Entry[] = [];
  let above: IsoDate | undefined;
  let dated = false;
  for (const excerpt of excerpts) {
    above = onlyDay(excerpt.text, today) ?? above;
    for (const entry of entriesOf(excerpt, today)) {
      const words = entry.text.trim();
      const leave = (why: LeftOut): void => {
        leftOut.push({ excerpt: entry.excerpt, words, why });
      };
      if (entry.opens) entries.push(entry);
      else if (isFrame(words, today)) leave('frame');
      else if (isTitle(words) || (entry.day === undefined && !dated && isHeading(entry, together))) {
        leave('heading');
        above = entry.day ?? above;
        continue;
      } else
        entries.push(
          above !== undefined && opensWithHour(words) ? { ...entry, day: above, opens: true } : entry,
        );
      dated ||= entry.day !== undefined;
    }
  }
  return entries;
}

/** The line above the first dated one, without hour nor end of sentence, is a title. */
const isHeading = ({ text }: Entry, excerpts: number): boolean =>
  excerpts > 1 && findHours(text) === undefined && !/[.!?:;,]$/u.test(text.trim());

/** "9h10 poubelle renversée", under the day that a line above says. */
const opensWithHour = (text: string): boolean => {
  const hours = findHours(text);
  return hours !== undefined && isLead(text.slice(0, hours.start));
};

/** A list of reports is one whose entries open with their moment; elsewhere nothing is counted. */
const isListOfReports = (entries: readonly Entry[]): boolean =>
  entries.filter(({ opens }) => opens).length * 2 >= entries.length && entries.length > 0;

function sortEntry(entry: Entry, report: boolean, today: IsoDate, found: Found): void {
  const { excerpt, day } = entry;
  const base = { excerpts: [excerpt], ...(day === undefined ? {} : { day }) };
  const [head, place, hours] = headOf(entry.text);
  // An hour without a day says nothing of when.
  const where = {
    ...(hours === undefined || day === undefined ? {} : { hours }),
    ...(place === undefined ? {} : { place }),
  };
  const facts: string[] = [];
  for (const { words: sentence, basis } of sentencesOf(head, isSupposition)) {
    const nature = natureOf(sentence);
    if (nature === 'quiet') found.quiet.push(base);
    else if (isCourtesy(sentence)) found.leftOut.push({ excerpt, words: sentence, why: 'frame' });
    else if (nature === 'request') found.leftOut.push({ excerpt, words: sentence, why: 'request' });
    else if (nature === 'supposition')
      found.suppositions.push({
        // A day and an hour that another sentence tells are not those of this one.
        ...(entry.opens || day === dayTold(sentence, today)
          ? { ...base, ...where }
          : { excerpts: [excerpt] }),
        report,
        words: unstopped(sentence),
        incident: false,
        ...(basis === undefined ? {} : { basis }),
      });
    else facts.push(sentence);
  }
  if (facts.length > 0) {
    const words = unstopped(facts.map((fact) => (/[.!?…]$/u.test(fact) ? fact : `${fact}.`)).join(' '));
    found.facts.push({ ...base, ...where, words, report, incident: report && isIncident(words) });
  }
}

/** Takes the place and the hours that open an entry out of its words; those of the middle of a sentence stay in it. */
function headOf(text: string): readonly [rest: string, place: Place | undefined, hours: Hours | undefined] {
  let rest = text.replace(/^[\s,;:–—-]+/u, '');
  let place: Place | undefined;
  let hours: Hours | undefined;
  for (let changed = true; changed;) {
    changed = false;
    const lead = /^(?:[^,.;:]|(?<=\d):(?=\d))*/u.exec(rest)?.[0] ?? '';
    const at = findPlace(lead);
    if (place === undefined && at !== undefined && isLead(lead.slice(0, at.start))) {
      place = { name: at.name, key: at.key };
      rest = rest.slice(at.end).replace(SEPARATORS, '');
      changed = true;
      continue;
    }
    const when = findHours(lead);
    if (hours === undefined && when !== undefined && isLead(lead.slice(0, when.start))) {
      hours = { from: when.from, ...(when.to === undefined ? {} : { to: when.to }) };
      rest = rest.slice(when.end).replace(SEPARATORS, '');
      changed = true;
    }
  }
  const [sentence = ''] = rest.split(/(?<=[.!?])\s/u);
  const inside = findPlaceWithin(sentence);
  if (place === undefined && inside !== undefined) place = { name: inside.name, key: inside.key };
  if (hours === undefined) {
    const when = findHours(sentence.replace(/\([^()]*\)/gu, ' ').split(/[,;(]|:(?!\d)/u)[0] ?? '');
    if (when !== undefined) hours = { from: when.from, ...(when.to === undefined ? {} : { to: when.to }) };
  }
  return [rest, place, hours];
}

const SEPARATORS = /^[\s,;:–—-]+/u;
const isLead = (before: string): boolean =>
  /^\s*(?:(?:à|au|aux|sur|dans|vers|devant|la|le|l[’'])\s*)*$/iu.test(before);

const byMoment = (a: DigestLine, b: DigestLine): number =>
  compare(a.day, b.day) || (a.hours?.from ?? 24 * 60) - (b.hours?.from ?? 24 * 60);

/** Without a day: last. */
const compare = (a: IsoDate | undefined, b: IsoDate | undefined): number =>
  (a ?? '9999') < (b ?? '9999') ? -1 : (a ?? '9999') > (b ?? '9999') ? 1 : 0;
