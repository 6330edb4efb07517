/**
 * What comes from files – templates, profile, letterhead, legal core, endpoints, what models may be sent – is told when it changed,
 * each thing by itself, at the start that applies it.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EMBEDDED, type DraftingChoice, type OrganisationModes } from '../../src/drafting/modes';
import { findAssets } from '../../src/server/assets';
import { loadCatalogue, type Catalogue } from '../../src/server/catalogue';
import { NO_MODELS, type EndpointConfig, type ModelsConfig } from '../../src/server/models/config';
import { rulesAtStart } from '../../src/server/start-rules';
import { startTestServer } from '../support/server';
import { toldIn } from '../support/store/told';

const catalogue = loadCatalogue(findAssets(process.cwd()));
const ENDPOINT: EndpointConfig = {
  id: 'albert',
  profile: 'albert',
  url: 'https://albert.example/v1',
  model: 'm',
  key: 'env.ALBERT_KEY',
  temperature: 0,
  maxTokens: 100,
  contextTokens: 1000,
  limits: { concurrent: 1, queue: 1 },
  timeouts: { firstTokenSeconds: 1, idleSeconds: 1, totalSeconds: 1 },
};
const MODELS: ModelsConfig = { ...NO_MODELS, endpoints: [ENDPOINT] };
const COMPOSED = { mode: 'compose', endpoint: 'albert' } as const;
const ours = (modes: OrganisationModes): ModelsConfig['modes'] => ({
  ...NO_MODELS.modes,
  organisations: { [catalogue.organisation.siret]: modes },
});
const [first, ...others] = catalogue.templates;
if (first === undefined) throw new Error('no template');

it.each<[string, Partial<Catalogue>, Partial<ModelsConfig>]>([
  [
    `template ${first.id}`,
    { templates: [{ ...first, review: { ...first.review, reviewers: 3 } }, ...others] },
    {},
  ],
  [`template ${first.id}`, { templates: [{ ...first, title: `${first.title} bis` }, ...others] }, {}],
  [`template ${first.id}`, { templates: others }, {}],
  [
    'policy profile',
    {
      profile: {
        ...catalogue.profile,
        organisation: { ...catalogue.profile.organisation, name: 'Ailleurs' },
      },
    },
    {},
  ],
  ['policy letterhead', { letterhead: new Uint8Array([1]) }, {}],
  ['policy law', { law: { ...catalogue.law, entries: catalogue.law.entries.slice(1) } }, {}],
  [
    'policy law',
    {
      law: {
        ...catalogue.law,
        indexes: [
          ...catalogue.law.indexes,
          { source: 'LEGI 2026-08-20', asOf: '2026-08-20', title: 'Code', articles: [] },
        ],
      },
    },
    {},
  ],
  ['policy models', {}, { ai: 'off' }],
  ['policy models', {}, { modes: { ...MODELS.modes, default: COMPOSED } }],
  ['policy models', {}, { modes: ours({ default: COMPOSED, templates: {} }) }],
  [
    `policy mode:${first.id}`,
    {},
    { modes: ours({ default: EMBEDDED, templates: { [first.id]: COMPOSED } }) },
  ],
  ['policy endpoint:albert', {}, { endpoints: [{ ...ENDPOINT, url: 'https://other.example/v1' }] }],
  ['policy endpoint:albert', {}, { endpoints: [{ ...ENDPOINT, model: 'n' }] }],
  ['policy endpoint:albert', {}, { endpoints: [] }],
])('a change is that of one rule: %s', (name, inCatalogue, inModels) => {
  const contents = (of: Catalogue, models: ModelsConfig): Map<string, string> =>
    new Map(rulesAtStart(of, models).map(({ kind, id, content }) => [`${kind} ${id}`, content]));
  const before = contents(catalogue, MODELS);
  const after = contents({ ...catalogue, ...inCatalogue }, { ...MODELS, ...inModels });
  const names = new Set([...before.keys(), ...after.keys()]);
  expect([...names].filter((one) => before.get(one) !== after.get(one))).toEqual([name]);
});

it('what an administrator decided is the rule of its template, whatever the configuration says of it', () => {
  const models = { ...MODELS, modes: ours({ default: EMBEDDED, templates: { [first.id]: COMPOSED } }) };
  const modeOf = (value: DraftingChoice | undefined): string | undefined =>
    rulesAtStart(catalogue, models, [{ template: first.id, ...(value === undefined ? {} : { value }) }]).find(
      ({ id }) => id === `mode:${first.id}`,
    )?.content;
  expect(modeOf(EMBEDDED)).not.toBe(modeOf(undefined));
  expect(modeOf(undefined)).toBe(modeOf(COMPOSED));
  // Its endpoint is gone: the embedded drafter writes.
  expect(modeOf({ mode: 'compose', endpoint: 'gone' })).toBe(modeOf(EMBEDDED));
});

it('knows no secret, and nothing of a key that is changed', () => {
  const without = { ...ENDPOINT, key: 'env.OTHER_KEY' };
  expect(rulesAtStart(catalogue, { ...MODELS, endpoints: [without] })).toEqual(
    rulesAtStart(catalogue, MODELS),
  );
});

it('a real start tells what changed on disk since the last one, once', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'paraphe-rules-'));
  const models = path.join(folder, 'models.yaml');
  writeFileSync(models, 'version: 1\n');
  const server = await startTestServer({ PARAPHE_MODELS: models });
  const told = async (): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const headers = { authorization: `Bearer ${await server.token('luc-vernier')}` };
    const answer = await fetch(`${server.url}/api/v1/journal/export`, { headers });
    const lines = (await answer.text()).trim().split('\n');
    // oxlint-disable-next-line typescript/require-await -- the port is asynchronous, these lines are there
    const exported = async function* (): AsyncIterable<string> {
      yield* lines;
    };
    return toldIn({ journal: { exported } }, '', ['policy-changed', 'template-changed']);
  };
  try {
    const atFirst = await told();
    expect(atFirst.map(({ id }) => id)).toEqual([
      ...catalogue.templates.map(({ id }) => id),
      ...['profile', 'letterhead', 'law', 'models'],
    ]);
    await server.restart();
    expect(await told()).toEqual(atFirst);
    writeFileSync(models, 'version: 1\nai: off\n');
    await server.restart();
    const before = atFirst.find(({ id }) => id === 'models')?.['content'];
    expect((await told()).slice(atFirst.length)).toEqual([
      { kind: 'policy-changed', id: 'models', before, content: expect.any(String) as string },
    ]);
  } finally {
    await server.stop();
    rmSync(folder, { recursive: true });
  }
});
