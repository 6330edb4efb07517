/** A client over the pretended endpoints, with small times, no real waiting, and everything that it logs or waits for kept. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { DraftingError, type DraftFailure } from '../../../src/drafting/failure';
import type { LanguageModel, ModelEvent } from '../../../src/drafting/model/port';
import { clearedPrompt, type ClearedPrompt } from '../../../src/drafting/outbound';
import type { EndpointPolicy } from '../../../src/drafting/policy/policy';
import { createLanguageModel } from '../../../src/server/models/call/client';
import type { ClientWorld } from '../../../src/server/models/call/endpoint';
import type { EndpointConfig } from '../../../src/server/models/config';
import { profileNamed } from '../../../src/server/models/profiles';
import { KEY, MODEL, type FakeModels } from '../../support/fake-models/server';
import { prompts } from '../../unit/drafting/support';

export interface Bench {
  readonly model: LanguageModel;
  readonly config: EndpointConfig;
  readonly logs: string[];
  /** Milliseconds that it was asked to wait. */
  readonly sleeps: number[];
}

/** A clock that a test moves. */
export interface Clock {
  ms: number;
}

export const policyFor = (fake: FakeModels, more: Partial<EndpointPolicy> = {}): EndpointPolicy => ({
  hosts: [`http://127.0.0.1:${fake.port}`],
  networks: [],
  regions: ['LOCAL'],
  retention: 'none',
  trainsOnData: false,
  dataClasses: ['public', 'internal', 'personal'],
  checkedAt: '2026-11-01',
  ...more,
});

export const configFor = (
  fake: FakeModels,
  profile: string,
  more: Partial<EndpointConfig> = {},
): EndpointConfig => ({
  id: `essai-${profile}`,
  profile,
  url: fake.url(profile),
  model: MODEL,
  key: 'env.CLE',
  temperature: 0.1,
  maxTokens: 2000,
  contextTokens: 100_000,
  limits: { concurrent: 2, queue: 2 },
  timeouts: { firstTokenSeconds: 20, idleSeconds: 20, totalSeconds: 40 },
  policy: policyFor(fake),
  ...more,
});

export const benchFor = (
  fake: FakeModels,
  profile: string,
  more: Partial<EndpointConfig> = {},
  world: Partial<ClientWorld> = {},
): Bench => {
  const [logs, sleeps]: [string[], number[]] = [[], []];
  const known = profileNamed(profile);
  if (known === undefined) throw new Error(profile);
  const config = configFor(fake, profile, more);
  const model = createLanguageModel(config, known, {
    env: { CLE: KEY },
    log: (level, event, fields = {}) => logs.push(JSON.stringify({ level, event, ...fields })),
    now: Date.now,
    random: () => 0.5,
    sleep: (ms) => {
      sleeps.push(ms);
      return Promise.resolve();
    },
    ...world,
  });
  return { model, config, logs, sleeps };
};

/** Something to send: a prompt as the drafter makes them, short. */
export const PROMPT: ClearedPrompt = clearedPrompt(
  [
    { role: 'system', content: prompts.system.text },
    { role: 'user', content: 'TEXTE À REFORMULER\nConsidérant que {{f:works}} gêne la circulation\u00A0;' },
  ],
  'internal',
);

const SHAPE = { name: 'passage', jsonSchema: { type: 'object' } };

export interface Ran {
  readonly events: readonly ModelEvent[];
  readonly text: string;
  readonly failure: DraftFailure | undefined;
}

/** One call, to its end. */
export const run = async (
  { model }: Pick<Bench, 'model'>,
  signal: AbortSignal = new AbortController().signal,
  prompt: ClearedPrompt = PROMPT,
): Promise<Ran> => {
  const events: ModelEvent[] = [];
  let failure: DraftFailure | undefined;
  try {
    for await (const event of model.complete({ prompt, shape: SHAPE, callId: 'appel-1' }, signal))
      events.push(event);
  } catch (error) {
    if (!(error instanceof DraftingError)) throw error;
    failure = error.failure;
  }
  return { events, text: events.map((event) => (event.type === 'text' ? event.text : '')).join(''), failure };
};

export const usageIn = ({ events }: Ran): unknown => events.find(({ type }) => type === 'end');

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A configuration of models in a folder, with one endpoint that everything is drafted by. */
export const configurationFile = (
  folder: string,
  fake: FakeModels,
  mode: string,
  dataClasses = 'public, internal',
): string => {
  const file = path.join(folder, 'modeles.yaml');
  writeFileSync(path.join(folder, 'cle'), KEY);
  writeFileSync(
    file,
    `version: 1
endpoints:
  - id: albert
    profile: albert
    url: ${fake.url('albert')}
    model: ${MODEL}
    key: file.${path.join(folder, 'cle')}
    contextTokens: 100000
    policy:
      hosts: ['http://127.0.0.1:${fake.port}']
      regions: [LOCAL]
      retention: none
      trainsOnData: false
      dataClasses: [${dataClasses}]
      checkedAt: ${new Date().toISOString().slice(0, 10)}
modes:
  default: { mode: ${mode}, endpoint: albert }
`,
  );
  return file;
};
