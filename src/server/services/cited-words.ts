/**
 * Which words of a passage rest on which excerpts, at offsets of the words as they are recorded. It decides nothing.
 */
import { normaliseParagraph } from '../../document/words';
import type { DraftedParagraph, Segment } from '../../drafting/passage';
import type { CitedWords } from '../api/messages';

/** In order; words that stand between two citations of the same excerpts are theirs. */
export function citedWords(paragraphs: readonly DraftedParagraph[]): readonly CitedWords[] {
  return paragraphs.flatMap(({ segments }, paragraph) => {
    const found: CitedWords[] = [];
    let raw = '';
    for (const segment of segments) {
      const start = normaliseParagraph(`${raw}.`).length - 1;
      raw += segment.text;
      const excerpts = excerptsOf(segment);
      if (excerpts.length === 0) continue;
      const end = normaliseParagraph(raw).length;
      const last = found.at(-1);
      if (last !== undefined && last.excerpts.join() === excerpts.join())
        found[found.length - 1] = { ...last, end };
      else found.push({ paragraph, start, end, excerpts });
    }
    return found;
  });
}

const excerptsOf = ({ sources, excerpts = [] }: Segment): readonly string[] => [
  ...new Set([...sources.flatMap(({ kind, id }) => (kind === 'excerpt' ? [id] : [])), ...excerpts]),
];
