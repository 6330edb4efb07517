/** `paraphe models`: verdicts, probes, the switch, and every way to be wrong. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { databaseFile } from '../../../src/server/store/embedded';
import { cliBench, type CliBench } from '../../support/cli';
import { MODEL, startFakeModels, type FakeModels } from '../../support/fake-models/server';

let fake: FakeModels;
let bench: CliBench;
beforeAll(async () => (fake = await startFakeModels()));
afterAll(() => fake.stop());
beforeEach(() => (bench = cliBench()));
afterEach(() => bench.remove());

const endpoint = (id: string, profile: string, more = ''): string => `  - id: ${id}
    profile: ${profile}
    url: ${fake.url(profile)}
    model: ${MODEL}
${more}`;
const policy = (regions = '[LOCAL]'): string => `    policy:
      hosts: ['http://127.0.0.1:${fake.port}']
      regions: ${regions}
      retention: none
      trainsOnData: false
      dataClasses: [public, internal]
      checkedAt: ${new Date().toISOString().slice(0, 10)}
`;
const write = (...endpoints: string[]): void =>
  writeFileSync(path.join(bench.folder, 'modeles.yaml'), `version: 1\nendpoints:\n${endpoints.join('')}`);

it('says what the policy allows, and asks each allowed service', async () => {
  write(endpoint('bon', 'vllm', policy()));
  const { code, out } = await bench.run('models', 'check', '--config', 'modeles.yaml', '--probe');
  expect(out.replace(/[\u00A0\u202F]/gu, ' ')).toBe(
    `bon : vLLM, modèle ${MODEL}, ${fake.url('vllm')}
  politique : autorisé pour les textes publics, internes
  clé : aucune
  service : répond, 3 modèles ; ${MODEL} en fait partie
`,
  );
  expect(code).toBe(0);
});

it('says every reason to refuse, and asks nothing of a refused service', async () => {
  write(endpoint('sans', 'vllm'), endpoint('loin', 'generic', policy('[OTHER]')));
  const { code, out } = await bench.run('models', 'check', '--config', 'modeles.yaml', '--probe', '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    ai: 'on',
    endpoints: [
      { id: 'sans', allowed: false, refusals: [{ code: 'no-policy' }], key: 'none' },
      { id: 'loin', allowed: false, refusals: [{ code: 'region' }, { code: 'no-evidence' }] },
    ],
  });
  expect(out).not.toContain('probe');
});

it('says that a key is missing, that a model is unknown, that a service does not answer', async () => {
  write(
    endpoint('cle', 'albert', `    key: env.ABSENTE\n${policy()}`),
    endpoint('modele', 'vllm', policy()).replace(MODEL, 'autre'),
    endpoint('muet', 'vllm', policy())
      .replace(`:${fake.port}/vllm`, ':9/vllm')
      .replace(`127.0.0.1:${fake.port}'`, "127.0.0.1:9'"),
  );
  const { code, out } = await bench.run('models', 'check', '--config', 'modeles.yaml', '--probe');
  expect(code).toBe(1);
  expect(out).toMatch(/clé\u00A0: introuvable/u);
  expect(out).toMatch(/autre n’en fait pas partie/u);
  expect(out).toMatch(/ne répond pas/u);
});

it('refuses a file that cannot be used, with its lines', async () => {
  writeFileSync(path.join(bench.folder, 'modeles.yaml'), 'version: 1\nendpoints:\n  - id: X\n');
  const { code, err, out } = await bench.run('models', 'check', '--config', 'modeles.yaml');
  expect([code, out]).toEqual([65, '']);
  expect(err).toMatch(/ligne 3, endpoints\[0\]\.id/u);
  expect((await bench.run('models', 'check', '--config', 'absent.yaml')).code).toBe(65);
});

it.each([
  [['models'], /Il manque un argument/u],
  [['models', 'danser'], /Action inconnue/u],
  [['models', 'check'], /PARAPHE_MODELS/u],
  [['models', 'check', '--autre'], /Option inconnue/u],
])('is not understood: %j', async (argv, sentence) => {
  const { code, err } = await bench.run(...argv);
  expect(code).toBe(64);
  expect(err).toMatch(sentence);
});

it('turns no switch where no server keeps its data', async () => {
  for (const action of ['off', 'on']) {
    const { code, out, err } = await bench.run('models', action, '--data', 'nulle-part');
    expect([code, out]).toEqual([66, '']);
    expect(err).toMatch(/nulle-part\u00A0» ne contient aucune donnée de Paraphe/u);
  }
  expect(existsSync(path.join(bench.folder, 'nulle-part'))).toBe(false);
});

it('turns the switch, and says how it stands', async () => {
  const data = ['--data', 'var'];
  mkdirSync(path.join(bench.folder, 'var'));
  writeFileSync(databaseFile(path.join(bench.folder, 'var')), '');
  expect((await bench.run('models', 'status', ...data)).out).toBe('L’IA est active.\n');
  expect((await bench.run('models', 'off', '--reason', 'Essai', ...data)).out).toBe(
    'L’IA est suspendue\u00A0: Essai\n',
  );
  expect(await bench.json('models', 'status', ...data)).toEqual({
    ...{ on: false, reason: 'Essai' },
    by: expect.stringMatching(/^ligne de commande \(.+\)$/) as string,
    at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
  });
  expect((await bench.run('models', 'on', ...data)).out).toBe('L’IA est active.\n');
});
