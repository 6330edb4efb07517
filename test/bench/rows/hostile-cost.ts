/**
 * What small hostile files cost to read: each at some size and at twice that size. A cost that grows as the file does doubles; one
 * that grows as its square is four times as much.
 */
import { openPackage } from '../../../src/document/package';
import { scanDocument } from '../../../src/document/scan';
import { readSource } from '../../../src/document/source/read-source';
import { HOSTILE_SEEDS, type HostileSeed } from '../../support/docx/hostile';
import { milliseconds, time } from '../measure';
import type { Line, Row } from '../row';

const GOAL = 3;
const RUNS = 3;

export const hostileCost: Row = {
  id: 'hostiles',
  title: 'Lire de petits fichiers hostiles, deux fois plus grands',
  async measure() {
    const lines: Line[] = [];
    for (const seed of HOSTILE_SEEDS) lines.push(await measured(seed));
    return lines;
  },
};

async function measured({ name, n, make }: HostileSeed): Promise<Line> {
  const [small, large] = [make(n), make(2 * n)];
  const once = await quickest(small);
  const twice = await quickest(large);
  return {
    moment: `Lire un fichier hostile (${name}, ${String(2 * n)})`,
    ours: milliseconds(twice),
    reference: `${String(n)} : ${milliseconds(once)}`,
    value: twice / once,
    goal: GOAL,
  };
}

/** The quickest of a few: what else the machine does only adds. */
async function quickest(bytes: Uint8Array): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run++)
    times.push(
      await time(() => {
        scanDocument(openPackage(bytes));
        readSource(openPackage(bytes));
      }),
    );
  return Math.min(...times);
}
