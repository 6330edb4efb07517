/**
 * The figures of docs/review.md on generated text outside its mark: what was measured with the thresholds in force must not
 * get worse unnoticed. Counts, not times: they are the same at each run.
 */
import { exampleDrafts, type ExampleDraft } from '../bench/outside/drafts';
import { detection, falseAlarms, LENGTHS, PLACES } from '../bench/outside/measure';
import { ordinaryProse } from '../bench/outside/prose';
import { REWORDINGS, type RewordingName } from '../bench/outside/rewordings';

/** The figures of docs/review.md are of drafts that the templates word; those that quote attached documents are measured apart. */
const QUOTING = 'note-synthese/';
/** Written since those figures were taken, which are of the other examples: docs/review.md tells what it changes. */
const SINCE = 'deliberation-subvention-association/voix-partagees';
let all: ExampleDraft[];
let drafts: ExampleDraft[];
beforeAll(async () => {
  all = await exampleDrafts();
  drafts = all.filter(({ name }) => !name.startsWith(QUOTING) && name !== SINCE);
});

const rates = (of: Parameters<typeof detection>[2]): number[] =>
  LENGTHS.map((length) => {
    const { found, of: taken } = detection(drafts, length, of);
    expect(taken).toBeGreaterThan(50);
    return Math.floor((100 * found) / taken);
  });
const atLeast = (found: readonly number[], floor: readonly number[]): void =>
  expect(found.map((rate, i) => rate >= (floor[i] ?? 0) || rate)).toEqual(floor.map(() => true));

test('no alarm on ordinary prose, be it added to that very draft', () => {
  expect(ordinaryProse().length).toBeGreaterThanOrEqual(150);
  const { prose, additions, documents, drafts: fresh, texts } = falseAlarms(all);
  expect(texts).toEqual([]);
  expect([prose.found, additions.found, fresh.found, documents.found]).toEqual([0, 0, 0, 0]);
  expect(prose.of).toBeGreaterThan(3500);
});

test.each<[RewordingName, number, readonly number[]]>([
  ['capitals', 0.4, [100, 100, 100, 100]],
  ['unaccented', 0.4, [100, 100, 100, 100]],
  ['order', 0.2, [75, 95, 98, 98]],
  ['synonyms', 0.1, [70, 90, 92, 97]],
  ['inserted', 0.2, [70, 93, 97, 97]],
  ['dropped', 0.1, [65, 88, 92, 96]],
  ['numbers', 0.4, [90, 98, 99, 99]],
  ['mixed', 0.1, [75, 95, 98, 98]],
  ['mixed', 0.2, [60, 88, 92, 96]],
])('finds most light rewordings: %s, %d of the words', (kind, share, floor) => {
  expect(Object.keys(REWORDINGS)).toContain(kind);
  atLeast(rates({ kind, share }), floor);
});

test('quotations of attached documents, lightly reworded, are found too', () => {
  const quoting = all.filter(({ name }) => name.startsWith(QUOTING));
  const rates = LENGTHS.map((length) => detection(quoting, length, { kind: 'mixed', share: 0.1 }));
  const sum = (of: 'found' | 'of'): number => rates.reduce((total, rate) => total + rate[of], 0);
  expect(sum('of')).toBeGreaterThan(100);
  expect(Math.floor((100 * sum('found')) / sum('of'))).toBeGreaterThanOrEqual(89);
});

test('a copy cut into paragraphs of four words is always found', () => {
  const [paragraphs] = Object.values(PLACES);
  atLeast(rates({ ...(paragraphs ? { place: paragraphs } : {}) }), [100, 100, 100, 100]);
});
