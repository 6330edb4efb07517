/**
 * `paraphe backup` and `paraphe restore` as an operator types them: beside a running server, into a new folder, and each refusal
 * with its exit code.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findAssets } from '../../src/server/assets';
import { createClient } from '../../src/server/client';
import { readConfig } from '../../src/server/config';
import { startServer, type RunningServer } from '../../src/server/start';
import { cliBench, type CliBench } from '../support/cli';

let bench: CliBench;
const at = (name: string): string => path.join(bench.folder, name);
beforeEach(() => {
  bench = cliBench();
});
afterEach(() => bench.remove());

const serve = (folder: string): Promise<RunningServer> =>
  startServer({
    config: readConfig({ PORT: '0', PARAPHE_DATA: at(folder) }),
    assets: findAssets(__dirname),
    log: () => undefined,
  });

it('saves beside a running server what another one then serves', async () => {
  const first = await serve('var');
  const client = createClient({ baseUrl: first.url });
  await client.signIn('nadia-perrin');
  const { examples } = await client.template('note-service');
  const { document } = await client.draft({ template: 'note-service', facts: examples[0]?.facts ?? {} });
  const saved = await bench.json<Record<string, unknown>>('backup', '--out', 'a.tar');
  expect(saved).toMatchObject({ out: 'a.tar', documents: 1, files: 0, absent: [] });
  expect((await bench.run('backup', '--out', 'a.tar')).code).toBe(73);
  const again = await bench.run('backup', '--out', 'a.tar', '--force');
  expect([again.code, again.out]).toEqual([
    0,
    expect.stringMatching(/^a\.tar\u00A0: 1 document, 0 fichier archivé/),
  ]);
  // The folder of the server that runs is never restored over.
  expect(await bench.run('restore', '--in', 'a.tar')).toMatchObject({ code: 74, out: '' });
  await first.stop();
  expect(await bench.run('restore', '--in', 'a.tar')).toMatchObject({ code: 73, out: '' });

  expect(await bench.json('restore', '--in', 'a.tar', '--data', 'new')).toMatchObject({
    in: 'a.tar',
    documents: 1,
  });
  // Keys do not travel with a backup: without them, nothing more is entered in the journal.
  cpSync(at('var/keys'), at('new/keys'), { recursive: true });
  const second = await serve('new');
  const other = createClient({ baseUrl: second.url });
  await other.signIn('nadia-perrin');
  expect(await other.document(document.documentId)).toEqual(document);
  await second.stop();
});

describe('a backup', () => {
  beforeEach(async () => {
    await (await serve('var')).stop();
    await bench.run('backup', '--out', 'a.tar');
  });

  it('is checked without being restored', async () => {
    const checked = await bench.run('restore', '--in', 'a.tar', '--check', '--data', 'new');
    expect([checked.code, checked.out]).toEqual([0, expect.stringContaining('entière et intacte')]);
    expect(existsSync(at('new'))).toBe(false);
  });

  it('is refused in one sentence when it is damaged, absent or has nothing to save', async () => {
    const bytes = readFileSync(at('a.tar'));
    writeFileSync(at('b.tar'), bytes.subarray(0, bytes.length - 700));
    writeFileSync(at('c.tar'), 'ceci n’est pas une sauvegarde');
    for (const [args, code] of [
      [['restore', '--in', 'b.tar', '--data', 'new'], 65],
      [['restore', '--in', 'c.tar', '--check'], 65],
      [['restore', '--in', 'nowhere.tar'], 66],
      [['restore', '--in', 'a.tar', '--data', 'new', '--published', 'nowhere'], 65],
      [['restore'], 64],
      [['backup', '--out', 'x.tar', '--data', 'nowhere'], 66],
      [['backup', '--out', 'nowhere/x.tar'], 73],
      [['backup'], 64],
    ] as const) {
      const refused = await bench.run(...args);
      expect([args, refused.code, refused.out]).toEqual([args, code, '']);
      expect(refused.err).toMatch(/^[^\n]+\.\n$/);
    }
    expect(existsSync(at('new'))).toBe(false);
  });

  it('that lacks what was published is refused, until somebody takes it upon himself', async () => {
    const later = await serve('var');
    await createClient({ baseUrl: later.url }).signIn('nadia-perrin');
    await later.stop();
    cpSync(at('var/published'), at('new/published'), { recursive: true });
    const restore = ['restore', '--in', 'a.tar', '--data', 'new'];
    const refused = await bench.run(...restore, '--json');
    expect([refused.code, JSON.parse(refused.err)]).toMatchObject([1, { error: { code: 'backup-stale' } }]);
    expect((await bench.run(...restore, '--accept-stale')).code).toBe(0);
    expect(existsSync(at('new/published'))).toBe(true);
  });
});
