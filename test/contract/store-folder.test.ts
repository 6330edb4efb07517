/**
 * One process at a time on a data folder: the second is refused in words, a killed one leaves nothing in the way.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import path from 'node:path';
import { findAssets } from '../../src/server/assets';
import { readConfig } from '../../src/server/config';
import { startServer } from '../../src/server/start';
import { startErrorSentence } from '../../src/server/start-error';
import { openEmbeddedStore, readEmbeddedStore, readLock } from '../../src/server/store/embedded';
import { FolderInUseError, StoreUnavailableError } from '../../src/server/store/errors';
import { cliBench } from '../support/cli';
import { startChild, type Child } from '../support/child';
import { newDocument, NOW } from '../support/documents';

const OURS = '21250999600006';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const startHolder = async (): Promise<Child> => {
  const holder = startChild('store/holder.ts', [], { PARAPHE_DATA: folder });
  await holder.spoke();
  expect(holder.lines()).toEqual(['held']);
  return holder;
};

describe('a second process', () => {
  it('is refused, and told who holds the folder', async () => {
    const holder = await startHolder();
    try {
      const refusal = await openEmbeddedStore(folder, NOW).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(FolderInUseError);
      const sentence = startErrorSentence(refusal);
      for (const part of [folder, String(holder.process.pid), hostname(), 'http://127.0.0.1:3999']) {
        expect(sentence).toContain(part);
      }
      expect(readLock(folder)).toEqual({
        pid: holder.process.pid,
        host: hostname(),
        since: NOW,
        url: 'http://127.0.0.1:3999',
      });
      const other = startChild('store/holder.ts', [], { PARAPHE_DATA: folder });
      await other.spoke();
      expect(other.lines()[0]).toContain('FolderInUseError');
      await other.kill();
    } finally {
      await holder.kill();
    }
  });

  it('takes over at once when the first was killed', async () => {
    for (let round = 0; round < 3; round += 1) {
      const holder = await startHolder();
      await holder.kill();
      expect(readLock(folder)).toBeUndefined();
      const store = await openEmbeddedStore(folder, NOW);
      expect(readLock(folder)).toMatchObject({ pid: process.pid });
      await store.close();
      expect(readLock(folder)).toBeUndefined();
    }
  });

  it('is refused in the same process too, and the refusal leaves the lock as it was', async () => {
    const store = await openEmbeddedStore(folder, NOW);
    await expect(openEmbeddedStore(folder, NOW)).rejects.toThrow(FolderInUseError);
    const other = startChild('store/holder.ts', [], { PARAPHE_DATA: folder });
    await other.spoke();
    expect(other.lines()[0]).toContain('FolderInUseError');
    await other.kill();
    await store.close();
    await (await openEmbeddedStore(folder, NOW)).close();
  });

  it('waits as long as it is told to', async () => {
    const store = await openEmbeddedStore(folder, NOW);
    const second = openEmbeddedStore(folder, NOW, { patience: 30_000 });
    setTimeout(() => void store.close(), 100);
    await (await second).close();
  });

  it('is not kept out by what a killed process, or a curious one, left behind', async () => {
    for (const notice of ['', '{"pid":1', '{"pid":"x","host":3}', JSON.stringify({ pid: process.pid })]) {
      writeFileSync(path.join(folder, 'paraphe.lock.json'), notice);
      writeFileSync(path.join(folder, 'paraphe.lock.json.tmp'), 'half');
      expect(readLock(folder)).toBeUndefined();
      await (await openEmbeddedStore(folder, NOW)).close();
    }
    expect(readLock(path.join(folder, 'nowhere'))).toBeUndefined();
    expect(existsSync(path.join(folder, 'nowhere'))).toBe(false);
  });
});

describe('reading', () => {
  it('goes on beside the process that holds the folder', async () => {
    const store = await openEmbeddedStore(folder, NOW);
    await store.write(newDocument(OURS, 'doc-1'), []);
    const reader = await readEmbeddedStore(folder, NOW);
    expect(await reader?.find(OURS, 'doc-1')).toMatchObject({ version: 1 });
    await store.write(newDocument(OURS, 'doc-2'), []);
    expect(await reader?.find(OURS, 'doc-2')).toMatchObject({ version: 1 });
    await reader?.close();
    await store.close();
    expect(await readEmbeddedStore(path.join(folder, 'nowhere'), NOW)).toBeUndefined();
  });

  it('is all that the command line does beside a server; it says so for the rest', async () => {
    const bench = cliBench();
    const server = await startServer({
      config: readConfig({ PORT: '0', PARAPHE_DATA: path.join(bench.folder, 'var') }),
      assets: findAssets(__dirname),
      log: () => undefined,
    });
    try {
      const template = 'note-service';
      writeFileSync(
        path.join(bench.folder, 'f.yaml'),
        (await bench.run('templates', 'example', template)).out,
      );
      const draft = [
        'draft',
        template,
        '--facts',
        'f.yaml',
        '--profile',
        path.resolve('assets/demo/profile.yaml'),
      ];
      expect((await bench.run(...draft, '--out', 'x.docx', '--data', 'other')).code).toBe(0);
      const refused = await bench.run(...draft, '--out', 'y.docx');
      expect(refused).toMatchObject({ code: 74, out: '' });
      expect(refused.err).toContain(server.url);
      expect(refused.err).toMatch(/^[^\n]+\n$/);
      expect((await bench.run('status', 'x.docx')).code).toBe(0);
    } finally {
      await server.stop();
      bench.remove();
    }
  });
});

describe('a folder that cannot be', () => {
  it.each(['/proc/x', '/proc/x/y/z', '/dev/null/x', '/sys/paraphe'])(
    '%s is refused, not waited for',
    async (bad) => {
      await expect(openEmbeddedStore(bad, NOW)).rejects.toThrow(StoreUnavailableError);
    },
  );
});
