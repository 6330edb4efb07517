/**
 * The process of the command line: binds the real streams, clock and randomness to `run`. Nothing else.
 */
import { randomBytes } from 'node:crypto';
import { toleratesClosedPipe } from './closed-pipe';
import { runCli } from './run';

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return new Uint8Array(Buffer.concat(chunks));
}

toleratesClosedPipe(process.stdout);
toleratesClosedPipe(process.stderr);

void runCli(process.argv.slice(2), {
  cwd: process.cwd(),
  env: process.env,
  input: readStdin,
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => new Date().toISOString(),
  randomBytes: (size) => new Uint8Array(randomBytes(size)),
  home: __dirname,
}).then((code) => {
  // Not process.exit: what was written to a pipe must have left.
  process.exitCode = code;
});
