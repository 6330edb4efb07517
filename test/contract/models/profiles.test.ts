/**
 * The same suite over each kind of endpoint, in its own dialect: what is sent is what it accepts, an answer is drafted to the end,
 * and each way to fail becomes its failure. Nothing of it is logged.
 */
import { draftSlot } from '../../../src/drafting/embedded/embedded-drafter';
import type { DraftFailure } from '../../../src/drafting/failure';
import { PROFILE_IDS } from '../../../src/server/models/profiles';
import { DIALECTS } from '../../support/fake-models/dialects';
import type { Scenario } from '../../support/fake-models/scenario';
import { KEY, MODEL, startFakeModels, type FakeModels } from '../../support/fake-models/server';
import { faithful } from '../../support/fake-models/writers';
import { eventsOf, portsFor, slotOf, wordsOf } from '../../unit/drafting/support';
import { benchFor, PROMPT, run, sha256, usageIn } from './support';

let fake: FakeModels;
beforeAll(async () => (fake = await startFakeModels()));
afterAll(() => fake.stop());

const ANSWER = JSON.stringify(faithful(PROMPT.messages));

/** What each scenario comes to, and how many requests it takes. */
const FAILURES: readonly (readonly [string, Scenario, Partial<DraftFailure>, number])[] = [
  ['429 without Retry-After', { kind: 'status', status: 429 }, { kind: 'rate-limited' }, 3],
  [
    '429 with Retry-After',
    { kind: 'status', status: 429, headers: { 'retry-after': '1' } },
    { kind: 'rate-limited', retryAfterSeconds: 1 },
    3,
  ],
  [
    '429 with a long Retry-After',
    { kind: 'status', status: 429, headers: { 'retry-after': '120' } },
    { kind: 'rate-limited', retryAfterSeconds: 120 },
    1,
  ],
  [
    '503 busy',
    { kind: 'status', status: 503, message: 'Model is too busy', headers: { 'retry-after': '10' } },
    { kind: 'busy', retryAfterSeconds: 10 },
    3,
  ],
  [
    '503 loading',
    { kind: 'status', status: 503, message: 'Loading model', shape: 'object' },
    { kind: 'busy' },
    3,
  ],
  ['504', { kind: 'status', status: 504, shape: 'html' }, { kind: 'unavailable', status: 504 }, 3],
  ['500', { kind: 'status', status: 500, shape: 'empty' }, { kind: 'unavailable', status: 500 }, 3],
  ['424', { kind: 'status', status: 424 }, { kind: 'unavailable', status: 424 }, 3],
  [
    '422 as a list',
    { kind: 'status', status: 422, message: 'Extra inputs', shape: 'list' },
    { kind: 'request-refused', status: 422, detail: 'body.foo: Extra inputs' },
    1,
  ],
  [
    '422 as a string',
    { kind: 'status', status: 422, message: 'Non', shape: 'string' },
    { kind: 'request-refused', status: 422, detail: 'Non' },
    1,
  ],
  [
    '422 flat',
    { kind: 'status', status: 422, message: 'Non', shape: 'flat' },
    { kind: 'request-refused', status: 422, detail: 'Non' },
    1,
  ],
  [
    '422 as an object',
    { kind: 'status', status: 422, message: 'Non', shape: 'object' },
    { kind: 'request-refused', status: 422, detail: 'Non' },
    1,
  ],
  ['400', { kind: 'status', status: 400, message: 'Bad' }, { kind: 'request-refused', status: 400 }, 1],
  [
    '400, no budget left',
    { kind: 'status', status: 400, message: 'Insufficient budget' },
    { kind: 'quota-spent' },
    1,
  ],
  [
    '400, too long',
    { kind: 'status', status: 400, message: "This model's maximum context length is 4096 tokens" },
    { kind: 'context-too-long' },
    1,
  ],
  ['401', { kind: 'status', status: 401 }, { kind: 'unauthorised' }, 1],
  ['403', { kind: 'status', status: 403 }, { kind: 'unauthorised' }, 1],
  ['404', { kind: 'status', status: 404 }, { kind: 'unknown-model', model: MODEL }, 1],
  [
    'a redirect',
    { kind: 'status', status: 307, headers: { location: 'http://127.0.0.1:1/' } },
    { kind: 'redirected' },
    1,
  ],
  ['an error midway', { kind: 'error-midway' }, { kind: 'failed-midway' }, 1],
  ['an event named error', { kind: 'error-midway', named: true }, { kind: 'failed-midway' }, 1],
  ['a socket cut midway', { kind: 'cut', after: 'text' }, { kind: 'truncated', cause: 'cut' }, 1],
  ['a socket cut before any word', { kind: 'cut', after: 'headers' }, { kind: 'unavailable' }, 3],
  ['a socket cut before any answer', { kind: 'cut', after: 'nothing' }, { kind: 'unavailable' }, 3],
  [
    'an end without a reason',
    { kind: 'no-finish', done: true },
    { kind: 'truncated', cause: 'no-finish-reason' },
    1,
  ],
  [
    'an end without anything',
    { kind: 'no-finish', done: false },
    { kind: 'truncated', cause: 'no-finish-reason' },
    1,
  ],
  [
    'an answer cut at its length',
    { kind: 'finish', reason: 'length' },
    { kind: 'truncated', cause: 'length' },
    1,
  ],
  ['a filter', { kind: 'finish', reason: 'content_filter' }, { kind: 'filtered' }, 1],
  ['no word at all', { kind: 'nothing' }, { kind: 'empty-answer' }, 1],
  ['a flood', { kind: 'floods' }, { kind: 'answer-too-large' }, 1],
];

const WHOLE: readonly (readonly [string, Scenario])[] = [
  ['a stream', { kind: 'answer' }],
  ['a stream of single characters', { kind: 'answer', cut: 1 }],
  ['bytes one at a time, comments, every line end', { kind: 'bytes' }],
  ['chunks without choices', { kind: 'empty-choices' }],
  ['noise between chunks', { kind: 'noise' }],
  ['a field of reasoning', { kind: 'reasoning', how: 'field' }],
  ['parts of reasoning', { kind: 'reasoning', how: 'parts' }],
  ['tags of reasoning', { kind: 'reasoning', how: 'tags' }],
  ['one object instead of a stream', { kind: 'whole' }],
  ['a refusal of the form', { kind: 'no-form' }],
];

it('has a dialect for each profile', () => {
  expect(DIALECTS.map(({ id }) => id)).toEqual(PROFILE_IDS);
});

describe.each(PROFILE_IDS)('%s', (profile) => {
  it.each(WHOLE)('gives the whole answer through %s, and nothing of the reasoning', async (_, scenario) => {
    fake.play(scenario);
    const ran = await run(benchFor(fake, profile));
    expect(ran.failure).toBeUndefined();
    expect(ran.text).toBe(ANSWER);
    expect(ran.events.at(-1)).toMatchObject({ type: 'end' });
  });

  it.each(FAILURES)('fails by %s', async (_, scenario, failure, calls) => {
    fake.play(scenario);
    const bench = benchFor(fake, profile);
    const ran = await run(bench);
    expect(ran.failure).toMatchObject(failure);
    expect(fake.calls).toHaveLength(calls);
    expect(bench.sleeps).toHaveLength(calls - 1);
    expect(ran.events.filter(({ type }) => type === 'waiting')).toHaveLength(calls - 1);
    expect(ran.events.some(({ type }) => type === 'end')).toBe(false);
  });

  it('sends the fields that it accepts, to the byte that was cleared', async () => {
    fake.play({ kind: 'answer' });
    await run(benchFor(fake, profile));
    const [call] = fake.calls;
    expect(call?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(call?.body).toMatchObject({ model: MODEL, stream: true, temperature: 0.1, max_tokens: 2000 });
    expect(call?.body.messages).toEqual(PROMPT.messages);
    expect(call?.body.response_format).toMatchObject({
      type: profile === 'llama-cpp' ? 'json_object' : 'json_schema',
    });
    expect(JSON.stringify(call?.body.response_format)).toContain('{"type":"object"}');
    for (const field of ['n', 'user', 'seed', 'logit_bias', 'frequency_penalty', 'metadata', 'store'])
      expect(call?.body).not.toHaveProperty(field);
  });

  it('counts tokens as it says, or says that it guesses', async () => {
    fake.play({ kind: 'answer' });
    const told = usageIn(await run(benchFor(fake, profile)));
    const guesses = ['ovhcloud', 'lm-studio', 'generic'].includes(profile);
    expect(told).toMatchObject({
      type: 'end',
      servedModel: 'modele-servi-24',
      usage: { estimated: guesses },
    });
    if (profile === 'albert')
      expect(told).toMatchObject({
        usage: { kgCO2eq: { min: 0.0003, max: 0.0003 }, kWh: { min: 0.002, max: 0.002 } },
      });
  });

  it('logs ids, sizes and a hash, and no word, key or address', async () => {
    for (const scenario of [
      { kind: 'answer' },
      { kind: 'status', status: 422, shape: 'list' },
      { kind: 'error-midway' },
    ] as const) {
      fake.play(scenario);
      const { logs, model, config } = benchFor(fake, profile);
      await run({ model });
      expect(logs).toHaveLength(1);
      const [line = ''] = logs;
      expect(JSON.parse(line)).toMatchObject({
        event: 'model-call',
        endpoint: config.id,
        call: 'appel-1',
        dataClass: 'internal',
        sentSha256: sha256(JSON.stringify(PROMPT.messages)),
        sentCharacters: PROMPT.messages.reduce((sum, { content }) => sum + content.length, 0),
      });
      for (const secret of [KEY, 'Considérant', 'paragraphes', '127.0.0.1', 'ENVOYÉ', 'CUDA', 'Extra inputs'])
        expect(line).not.toContain(secret);
    }
  });

  it.each(['rephrase', 'compose'] as const)('drafts a passage in mode %s', async (mode) => {
    fake.play({ kind: 'answer' });
    const slot = slotOf('arrete-circulation-temporaire', 'motives', {
      works: 'la pose du câble ZX-4471 de Mme Ozanne',
    });
    const { model } = benchFor(fake, profile);
    const events = await eventsOf(portsFor(mode, model), slot);
    const last = events.at(-1);
    expect(last).toMatchObject({ type: 'done', passage: { drafter: { mode, model: MODEL } } });
    expect(last?.type === 'done' && wordsOf(last.passage)).toEqual(
      wordsOf(draftSlot(slot)).map((text) => text.replace('doit réaliser', 'est chargée de réaliser')),
    );
    expect(JSON.stringify(last)).toContain('ZX-4471');
    for (const value of ['ZX-4471', 'Ozanne']) expect(fake.calls[0]?.raw).not.toContain(value);
  });
});
