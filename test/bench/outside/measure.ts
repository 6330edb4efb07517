/**
 * How often the check for generated text outside its mark is wrong: alarms on ordinary prose, and rewordings that it lets
 * through. The same figures at each run: no clock, no chance.
 */
import { OutsideSearch } from '../../../src/review/outside';
import type { ScannedBlock, Story } from '../../../src/review/scan';
import type { ExampleDraft } from './drafts';
import { additions, ordinaryProse } from './prose';
import { REWORDINGS, sequence, type RewordingName } from './rewordings';

export interface Rate {
  readonly found: number;
  readonly of: number;
}

/** Words of a stretch of a passage, from … to. */
export const LENGTHS = [
  [8, 15],
  [16, 25],
  [26, 40],
  [41, 80],
] as const;
export const SHARES = [0.1, 0.2, 0.3, 0.4] as const;
/** Stretches taken from each paragraph of a passage. */
const TAKEN = 6;

const block = (unmarked: string, story: Story = 'body'): ScannedBlock => ({
  ...{ story, part: story, text: unmarked, unmarked },
  // Whole paragraphs are recognised by their digest; here only words count.
  digest: '',
});

export interface FalseAlarms {
  /** A paragraph that somebody writes in a draft of another subject, or of a like one. */
  readonly prose: Rate;
  /** A paragraph that an agent would add to that very draft. */
  readonly additions: Rate;
  /** The draft as it was drafted. */
  readonly drafts: Rate;
  /** The draft with a paragraph of prose after each of its own, and all the rest at its end. */
  readonly documents: Rate;
  /** What raised an alarm. */
  readonly texts: readonly string[];
}

export function falseAlarms(drafts: readonly ExampleDraft[]): FalseAlarms {
  const added = additions();
  const prose = ordinaryProse();
  const texts: string[] = [];
  const alarms = (search: OutsideSearch, of: readonly string[]): number => {
    const raised = of.filter((text) => search.hits([block(text)]).length > 0);
    texts.push(...raised);
    return raised.length;
  };
  let [inProse, proseCount, inAdditions, additionCount, inDrafts, inDocuments] = [0, 0, 0, 0, 0, 0];
  for (const { name, record, own: blocks } of drafts) {
    const search = new OutsideSearch(record);
    const own = added.get(name) ?? [];
    const others = [...prose, ...[...added].flatMap(([of, list]) => (of === name ? [] : list))];
    inProse += alarms(search, others);
    proseCount += others.length;
    inAdditions += alarms(search, own);
    additionCount += own.length;
    if (search.hits(blocks).length > 0) inDrafts += 1;
    const typed = [...own, ...others].map((text) => block(text));
    const mixed = blocks.flatMap((one, i) => {
      const next = typed[i];
      return next === undefined || one.story !== 'body' ? [one] : [one, { ...next, part: one.part }];
    });
    if (search.hits([...mixed, ...typed.slice(blocks.length)]).length > 0) inDocuments += 1;
  }
  return {
    prose: { found: inProse, of: proseCount },
    additions: { found: inAdditions, of: additionCount },
    drafts: { found: inDrafts, of: drafts.length },
    documents: { found: inDocuments, of: drafts.length },
    texts,
  };
}

/** How a stretch is put back into the document. */
export type Place = (words: readonly string[]) => ScannedBlock[];

const whole: Place = (words) => [block(words.join(' '))];
const cut = (words: readonly string[], size: number): string[] =>
  Array.from({ length: Math.ceil(words.length / size) }, (_, i) =>
    words.slice(i * size, (i + 1) * size).join(' '),
  );

/** Cut up every few words. */
export const PLACES: Readonly<Record<string, Place>> = {
  'one paragraph every 4 words': (words) => cut(words, 4).map((text) => block(text)),
  'one cell every 5 words, a label between': (words) =>
    cut(words, 5).flatMap((text, i) => [block(`Point ${String(i + 1)}`), block(text)]),
  'every other 8 words in a footnote': (words) =>
    cut(words, 8).map((text, i) => block(text, i % 2 === 0 ? 'body' : 'footnote')),
  'every other 4 words in a footnote': (words) =>
    cut(words, 4).map((text, i) => block(text, i % 2 === 0 ? 'body' : 'footnote')),
};

/**
 * Stretches of passages of this length, reworded and put back. Only those count whose plain copy is found: words that are not
 * the agent's own facts, nor the template's.
 */
export function detection(
  drafts: readonly ExampleDraft[],
  [least, most]: readonly [number, number],
  { kind = 'mixed', share = 0, place = whole }: { kind?: RewordingName; share?: number; place?: Place },
): Rate {
  let [found, of] = [0, 0];
  for (const [d, { record }] of drafts.entries()) {
    const search = new OutsideSearch(record);
    for (const [p, passage] of record.passages.entries())
      for (const [w, text] of passage.words.entries()) {
        const words = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
        if (words.length < least) continue;
        const random = sequence(d * 10_007 + p * 101 + w * 11 + Math.round(share * 1000));
        for (let i = 0; i < TAKEN; i += 1) {
          const length = least + Math.floor(random() * (Math.min(most, words.length) - least + 1));
          const at = Math.floor(random() * (words.length - length + 1));
          const stretch = words.slice(at, at + length);
          if (!search.hits(whole(stretch)).some(({ reworded }) => !reworded)) continue;
          of += 1;
          const changed = REWORDINGS[kind](stretch, share, random);
          if (search.hits(place(changed)).length > 0) found += 1;
        }
      }
  }
  return { found, of };
}
