/**
 * `npm run bench`: what the design calls fast, measured side by side on this machine and printed as one table. It asserts
 * nothing; a row that cannot be measured says why, and the others go on.
 */
import { machine } from './machine';
import { table, type Line, type Row } from './row';
import { serveBombChild } from './bomb-child';
import { printReport } from './outside/report';
import { checks } from './rows/checks';
import { fillTemplate } from './rows/fill-template';
import { hostileCost } from './rows/hostile-cost';
import { journal } from './rows/journal';
import { largeDocument } from './rows/large-document';
import { paneSize } from './rows/pane-size';
import { roundTrips } from './rows/round-trips';
import { toCome } from './rows/to-come';
import { zipBomb } from './rows/zip-bomb';

const ROWS: readonly Row[] = [
  fillTemplate,
  checks,
  zipBomb,
  hostileCost,
  largeDocument,
  roundTrips,
  paneSize,
  journal,
  toCome,
];

async function main(chosen: readonly string[]): Promise<void> {
  process.stdout.write(`${machine()}\n\n`);
  const lines: Line[] = [];
  for (const row of ROWS) {
    if (chosen.length > 0 && !chosen.some((word) => row.id.includes(word))) continue;
    process.stderr.write(`… ${row.title}\n`);
    try {
      lines.push(...(await row.measure()));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      lines.push({ moment: row.title, ours: '', note: `pas mesuré : ${why.split('\n')[0] ?? ''}` });
    }
  }
  process.stdout.write(`\n${table(lines)}\n`);
}

const [first = '', ...rest] = process.argv.slice(2);
const OTHERS: Readonly<Record<string, () => Promise<void>>> = {
  '--bomb': () => serveBombChild(rest),
  '--outside': printReport,
};
void (OTHERS[first] ?? (() => main(process.argv.slice(2))))();
