/**
 * Runs the command line in the test's own process, in a folder of its own.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runCli } from '../../src/cli/run';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export interface CliBench {
  readonly folder: string;
  run(...argv: string[]): Promise<Ran>;
  /** Puts this on the standard input of the commands that follow. Returns the bench. */
  feed(input: string | Uint8Array): CliBench;
  /** Standard output as JSON. */
  json<T>(...argv: string[]): Promise<T>;
  remove(): void;
}

export function cliBench(): CliBench {
  const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-cli-'));
  let fed: string | Uint8Array = '';
  const run = async (...argv: string[]): Promise<Ran> => {
    let [out, err] = ['', ''];
    const code = await runCli(argv, {
      cwd: folder,
      env: {},
      input: () => Promise.resolve(typeof fed === 'string' ? new TextEncoder().encode(fed) : fed),
      out: (text) => (out += text),
      err: (text) => (err += text),
      now: () => new Date().toISOString(),
      randomBytes: (size) => new Uint8Array(randomBytes(size)),
      home: __dirname,
    });
    return { code, out, err };
  };
  const bench: CliBench = {
    folder,
    run,
    feed(input) {
      fed = input;
      return bench;
    },
    async json<T>(...argv: string[]) {
      const { out, err } = await run(...argv, '--json');
      if (out === '') throw new Error(err);
      return JSON.parse(out) as T;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
  return bench;
}
