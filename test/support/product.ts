/** The built product, started for a test as its user starts it: its own process, an empty data folder, a free port. */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port';

const BUILT = join(__dirname, '../../dist/node/server.cjs');

export interface RunningProduct {
  readonly url: string;
  readonly data: string;
  /** All that it wrote on its terminal so far. */
  output(): string;
  stop(): Promise<void>;
}

export async function startProduct(env: NodeJS.ProcessEnv = {}): Promise<RunningProduct> {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is not there: run "npm run build" first.`);
  const data = mkdtempSync(join(tmpdir(), 'paraphe-e2e-'));
  const port = env['PORT'] ?? (await freePort());
  const child = spawn(process.execPath, [BUILT], {
    env: { ...process.env, PORT: String(port), HOST: '127.0.0.1', PARAPHE_DATA: data, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const url = `http://127.0.0.1:${String(port)}`;
  await untilReady(url, child, () => output);
  return {
    url,
    data,
    output: () => output,
    stop: async () => {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

async function untilReady(url: string, child: ChildProcess, output: () => string): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    if (child.exitCode !== null) throw new Error(`the server stopped: ${output()}`);
    const ready = await fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`the server did not answer: ${output()}`);
}
