/**
 * A real server for contract tests: random port, temporary folder, logs kept. And the client that speaks to it.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findAssets } from '../../src/server/assets';
import { watchApi } from './openapi';
import { createClient, type ParapheClient } from '../../src/server/client';
import { readConfig } from '../../src/server/config';
import type { IdentityEvent } from '../../src/server/identity/events';
import { createPasswordHasher } from '../../src/server/identity/passwords/scrypt';
import { startServer, type RunningServer, type StartOptions } from '../../src/server/start';

export interface TestServer {
  readonly url: string;
  readonly data: string;
  /** Every log line so far, as JSON. */
  readonly logs: readonly string[];
  /** Every identity event so far. */
  readonly events: readonly IdentityEvent[];
  /** The password that the first start showed, when it made an administrator. */
  readonly firstPassword: string;
  /** A client, signed in as this agent. */
  as(agent: string): Promise<ParapheClient>;
  /** The token of a new session. */
  token(agent: string): Promise<string>;
  /** Answers of the API that were compared with its description. */
  readonly checked: number;
  /** Stops the server and starts another on the same folder. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

export async function startTestServer(
  env: Readonly<Record<string, string>> = {},
  more: Partial<Pick<StartOptions, 'rates' | 'clock' | 'hasher' | 'store'>> = {},
): Promise<TestServer> {
  const data = mkdtempSync(path.join(tmpdir(), 'paraphe-server-'));
  const logs: string[] = [];
  const events: IdentityEvent[] = [];
  const start = (): Promise<RunningServer> =>
    startServer({
      config: readConfig({ PORT: '0', PARAPHE_DATA: data, ...env }),
      assets: findAssets(__dirname),
      log: (level, event, fields = {}) => logs.push(JSON.stringify({ level, event, ...fields })),
      record: (event) => {
        events.push(event);
        return Promise.resolve();
      },
      // Real scrypt, at a cost that a test can pay a hundred times.
      hasher: createPasswordHasher({ ln: 8, r: 8, p: 1 }),
      ...more,
    });
  let running = await start();
  const firstPassword = running.firstAdministrator?.password ?? '';
  const watch = watchApi(() => running.url);
  const client = (): ParapheClient => createClient({ baseUrl: running.url });
  return {
    get url() {
      return running.url;
    },
    data,
    logs,
    events,
    firstPassword,
    async as(agent) {
      const signedIn = client();
      await signedIn.signIn(agent);
      return signedIn;
    },
    token: async (agent) => (await client().signIn(agent)).token,
    async restart() {
      await watch.settle();
      await running.stop();
      running = await start();
    },
    get checked() {
      return watch.checked;
    },
    async stop() {
      await watch.stop();
      await running.stop();
      rmSync(data, { recursive: true, force: true });
      if (watch.faults.length > 0)
        throw new Error(`the API is not what it says:\n${[...new Set(watch.faults)].join('\n')}`);
    },
  };
}
