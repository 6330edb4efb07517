/**
 * Measures a detection against marks, as whole entities: one is protected only when all of its significant characters are
 * hidden. Words that only join names (et, née, de, Mme) are not significant.
 */
import type { Detection } from '../../../src/privacy/span';
import type { MarkedText, Mark } from './marked-text';

export type Group = 'names' | 'addresses' | 'identifiers';

export interface Miss {
  readonly id: string;
  readonly type: string;
  readonly text: string;
  readonly around: string;
  /** The agent would have been asked about what is left. */
  readonly asked: boolean;
}

export interface Tally {
  readonly total: number;
  readonly leaked: number;
  readonly leakedAfterQuestions: number;
  /** Leaked, and not one significant character hidden. */
  readonly untouched: number;
}

export interface Score {
  readonly groups: Readonly<Record<Group, Tally>>;
  readonly types: ReadonlyMap<string, Tally>;
  /** Share of the characters outside any mark that were hidden. */
  readonly overMasking: number;
  readonly documents: number;
  readonly cleanDocuments: number;
  readonly cleanAfterQuestions: number;
  /** Per 3 000 characters. */
  readonly questionsPerPage: number;
  readonly usefulQuestions: number;
  readonly misses: readonly Miss[];
  readonly overMasked: readonly { readonly id: string; readonly text: string; readonly reason: string }[];
}

const GROUPS: Readonly<Record<string, Group>> = {
  PER: 'names',
  ELU: 'names',
  ADR: 'addresses',
  CPV: 'addresses',
};
const JOINING =
  /(?<!\p{L})(?:et|née?|épouse|ép|ép\.|épx|veuve|vve|dite?|M|MM|Mme|Mmes|de|du|des|la|le|les|d|l|feu|famille|chez|c|o)(?!\p{L})/giu;

type Counts = { -readonly [K in keyof Tally]: Tally[K] };
const none = (): Counts => ({ total: 0, leaked: 0, leakedAfterQuestions: 0, untouched: 0 });

export function scoreTexts(texts: readonly MarkedText[], detect: (text: string) => Detection): Score {
  const types = new Map<string, Counts>();
  const groups = {
    names: none(),
    addresses: none(),
    identifiers: none(),
  };
  const misses: Miss[] = [];
  const overMasked: { id: string; text: string; reason: string }[] = [];
  let plain = 0;
  let hidden = 0;
  let characters = 0;
  let questions = 0;
  let useful = 0;
  let clean = 0;
  let cleanAfter = 0;
  for (const { id, text, marks } of texts) {
    const { spans, doubtful } = detect(text);
    const covered = coverage(text.length, spans);
    const asked = coverage(text.length, [...spans, ...doubtful]);
    let leaks = 0;
    let leaksAfter = 0;
    for (const mark of marks.filter(({ type }) => type !== 'DATEX')) {
      const tally = types.get(mark.type) ?? none();
      types.set(mark.type, tally);
      const group = groups[GROUPS[mark.type] ?? 'identifiers'];
      const significant = significantOf(text, mark);
      const leaked = significant.some((i) => covered[i] === 0);
      const leakedAfter = significant.some((i) => asked[i] === 0);
      for (const one of [tally, group]) {
        one.total += 1;
        if (leaked) one.leaked += 1;
        if (leaked && significant.every((i) => covered[i] === 0)) one.untouched += 1;
        if (leakedAfter) one.leakedAfterQuestions += 1;
      }
      if (leaked) {
        leaks += 1;
        misses.push({
          id,
          type: mark.type,
          text: text.slice(mark.start, mark.end),
          around: text.slice(Math.max(0, mark.start - 45), mark.end + 25).replace(/\n/gu, '⏎'),
          asked: !leakedAfter,
        });
      }
      if (leakedAfter) leaksAfter += 1;
    }
    if (leaks === 0) clean += 1;
    if (leaksAfter === 0) cleanAfter += 1;
    const marked = coverage(
      text.length,
      marks.map(({ shownStart, shownEnd }) => ({ start: shownStart, end: shownEnd })),
    );
    for (let i = 0; i < text.length; i += 1) {
      if (/\s/u.test(text[i] ?? '') || marked[i] === 1) continue;
      plain += 1;
      if (covered[i] === 1) hidden += 1;
    }
    for (const { start, end, reason } of spans) {
      let outside = 0;
      for (let i = start; i < end; i += 1)
        if (marked[i] === 0 && /[\p{L}\d]/u.test(text[i] ?? '')) outside += 1;
      if (outside > 1) overMasked.push({ id, text: text.slice(start, end), reason });
    }
    characters += text.length;
    questions += doubtful.length;
    useful += doubtful.filter(({ start, end }) => marked.slice(start, end).includes(1)).length;
  }
  return {
    groups,
    types,
    overMasking: hidden / Math.max(1, plain),
    documents: texts.length,
    cleanDocuments: clean,
    cleanAfterQuestions: cleanAfter,
    questionsPerPage: (3000 * questions) / Math.max(1, characters),
    usefulQuestions: useful / Math.max(1, questions),
    misses,
    overMasked,
  };
}

function coverage(
  length: number,
  spans: readonly { readonly start: number; readonly end: number }[],
): Uint8Array {
  const covered = new Uint8Array(length);
  for (const { start, end } of spans) covered.fill(1, start, end);
  return covered;
}

function significantOf(text: string, { start, end }: Mark): readonly number[] {
  const part = text.slice(start, end);
  const joining = new Uint8Array(part.length);
  for (const match of part.matchAll(JOINING)) {
    if (match[0].length < part.length) joining.fill(1, match.index, match.index + match[0].length);
  }
  return part === ''
    ? []
    : Array.from({ length: part.length }, (_, i) => i)
        .filter((i) => /[\p{L}\d]/u.test(part[i] ?? '') && joining[i] === 0)
        .map((i) => start + i);
}
