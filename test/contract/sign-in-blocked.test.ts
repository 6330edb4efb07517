/**
 * The door of a server whose journal takes nothing more: agents come in, what can be read is read, and the log tells what the journal
 * does not.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findAssets } from '../../src/server/assets';
import { ApiError, createClient } from '../../src/server/client';
import { readConfig } from '../../src/server/config';
import { startServer, type RunningServer } from '../../src/server/start';

let folder: string;
let server: RunningServer;
const logs: Readonly<Record<string, unknown>>[] = [];
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-blocked-'));
  server = await startServer({
    config: readConfig({ PORT: '0', PARAPHE_DATA: folder }),
    assets: findAssets(__dirname),
    log: (level, event, fields = {}) => void logs.push({ level, event, ...fields }),
  });
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true, force: true });
});

const codeOf = async (attempt: Promise<unknown>): Promise<string> => {
  const error: unknown = await attempt.catch((thrown: unknown) => thrown);
  return error instanceof ApiError ? error.problem.code : 'not refused';
};
const blocked = async (): Promise<boolean> =>
  (await (await fetch(`${server.url}/metrics`)).text()).includes('\nparaphe_journal_blocked 1\n');

it('stays open to readers', async () => {
  const client = createClient({ baseUrl: server.url });
  await client.signIn('nadia-perrin');
  rmSync(path.join(folder, 'published'), { recursive: true, force: true });
  writeFileSync(path.join(folder, 'published'), 'not a folder');
  // Its entry is the one that cannot be published.
  await client.signIn('nadia-perrin');
  for (let left = 100; left > 0 && !(await blocked()); left -= 1)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(await blocked()).toBe(true);

  logs.splice(0);
  const reader = createClient({ baseUrl: server.url });
  await reader.signIn('nadia-perrin');
  expect((await reader.documents({})).documents).toEqual([]);
  expect(await codeOf(createClient({ baseUrl: server.url }).signIn('personne'))).toBe('unknown-agent');
  const { examples } = await reader.template('note-service');
  const draft = reader.draft({ template: 'note-service', facts: examples[0]?.facts ?? {} });
  expect(await codeOf(draft)).toBe('journal-blocked');
  expect(logs.filter(({ event }) => event !== 'request')).toEqual([
    { level: 'info', event: 'signed-in' },
    { level: 'error', event: 'not-entered', kind: 'signed-in' },
    { level: 'warn', event: 'sign-in-refused', way: 'demo', code: 'unknown-agent' },
    { level: 'error', event: 'not-entered', kind: 'sign-in-refused' },
  ]);
});
