/**
 * From offsets in the whole text to what an agent is shown and what Word can find again: the line, its rank among lines of the same
 * words, and the sentence.
 */
import type { Part, Span } from '../../../act/parse/model';
import type { SourceParagraph } from '../../../act/parse/source';
import { normaliseParagraph } from '../../../document/words';
import type { Analysis } from '../../../law/analysis';
import type { CheckPlace } from '../../api/checks';

export interface Places {
  /** Of the line in which the span begins; what goes beyond that line is left out. */
  place(span: Span): CheckPlace;
  sentence(span: Span): string;
  /** Whether the span lies in one line, or between two characters of it. */
  isInOneLine(span: Span): boolean;
}

const NOWHERE: CheckPlace = { story: 'body', line: '', occurrence: 0, start: 0, end: 0 };

/** Linear in the length of the text, once; then by search. */
export function placesOf({ paragraphs, sentences }: Pick<Analysis, 'paragraphs' | 'sentences'>): Places {
  const ranks = rankAmongEquals(paragraphs);
  const lineAt = (at: number): number => {
    const found = lastStarting(paragraphs, at);
    return found < 0 ? 0 : found;
  };
  return {
    place({ start, end }) {
      const index = lineAt(start);
      const line = paragraphs[index];
      if (line === undefined) return NOWHERE;
      const inLine = (at: number): number => Math.min(Math.max(at - line.start, 0), line.text.length);
      return {
        story: line.story ?? 'body',
        line: line.text,
        occurrence: ranks[index] ?? 0,
        start: inLine(start),
        end: inLine(end),
      };
    },
    sentence({ start }) {
      const sentence = sentences[lastStarting(sentences, start)];
      if (sentence !== undefined && start < sentence.end) return sentence.text;
      return (paragraphs[lineAt(start)]?.text ?? '').trim();
    },
    isInOneLine({ start, end }) {
      const line = paragraphs[lineAt(start)];
      return line !== undefined && start >= line.start && end <= line.end;
    },
  };
}

function rankAmongEquals(paragraphs: readonly SourceParagraph[]): number[] {
  const counts = new Map<string, number>();
  return paragraphs.map(({ story = 'body', text }) => {
    const key = `${story}\n${normaliseParagraph(text)}`;
    const rank = counts.get(key) ?? 0;
    counts.set(key, rank + 1);
    return rank;
  });
}

/** Index of the last one that begins at or before; -1 when none does. */
function lastStarting(list: readonly Pick<Part, 'start'>[], at: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.start ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
