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
  /** Standard input of the commands that follow. */
  feed(text: string): void;
  run(...argv: string[]): Promise<Ran>;
  /** Standard output as JSON. */
  json<T>(...argv: string[]): Promise<T>;
  remove(): void;
}

export function cliBench(): CliBench {
  const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-cli-'));
  let fed = '';
  const run = async (...argv: string[]): Promise<Ran> => {
    let [out, err] = ['', ''];
    const code = await runCli(argv, {
      cwd: folder,
      env: {},
      out: (text) => (out += text),
      err: (text) => (err += text),
      input: () => fed,
      now: () => new Date().toISOString(),
      randomBytes: (size) => new Uint8Array(randomBytes(size)),
      home: __dirname,
    });
    return { code, out, err };
  };
  return {
    folder,
    feed: (text) => {
      fed = text;
    },
    run,
    async json<T>(...argv: string[]) {
      const { out, err } = await run(...argv, '--json');
      if (out === '') throw new Error(err);
      return JSON.parse(out) as T;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
