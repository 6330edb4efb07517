/** Probabilities of the chain against all sequences counted one by one. */
import fc from 'fast-check';
import { readChain } from '../../../../src/privacy/learnt/chain';

const weight = fc.double({ min: -4, max: 4, noNaN: true });

test('marginals and pairs are those of all sequences', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 3 }).chain((tags) =>
        fc.record({
          tags: fc.constant(tags),
          scores: fc
            .integer({ min: 1, max: 4 })
            .chain((places) => fc.array(weight, { minLength: places * tags, maxLength: places * tags })),
          follows: fc.array(weight, { minLength: tags * tags, maxLength: tags * tags }),
        }),
      ),
      ({ tags, scores, follows }) => {
        const places = scores.length / tags;
        const chain = readChain(Float64Array.from(scores), Float64Array.from(follows), tags);
        const sequences = all(places, tags).map((sequence) => ({
          sequence,
          mass: Math.exp(
            sequence.reduce(
              (sum, tag, place) =>
                sum +
                (scores[place * tags + tag] ?? 0) +
                (place === 0 ? 0 : (follows[(sequence[place - 1] ?? 0) * tags + tag] ?? 0)),
              0,
            ),
          ),
        }));
        const share = (holds: (sequence: readonly number[]) => boolean): number =>
          sequences.reduce((sum, { sequence, mass }) => sum + (holds(sequence) ? mass : 0), 0) /
          sequences.reduce((sum, { mass }) => sum + mass, 0);
        for (let place = 0; place < places; place += 1) {
          for (let tag = 0; tag < tags; tag += 1) {
            expect(chain.marginals[place * tags + tag]).toBeCloseTo(
              share((one) => one[place] === tag),
              9,
            );
            if (place === 0) continue;
            for (let former = 0; former < tags; former += 1)
              expect(chain.pair(place, former, tag)).toBeCloseTo(
                share((one) => one[place - 1] === former && one[place] === tag),
                9,
              );
          }
        }
      },
    ),
  );
});

test('scores far apart overflow nothing', () => {
  const { marginals } = readChain(Float64Array.from([900, -900, -900, 900]), new Float64Array(4), 2);
  expect([...marginals]).toEqual([1, 0, 0, 1]);
});

function all(places: number, tags: number): readonly (readonly number[])[] {
  if (places === 0) return [[]];
  return all(places - 1, tags).flatMap((start) => Array.from({ length: tags }, (_, tag) => [...start, tag]));
}
