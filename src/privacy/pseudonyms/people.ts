/**
 * The people that the spans of a text mention, each with what its words and the words before it say.
 */
import type { Span } from '../span';
import { readMention } from './mention';
import type { PersonMentioned } from './persons';

const OTHER_NAME_BETWEEN = /^[\s,]*\(?\s*(?:née?|né\(e\)|épouse|époux|ép\.|veuve|veuf|vve)\s+$/iu;

/** One for each span of a person, in order. */
export function readPeople(text: string, spans: readonly Span[]): readonly PersonMentioned[] {
  const people: PersonMentioned[] = [];
  let last: Span | undefined;
  for (const span of spans) {
    if (span.type !== 'PERSON') continue;
    const surface = text.slice(span.start, span.end);
    const mention = readMention(surface, text.slice(Math.max(0, span.start - 60), span.start), span.person);
    const previous = people.at(-1);
    if (
      previous !== undefined &&
      last !== undefined &&
      mention.kind === 'single' &&
      OTHER_NAME_BETWEEN.test(text.slice(last.end, span.start))
    ) {
      // "Rose Petit, née [Diallo]": the same person, under another name.
      const linked = readMention(surface, 'M. ');
      const surnames = [...previous.mention.surnames, ...linked.surnames];
      people[people.length - 1] = { ...previous, mention: { ...previous.mention, surnames } };
      people.push({
        surface,
        mention: {
          ...previous.mention,
          kind: 'surname',
          surnames: [...linked.surnames, ...previous.mention.surnames],
        },
      });
    } else people.push({ mention, surface });
    last = span;
  }
  return people;
}
