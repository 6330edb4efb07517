/**
 * One analysis of a text, shared by every check: paragraphs, sentences, citations, dates, amounts, the act as read. Each part is
 * computed once, when first asked for, in linear time. It holds no rule. A check that needs more writes a function of the
 * analysis and asks for it with `derive`: it is computed once too, whoever asks.
 */
import { kindOf } from '../act/parse/kind';
import { lineOf } from '../act/parse/lines';
import type { DocumentKind, ParsedAct, Part, Span } from '../act/parse/model';
import { parseAct } from '../act/parse/parse-act';
import type { DocumentFacts, SourceDocument, SourceParagraph } from '../act/parse/source';
import { findAmounts } from '../act/reading/amounts';
import type { FoundAmount } from '../act/reading/amounts';
import { findDates } from '../act/reading/dates';
import type { FoundDate } from '../act/reading/dates';
import { fold } from '../act/reading/fold';
import type { Folded } from '../act/reading/fold';
import { findTimes } from '../act/reading/times';
import type { FoundTime } from '../act/reading/times';
import { findCitationsIn } from './citations/find';
import type { Citation, CodeMention } from './citations/model';
import type { Commune } from './commune';
import type { LegalCore } from './core';
import type { DraftingRecord } from './drafting-record';
import { sentencesOf } from './sentences';
import { communesIn } from './town-names';
import type { TownMention } from './town-names';

/** What a text is analysed with. */
export interface AnalysisInput extends SourceDocument {
  /** What the document is, when somebody says so; else it is told by its words. */
  readonly kind?: DocumentKind;
  /** ISO date at which the act is, or will be, signed; else the date that it bears. */
  readonly date?: string;
  readonly commune?: Commune;
  readonly core: LegalCore;
  /** How it was written, when whoever asks knows. */
  readonly drafting?: DraftingRecord;
}

export interface Analysis {
  readonly text: string;
  readonly paragraphs: readonly SourceParagraph[];
  readonly kind: DocumentKind | undefined;
  readonly commune: Commune | undefined;
  readonly core: LegalCore;
  /** What the file says beside its words; undefined for a plain text. */
  readonly facts: DocumentFacts | undefined;
  /** How it was written; undefined when nobody says. */
  readonly drafting: DraftingRecord | undefined;
  /** Plain text for searching (`act/reading/fold`). */
  readonly folded: Folded;
  readonly act: ParsedAct;
  readonly sentences: readonly Part[];
  readonly citations: readonly Citation[];
  readonly codes: readonly CodeMention[];
  readonly dates: readonly FoundDate[];
  readonly times: readonly FoundTime[];
  readonly amounts: readonly FoundAmount[];
  /** "commune de X", "maire de X". */
  readonly towns: readonly TownMention[];
  /** ISO date of the act: the one given, else that of its signature, else that of the session. */
  readonly actDate: string | undefined;
  /** ISO date that the document itself bears. */
  readonly writtenDate: string | undefined;
  /** A function of the analysis, computed once for all who ask. */
  derive<T>(compute: (analysis: Analysis) => T): T;
  /** Those of a sorted list that stand inside a stretch of the text. */
  within<T extends Span>(list: readonly T[], span: Span): T[];
  /** Every match of a pattern in the plain lower-case text, with its place in the text. The pattern must be global. */
  search(pattern: RegExp, span?: Span): Found[];
}

/** A match in the text. */
export interface Found extends Part {
  /** The match in the plain lower-case text, with its groups. */
  readonly match: RegExpExecArray;
}

export const analyse = (input: AnalysisInput): Analysis => new LazyAnalysis(input);

/** A note to the council prepares acts of the day that its head tells, and may cite what the council decided before. */
const councilDay = (analysis: Analysis): string | undefined =>
  analysis.dates.find(({ iso, start }) => {
    if (iso === undefined || start > 900) return false;
    const line =
      fold(analysis.text.slice(Math.max(0, start - 60), start))
        .lower.split('\n')
        .at(-1) ?? '';
    return (
      /(?:conseil|comite|seance)(?:\s+(?:municipal|communautaire|syndical))?(?:\s+du|\s*:)\s+(?:[a-z]+di\s+|dimanche\s+)?$/.test(
        line,
      ) && !line.includes('deliberation')
    );
  })?.iso;

/** "Le 2 juin 2026", "Date : mardi 10 mars 2026", "Du : 2 juin 2026" on a line of its own, at the head of a note. */
const headDay = (analysis: Analysis): string | undefined =>
  analysis.dates.find(({ iso, start, end }) => {
    if (iso === undefined || start > 900) return false;
    const from = analysis.text.lastIndexOf('\n', start - 1) + 1;
    const after = analysis.text.slice(end, end + 3);
    return (
      /^\s*(?:date\s*:?\s*|(?:du|le)\s*:\s*|fait\s+)?(?:le\s+|du\s+)?(?:[a-z]+di\s+|dimanche\s+)?$/.test(
        fold(analysis.text.slice(from, start)).lower,
      ) && /^\s*(?:\n|$)/.test(after)
    );
  })?.iso;

class LazyAnalysis implements Analysis {
  readonly #memo = new Map<unknown, unknown>();
  /** By flags and source: a pattern may be written where it is asked for. */
  readonly #found = new Map<string, readonly Found[]>();

  constructor(readonly input: AnalysisInput) {}

  get text(): string {
    return this.input.source.text;
  }
  get paragraphs(): readonly SourceParagraph[] {
    return this.input.source.paragraphs;
  }
  get commune(): Commune | undefined {
    return this.input.commune;
  }
  get core(): LegalCore {
    return this.input.core;
  }
  get facts(): DocumentFacts | undefined {
    return this.input.facts;
  }
  get drafting(): DraftingRecord | undefined {
    return this.input.drafting;
  }
  get kind(): DocumentKind | undefined {
    return this.input.kind ?? this.derive(kindIn);
  }
  get folded(): Folded {
    return this.derive(({ text }) => fold(text), 'folded');
  }
  get act(): ParsedAct {
    return this.derive(actIn);
  }
  get sentences(): readonly Part[] {
    return this.derive(sentencesIn);
  }
  get citations(): readonly Citation[] {
    return this.derive(citationsIn).citations;
  }
  get codes(): readonly CodeMention[] {
    return this.derive(citationsIn).codes;
  }
  get dates(): readonly FoundDate[] {
    return this.derive(datesIn);
  }
  get times(): readonly FoundTime[] {
    return this.derive(timesIn);
  }
  get amounts(): readonly FoundAmount[] {
    return this.derive(amountsIn);
  }
  get towns(): readonly TownMention[] {
    return this.derive(townsIn);
  }
  get writtenDate(): string | undefined {
    const [signed, session] = [this.act.placeDate?.date?.iso, this.act.session.date?.iso];
    // A deliberation exists from its session on, whenever its extract is signed.
    if (this.kind === 'deliberation' && signed !== undefined && session !== undefined && session < signed)
      return session;
    return (
      signed ??
      session ??
      (this.kind === 'note' ? (this.derive(councilDay) ?? this.derive(headDay)) : undefined)
    );
  }
  get actDate(): string | undefined {
    return this.input.date ?? this.writtenDate;
  }

  derive<T>(compute: (analysis: Analysis) => T, key: unknown = compute): T {
    if (!this.#memo.has(key)) this.#memo.set(key, compute(this));
    return this.#memo.get(key) as T;
  }

  within<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle]?.start ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    const found: T[] = [];
    for (let i = low; i < list.length; i++) {
      const item = list[i];
      if (item === undefined || item.start >= end) break;
      if (item.end <= end) found.push(item);
    }
    return found;
  }

  search(pattern: RegExp, span?: Span): Found[] {
    const found = this.#foundBy(pattern);
    return span === undefined ? [...found] : this.within(found, span);
  }

  /** Acts of many affairs are asked for the same words affair by affair: the text is read once for all of them. */
  #foundBy({ source, flags }: RegExp): readonly Found[] {
    const key = `${flags} ${source}`;
    const known = this.#found.get(key);
    if (known !== undefined) return known;
    const { lower, at } = this.folded;
    const found = [...lower.matchAll(new RegExp(source, flags))].map((match): Found => {
      const [start, end] = [at(match.index), at(match.index + match[0].length)];
      return { start, end, text: this.text.slice(start, end), match };
    });
    this.#found.set(key, found);
    return found;
  }
}

const kindIn = (analysis: Analysis): DocumentKind | undefined =>
  kindOf(analysis.paragraphs.filter(({ story }) => story === undefined).map(lineOf));
const actIn = (analysis: Analysis): ParsedAct =>
  parseAct(
    { text: analysis.text, paragraphs: analysis.paragraphs },
    analysis.kind === undefined ? {} : { kind: analysis.kind },
  );
const sentencesIn = ({ paragraphs }: Analysis): Part[] => sentencesOf(paragraphs);
const citationsIn = ({ folded, core }: Analysis): ReturnType<typeof findCitationsIn> =>
  findCitationsIn(folded, { holders: core.holders });
const datesIn = ({ folded }: Analysis): FoundDate[] => findDates(folded);
const timesIn = ({ folded }: Analysis): FoundTime[] => findTimes(folded);
const amountsIn = ({ folded }: Analysis): FoundAmount[] => findAmounts(folded);
const townsIn = ({ folded }: Analysis): TownMention[] => communesIn(folded);
