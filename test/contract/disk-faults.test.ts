/**
 * A disk that no longer flushes, and one that is full, for real: calls of the system made to fail by strace, a file system of
 * two megabytes. Writing stops and says so, what was acknowledged stays readable, and a failed flush is never asked again.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createClient, type ParapheClient } from '../../src/server/client';
import { openEmbeddedStore } from '../../src/server/store/embedded';
import { startChild, type Child } from '../support/child';
import { newDocument, NOW } from '../support/documents';
import { describeWith } from '../support/rings';
import type { Seen } from '../support/store/until-refused';

const OURS = '21250999600006';
let home: string;
let data: string;
let log: string;
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'paraphe-disk-'));
  data = path.join(home, 'data');
  log = path.join(home, 'calls');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const CALLS = 'fsync,fdatasync';
/** A program that runs another, some of whose calls fail. */
const failing = (inject: string, ...more: readonly string[]): readonly string[] => [
  'strace',
  '-f',
  '-qq',
  '-o',
  log,
  '-e',
  `trace=${CALLS},rename`,
  '-e',
  `inject=${inject}`,
  ...more,
];

/** Flushes asked from the first call that was made to fail on, itself included. */
function callsSinceTheFault(): readonly string[] {
  const calls = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /f(data)?sync\(|INJECTED/.test(line));
  const first = calls.findIndex((line) => line.includes('INJECTED'));
  return first < 0 ? [] : calls.slice(first);
}

async function seenBy(child: Child): Promise<Seen> {
  const errors = await child.ended();
  const [line = JSON.stringify({ failed: errors })] = child.lines();
  expect(JSON.parse(line)).not.toHaveProperty('failed');
  return JSON.parse(line) as Seen;
}

/** Opened again without faults: what was acknowledged is there, and writing goes on. */
async function mustBeSound(folder: string, { acknowledged }: Seen): Promise<void> {
  const store = await openEmbeddedStore(folder, NOW);
  for (const [id = '', file = ''] of acknowledged.map((line) => line.split(' '))) {
    expect(await store.find(OURS, id)).toMatchObject({ version: 1 });
    expect(await store.readFile(OURS, file)).toBeDefined();
  }
  await store.write(newDocument(OURS, 'afterwards'), []);
  await store.close();
}

/** Drafts until the server refuses: the problem that it answers with, and a document that it drafted before. */
async function draftUntilRefused(client: ParapheClient): Promise<{ refusal: unknown; document: string }> {
  const { examples } = await client.template('note-service');
  const facts = examples[0]?.facts ?? {};
  let document = '';
  for (let i = 0; i < 400; i += 1) {
    try {
      ({ documentId: document } = (await client.draft({ template: 'note-service', facts })).document);
    } catch (refusal) {
      return { refusal, document };
    }
  }
  throw new Error('the disk never failed');
}

async function mustSayAndRead(url: string, reason: string): Promise<void> {
  const client = createClient({ baseUrl: url });
  await client.signIn('nadia-perrin');
  const { refusal, document } = await draftUntilRefused(client);
  const problem = {
    status: 503,
    code: 'unavailable',
    detail: expect.stringContaining('n’enregistre plus') as string,
  };
  expect(refusal).toMatchObject({ problem });
  const ready = await fetch(`${url}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'unavailable', reason }]);
  expect((await fetch(`${url}/healthz`)).status).toBe(200);
  expect(await client.document(document)).toMatchObject({ documentId: document, state: 'draft' });
  await expect(client.abandonFinalise(document)).rejects.toMatchObject({ problem });
}

describeWith('strace')('a flush that fails', () => {
  // The store flushes the log of its database, then the folder of a file, in turn: both are met.
  it.each([40, 41])('stops writing for good at call %i, and is not asked again', async (call) => {
    const child = startChild(
      'store/until-refused.ts',
      [],
      { PARAPHE_DATA: data },
      failing(`${CALLS}:error=EIO:when=${call}+`),
    );
    const seen = await seenBy(child);
    expect(seen).toMatchObject({ reason: 'disk-failed', accepted: [], lost: [] });
    // How many depends on how the flushes fall; that there are some makes « nothing lost » mean something.
    expect(seen.acknowledged.length).toBeGreaterThan(0);
    expect(callsSinceTheFault()).toEqual([expect.stringContaining('(INJECTED)')]);
    await mustBeSound(data, seen);
  });

  it('of the database file itself, when the log is copied into it, stops writing too', async () => {
    const database = path.join(data, 'paraphe.sqlite');
    const child = startChild(
      'store/until-refused.ts',
      [],
      { PARAPHE_DATA: data },
      failing(`${CALLS}:error=EIO:when=4+`, '-P', database),
    );
    const seen = await seenBy(child);
    expect(seen).toMatchObject({ reason: 'disk-failed', accepted: [], lost: [] });
    expect(callsSinceTheFault()).toHaveLength(1);
    await mustBeSound(data, seen);
  });

  it('of a file that is archived stops writing too', async () => {
    const env = { PARAPHE_DATA: data, UV_THREADPOOL_SIZE: '1' };
    const child = startChild('store/until-refused.ts', [], env, failing('rename:error=EIO:when=6+'));
    const seen = await seenBy(child);
    expect(seen).toMatchObject({ reason: 'disk-failed', accepted: [], lost: [] });
    await mustBeSound(data, seen);
  });

  it('is told by the server, which goes on reading', async () => {
    const child = startChild(
      'store/server.ts',
      [],
      { PARAPHE_DATA: data },
      failing(`${CALLS}:error=EIO:when=45+`),
    );
    await child.spoke();
    const [url = '', pid = ''] = (child.lines()[0] ?? '').split(' ');
    try {
      await mustSayAndRead(url, 'disk-failed');
    } finally {
      process.kill(Number(pid), 'SIGTERM');
    }
    expect(await child.ended()).toContain('"event":"writes-stopped","reason":"disk-failed"');
    expect(callsSinceTheFault()).toHaveLength(1);
  });
});

describeWith('tmpfs')('a full disk', () => {
  beforeEach(() => {
    spawnSync('mkdir', [data]);
    expect(spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', data]).status).toBe(0);
  });
  afterEach(() => {
    // Lazily: libsql keeps a closed database open until its statements are collected.
    expect(spawnSync('umount', ['-l', data]).status).toBe(0);
  });

  // Small files: the database meets the end of the disk; large ones: the archive does.
  it.each([10, 60_000])(
    'stops writing with files of %i bytes, and all is there once there is room',
    async (size) => {
      const filler = path.join(data, 'filler');
      writeFileSync(filler, new Uint8Array(500_000));
      const seen = await seenBy(startChild('store/until-refused.ts', [String(size)], { PARAPHE_DATA: data }));
      expect(seen).toMatchObject({ reason: 'disk-full', accepted: [], lost: [] });
      expect(seen.sentence).toContain('disque est plein');
      expect(seen.acknowledged.length).toBeGreaterThan(3);
      rmSync(filler);
      await mustBeSound(data, seen);
    },
  );

  it('is told by the server, which goes on reading', async () => {
    const child = startChild('store/server.ts', [], { PARAPHE_DATA: data });
    await child.spoke();
    const [url = '', pid = ''] = (child.lines()[0] ?? '').split(' ');
    try {
      writeFileSync(path.join(data, 'filler'), new Uint8Array(1_000_000));
      await mustSayAndRead(url, 'disk-full');
    } finally {
      process.kill(Number(pid), 'SIGTERM');
    }
    expect(await child.ended()).toContain('"event":"writes-stopped","reason":"disk-full"');
  });
});
