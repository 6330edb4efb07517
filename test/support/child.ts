/**
 * Processes of our own TypeScript, for tests that need several of them, or one that dies.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const RUNNER = path.join(__dirname, 'run-ts.cjs');

export interface Child {
  readonly process: ChildProcess;
  /** Complete lines of its standard output so far. */
  lines(): readonly string[];
  /** Resolves once it has printed a complete line. @throws Error when it ends without. */
  spoke(): Promise<void>;
  /** Resolves when it has ended, with all that it printed on its error stream. */
  ended(): Promise<string>;
  /** kill -9, and waits for its end. */
  kill(): Promise<void>;
}

/**
 * @param script beside this file. @param prefix a program that runs the process, with its arguments ("strace", …).
 */
export function startChild(
  script: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  prefix: readonly string[] = [],
): Child {
  const [program = process.execPath, ...rest] = [
    ...prefix,
    process.execPath,
    RUNNER,
    path.join(__dirname, script),
    ...args,
  ];
  const child = spawn(program, rest, {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, DATABASE_URL: '', ...env },
  });
  let [output, errors] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const end = new Promise<string>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve(errors));
  });
  end.catch(() => undefined);
  const lines = (): readonly string[] => output.split('\n').slice(0, -1);
  return {
    process: child,
    lines,
    ended: () => end,
    async spoke() {
      await Promise.race([end, spoken(child, lines)]);
      if (lines().length === 0) throw new Error(`the process said nothing: ${errors}`);
    },
    async kill() {
      child.kill('SIGKILL');
      await end;
    },
  };
}

function spoken(child: ChildProcess, lines: () => readonly string[]): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (lines().length > 0) resolve();
    };
    child.stdout?.on('data', look);
    look();
  });
}
