/**
 * The process of the command line: binds the real streams, clock and randomness to `run`. Nothing else.
 */
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { runCli } from './run';

void runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  input: () => readFileSync(0, 'utf8'),
  now: () => new Date().toISOString(),
  randomBytes: (size) => new Uint8Array(randomBytes(size)),
  home: __dirname,
}).then((code) => {
  // Not process.exit: what was written to a pipe must have left.
  process.exitCode = code;
});
