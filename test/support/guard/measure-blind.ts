/**
 * Prints the guard’s errors on a blind table: rates alone, so that a table held out can be measured without being read; `--all` adds the
 * requests: `node test/support/run-ts.cjs test/support/guard/measure-blind.ts <file.jsonl> [--all]`.
 */
import { blindRequests, wronglyAnswered } from './blind';

const [file = '', ...options] = process.argv.slice(2);
const requests = blindRequests(file);
for (const refuse of [true, false]) {
  const wrong = wronglyAnswered(requests, refuse);
  if (options.includes('--all'))
    process.stdout.write(
      wrong
        .map(({ request, sentence }) => `  ${refuse ? 'MISSED' : 'FALSE '} ${request ?? sentence ?? ''}\n`)
        .join(''),
    );
  const all = requests.filter((one) => one.refuse === refuse).length;
  process.stdout.write(
    `${refuse ? 'missed' : 'wrongly refused'} ${String(wrong.length)}/${String(all)} = ${((100 * wrong.length) / all).toFixed(1)} %\n`,
  );
}
