/**
 * Which drafter writes the documents of a template, as administrators decide it: who may, among what, what is told, how it holds for
 * drafts after it, what comes of it when its endpoint is gone; and, over one store, what several processes see.
 */
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EMBEDDED, withDecisions } from '../../../src/drafting/modes';
import { findAssets } from '../../../src/server/assets';
import { loadCatalogue } from '../../../src/server/catalogue';
import { composeServices } from '../../../src/server/compose';
import { byFolder, type Agent } from '../../../src/server/identity/agent';
import type { ModelsConfig } from '../../../src/server/models/config';
import { readModelsConfig } from '../../../src/server/models/models';
import type { Services } from '../../../src/server/services';
import { localDrafting } from '../../../src/server/services/drafting-port';
import { sha256 } from '../../../src/server/sha256';
import { rulesAtStart } from '../../../src/server/start-rules';
import { canonicalJson } from '../../../src/server/store/canonical';
import type { OperatorStore } from '../../../src/server/store/port';
import type { ModeChoice, ModeView, ParapheClient } from '../../../src/server/client';
import { codeOf } from '../../support/refusal';
import { NOW } from '../../support/documents';
import { MODEL, startFakeModels, type FakeModels } from '../../support/fake-models/server';
import { startTestServer, type TestServer } from '../../support/server';
import { onEachEngine, type Place } from '../../support/store/engines';
import { openingsIn, toldIn } from '../../support/store/told';
import { configurationFile } from './support';

const ORDER = 'arrete-circulation-temporaire';
const REPHRASE: ModeChoice = { mode: 'rephrase', endpoint: 'albert' };
const COMPOSE: ModeChoice = { mode: 'compose', endpoint: 'albert' };
const catalogue = loadCatalogue(findAssets(process.cwd()));
const { organisation } = catalogue;
const digest = (choice: object): string => sha256(canonicalJson(choice));

let fake: FakeModels;
let folder: string;
let file: string;
beforeAll(async () => (fake = await startFakeModels()));
afterAll(() => fake.stop());
beforeEach(() => {
  fake.play({ kind: 'answer' });
  folder = mkdtempSync(path.join(tmpdir(), 'paraphe-modes-'));
  file = configurationFile(folder, fake, 'compose');
  configure();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An endpoint that may be chosen, one whose policy refuses everything; nothing is chosen but what `modes` says. */
function configure(modes = '{}', albert = 'albert'): void {
  const text = readFileSync(file, 'utf8').replace(/\nmodes:[\s\S]*$/u, '\n');
  const first = text.replace(/^version: 1\nendpoints:\n/u, '').split('  - id: muet')[0] ?? '';
  const named = first.replace(/id: \S+/u, `id: ${albert}`);
  const mute = named.replace(/id: \S+/u, 'id: muet').replace('trainsOnData: false', 'trainsOnData: unknown');
  writeFileSync(file, `version: 1\nendpoints:\n${named}${mute}modes: ${modes}\n`);
}

describe('over HTTP', () => {
  let server: TestServer;
  let clock = Date.now();
  let administrator: ParapheClient;
  let drafter: ParapheClient;
  const signIn = async (): Promise<void> => {
    [administrator, drafter] = [await server.as('helene-carrez'), await server.as('nadia-perrin')];
  };
  beforeEach(async () => {
    clock = Date.now();
    server = await startTestServer(
      { PARAPHE_MODELS: file },
      { clock: () => (clock = Math.max(clock, Date.now())) },
    );
    await signIn();
  });
  afterEach(() => server.stop());

  const modeOf = async (id = ORDER): Promise<ModeView> => {
    const view = (await drafter.modes()).templates.find(({ template }) => template.id === id);
    if (view === undefined) throw new Error(id);
    return view;
  };
  const draft = async () => {
    const { examples } = await drafter.template(ORDER);
    return (await drafter.draft({ template: ORDER, facts: examples[0]?.facts ?? {} })).document;
  };
  const drafted = async (): Promise<string> => (await draft()).passages[0]?.drafter.mode ?? '';
  const leaves = async (): Promise<string> => {
    const { examples } = await drafter.template(ORDER);
    const { passages } = await drafter.whatLeaves({ template: ORDER, facts: examples[0]?.facts ?? {} });
    return passages[0]?.status ?? '';
  };
  const told = async (): Promise<readonly Readonly<Record<string, unknown>>[]> => {
    const headers = { authorization: `Bearer ${await server.token('luc-vernier')}` };
    const answer = await fetch(`${server.url}/api/v1/journal/export`, { headers });
    const lines = (await answer.text()).trim().split('\n');
    // oxlint-disable-next-line typescript/require-await -- the port is asynchronous, these lines are there
    const exported = async function* (): AsyncIterable<string> {
      yield* lines;
    };
    const all = await toldIn({ journal: { exported } }, '', ['policy-changed']);
    return all.filter(({ id }) => id === `mode:${ORDER}`);
  };
  const put = async (body: unknown, key = 'mode-change-0001'): Promise<Response> =>
    fetch(`${server.url}/api/v1/modes/${ORDER}`, {
      method: 'PUT',
      headers: {
        authorization: `Bearer ${await server.token('helene-carrez')}`,
        'content-type': 'application/json',
        'idempotency-key': key,
      },
      body: JSON.stringify(body),
    });

  it('holds for the next draft, for what leaves and for other words; after a restart too, told once', async () => {
    const embedded = await draft();
    expect([await drafted(), await leaves(), fake.calls]).toEqual(['embedded', 'stays', []]);
    const decided = await administrator.changeMode(ORDER, { choice: COMPOSE, version: 0 });
    expect(decided).toMatchObject({ choice: COMPOSE, configured: EMBEDDED, decided: COMPOSE, version: 1 });
    expect(decided.changed?.agent.id).toBe('helene-carrez');
    expect((await drafter.drafting()).templates[ORDER]).toEqual({
      ...COMPOSE,
      model: MODEL,
      regions: ['LOCAL'],
    });
    expect([await drafted(), await leaves()]).toEqual(['compose', 'leaves']);
    // A passage of a document that was drafted before: what is asked of it now goes the way that holds now.
    const passage = embedded.passages[0]?.id ?? '';
    const again = await drafter.passageLeaves(embedded.documentId, passage, { instruction: 'Plus simple.' });
    expect(again.passages[0]).toMatchObject({ status: 'leaves', endpoint: 'albert' });
    await server.restart();
    await signIn();
    expect(await modeOf()).toEqual(decided);
    expect(await drafted()).toBe('compose');
    const entry = { kind: 'policy-changed', id: `mode:${ORDER}` };
    expect(await told()).toEqual([
      { ...entry, version: '1', content: digest(COMPOSE), terms: canonicalJson(COMPOSE) },
    ]);
    // What the configuration says again: its default, which has no rule of its own; the next start agrees.
    const back = await administrator.changeMode(ORDER, { choice: null, version: 1 });
    expect(back).toMatchObject({ choice: EMBEDDED, version: 2 });
    expect(back.decided).toBeUndefined();
    expect(await drafted()).toBe('embedded');
    await server.restart();
    expect((await told()).slice(1)).toEqual([{ ...entry, version: '2', before: digest(COMPOSE) }]);
  });

  it('is for administrators who signed in recently, among what is configured and allowed', async () => {
    const { endpoints } = await drafter.modes();
    expect(endpoints).toMatchObject([{ id: 'albert', model: MODEL, regions: ['LOCAL'] }, { id: 'muet' }]);
    expect(endpoints[0]?.refused).toBeUndefined();
    for (const who of ['nadia-perrin', 'olivier-grosjean', 'luc-vernier'])
      expect(await codeOf((await server.as(who)).changeMode(ORDER, { choice: REPHRASE, version: 0 }))).toBe(
        'forbidden',
      );
    expect((await fetch(`${server.url}/api/v1/modes`)).status).toBe(401);
    const decide = (choice: ModeChoice, version = 0, id = ORDER) =>
      administrator.changeMode(id, { choice, version });
    await expect(decide({ mode: 'compose', endpoint: 'ailleurs' })).rejects.toMatchObject({
      problem: {
        code: 'unknown-endpoint',
        status: 422,
        detail: expect.stringContaining('«\u00A0ailleurs\u00A0»') as string,
      },
    });
    await expect(decide({ mode: 'rephrase', endpoint: 'muet' })).rejects.toMatchObject({
      problem: {
        code: 'endpoint-refused',
        detail:
          'Le service de rédaction «\u00A0muet\u00A0» ne peut pas être choisi\u00A0: on ne sait pas si les textes servent à entraîner des modèles.',
      },
    });
    expect(await codeOf(decide(REPHRASE, 0, 'no-such'))).toBe('unknown-template');
    expect(await codeOf(decide(REPHRASE, 3))).toBe('conflict');
    for (const choice of [
      { mode: 'rephrase' },
      { ...EMBEDDED, endpoint: 'albert' },
      { ...COMPOSE, lapsed: 'x' },
    ])
      expect((await put({ choice, version: 0 })).status).toBe(400);
    expect((await put({ choice: null, version: 0, reason: 'x'.repeat(2 * 1024 * 1024) })).status).toBe(413);
    clock += 16 * 60_000;
    expect(await codeOf(decide(REPHRASE))).toBe('sign-in-again');
    expect([(await modeOf()).version, await told()]).toEqual([0, []]);
  });

  it('is told once: with its key again, and not when it is decided already; the switch stays above it', async () => {
    const [first, second] = [
      await put({ choice: REPHRASE, version: 0 }),
      await put({ choice: REPHRASE, version: 0 }),
    ];
    expect([first.status, second.headers.get('idempotency-replayed')]).toEqual([200, 'true']);
    await administrator.changeMode(ORDER, { choice: REPHRASE, version: 1 });
    expect(await told()).toHaveLength(1);
    await administrator.switchAi({ on: false, reason: 'Incident' });
    expect(await codeOf(draft())).toBe('drafting-failed');
    expect(fake.calls).toEqual([]);
  });

  it('is set aside, and says so, when its endpoint is gone: nothing goes to another one; it holds again when it is back', async () => {
    await administrator.changeMode(ORDER, { choice: COMPOSE, version: 0 });
    configure('{ default: { mode: compose, endpoint: autre } }', 'autre');
    await server.restart();
    await signIn();
    const view = await modeOf();
    expect(view).toMatchObject({ choice: EMBEDDED, decided: COMPOSE, version: 1 });
    expect(view.ignored).toContain('«\u00A0albert\u00A0», choisi par un administrateur');
    expect((await drafter.drafting()).templates).toMatchObject({
      [ORDER]: { mode: 'embedded', lapsed: 'albert' },
      'note-service': { mode: 'compose', endpoint: 'autre' },
    });
    const embedded = await draft();
    expect([embedded.passages[0]?.drafter.mode, await leaves(), fake.calls]).toEqual([
      'embedded',
      'stays',
      [],
    ]);
    await expect(
      drafter.regenerate(embedded.documentId, embedded.passages[0]?.id ?? '', {
        instruction: 'Plus simple.',
      }),
    ).rejects.toMatchObject({
      problem: { code: 'needs-a-model', detail: expect.stringContaining('n’est plus configuré') as string },
    });
    expect(server.logs.filter((line) => line.includes('mode-ignored'))).toHaveLength(1);
    configure();
    await server.restart();
    await signIn();
    expect(await drafted()).toBe('compose');
    expect((await told()).map(({ content, before }) => [before, content])).toEqual([
      [undefined, digest(COMPOSE)],
      [digest(COMPOSE), digest(EMBEDDED)],
      [digest(EMBEDDED), digest(COMPOSE)],
    ]);
  });
});

onEachEngine((newPlace, engine) => {
  let place: Place;
  let config: ModelsConfig;
  beforeEach(async () => {
    place = await newPlace();
    configure(
      `{ organisations: { '${organisation.siret}': { templates: { ${ORDER}: { mode: rephrase, endpoint: albert } } } } }`,
    );
    config = readModelsConfig(file, new Set(catalogue.templates.map(({ id }) => id)));
  });
  afterEach(() => place.remove());

  const helene: Agent = {
    ...{ id: 'helene-carrez', name: 'Hélène Carrez', role: 'administrator', organisation },
    signedIn: byFolder('helene-carrez', NOW),
  };
  /** A process that has just started on this configuration. */
  const aProcess = async (): Promise<{ store: OperatorStore; services: Services }> => {
    const { store } = await place.open();
    await store.tellRules(organisation.siret, (decided) => rulesAtStart(catalogue, config, decided), NOW);
    const drafting = {
      ...localDrafting(
        () => 'job',
        () => undefined,
      ),
      configured: config.modes,
      endpoints: () => [{ id: 'albert', model: MODEL, regions: ['LOCAL'] }],
    };
    return { store, services: composeServices(store, catalogue, { now: () => NOW, randomBytes }, drafting) };
  };

  it('tells what was decided in place of what the configuration says, by whom and why; a start contradicts nothing', async () => {
    const { store, services } = await aProcess();
    await services.changeMode(helene, ORDER, { choice: COMPOSE, version: 0, reason: 'Essai du service.' });
    const again = (): Promise<void> =>
      store.tellRules(organisation.siret, (decided) => rulesAtStart(catalogue, config, decided), NOW);
    await again();
    const back = await services.changeMode(helene, ORDER, { choice: null, version: 1 });
    expect(back).toMatchObject({ choice: REPHRASE, configured: REPHRASE, version: 2 });
    await again();
    const id = `mode:${ORDER}`;
    const told = await toldIn(store, organisation.siret, ['policy-changed']);
    const [file0, decided, restored] = [digest(REPHRASE), digest(COMPOSE), digest(REPHRASE)];
    expect(told.filter((entry) => entry['id'] === id)).toEqual([
      { kind: 'policy-changed', id, content: file0 },
      {
        ...{ kind: 'policy-changed', id, version: '1', before: file0, content: decided },
        terms: canonicalJson(COMPOSE),
      },
      {
        ...{ kind: 'policy-changed', id, version: '2', before: decided, content: restored },
        terms: canonicalJson(REPHRASE),
      },
    ]);
    const openings = await openingsIn(store, organisation.siret);
    expect(openings).toContain('Essai du service.');
    expect(openings).toContain('Hélène Carrez');
    expect(await store.journal.audit(organisation.siret)).toMatchObject({ outcome: 'intact' });
  });

  if (engine === 'postgresql')
    it('is the same for every process: seen at once, and decided once', async () => {
      const [one, other] = [await aProcess(), await aProcess()];
      const decide = ({ services }: { services: Services }, choice: ModeChoice): Promise<ModeView> =>
        services.changeMode(helene, ORDER, { choice, version: 0 });
      const outcomes = await Promise.allSettled([decide(one, COMPOSE), decide(other, EMBEDDED)]);
      expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
        reason: { name: 'StalePolicyError' },
      });
      expect(await other.services.listModes(helene)).toEqual(await one.services.listModes(helene));
      expect((await one.store.draftingMode(organisation.siret, ORDER))?.version).toBe(1);
    });
});

it('decisions stand over what the settings say, for their organisation and template alone', () => {
  const settings = { default: REPHRASE, organisations: {} };
  const over = withDecisions(
    settings,
    '1',
    { a: COMPOSE, b: { mode: 'compose', endpoint: 'gone' } },
    new Set(['albert']),
  );
  expect(over).toEqual({
    default: REPHRASE,
    organisations: {
      '1': { default: REPHRASE, templates: { a: COMPOSE, b: { ...EMBEDDED, lapsed: 'gone' } } },
    },
  });
});
