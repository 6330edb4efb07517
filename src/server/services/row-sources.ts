/**
 * Which sources words of a list's row have. A row may name excerpts of attached documents; where no such document is attached – a row that
 * an agent typed, a worked example –, the words come from the agent's own facts, and it must not be said that they come from nothing.
 */
import type { Source } from '../../act/act';
import type { DraftedPassage } from '../../drafting/passage';
import type { Facts } from '../../template/fact-values';
import type { Template } from '../../template/model';

/** @param attached whether a document that is at hand has that excerpt */
export function withRowSources<P extends DraftedPassage>(
  passage: P,
  { slots }: Pick<Template, 'slots'>,
  facts: Facts,
  attached: (excerpt: string) => boolean,
): P {
  const fields = slots.find(({ id }) => id === passage.slot)?.facts ?? [];
  const own = (source: Source): readonly Source[] => {
    if (source.kind !== 'excerpt' || attached(source.id)) return [source];
    const named = fields.filter((id) => rowsNaming(facts[id], source.id));
    return named.length === 0 ? [source] : named.map((id) => ({ kind: 'fact', id }));
  };
  return {
    ...passage,
    paragraphs: passage.paragraphs.map((paragraph) => ({
      ...paragraph,
      segments: paragraph.segments.map((segment) => ({
        ...segment,
        sources: distinct(segment.sources.flatMap(own)),
      })),
    })),
  };
}

/** Whether a row of that list names the excerpt. */
const rowsNaming = (value: unknown, excerpt: string): boolean =>
  Array.isArray(value) &&
  value.some((row: unknown) => {
    if (typeof row !== 'object' || row === null || !('excerpts' in row)) return false;
    const { excerpts } = row;
    return typeof excerpts === 'string' && excerpts.split(/\s+/u).includes(excerpt);
  });

const distinct = (sources: readonly Source[]): readonly Source[] =>
  sources.filter(
    ({ kind, id }, at) => sources.findIndex((other) => other.kind === kind && other.id === id) === at,
  );
