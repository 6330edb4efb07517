/** A session ends when it is left alone, and at its term however busy it is; on a real store, with a clock that is handed in. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ISSUERS } from '../../../../src/server/identity/agent';
import { parseDirectory } from '../../../../src/server/identity/directory';
import { createSessions, type Sessions } from '../../../../src/server/identity/sessions';
import { openEmbeddedStore } from '../../../../src/server/store/embedded';
import type { Store } from '../../../../src/server/store/port';

const MINUTE = 60_000;
const START = Date.parse('2026-11-21T08:00:00.000Z');
const AGENTS = readFileSync(path.resolve(__dirname, '../../../../assets/demo/agents.yaml'), 'utf8');

let folder: string;
let store: Store;
let time: number;
let sessions: Sessions;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-idle-'));
  store = await openEmbeddedStore(folder, new Date(START).toISOString());
  time = START;
  sessions = sessionsWith();
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const sessionsWith = (idle?: number): Sessions =>
  createSessions({
    store: store.identity,
    organisation: { siret: '21250999600006', name: 'Valmorin' },
    demonstration: parseDirectory(AGENTS),
    now: () => time,
    ...(idle === undefined ? {} : { idle }),
  });
const signIn = async (): Promise<string> => {
  const signedIn = {
    issuer: ISSUERS.demonstration,
    subject: 'olivier-grosjean',
    methods: ['demo'],
    time: new Date(time).toISOString(),
  };
  return (await sessions.open({ id: 'olivier-grosjean' }, signedIn)).token;
};
const isOpen = async (token: string, after: number): Promise<boolean> => {
  time += after * MINUTE;
  return (await sessions.find(token)) !== undefined;
};

it('ends after an hour without a request, and does not come back', async () => {
  const token = await signIn();
  expect(await isOpen(token, 59)).toBe(true);
  expect(await isOpen(token, 59)).toBe(true);
  expect(await isOpen(token, 60)).toBe(false);
  expect(await isOpen(token, 0)).toBe(false);
});

it('ends eight hours after the sign-in, however busy', async () => {
  const token = await signIn();
  for (let hour = 0; hour < 15; hour += 1) expect(await isOpen(token, 30)).toBe(true);
  expect(await isOpen(token, 30)).toBe(false);
});

it('may be given less, and knows the requests that another process answered', async () => {
  const token = await signIn();
  sessions = sessionsWith(10 * MINUTE);
  expect(await isOpen(token, 9)).toBe(true);
  sessions = sessionsWith(10 * MINUTE);
  expect(await isOpen(token, 9)).toBe(true);
  expect(await isOpen(token, 10)).toBe(false);
});
