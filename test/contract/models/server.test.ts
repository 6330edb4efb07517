/**
 * A server that was given a configuration of models: it drafts with them, says what went wrong, stops when the switch is turned,
 * and closes the connection to the model when the agent's own is closed.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { runCli } from '../../../src/cli/run';
import { findAssets } from '../../../src/server/assets';
import { jobStream, STREAM_HEADERS } from '../../../src/server/models/job-stream';
import { openModels, readModelsConfig, type Models } from '../../../src/server/models/models';
import { switchFile } from '../../../src/server/models/switch-file';
import { startErrorSentence } from '../../../src/server/start-error';
import { MODEL, startFakeModels, type FakeModels } from '../../support/fake-models/server';
import { changedBy, withSentence } from '../../support/fake-models/writers';
import { startTestServer, type TestServer } from '../../support/server';
import { until } from '../../support/until';
import { slotOf } from '../../unit/drafting/support';
import { configurationFile } from './support';

const TEMPLATE = 'arrete-circulation-temporaire';
let fake: FakeModels;
let folder: string;
beforeAll(async () => (fake = await startFakeModels()));
afterAll(() => fake.stop());
beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'paraphe-modeles-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const configuration = (mode: string, dataClasses?: string): string =>
  configurationFile(folder, fake, mode, dataClasses);

describe('a server with models', () => {
  let server: TestServer | undefined;
  afterEach(async () => {
    await server?.stop();
    server = undefined;
  });
  const started = async (mode: string, dataClasses?: string): Promise<TestServer> =>
    (server = await startTestServer({ PARAPHE_MODELS: configuration(mode, dataClasses) }));
  const draft = async (on: TestServer, template = TEMPLATE, example = 0) => {
    const client = await on.as('nadia-perrin');
    const { examples } = await client.template(template);
    return client.draft({ template, facts: examples[example]?.facts ?? {} });
  };

  it.each(['rephrase', 'compose'])('drafts in mode %s, and the document says so', async (mode) => {
    fake.play({ kind: 'answer' });
    const on = await started(mode);
    const { document } = await draft(on);
    expect(document.passages[0]?.drafter).toMatchObject({ mode, model: MODEL });
    expect(document.passages[0]?.generated.join(' ')).toContain('est chargée de réaliser');
    expect(fake.calls).toHaveLength(1);
    expect(on.logs.filter((line) => line.includes('"model-call"'))).toHaveLength(1);
    expect(on.logs.join()).not.toContain('Considérant');
  });

  it('keeps the embedded text when the rewording says something else', async () => {
    fake.play({ kind: 'answer', writer: changedBy((a) => withSentence(a, 'Elle dure 3 mois.')) });
    const { document } = await draft(await started('rephrase'));
    expect(document.passages[0]?.drafter).toEqual({ mode: 'embedded', version: '1.0.0' });
  });

  it.each([
    [
      'the endpoint is busy',
      { kind: 'status', status: 503, headers: { 'retry-after': '60' } },
      /saturé.*dans 60 secondes/u,
    ],
    ['the key is refused', { kind: 'status', status: 401 }, /refuse la clé/u],
  ] as const)('says in a plain sentence that %s', async (_, scenario, sentence) => {
    fake.play(scenario);
    await expect(draft(await started('compose'))).rejects.toMatchObject({
      problem: { code: 'drafting-failed', status: 503, detail: expect.stringMatching(sentence) as string },
    });
  });

  it('sends no free text to an endpoint that may not receive internal texts', async () => {
    fake.play({ kind: 'answer' });
    const on = await started('compose', 'public');
    await expect(draft(on, 'courrier-reponse-administre', 1)).rejects.toMatchObject({
      problem: { detail: expect.stringMatching(/textes internes.*rien n’a été envoyé/iu) as string },
    });
    expect(fake.calls).toEqual([]);
    expect(on.logs.filter((line) => line.includes('"egress-refused"'))).toHaveLength(1);
  });

  it('stops at once what runs when the switch is turned, and asks nothing more until it is turned again', async () => {
    fake.play({ kind: 'drips' });
    const on = await started('compose');
    const asked = fake.nextCall();
    const running = draft(on);
    running.catch(() => undefined);
    const call = await asked;
    const turn = (action: string, ...more: string[]): Promise<number> =>
      runCli(['models', action, '--data', on.data, ...more], {
        cwd: folder,
        env: { USER: 'rssi' },
        input: () => Promise.resolve(new Uint8Array()),
        out: () => undefined,
        err: () => undefined,
        now: () => new Date().toISOString(),
        randomBytes: (size) => new Uint8Array(size),
        home: __dirname,
      });
    expect(await turn('off', '--reason', 'Incident de sécurité')).toBe(0);
    await call.closedEarly;
    await expect(running).rejects.toMatchObject({
      problem: {
        detail: expect.stringMatching(
          /suspendue dans votre collectivité\u00A0: Incident de sécurité/u,
        ) as string,
      },
    });
    fake.play({ kind: 'answer' });
    await expect(draft(on)).rejects.toMatchObject({ problem: { code: 'drafting-failed' } });
    await on.restart();
    await expect(draft(on)).rejects.toMatchObject({ problem: { code: 'drafting-failed' } });
    expect(fake.calls).toEqual([]);
    expect(await turn('on')).toBe(0);
    for (;;) {
      const answer = await draft(on).catch(() => undefined);
      if (answer !== undefined) break;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(fake.calls).toHaveLength(1);
  });

  it('lets an administrator suspend all AI over HTTP, at once, with a reason that everybody reads', async () => {
    fake.play({ kind: 'drips' });
    const on = await started('compose');
    const asked = fake.nextCall();
    const running = draft(on);
    running.catch(() => undefined);
    const call = await asked;
    const nadia = await on.as('nadia-perrin');
    await expect(nadia.switchAi({ on: false, reason: 'Essai' })).rejects.toMatchObject({
      problem: { code: 'forbidden' },
    });
    const helene = await on.as('helene-carrez');
    await helene.switchAi({ on: false, reason: 'Incident' });
    await call.closedEarly;
    await expect(running).rejects.toMatchObject({ problem: { code: 'drafting-failed' } });
    expect(await nadia.ai()).toMatchObject({
      ...{ on: false, reason: 'Incident', by: expect.stringMatching(/^Hélène Carrez/u) as string },
    });
    expect(await helene.switchAi({ on: true })).toEqual({ on: true });
    fake.play({ kind: 'answer' });
    await draft(on);
    expect(fake.calls).toHaveLength(1);
  });

  it('does not start on a configuration that cannot be used, and says why', async () => {
    const file = path.join(folder, 'faux.yaml');
    writeFileSync(file, 'version: 1\nendpoints: [{ id: x }]\n');
    const error: unknown = await startTestServer({ PARAPHE_MODELS: file }).catch((reason: unknown) => reason);
    expect(startErrorSentence(error)).toMatch(
      /faux\.yaml ne peut pas être utilisée\u00A0:\nligne 2, endpoints\[0\]/u,
    );
  });
});

describe('a job followed over HTTP', () => {
  let models: Models;
  let url: string;
  let stop: () => void;
  beforeEach(async () => {
    models = await openModels({
      config: readModelsConfig(configuration('compose'), new Set([TEMPLATE])),
      assets: findAssets(__dirname),
      env: {},
      log: () => undefined,
      switchRecord: switchFile(folder),
    });
    const app = new Hono();
    app.get('/flux/:id', (c) => {
      const events = models.jobs.follow(c.req.param('id'), 'agent');
      return new Response(jobStream(events, c.req.raw.signal), { headers: STREAM_HEADERS });
    });
    const server = createAdaptorServer({ fetch: app.fetch });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/flux`;
    stop = () => {
      if ('closeAllConnections' in server) server.closeAllConnections();
      server.close();
    };
  });
  afterEach(() => {
    models.close();
    stop();
  });
  const begin = (): string => {
    const slot = slotOf(TEMPLATE, 'motives');
    return models.jobs.start('agent', (signal) => models.drafter.stream(slot, signal));
  };

  it('tells its words, then its end', async () => {
    fake.play({ kind: 'answer' });
    const text = await (await fetch(`${url}/${begin()}`)).text();
    const types = [...text.matchAll(/^event: (\w+)$/gmu)].map(([, type]) => type);
    expect([...new Set(types)]).toEqual(['started', 'words', 'done']);
  });

  it.each(['goes away', 'stops'])('closes the connection to the model when the agent %s', async (how) => {
    fake.play({ kind: 'stalls' });
    const asked = fake.nextCall();
    const id = begin();
    const left = new AbortController();
    const response = await fetch(`${url}/${id}`, { signal: left.signal });
    const reader = response.body?.getReader();
    await reader?.read();
    const call = await asked;
    if (how === 'stops') models.jobs.stop(id, 'agent');
    else left.abort();
    await call.closedEarly;
    await until('no job runs', () => models.jobs.running() === 0);
  });
});
