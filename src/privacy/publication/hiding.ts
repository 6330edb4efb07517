/**
 * From an agent's answers to the stretches that are hidden, in the texts that were read and in any other text of the file. What is
 * kept wins over what is hidden inside it. It must not find anything new.
 */
import { indexKnown, type KnownValue } from '../known-values';
import type { SpanType } from '../span';
import { MARK_SHAPE, OTHER_MARK, type PublicationItem } from './items';

export interface Answers {
  readonly hidden: readonly PublicationItem[];
  readonly kept: readonly PublicationItem[];
  /** Words that the agent wants hidden besides. */
  readonly also: readonly string[];
}

/** UTF-16 offsets, sorted, apart from one another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly mark: string;
}

export interface Hiding {
  /** Stretches of a text that was read, by its rank. */
  readonly inPlace: (text: string, rank: number) => readonly Stretch[];
  /** Stretches of any other text. */
  readonly anywhere: (text: string) => readonly Stretch[];
}

export function hidingOf({ hidden, kept, also }: Answers): Hiding {
  const marks = new Map<KnownValue, string>();
  const known = hidden.flatMap((item) =>
    item.values.map((value) => {
      const one: KnownValue = { value, type: searchedAs(item.type), reason: item.found };
      marks.set(one, item.mark);
      return one;
    }),
  );
  const asked = also.map((value): KnownValue => {
    const one: KnownValue = { value, type: 'ADDRESS', reason: '' };
    marks.set(one, OTHER_MARK);
    return one;
  });
  const find = indexKnown([...known, ...asked]);
  const keep = indexKnown(
    kept.flatMap((item) =>
      item.values.map((value): KnownValue => ({ value, type: searchedAs(item.type), reason: '' })),
    ),
  );
  const anywhere = (text: string, more: readonly Stretch[] = []): readonly Stretch[] => {
    const shown = [
      ...keep(text),
      ...[...text.matchAll(MARK_SHAPE)].map((mark) => ({
        start: mark.index,
        end: mark.index + mark[0].length,
      })),
    ];
    const found = find(text)
      .map(({ start, end, known: value }) => ({ start, end, mark: marks.get(value) ?? OTHER_MARK }))
      // The same words hidden and kept: what is hidden wins.
      .filter(
        (one) =>
          !shown.some(
            ({ start, end }) => start <= one.start && one.end <= end && end - start > one.end - one.start,
          ),
      );
    return apart([...more, ...found]);
  };
  const places = new Map<number, Stretch[]>();
  for (const { places: own, mark } of hidden)
    for (const { text, start, end } of own)
      places.set(text, [...(places.get(text) ?? []), { start, end, mark }]);
  return { inPlace: (text, rank) => anywhere(text, places.get(rank)), anywhere: (text) => anywhere(text) };
}

/** Clues are words: found again as they are written, whatever stands between them. */
const searchedAs = (type: PublicationItem['type']): SpanType =>
  /^[A-Z]+$/.test(type) ? (type as SpanType) : 'ADDRESS';

/** Those that overlap become one, under the mark of the longest. */
function apart(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = [...stretches].sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Stretch[] = [];
  for (const one of sorted) {
    const last = result.at(-1);
    if (last === undefined || one.start >= last.end) result.push(one);
    else if (one.end > last.end)
      result[result.length - 1] = {
        start: last.start,
        end: one.end,
        mark: one.end - one.start > last.end - last.start ? one.mark : last.mark,
      };
  }
  return result;
}
