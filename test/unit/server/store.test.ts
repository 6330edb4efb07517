/**
 * The embedded store keeps what it acknowledged: versions, events, answers, archived files, and a process killed while it writes.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Libsql from 'libsql';
import { openEmbeddedStore } from '../../../src/server/store/embedded';
import { NewerSchemaError, StaleWriteError, StoreUnavailableError } from '../../../src/server/store/errors';
import type { DomainEvent } from '../../../src/server/store/events';
import type { Store } from '../../../src/server/store/port';
import { newDocument, NOW } from '../../support/documents';

const OURS = '21250999600006';
const THEIRS = '21250888600007';
const event: DomainEvent = {
  documentId: 'doc-1',
  agent: { id: 'nadia-perrin', name: 'Nadia Perrin' },
  time: NOW,
  kind: 'drafted',
  template: { id: 'note', version: '1.0.0' },
  passages: [],
};

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-store-'));
  store = await openEmbeddedStore(folder, NOW);
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('documents', () => {
  it('gives back what was written, also after being opened again', async () => {
    const write = newDocument(OURS, 'doc-1');
    const stored = await store.write(write, [event]);
    expect(stored.version).toBe(1);
    await store.close();
    store = await openEmbeddedStore(folder, NOW);
    const { record, display, state } = write;
    expect(await store.find(OURS, 'doc-1')).toEqual({ record, display, state, version: 1 });
    expect(await store.events(OURS, 'doc-1')).toEqual([event]);
  });

  it('refuses a write based on an old version, and its events with it', async () => {
    const first = await store.write(newDocument(OURS, 'doc-1'), [event]);
    const { version: readVersion, ...content } = first;
    await store.write({ ...content, state: 'finalising', readVersion }, []);
    await expect(store.write({ ...content, state: 'draft', readVersion }, [event])).rejects.toThrow(
      StaleWriteError,
    );
    expect(await store.find(OURS, 'doc-1')).toMatchObject({ state: 'finalising', version: 2 });
    expect(await store.events(OURS, 'doc-1')).toHaveLength(1);
  });

  it('refuses to write a new document over one that exists', async () => {
    await store.write(newDocument(OURS, 'doc-1'), []);
    await expect(store.write(newDocument(OURS, 'doc-1'), [])).rejects.toThrow(StaleWriteError);
  });

  it('lets exactly one of many simultaneous writes through', async () => {
    const { version: readVersion, ...content } = await store.write(newDocument(OURS, 'doc-1'), []);
    const attempts = Array.from({ length: 20 }, () => store.write({ ...content, readVersion }, [event]));
    const outcomes = await Promise.allSettled(attempts);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await store.events(OURS, 'doc-1')).toHaveLength(1);
  });

  it('never shows a document or an event to another organisation', async () => {
    await store.write(newDocument(OURS, 'doc-1'), [event]);
    expect(await store.find(THEIRS, 'doc-1')).toBeUndefined();
    expect(await store.events(THEIRS, 'doc-1')).toEqual([]);
    await store.write({ ...newDocument(THEIRS, 'doc-1'), state: 'finalised' }, []);
    expect(await store.find(OURS, 'doc-1')).toMatchObject({ state: 'draft', version: 1 });
  });
});

describe('answers', () => {
  const scope = { organisation: OURS, agent: 'nadia-perrin', key: 'k-12345678' };
  const answer = { request: 'r', status: 200, contentType: 'application/json', body: '{}', time: NOW };

  it('keeps the first one of an agent, and forgets old ones', async () => {
    await store.keepAnswer(scope, answer);
    await store.keepAnswer(scope, { ...answer, body: '"second"' });
    expect(await store.findAnswer(scope)).toEqual(answer);
    expect(await store.findAnswer({ ...scope, agent: 'sylvie-droz' })).toBeUndefined();
    expect(await store.findAnswer({ ...scope, organisation: THEIRS })).toBeUndefined();
    await store.forgetAnswers(NOW);
    expect(await store.findAnswer(scope)).toEqual(answer);
    await store.forgetAnswers('2026-11-22T00:00:00.000Z');
    expect(await store.findAnswer(scope)).toBeUndefined();
  });
});

describe('files', () => {
  const bytes = new TextEncoder().encode('contenu');

  it('keeps bytes by their digest, for their organisation alone', async () => {
    const sha256 = await store.keepFile(OURS, bytes);
    expect(sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(await store.keepFile(OURS, bytes)).toBe(sha256);
    expect(await store.readFile(OURS, sha256)).toEqual(bytes);
    expect(await store.readFile(THEIRS, sha256)).toBeUndefined();
    expect(readdirSync(path.join(folder, 'files', OURS))).toEqual([`${sha256}.docx`]);
  });

  it('notices bytes that were altered on disk', async () => {
    const sha256 = await store.keepFile(OURS, bytes);
    writeFileSync(path.join(folder, 'files', OURS, `${sha256}.docx`), 'autre chose');
    await expect(store.readFile(OURS, sha256)).rejects.toThrow('altéré');
  });

  it('never leaves its folder', async () => {
    await expect(store.readFile('../..', 'a'.repeat(64))).rejects.toThrow(RangeError);
    await expect(store.readFile(OURS, '../../paraphe')).rejects.toThrow(RangeError);
  });
});

describe('the folder', () => {
  it('refuses data of a newer version', async () => {
    await store.close();
    const database = new Libsql(path.join(folder, 'paraphe.sqlite'));
    database.prepare('INSERT INTO migrations (version, applied) VALUES (?, ?)').run(999, NOW);
    database.close();
    await expect(openEmbeddedStore(folder, NOW)).rejects.toThrow(NewerSchemaError);
  });

  it('says when it cannot be used', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    await expect(openEmbeddedStore(file, NOW)).rejects.toThrow(StoreUnavailableError);
  });

  it('loses nothing that was acknowledged when the process is killed', async () => {
    const child = path.resolve(__dirname, '../../support/store-writer.ts');
    for (let round = 0; round < 3; round += 1) {
      const home = path.join(folder, `killed-${round}`);
      const acknowledged = await runAndKill(child, home, 150 + 130 * round);
      const reopened = await openEmbeddedStore(home, NOW);
      expect(acknowledged.length).toBeGreaterThan(0);
      for (const id of acknowledged) {
        expect(await reopened.find(OURS, id)).toMatchObject({ version: 1 });
        expect(await reopened.events(OURS, id)).toHaveLength(1);
        const archived = await reopened.readFile(OURS, fileNamed(home, id));
        expect(new TextDecoder().decode(archived)).toBe(id);
      }
      await reopened.close();
    }
  });
});

/** The writer prints "<id> <sha256>" once a document and its file are acknowledged. */
function runAndKill(child: string, home: string, after: number): Promise<string[]> {
  const runner = path.resolve(__dirname, '../../support/run-ts.cjs');
  return new Promise((resolve, reject) => {
    const writer = spawn(process.execPath, [runner, child, home], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    writer.stdout.on('data', (chunk: Buffer) => {
      if (output === '') setTimeout(() => writer.kill('SIGKILL'), after);
      output += chunk.toString();
    });
    writer.on('error', reject);
    writer.on('close', () => {
      const lines = output.split('\n').slice(0, -1);
      writeFileSync(path.join(home, 'acknowledged'), lines.join('\n'));
      resolve(lines.map((line) => line.split(' ')[0] ?? ''));
    });
  });
}

function fileNamed(home: string, id: string): string {
  const line = readFileSync(path.join(home, 'acknowledged'), 'utf8')
    .split('\n')
    .find((text) => text.startsWith(`${id} `));
  return line?.split(' ')[1] ?? '';
}
