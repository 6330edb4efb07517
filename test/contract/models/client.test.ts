/**
 * What the client does around a call, whatever the endpoint: times, tries, rest, turns, addresses, keys, and the connection closed
 * as soon as nobody wants the answer.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DraftingError } from '../../../src/drafting/failure';
import { clearedPrompt } from '../../../src/drafting/outbound';
import { createLanguageModel } from '../../../src/server/models/call/client';
import type { EndpointConfig } from '../../../src/server/models/config';
import { probeEndpoint } from '../../../src/server/models/probe';
import { profileNamed } from '../../../src/server/models/profiles';
import type { EndpointProfile } from '../../../src/server/models/profiles/profile';
import { KEY, MODEL, startFakeModels, type FakeModels } from '../../support/fake-models/server';
import { until } from '../../support/until';
import { benchFor, configFor, policyFor, PROMPT, run, usageIn, type Clock } from './support';

let fake: FakeModels;
beforeAll(async () => (fake = await startFakeModels()));
afterAll(() => fake.stop());

const long = { firstTokenSeconds: 30, idleSeconds: 30, totalSeconds: 40 };
const known = (id: string): EndpointProfile => {
  const profile = profileNamed(id);
  if (profile === undefined) throw new Error(id);
  return profile;
};

describe('times', () => {
  it.each([
    ['the first token', { kind: 'silent' }, { ...long, firstTokenSeconds: 0.3 }, 'timeout-first-token'],
    [
      'the first token, comments notwithstanding',
      { kind: 'silent', comments: true },
      { ...long, firstTokenSeconds: 0.3 },
      'timeout-first-token',
    ],
    ['the next token', { kind: 'stalls' }, { ...long, idleSeconds: 0.1 }, 'timeout-idle'],
    ['the whole', { kind: 'drips' }, { ...long, totalSeconds: 0.3 }, 'over-budget'],
  ] as const)('are bounded: %s', async (_, scenario, timeouts, kind) => {
    fake.play(scenario);
    const ran = await run(benchFor(fake, 'generic', { timeouts }));
    expect(ran.failure).toMatchObject({ kind });
    expect(fake.calls.length).toBeLessThanOrEqual(1);
    for (const { closedEarly } of fake.calls) await closedEarly;
  });

  it('are not those of a reader who takes his time', async () => {
    fake.play({ kind: 'answer', cut: 40 });
    const { model } = benchFor(fake, 'generic', { timeouts: { ...long, idleSeconds: 0.4 } });
    let pauses = 0;
    for await (const event of model.complete({ prompt: PROMPT, callId: 'a' }, new AbortController().signal))
      if (event.type === 'text' && pauses++ === 0) await new Promise((resolve) => setTimeout(resolve, 700));
    expect(pauses).toBeGreaterThan(1);
  });

  it('are those of the model, which may think for long', async () => {
    fake.play({ kind: 'reasoning', how: 'field' });
    expect((await run(benchFor(fake, 'generic'))).failure).toBeUndefined();
  });
});

describe('tries', () => {
  it('are repeated before the first token, after what the endpoint asks for, and then the answer is whole', async () => {
    fake.play(
      { kind: 'status', status: 503, headers: { 'retry-after': '2' } },
      { kind: 'status', status: 429 },
      { kind: 'answer' },
    );
    const bench = benchFor(fake, 'generic');
    const ran = await run(bench);
    expect(ran.failure).toBeUndefined();
    // Half of the full jitter: 1 s then 2 s at most, above the two seconds asked for.
    expect(bench.sleeps).toEqual([2500, 1000]);
    expect(ran.events.filter(({ type }) => type === 'waiting')).toEqual([
      { type: 'waiting', failure: { kind: 'busy', retryAfterSeconds: 2 }, ms: 2500 },
      { type: 'waiting', failure: { kind: 'rate-limited' }, ms: 1000 },
    ]);
    expect(JSON.parse(bench.logs[0] ?? '')).toMatchObject({ attempts: 3, outcome: 'done' });
  });

  it('honour a date in Retry-After', async () => {
    const clock: Clock = { ms: Date.parse('2026-11-26T10:00:00Z') };
    fake.play(
      { kind: 'status', status: 503, headers: { 'retry-after': 'Thu, 26 Nov 2026 10:00:04 GMT' } },
      { kind: 'answer' },
    );
    const bench = benchFor(fake, 'generic', {}, { now: () => clock.ms, random: () => 0 });
    await run(bench);
    expect(bench.sleeps).toEqual([4000]);
  });

  it('are never repeated once a word was said', async () => {
    fake.play({ kind: 'cut', after: 'text' }, { kind: 'answer' });
    const ran = await run(benchFor(fake, 'generic'));
    expect(ran.failure).toEqual({ kind: 'truncated', cause: 'cut' });
    expect(fake.calls).toHaveLength(1);
  });

  it('stop when the agent stops while waiting', async () => {
    fake.play({ kind: 'status', status: 503 });
    const stop = new AbortController();
    const bench = benchFor(
      fake,
      'generic',
      {},
      {
        sleep: () => {
          stop.abort();
          return Promise.resolve();
        },
      },
    );
    expect((await run(bench, stop.signal)).failure).toEqual({ kind: 'cancelled' });
    expect(fake.calls).toHaveLength(1);
  });
});

describe('the form', () => {
  it('is asked for less strictly when it is refused, and it is remembered', async () => {
    fake.play({ kind: 'no-form', only: 'json_schema' });
    const bench = benchFor(fake, 'generic');
    expect((await run(bench)).failure).toBeUndefined();
    expect(fake.calls.map(({ body }) => body.response_format?.type)).toEqual(['json_schema', 'json_object']);
    expect(bench.sleeps).toEqual([]);
    await run(bench);
    expect(fake.calls.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      'json_object',
    ]);
  });

  it('is not asked for at all in the end', async () => {
    fake.play({ kind: 'no-form' });
    await run(benchFor(fake, 'generic'));
    expect(fake.calls.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
    ]);
  });

  it('is the one of the configuration when it names one', async () => {
    fake.play({ kind: 'answer' });
    await run(benchFor(fake, 'generic', { json: 'none' }));
    expect(fake.calls[0]?.body).not.toHaveProperty('response_format');
  });
});

describe('an endpoint that keeps failing', () => {
  it('is left alone, then tried once, then trusted again', async () => {
    const clock: Clock = { ms: 1_000_000 };
    fake.play({ kind: 'no-finish', done: true });
    const bench = benchFor(fake, 'generic', {}, { now: () => clock.ms });
    for (let i = 0; i < 4; i++) expect((await run(bench)).failure?.kind).toBe('truncated');
    const cause = { kind: 'truncated', cause: 'no-finish-reason' };
    expect((await run(bench)).failure).toEqual({ kind: 'resting', retryAfterSeconds: 15, cause });
    expect(fake.calls).toHaveLength(4);
    clock.ms += 16_000;
    expect((await run(bench)).failure?.kind).toBe('truncated');
    expect((await run(bench)).failure?.kind).toBe('resting');
    clock.ms += 16_000;
    fake.play({ kind: 'answer' });
    expect((await run(bench)).failure).toBeUndefined();
    expect((await run(bench)).failure).toBeUndefined();
    expect(fake.calls).toHaveLength(2);
  });

  it('is not judged on one failure, nor on what is the request’s fault', async () => {
    fake.play({ kind: 'error-midway' }, { kind: 'answer' });
    const bench = benchFor(fake, 'generic');
    await run(bench);
    expect((await run(bench)).failure).toBeUndefined();
    fake.play({ kind: 'status', status: 422 });
    for (let i = 0; i < 6; i++) expect((await run(bench)).failure?.kind).toBe('request-refused');
  });

  it('is left alone at once when it refuses the key', async () => {
    fake.play({ kind: 'status', status: 401 });
    const bench = benchFor(fake, 'generic');
    await run(bench);
    expect((await run(bench)).failure).toEqual({
      ...{ kind: 'resting', retryAfterSeconds: 60 },
      cause: { kind: 'unauthorised' },
    });
  });
});

describe('turns', () => {
  const limits = { concurrent: 1, queue: 2 };

  it('tell each one his place, and refuse those whom the queue cannot take', async () => {
    fake.play({ kind: 'stalls' });
    const bench = benchFor(fake, 'generic', { limits });
    const stops = [0, 1, 2].map(() => new AbortController());
    const asked = fake.nextCall();
    const runs = stops.map(({ signal }) => run(bench, signal));
    await asked;
    expect((await run(bench)).failure).toEqual({ kind: 'queue-full', waiting: 2 });
    fake.play({ kind: 'answer' });
    stops[0]?.abort();
    const [first, second, third] = await Promise.all(runs);
    expect(first?.failure).toEqual({ kind: 'cancelled' });
    expect(second?.events[0]).toEqual({ type: 'queued', position: 1 });
    expect(third?.events.filter(({ type }) => type === 'queued')).toEqual([
      { type: 'queued', position: 2 },
      { type: 'queued', position: 1 },
    ]);
    expect([second?.failure, third?.failure]).toEqual([undefined, undefined]);
  });

  it('are given back by whoever leaves the queue or the answer', async () => {
    fake.play({ kind: 'drips' });
    const bench = benchFor(fake, 'generic', { limits });
    const asked = fake.nextCall();
    // Leaves in the middle of the answer, without any signal.
    for await (const event of bench.model.complete(
      { prompt: PROMPT, callId: 'a' },
      new AbortController().signal,
    ))
      if (event.type === 'text') break;
    await (
      await asked
    ).closedEarly;
    const stall = fake.nextCall();
    fake.play({ kind: 'stalls' });
    const hold = new AbortController();
    const holder = run(bench, hold.signal);
    void stall;
    // Leaves while queued.
    for await (const event of bench.model.complete(
      { prompt: PROMPT, callId: 'b' },
      new AbortController().signal,
    ))
      if (event.type === 'queued') break;
    const gone = new AbortController();
    const waiting = run(bench, gone.signal);
    gone.abort();
    expect((await waiting).failure).toEqual({ kind: 'cancelled' });
    hold.abort();
    await holder;
    fake.play({ kind: 'answer' });
    expect((await run(bench)).events[0]?.type).toBe('text');
  });
});

describe('stopping', () => {
  it.each([
    ['the agent', undefined, 'cancelled'],
    ['the switch', new DraftingError({ kind: 'switched-off' }), 'switched-off'],
  ] as const)('by %s closes the connection at once', async (_, reason, kind) => {
    fake.play({ kind: 'drips' });
    const stop = new AbortController();
    const asked = fake.nextCall();
    const running = run(benchFor(fake, 'generic'), stop.signal);
    const call = await asked;
    stop.abort(reason);
    expect((await running).failure?.kind).toBe(kind);
    await call.closedEarly;
  });

  it('before asking asks nothing', async () => {
    fake.play({ kind: 'answer' });
    expect((await run(benchFor(fake, 'generic'), AbortSignal.abort())).failure).toEqual({
      kind: 'cancelled',
    });
    expect(fake.calls).toEqual([]);
  });
});

describe('what does not fit', () => {
  it('is refused before it is sent', async () => {
    fake.play({ kind: 'answer' });
    const ran = await run(benchFor(fake, 'generic', { contextTokens: 2500 }));
    expect(ran.failure).toMatchObject({ kind: 'context-too-long', limit: 2500 });
    expect(fake.calls).toEqual([]);
  });

  const endless = clearedPrompt([{ role: 'user', content: 'mot '.repeat(60_000) }], 'internal');

  it('is found out when the endpoint cut it without a word', async () => {
    fake.play({ kind: 'answer' });
    expect((await run(benchFor(fake, 'ollama'), undefined, endless)).failure).toEqual({
      kind: 'context-too-long',
    });
    expect((await run(benchFor(fake, 'vllm'), undefined, endless)).failure?.kind).not.toBe(
      'context-too-long',
    );
  });

  it('is refused when the body would be too large for the endpoint', async () => {
    fake.play({ kind: 'answer' });
    const huge = clearedPrompt([{ role: 'user', content: 'é'.repeat(1_100_000) }], 'internal');
    const ran = await run(benchFor(fake, 'ovhcloud', { contextTokens: 1_000_000 }), undefined, huge);
    expect(ran.failure).toEqual({ kind: 'context-too-long' });
    expect(fake.calls).toEqual([]);
  });

  it('is stopped when a line has no end', async () => {
    fake.play({ kind: 'long-line' });
    const asked = fake.nextCall();
    expect((await run(benchFor(fake, 'generic'))).failure?.kind).toBe('answer-too-large');
    await (
      await asked
    ).closedEarly;
  });
});

describe('the address', () => {
  const named = (port: number, more: object = {}) => ({
    url: `http://modele.essai:${port}/generic/v1`,
    policy: { ...policyFor(fake), hosts: [`http://modele.essai:${port}`], ...more },
  });
  const at = (...addresses: string[]) => ({
    lookup: () =>
      Promise.resolve(addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))),
  });

  it('is the one that was judged, under the name that was asked', async () => {
    fake.play({ kind: 'answer' });
    const bench = benchFor(fake, 'generic', named(fake.port, { networks: ['127.0.0.0/8'] }), at('127.0.0.1'));
    expect((await run(bench)).failure).toBeUndefined();
    expect(fake.calls[0]?.headers.host).toBe(`modele.essai:${fake.port}`);
  });

  it('is found once a try: what the name server says next changes nothing', async () => {
    fake.play({ kind: 'answer' });
    let asked = 0;
    const bench = benchFor(fake, 'generic', named(fake.port, { networks: ['127.0.0.1/32'] }), {
      lookup: () =>
        Promise.resolve([{ address: asked++ === 0 ? '127.0.0.1' : '169.254.169.254', family: 4 }]),
    });
    expect((await run(bench)).failure).toBeUndefined();
    expect(asked).toBe(1);
    expect((await run(bench)).failure).toEqual({ kind: 'address-refused', host: 'modele.essai' });
  });

  it.each([
    ['a private address that is not listed', ['127.0.0.1'], {}],
    ['a private one among others', ['93.184.216.34', '10.0.0.1'], {}],
    ['the address of a cloud’s secrets, even listed', ['169.254.169.254'], { networks: ['0.0.0.0/0'] }],
    ['a mapped private address', ['::ffff:127.0.0.1'], {}],
    ['another host', ['127.0.0.1'], { hosts: ['http://autre.essai'], networks: ['127.0.0.0/8'] }],
  ])('is refused when it is %s, and nothing is sent', async (_, addresses, more) => {
    fake.play({ kind: 'answer' });
    const bench = benchFor(fake, 'generic', named(fake.port, more), at(...addresses));
    expect((await run(bench)).failure).toEqual({ kind: 'address-refused', host: 'modele.essai' });
    expect(fake.calls).toEqual([]);
    expect(bench.logs.join()).not.toContain('127.0.0.1');
  });

  it('may be written out: this machine, by its number or by its name', async () => {
    fake.play({ kind: 'answer' });
    for (const host of ['127.0.0.1', 'localhost']) {
      const origin = `http://${host}:${fake.port}`;
      const bench = benchFor(
        fake,
        'generic',
        { url: `${origin}/generic/v1`, policy: { ...policyFor(fake), hosts: [origin] } },
        at('127.0.0.1'),
      );
      expect((await run(bench)).failure).toBeUndefined();
    }
  });

  it('that cannot be found is a service that does not answer', async () => {
    const bench = benchFor(fake, 'generic', named(fake.port), {
      lookup: () => Promise.reject(new Error('ENOTFOUND')),
    });
    expect((await run(bench)).failure).toEqual({ kind: 'unavailable' });
  });

  it('has nothing sent to it without a policy', async () => {
    fake.play({ kind: 'answer' });
    const rest = Object.fromEntries(
      Object.entries(configFor(fake, 'generic')).filter(([name]) => name !== 'policy'),
    ) as unknown as EndpointConfig;
    const bench = benchFor(fake, 'generic');
    const model = createLanguageModel(rest, known('generic'), {
      env: { CLE: KEY },
      log: () => undefined,
      now: Date.now,
      random: () => 0,
      sleep: () => Promise.resolve(),
    });
    expect((await run({ ...bench, model })).failure?.kind).toBe('refused-by-policy');
    expect(fake.calls).toEqual([]);
  });
});

describe('the key', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-cle-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('comes from a mounted file, read at each call', async () => {
    fake.play({ kind: 'answer' });
    const file = path.join(folder, 'cle');
    const bench = benchFor(fake, 'albert', { key: `file.${file}` });
    expect((await run(bench)).failure).toEqual({ kind: 'no-key' });
    writeFileSync(file, `${KEY}\n`);
    expect((await run(bench)).failure).toBeUndefined();
    writeFileSync(file, 'mauvaise');
    expect((await run(bench)).failure).toEqual({ kind: 'unauthorised' });
  });

  it.each([undefined, '', ' ', 'deux mots', 'avec\r\nX-Autre: 1', 'clé'])(
    'is not sent when it is no key: %j',
    async (value) => {
      fake.play({ kind: 'answer' });
      const bench = benchFor(fake, 'generic', {}, { env: { CLE: value } });
      expect((await run(bench)).failure).toEqual({ kind: 'no-key' });
      expect(fake.calls).toEqual([]);
    },
  );
});

describe('asking for the models', () => {
  const probe = (profile: string, more: object = {}) =>
    probeEndpoint(configFor(fake, profile, more), known(profile), { CLE: KEY });

  it('says which can write, and whether ours is among them', async () => {
    expect(await probe('albert')).toEqual({ models: [MODEL, 'openweight-medium'], known: true });
    expect(await probe('generic', { model: 'autre' })).toEqual({
      models: [MODEL, 'openweight-medium', 'plongements'],
      known: false,
    });
  });

  it('fails as a call does', async () => {
    await expect(probe('albert', { key: 'env.ABSENTE' })).rejects.toMatchObject({
      failure: { kind: 'no-key' },
    });
    await expect(
      probeEndpoint(configFor(fake, 'albert'), known('albert'), { CLE: 'fausse' }),
    ).rejects.toMatchObject({ failure: { kind: 'unauthorised' } });
    await expect(
      probe('albert', { policy: policyFor(fake, { hosts: ['ailleurs.example'] }) }),
    ).rejects.toMatchObject({ failure: { kind: 'address-refused' } });
    await expect(
      probe('albert', {
        url: 'http://127.0.0.1:9/v1',
        policy: policyFor(fake, { hosts: ['http://127.0.0.1:9'] }),
      }),
    ).rejects.toMatchObject({ failure: { kind: 'unavailable' } });
  });
});

it('says what an estimate is', async () => {
  fake.play({ kind: 'answer' });
  const ran = await run(benchFor(fake, 'generic'));
  const sent = PROMPT.messages.reduce((sum, { content }) => sum + content.length, 0);
  expect(usageIn(ran)).toMatchObject({
    usage: {
      promptTokens: Math.ceil(sent / 4),
      completionTokens: Math.ceil(ran.text.length / 4),
      estimated: true,
    },
  });
});

it('leaves no connection open', async () => {
  fake.play({ kind: 'answer' });
  await run(benchFor(fake, 'generic'));
  await until('every connection to the model is closed', () => fake.open() === 0);
});
