/** What was learnt, written and read again. */
import { zlibSync } from 'fflate';
import { LearntModelError, openModel, packModel, WEIGHED } from '../../../../src/privacy/learnt/model';
import { TAG_COUNT } from '../../../../src/privacy/learnt/tags';

const TRAITS = Int32Array.from([-2147483648, -7, 0, 5, 2147483647]);
const WEIGHTS = Float64Array.from(
  { length: TRAITS.length * WEIGHED },
  (_, i) => (i % 2 === 0 ? 1 : -1) * (i / 10),
);
const FOLLOWS = Float64Array.from({ length: TAG_COUNT * TAG_COUNT }, (_, i) => i / 7);
const packed = packModel({ traits: TRAITS, weights: WEIGHTS, follows: FOLLOWS });

test('each trait has its weights, to the rounding', () => {
  const model = openModel(packed);
  expect(model.follows).toEqual(FOLLOWS);
  for (const [row, trait] of TRAITS.entries()) {
    const scores = new Float64Array(2 * TAG_COUNT);
    model.add(Int32Array.of(trait, 12345), 1, scores, TAG_COUNT);
    expect([...scores.subarray(0, TAG_COUNT + 1)]).toEqual(Array.from({ length: TAG_COUNT + 1 }, () => 0));
    for (let tag = 0; tag < WEIGHED; tag += 1)
      expect(Math.abs((scores[TAG_COUNT + 1 + tag] ?? 0) - (WEIGHTS[row * WEIGHED + tag] ?? 0))).toBeLessThan(
        0.02,
      );
  }
});

test('traits add up, and one that was not learnt adds nothing', () => {
  const model = openModel(packed);
  const [one, both] = [new Float64Array(TAG_COUNT), new Float64Array(TAG_COUNT)];
  model.add(Int32Array.of(5), 1, one, 0);
  model.add(Int32Array.of(5, 99, 5), 3, both, 0);
  for (let tag = 0; tag < TAG_COUNT; tag += 1) expect(both[tag]).toBeCloseTo(2 * (one[tag] ?? 0), 9);
});

test.each([
  ['no compressed bytes', Uint8Array.of(1, 2, 3)],
  ['bytes of something else', zlibSync(new Uint8Array(64))],
  ['a file that was cut', zlibSync(new TextEncoder().encode('PLT1'))],
])('%s are refused', (_, bytes) => {
  expect(() => openModel(bytes)).toThrow(LearntModelError);
});

test('nothing of a text is in the file', () => {
  // Numbers alone: a word cannot be spelled from them.
  expect(Buffer.from(packed).toString('latin1')).not.toMatch(/[a-z]{8}/u);
});
