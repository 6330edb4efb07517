/**
 * How far a text leans towards judging people: a small network over what is heard of it, readings included, learnt from tables of examples
 * (`test/support/guard/train.ts`). It explains by the words that weigh most.
 */
import type { Features } from './features';

export interface Leaning {
  /** From 0 (ordinary work) to 1 (judges people). */
  readonly probability: number;
  /** Indexes of the words that lean most towards judging, in order; three at most. */
  readonly heaviest: readonly number[];
}

interface Unit {
  readonly bias: number;
  readonly weight: number;
}

/** What was learnt, as `learnt/` keeps it. */
export interface Kept {
  readonly bias: number;
  readonly units: readonly Unit[];
  /** What one of a byte is worth: for each unit, then for the sum itself. */
  readonly scales: readonly number[];
  /** Features, between commas or line ends. */
  readonly names: string;
  /** For each feature one signed byte for each scale, in base64; line ends do not count. */
  readonly bytes: string;
}

export interface Learnt extends Pick<Kept, 'bias' | 'units'> {
  /** What a feature adds to each unit, then to the sum itself; nothing for one that was never met. */
  readonly weightsOf: (feature: string) => Float32Array | undefined;
}

/** What was kept, unpacked at the first text that is weighed: a program that weighs none does not wait for tens of thousands of names. */
export const learntFrom = ({ bias, units, scales, names, bytes }: Kept): Learnt => {
  let unpacked: Unpacked | undefined;
  return {
    bias,
    units,
    weightsOf: (feature) => {
      const { rows, signs } = (unpacked ??= unpack(names, bytes));
      const row = rows.get(feature);
      if (row === undefined) return undefined;
      const weights = new Float32Array(scales.length);
      for (const [slot, scale] of scales.entries())
        weights[slot] = scale * (signs[row * scales.length + slot] ?? 0);
      return weights;
    },
  };
};

interface Unpacked {
  /** Row of each feature. */
  readonly rows: ReadonlyMap<string, number>;
  readonly signs: Int8Array;
}

const unpack = (names: string, bytes: string): Unpacked => ({
  rows: new Map(
    names
      .trim()
      .split(/[,\n]/u)
      .map((name, row) => [name, row]),
  ),
  signs: Int8Array.from(atob(bytes.replace(/\s/gu, '')), (sign) => sign.charCodeAt(0)),
});

const SCALE = 10;
/** What each feature of a text counts for: less in a long one, where each says less. */
export const shareOf = (count: number): number => SCALE / Math.sqrt(Math.max(1, count));

export const leaningOf = (features: Features, { bias, units, weightsOf }: Learnt): Leaning => {
  const share = shareOf(features.size);
  const known = [...features].flatMap(([feature, index]) => {
    const own = weightsOf(feature);
    return own === undefined ? [] : [{ own, index }];
  });
  const added = (slot: number): number => share * known.reduce((sum, { own }) => sum + (own[slot] ?? 0), 0);
  const given = units.map((unit, slot) => Math.max(0, unit.bias + added(slot)));
  const sum = given.reduce(
    (all, value, slot) => all + value * (units[slot]?.weight ?? 0),
    bias + added(units.length),
  );
  // What a word moves: straight, and through each unit that gives something.
  const moved = new Map<number, number>();
  for (const { own, index } of known) {
    const by = given.reduce(
      (all, value, slot) => (value > 0 ? all + (units[slot]?.weight ?? 0) * (own[slot] ?? 0) : all),
      own[units.length] ?? 0,
    );
    moved.set(index, (moved.get(index) ?? 0) + by);
  }
  const heaviest = [...moved]
    .filter(([index, by]) => index >= 0 && by > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([index]) => index)
    .sort((a, b) => a - b);
  return { probability: 1 / (1 + Math.exp(-sum)), heaviest };
};
