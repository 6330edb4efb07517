/**
 * Times two pieces of work side by side: turn by turn in one process, so that what else the machine does weighs on both.
 */

export interface Pair {
  /** Medians, in milliseconds. */
  readonly ours: number;
  readonly theirs: number;
  readonly ratio: number;
  readonly runs: number;
}

type Work = () => unknown;

export async function sideBySide(
  ours: Work,
  theirs: Work,
  { warmUp = 10, runs = 40 }: { readonly warmUp?: number; readonly runs?: number } = {},
): Promise<Pair> {
  for (let i = 0; i < warmUp; i++) {
    await ours();
    await theirs();
  }
  const mine: number[] = [];
  const others: number[] = [];
  for (let i = 0; i < runs; i++) {
    // Each goes first in turn: neither always pays for the other's garbage.
    if (i % 2 === 0) mine.push(await time(ours));
    others.push(await time(theirs));
    if (i % 2 === 1) mine.push(await time(ours));
  }
  return pairOf(mine, others);
}

export function pairOf(mine: readonly number[], others: readonly number[]): Pair {
  const ours = median(mine);
  const theirs = median(others);
  return { ours, theirs, ratio: ours / theirs, runs: mine.length };
}

export async function time(work: Work): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const high = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? high : ((sorted[middle - 1] ?? NaN) + high) / 2;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0).replace('.', ',')}\u00A0ms`;
}

/** Bytes as megabytes of 1,000,000 bytes. */
export const megabytes = (bytes: number): number => bytes / 1e6;
