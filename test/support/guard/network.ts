/**
 * Trains one small network of the guard: features, a hidden layer of a few units beside a straight sum, one answer. Logistic loss, Adam by
 * batches, features left out at random. The same examples and seed give the same network. It reads no text.
 */
const [FIRST, SECOND, TINY] = [0.9, 0.999, 1e-8];

export interface Row {
  /** Columns of the features it has. */
  readonly at: readonly number[];
  /** What each of them counts for. */
  readonly share: number;
  readonly refuse: 0 | 1;
}

export interface Training {
  readonly columns: number;
  readonly units: number;
  readonly seed: number;
  readonly epochs: number;
  readonly batch: number;
  readonly rate: number;
  readonly ridge: number;
  /** Part of the features that each pass over an example leaves out. */
  readonly dropped: number;
}

export interface Network {
  /** For each column: what it adds to each unit, then to the sum itself. */
  readonly columns: Float64Array;
  /** Biases of the units, then the weights of what they give, then the bias of the sum. */
  readonly units: Float64Array;
}

export const train = (rows: readonly Row[], how: Training): Network => {
  const random = randomOf(how.seed);
  const network = drawn(how, random);
  const learners = [adam(network.columns, how.ridge), adam(network.units, 0)] as const;
  const slopes: Network = { columns: learners[0].slope, units: learners[1].slope };
  const order = rows.map((_, index) => index);
  for (let epoch = 0; epoch < how.epochs; epoch++) {
    shuffle(order, random);
    const rate = how.rate * (1 - epoch / how.epochs);
    for (let from = 0; from < order.length; from += how.batch) {
      const asked = order.slice(from, from + how.batch).flatMap((index) => rows[index] ?? []);
      slopes.columns.fill(0);
      slopes.units.fill(0);
      for (const row of asked) {
        const at = row.at.filter(() => random() >= how.dropped);
        pass(network, { ...row, at, share: row.share / (1 - how.dropped) }, slopes, asked.length);
      }
      for (const { step } of learners) step(rate);
    }
  }
  return network;
};

const drawn = ({ columns, units }: Training, random: () => number): Network => ({
  columns: Float64Array.from({ length: columns * (units + 1) }, (_, at) =>
    at % (units + 1) === units ? 0 : 0.05 * normal(random),
  ),
  units: Float64Array.from({ length: 2 * units + 1 }, (_, at) =>
    at < units || at === 2 * units ? 0 : 0.3 * normal(random),
  ),
});

/** One example through the network, and back: adds to the slopes what its error says, as one of so many. */
const pass = (
  { columns, units }: Network,
  { at, share, refuse }: Row,
  slopes: Network,
  among: number,
): void => {
  const hidden = (units.length - 1) / 2;
  const wide = hidden + 1;
  const into = Array.from({ length: hidden }, (_, unit) => units[unit] ?? 0);
  let sum = units[2 * hidden] ?? 0;
  for (const column of at) {
    for (let unit = 0; unit < hidden; unit++)
      into[unit] = (into[unit] ?? 0) + share * (columns[column * wide + unit] ?? 0);
    sum += share * (columns[column * wide + hidden] ?? 0);
  }
  into.forEach((value, unit) => {
    if (value > 0) sum += value * (units[hidden + unit] ?? 0);
  });
  const error = (1 / (1 + Math.exp(-sum)) - refuse) / among;
  const back = into.map((value, unit) => (value > 0 ? error * (units[hidden + unit] ?? 0) : 0));
  const add = (to: Float64Array, where: number, what: number): void => {
    to[where] = (to[where] ?? 0) + what;
  };
  into.forEach((value, unit) => {
    if (value <= 0) return;
    add(slopes.units, unit, back[unit] ?? 0);
    add(slopes.units, hidden + unit, error * value);
  });
  add(slopes.units, 2 * hidden, error);
  for (const column of at) {
    for (let unit = 0; unit < hidden; unit++)
      if (back[unit] !== 0) add(slopes.columns, column * wide + unit, share * (back[unit] ?? 0));
    add(slopes.columns, column * wide + hidden, share * error);
  }
};

/** Adam over these values, with a ridge. */
const adam = (values: Float64Array, ridge: number) => {
  const slope = new Float64Array(values.length);
  const mean = new Float64Array(values.length);
  const spread = new Float64Array(values.length);
  let steps = 0;
  return {
    slope,
    step: (rate: number): void => {
      steps++;
      const [evenMean, evenSpread] = [1 - FIRST ** steps, 1 - SECOND ** steps];
      for (let at = 0; at < values.length; at++) {
        const value = values[at] ?? 0;
        const by = (slope[at] ?? 0) + ridge * value;
        const m = FIRST * (mean[at] ?? 0) + (1 - FIRST) * by;
        const v = SECOND * (spread[at] ?? 0) + (1 - SECOND) * by * by;
        mean[at] = m;
        spread[at] = v;
        values[at] = value - (rate * (m / evenMean)) / (Math.sqrt(v / evenSpread) + TINY);
      }
    },
  };
};

/** mulberry32: from 0 to 1, the same series for the same seed. */
const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const shuffle = (order: number[], random: () => number): void => {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
};
