/**
 * Prints the guard’s errors on its tables: `node test/support/run-ts.cjs test/support/guard/measure.ts last [--all]`.
 */
import { guardRequest } from '../../../src/drafting/guard/guard';
import { requestsOf } from './tables';

const table = process.argv[2] ?? 'held-out';
for (const kind of ['refused', 'legitimate'] as const) {
  const requests = requestsOf(kind, table);
  const wrong = requests.filter((request) => guardRequest(request).allowed === (kind === 'refused'));
  if (process.argv.includes('--all'))
    process.stdout.write(wrong.map((one) => `  ${kind}: ${one}\n`).join(''));
  const share = ((100 * wrong.length) / requests.length).toFixed(1);
  process.stdout.write(
    `${table} ${kind}: ${String(wrong.length)} wrong of ${String(requests.length)} = ${share} %\n`,
  );
}
