/**
 * The chain of tags over a text: how likely each is at each place, given what speaks for it there and which tags follow which (a linear-chain
 * conditional random field; Lafferty, McCallum and Pereira, 2001). It must not know what is being tagged.
 */

export interface Chain {
  /** Probability of each tag at each place: `place * tags + tag`. */
  readonly marginals: Float64Array;
  /** Probability of a tag followed by another, at the place of the second. */
  pair(place: number, first: number, second: number): number;
}

/**
 * @param scores what speaks for each tag at each place, `place * tags + tag`, as logarithms
 * @param follows what speaks for a tag after another, `first * tags + second`, as logarithms
 */
export function readChain(scores: Float64Array, follows: Float64Array, tags: number): Chain {
  const places = scores.length / tags;
  const forward = new Float64Array(scores.length);
  const backward = new Float64Array(scores.length);
  const local = new Float64Array(scores.length);
  const sums = new Float64Array(places);
  const factors = follows.map(Math.exp);
  const number = (array: Float64Array, index: number): number => array[index] ?? 0;
  for (let place = 0; place < places; place += 1) {
    const row = place * tags;
    let most = -Infinity;
    for (let tag = 0; tag < tags; tag += 1) most = Math.max(most, number(scores, row + tag));
    let sum = 0;
    for (let tag = 0; tag < tags; tag += 1) {
      let reach = 1;
      if (place > 0) {
        reach = 0;
        for (let former = 0; former < tags; former += 1)
          reach += number(forward, row - tags + former) * number(factors, former * tags + tag);
      }
      local[row + tag] = Math.exp(number(scores, row + tag) - most);
      forward[row + tag] = reach * number(local, row + tag);
      sum += number(forward, row + tag);
    }
    sums[place] = sum;
    for (let tag = 0; tag < tags; tag += 1) forward[row + tag] = number(forward, row + tag) / sum;
  }
  for (let place = places - 1; place >= 0; place -= 1) {
    const row = place * tags;
    for (let tag = 0; tag < tags; tag += 1) {
      if (place === places - 1) {
        backward[row + tag] = 1;
        continue;
      }
      let rest = 0;
      for (let next = 0; next < tags; next += 1)
        rest +=
          number(factors, tag * tags + next) *
          number(local, row + tags + next) *
          number(backward, row + tags + next);
      backward[row + tag] = rest / number(sums, place + 1);
    }
  }
  return {
    marginals: forward.map((value, i) => value * number(backward, i)),
    pair: (place, first, second) => {
      const row = place * tags;
      return (
        (number(forward, row - tags + first) *
          number(factors, first * tags + second) *
          number(local, row + second) *
          number(backward, row + second)) /
        number(sums, place)
      );
    },
  };
}
