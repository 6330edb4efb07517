import { readFileSync } from 'node:fs';
import { readRequest } from './src/drafting/guard/read-request';
const dir = 'test/unit/drafting/guard/tables/';
const set = process.argv[2] ?? 'tuned'; const quiet = process.argv.includes('--quiet');
for (const kind of ['refused', 'legitimate']) {
  const lines = readFileSync(`${dir}${kind}.${set}.txt`, 'utf8').split('\n').filter(Boolean);
  let bad = 0;
  for (const line of lines) { const f = readRequest(line); if ((f !== undefined) !== (kind === 'refused')) { bad++; if (!quiet) console.log(kind.slice(0, 3), line, f ? JSON.stringify(f) : ''); } }
  console.log(set, kind, 'errors', bad, '/', lines.length, (100 * bad / lines.length).toFixed(1) + '%');
}
